/** Whole reports as PDF files: however tables are drawn and wherever pages break them. */
import { describe, expect, test } from 'vitest';
import { processFile } from '../../src/worker/process-file.ts';
import { LINE_STYLES } from '../support/draw-pdf.ts';
import { FIXTURE_REPORT, FIXTURE_SHEET } from '../support/fixture-report.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toPdfPages } from '../support/to-pdf.ts';
import type { ToPdfOptions } from '../support/to-pdf.ts';
import { writePdf } from '../support/write-pdf.ts';

interface Outcome {
  readonly wrong: readonly string[];
  readonly doubts: readonly string[];
}

/** The figures that are not as printed, by cell. */
async function wrongFigures(options: ToPdfOptions): Promise<Outcome> {
  const report = await readReport(writePdf({ pages: toPdfPages(FIXTURE_SHEET, options) }));
  const wrong = Object.entries(FIXTURE_REPORT.figures).filter(
    ([id, value]) => report.cells[id as keyof typeof report.cells]?.value !== value,
  );
  return { wrong: wrong.map(([id]) => id), doubts: report.doubts.map(({ rule }) => rule) };
}

const RIGHT = { wrong: [], doubts: [] };

describe('tables drawn as', () => {
  test.each(LINE_STYLES)('%s', async (lines) => {
    expect(await wrongFigures({ lines, align: lines === 'none' ? 'bottom' : 'middle' })).toEqual(
      RIGHT,
    );
  });
});

describe('pages that end', () => {
  const bottoms = Array.from({ length: 12 }, (_, index) => 320 + index * 40);
  test.each(bottoms)('at %d points', async (bottom) => {
    expect(await wrongFigures({ bottom })).toEqual(RIGHT);
  });

  test.each(bottoms)('at %d points, the header printed again', async (bottom) => {
    expect(await wrongFigures({ bottom, headerRows: 3 })).toEqual(RIGHT);
  });

  test.each(bottoms)('at %d points, no lines drawn', async (bottom) => {
    const { wrong, doubts } = await wrongFigures({ bottom, lines: 'none', align: 'bottom' });
    expect(wrong).toEqual([]);
    // Where a page ends within a few rows, whose label a line is may stay in doubt.
    expect(doubts.filter((rule) => rule !== 'read-row-by-place')).toEqual([]);
  });
});

test('several reports in one file', async () => {
  const random = createRandom(3);
  const invented = ['星河市教育局', '望月镇人民政府', '银沙乡人民政府'].map((agency) =>
    inventReport(random, { agency, year: 2023, most: 30 }),
  );
  const pages = invented.flatMap((report) => toPdfPages(layOut(report)));
  const { reports } = await processFile('合集.pdf', writePdf({ pages }));
  expect(reports.map(({ reading }) => reading.agency)).toEqual(invented.map((each) => each.agency));
  reports.forEach(({ reading }, index) => {
    for (const [id, value] of Object.entries(invented[index]?.figures ?? {})) {
      expect([id, reading.cells[id as keyof typeof reading.cells]?.value]).toEqual([id, value]);
    }
  });
});
