/** The whole way: a report with a wrong figure, its points, and the marks on the unit's own Word file. */
import { expect, test } from 'vitest';
import { findQuote } from '../../../src/document/find-quote.ts';
import { annotateDocx } from '../../../src/exchange/letters/original/annotate-docx.ts';
import { marksOf } from '../../../src/exchange/letters/original/mark.ts';
import { letterPointsOf } from '../../../src/exchange/letters/points/letter-points.ts';
import type { LetterPoint } from '../../../src/exchange/letters/points/letter-point.ts';
import type { Place } from '../../../src/lib/place.ts';
import { anchorDocx } from '../../../src/readers/docx/anchor-docx.ts';
import { readDocx } from '../../../src/readers/docx/docx-reader.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { commentedText } from '../../support/commented-text.ts';
import { FIXTURE_SHEET } from '../../support/fixture-report.ts';
import { readReport } from '../../support/read-fixture.ts';
import type { Sheet } from '../../support/sheet.ts';
import { toDocx } from '../../support/to-docx.ts';

const OPTIONS = { password: null };
const at = (block: number): Place => [{ block, cell: null, start: 0, end: 1 }];

const POINT: LetterPoint = {
  number: 2,
  heading: '某处不符',
  place: '',
  boxes: [[{ label: '印的', value: '1' }]],
  sentences: ['印的是 1。'],
  notes: ['请尽快。'],
  ask: '请核实后更正。',
  cells: ['disputes.review.total', 'disputes.review.upheld', 'disputes.review.pending'],
  quotes: ['复议 2 件'],
  findings: [],
};

test('a point is told at its first place, and named at each other one', () => {
  const places: Readonly<Record<string, Place>> = {
    'disputes.review.upheld': at(4),
    'disputes.review.pending': at(4),
  };
  const marks = marksOf([POINT], { ofCell: (cell) => places[cell] ?? [], ofQuote: () => at(9) });
  expect(marks).toEqual([
    {
      number: 2,
      place: at(4),
      lines: ['退回更正 2：某处不符', '印的 1', '印的是 1。', '请尽快。', '请核实后更正。'],
    },
    { number: 2, place: at(9), lines: ['退回更正 2，同上。'] },
  ]);
});

test('a point without any place is told all the same', () => {
  const marks = marksOf([POINT], { ofCell: () => [], ofQuote: () => [] });
  expect(marks).toMatchObject([{ number: 2, place: [] }]);
});

/** The last figure of the last table, which is a total, is another. */
function withWrongTotal(sheet: Sheet): { readonly sheet: Sheet; readonly wrong: string } {
  const last = sheet.findLastIndex(({ kind }) => kind === 'table');
  const wrong = '77';
  const changed = sheet.map((block, index) => {
    if (block.kind !== 'table' || index !== last) return block;
    const rows = block.rows.map((row, line) =>
      line < block.rows.length - 1
        ? row
        : row.map((cell, column) => (column === row.length - 1 ? { ...cell, text: wrong } : cell)),
    );
    return { ...block, rows };
  });
  return { sheet: changed, wrong };
}

test('the comment of a wrong total hangs on its figure', async () => {
  const { sheet, wrong } = withWrongTotal(FIXTURE_SHEET);
  const bytes = toDocx(sheet);
  const report = await readReport(bytes, 'report.docx');
  const read = await readDocx(bytes, OPTIONS);
  if (!read.ok) throw new Error(read.reason.code);
  const { document } = read;
  const findings = checkReport(report).filter(({ rule }) => rule === 'disputes-row-total');
  expect(findings).toHaveLength(1);
  const points = letterPointsOf({
    report,
    findings: findings.map((finding) => ({ finding, note: '' })),
    findPlace: () => null,
  });
  const marks = marksOf(points, {
    ofCell: (cell) => report.cells[cell]?.place ?? [],
    ofQuote: (quote) => findQuote(document, quote),
  });
  const anchors = await anchorDocx(
    bytes,
    marks.map(({ place }) => place),
    OPTIONS,
  );
  if (anchors === null) throw new Error('no anchors');
  const comments = marks.map(({ lines }) => ({ author: '县政府办', date: '', lines }));
  const annotated = annotateDocx(bytes, { anchors, comments });
  const [only, second] = [...commentedText(annotated ?? bytes).values()];
  expect(only?.text).toBe(wrong);
  expect(only?.comment).toContain('与四项结果之和不符');
  expect(second).toBeUndefined();
});
