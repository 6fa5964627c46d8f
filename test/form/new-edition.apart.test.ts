/**
 * A new edition is one data file and one line of the list: here an invented one is put on the list, and
 * a report printed in it goes the whole way with nothing else touched.
 */
import { describe, expect, test, vi } from 'vitest';
import { listIndicators } from '../../src/compare/indicators.ts';
import { handledOf } from '../../src/compare/outcomes/handled-of.ts';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import type * as list from '../../src/form/edition-list.ts';
import { editionOfYear, tablesOf } from '../../src/form/editions.ts';
import { TABLE_IDS } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { printTable } from '../../src/form/printed-table.ts';
import { rowsOfRole } from '../../src/form/roles.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { recordOf } from '../../src/report/record.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { readReportText } from '../support/read-fixture.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

vi.mock('../../src/form/edition-list.ts', async (importOriginal) => {
  const { EDITIONS } = await importOriginal<typeof list>();
  const { INVENTED_EDITION } = await import('../support/invented-edition.ts');
  return { EDITIONS: [...EDITIONS, INVENTED_EDITION] };
});

const YEAR = 2032;
const EDITION = editionOfYear(YEAR);
if (EDITION === null) throw new Error('no edition of the form is in force');
const INVENTED = inventReport(createRandom(31), {
  agency: '星河市交通运输局',
  year: YEAR,
  edition: EDITION,
});
const EXTRA = 'requests.rejected.automated.naturalPerson';
const EXTRA_TOTAL = 'requests.rejected.automated.total';

const read = (text = toText(layOut(INVENTED), 'tabs')): ReturnType<typeof readReportText> =>
  readReportText(text);

describe('an edition put on the list', () => {
  test('is the form of its years, and ends the one before', () => {
    expect([2030, 2031, 2040].map(editionOfYear)).toEqual(['2021', '2031', '2031']);
  });

  test.each(['tabs', 'cells', 'pipes', 'plain'] as const)(
    'is read from text with %s',
    async (style) => {
      const report = await read(toText(layOut(INVENTED), style));
      expect(report).toMatchObject({ edition: '2031', doubts: [], extraRows: [] });
      const values = Object.entries(report.cells).map(([id, { value }]) => [id, value]);
      expect(Object.fromEntries(values)).toEqual(INVENTED.figures);
    },
  );

  test('leaves reports in the older forms to those', async () => {
    const older = inventReport(createRandom(5), { agency: '星河市民政局', year: 2023 });
    const report = await read(toText(layOut(older), 'tabs'));
    expect(report).toMatchObject({ edition: '2021', doubts: [], extraRows: [] });
  });

  test('is checked: the extra row enters the sum of the outcomes', async () => {
    const report = await read();
    expect(checkReport(report).filter(({ severity }) => severity !== 'note')).toEqual([]);
    const wrong = withValue(report, EXTRA, (report.cells[EXTRA]?.value ?? 0) + 1);
    const rules = checkReport(wrong).filter(({ severity }) => severity === 'error');
    expect(rules.map(({ rule }) => rule).sort()).toEqual([
      'requests-result-total',
      'requests-row-total',
    ]);
    const [best] = suggestRepairs(wrong)[0]?.hypotheses ?? [];
    expect(best?.changes.map(({ cell, to }) => [cell, to])).toEqual([
      [EXTRA, report.cells[EXTRA]?.value],
    ]);
  });

  test('is printed, exported and read back with every figure', async () => {
    const report = await read();
    const printed = TABLE_IDS.flatMap((table) => printTable(report, table).figures.flat());
    expect(printed.sort()).toEqual(Object.keys(INVENTED.figures).sort());
    const exported = exportReport({
      reading: report,
      findings: checkReport(report),
      ...NO_REVIEW,
    });
    const text = `${openJson('')}${JSON.stringify(exported)}${closeJson([])}`;
    const back = importJson(text, checkReport);
    if (!back.ok) throw new Error(back.problem.zh);
    const values = Object.entries(back.reports[0]?.reading.cells ?? {});
    expect(Object.fromEntries(values.map(([id, { value }]) => [id, value]))).toEqual(
      INVENTED.figures,
    );
  });

  test('is compared: the extra row is an indicator and counts among 不予处理', async () => {
    expect(listIndicators().map(({ id }) => id)).toContain(EXTRA_TOTAL);
    const report = await read();
    const handled = handledOf(recordOf(report, checkReport(report), NO_REVIEW));
    const rejected = rowsOfRole(tablesOf(report).requests, 'rejected');
    expect(rejected.length).toBe(6);
    const count = rejected.reduce(
      (sum, { key }) => sum + (INVENTED.figures[`requests.${key}.total`] ?? 0),
      0,
    );
    expect(handled).toMatchObject({ parts: { rejected: { cases: count } } });
  });
});

function withValue(report: Report, id: CellId, value: number): Report {
  const cell = report.cells[id];
  if (cell === undefined) throw new Error(id);
  return { ...report, cells: { ...report.cells, [id]: { ...cell, value, raw: String(value) } } };
}
