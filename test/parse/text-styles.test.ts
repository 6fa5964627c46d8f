/** Every way a report reaches a text file or a page gives the same figures. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReport, readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { TEXT_STYLES, toText } from '../support/to-text.ts';
import type { Report } from '../../src/report/report.ts';

const YEARS = [2019, 2020, 2021, 2024];

function invent(seed: number, year: number): InventedReport {
  return inventReport(createRandom(seed), { agency: '星河市望月镇人民政府', year, most: 500 });
}

function valuesOf(report: Report): Record<string, number | null> {
  return Object.fromEntries(Object.entries(report.cells).map(([id, cell]) => [id, cell.value]));
}

describe.each(YEARS)('a report on %d', (year) => {
  const invented = invent(year, year);
  const sheet = layOut(invented);

  test.each(['tabs', 'cells', 'pipes', 'plain'] as const)('as text with %s', async (style) => {
    const report = await readReportText(toText(sheet, style));
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report).toMatchObject({
      agency: invented.agency,
      year,
      ...invented.variant,
      doubts: [],
      extraRows: [],
    });
    expect(report.sections.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'disputes',
      'problems',
      'other',
    ]);
    expect(checkReport(report)).toEqual([]);
  });

  test.each([false, true])('as a page, site around it: %s', async (chrome) => {
    const report = await readReport(encodeText(toHtml(sheet, { chrome }), 'utf-8'));
    expect(valuesOf(report)).toEqual(invented.figures);
    expect(report).toMatchObject({ agency: invented.agency, year, doubts: [] });
    expect(checkReport(report)).toEqual([]);
  });

  test('on one line: what the digits do not tell is left open, and said', async () => {
    const report = await readReportText(toText(sheet, 'run'));
    const named = new Set(checkReport(report).flatMap(({ cells }) => cells));
    for (const [id, value] of Object.entries(invented.figures) as [CellId, number][]) {
      const found = report.cells[id]?.value ?? null;
      expect([id, found === value || named.has(id)]).toEqual([id, true]);
    }
    expect(report.sections.map(({ heading }) => heading)).toEqual(
      sheet.flatMap((block) =>
        block.kind === 'line' && block.style === 'heading' ? [block.text] : [],
      ),
    );
  });
});

describe('encodings', () => {
  const invented = invent(5, 2022);
  const sheet = layOut(invented);
  test.each(['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'] as const)(
    '%s',
    async (encoding) => {
      for (const style of TEXT_STYLES.filter((each) => each !== 'run')) {
        const report = await readReport(encodeText(toText(sheet, style), encoding));
        expect(valuesOf(report)).toEqual(invented.figures);
      }
    },
  );

  test('a page in GB18030 that calls itself gb2312, and one that does not say', async () => {
    for (const charset of ['gb2312', '']) {
      const report = await readReport(encodeText(toHtml(sheet, { charset }), 'gb18030'));
      expect(valuesOf(report)).toEqual(invented.figures);
      expect(report.source.encoding).toBe('gb18030');
    }
  });
});
