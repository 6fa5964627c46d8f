import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { figuresAt, indexPlaces, segmentText } from '../../src/report/place-index.ts';
import type { PlaceIndex } from '../../src/report/place-index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { makeReport } from '../support/make-report.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';

/** What the source shows for each cell: the text of its runs, in document order. */
function shownByCell(document: Document, index: PlaceIndex): Map<string, string> {
  const shown = new Map<string, string>();
  const add = (text: string, block: number, cell: number | null): void => {
    for (const run of segmentText(text, figuresAt(index, { block, cell }))) {
      if (run.cell !== null) shown.set(run.cell, (shown.get(run.cell) ?? '') + run.text);
    }
  };
  document.blocks.forEach((block, number) => {
    if (block.kind === 'paragraph') add(block.text, number, null);
    else block.cells.forEach(({ text }, cell) => add(text, number, cell));
  });
  return shown;
}

describe.each(READER_FIXTURES)('$name', ({ bytes }) => {
  test('each figure of the source leads to its cell, and shows its print', async () => {
    const { reports } = await processFile('fixture', bytes);
    const { reading, document = null } = reports[0] ?? {};
    if (reading === undefined || document === null) throw new Error('no report');
    const printed = Object.entries(reading.cells).map(([id, { raw }]) => [id, raw] as const);
    expect(shownByCell(document, indexPlaces(reading))).toEqual(new Map(printed));
  });
});

describe('segmentText', () => {
  const a = 'requests.received.total';
  const b = 'requests.carriedIn.total';
  test.each([
    ['12 3', [{ start: 0, end: 2, cell: a }], ['12', ' 3']],
    [
      '一12',
      [
        { start: 1, end: 2, cell: a },
        { start: 2, end: 3, cell: b },
      ],
      ['一', '1', '2'],
    ],
    ['', [{ start: 0, end: 0, cell: a }], ['']],
    [
      '12',
      [
        { start: 0, end: 2, cell: a },
        { start: 0, end: 2, cell: b },
      ],
      ['12'],
    ],
    ['12', [{ start: 1, end: 9, cell: a }], ['12']],
    ['12', [], ['12']],
  ] as const)('%s', (text, figures, runs) => {
    const segments = segmentText(text, figures);
    expect(segments.map((run) => run.text)).toEqual(runs);
    expect(segments.map((run) => text.slice(run.start, run.start + run.text.length))).toEqual(runs);
  });
});

test('figures of a piece stand in the order of the print, shorter first where they begin as one', () => {
  const at = (start: number, end: number) => ({
    value: 1,
    place: [{ block: 2, cell: null, start, end }],
  });
  const report = makeReport({
    cells: {
      'disputes.review.upheld': at(6, 9),
      'disputes.review.corrected': at(6, 7),
      'disputes.review.other': at(0, 5),
    },
  });
  expect(figuresAt(indexPlaces(report), { block: 2, cell: null })).toEqual([
    { start: 0, end: 5, cell: 'disputes.review.other' },
    { start: 6, end: 7, cell: 'disputes.review.corrected' },
    { start: 6, end: 9, cell: 'disputes.review.upheld' },
  ]);
});
