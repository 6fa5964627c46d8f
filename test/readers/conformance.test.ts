/** What every reader promises, tried on every fixture of every format. */
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/document/check-document.ts';
import { FAILURE_CODES } from '../../src/document/failure.ts';
import { textAt } from '../support/text-at.ts';
import { FORMATS } from '../../src/readers/formats.ts';
import { readFile } from '../../src/readers/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { createRandom } from '../support/random.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';

/**
 * What is said of some, and nothing else: deletions are tracked in their cells, or a page ends in the
 * middle of the header of table 3.
 */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'word.docx': ['read-left-out'],
  'word-odd.doc': ['read-left-out'],
  'word.rtf': ['read-left-out'],
  'outline.odt': ['read-left-out'],
  'chromium.pdf': ['read-header-cut'],
};

describe.each(READER_FIXTURES)('$name', ({ name, format, bytes }) => {
  test('is known by its bytes', async () => {
    expect(await readFile(bytes)).toMatchObject({ kind: 'document', format });
  });

  test('gives a document that keeps its promises', async () => {
    const read = await readFile(bytes);
    expect(read.kind === 'document' && checkDocument(read.document)).toEqual([]);
  });

  test('gives the same report as its HTML twin, each figure with the place where it is printed', async () => {
    const { reports } = await processFile('fixture', bytes);
    expect(reports.length).toBe(1);
    const { reading, document = null } = reports[0] ?? {};
    const { agency, year, figures } = FIXTURE_REPORT;
    expect(reading).toMatchObject({ agency, year, extraRows: [] });
    const kinds = new Set(reading?.doubts.map((doubt) => doubt.rule));
    expect([...kinds]).toEqual(SAID[name] ?? []);
    expect(reading?.sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'disputes',
      'problems',
      'other',
    ]);
    for (const [id, value] of Object.entries(figures)) {
      const cell = reading?.cells[id as keyof typeof reading.cells];
      expect([id, cell?.value]).toEqual([id, value]);
      expect(document === null ? '' : textAt(document, cell?.place ?? [])).toBe(cell?.raw);
    }
  });

  test('never throws on a truncated or damaged file', async () => {
    const random = createRandom(11);
    for (let round = 0; round < 12; round++) {
      const cut = bytes.slice(0, random.chance(0.5) ? bytes.length : random.int(1, bytes.length));
      for (let hit = 0; hit < 5; hit++) cut[random.int(0, cut.length - 1)] = random.int(0, 255);
      const read = await readFile(cut);
      if (read.kind === 'document') expect(checkDocument(read.document)).toEqual([]);
      if (read.kind === 'failure') expect(FAILURE_CODES).toContain(read.reason.code);
    }
  });
});

/** Their signs have to be recognised: pages are drawn for them, see image.test.ts. */
const PICTURES = ['jpeg', 'png', 'bmp', 'tiff'];

test('every format has a fixture', () => {
  const formats = new Set([...READER_FIXTURES.map(({ format }) => format), ...PICTURES]);
  expect([...formats].sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

test('an empty file ends in its code', async () => {
  expect(await readFile(new Uint8Array())).toEqual({ kind: 'failure', reason: { code: 'empty' } });
});
