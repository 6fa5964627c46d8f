/** Reports on 2008–2018 beside today's: drawn only where a line counts the same, else a gap with its reason. */
import { describe, expect, test } from 'vitest';
import { getMeasure, usualRates } from '../../../src/compare/measures/measure.ts';
import type { Measure } from '../../../src/compare/measures/measure.ts';
import { measureRecord } from '../../../src/compare/measures/measure-record.ts';
import { olderNote } from '../../../src/compare/measures/older-words.ts';
import { RATES } from '../../../src/form/rates/rates.ts';
import { keepSame } from '../../../src/form/link-statistics.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { comparedUnit } from '../../support/compared-unit.ts';
import { OLDER_ROWS, olderReport } from '../../support/older-report.ts';
import type { OlderRow } from '../../support/older-report.ts';
import { readReportText } from '../../support/read-fixture.ts';

async function older(rows: readonly OlderRow[] = OLDER_ROWS): Promise<ReportRecord> {
  const report = await readReportText(olderReport('tabs', rows));
  const lines = keepSame(report.statistics);
  return recordOf(report, checkReport(report), { ...NO_REVIEW, lines });
}
const suits: OlderRow = { label: '五、行政诉讼数量', unit: '件', figures: [3, 8] };
const own = (text: string): Measure =>
  getMeasure('own:甲', 2023, [{ name: '甲', text, unit: 'number' }]);

describe('in a report on 2015', () => {
  test.each([
    ['requests.received.total', 17, '（一）收到申请数'],
    ['disputes.review.total', 2, '三、行政复议数量'],
    ['requests.denied.stateSecret.total', 0, '其中：涉及国家秘密'],
  ] as const)('%s is the figure of its line, and leads there', async (id, value, label) => {
    const record = await older();
    const measured = measureRecord(record, getMeasure(id, 2023), 30);
    const key = OLDER_ROWS.findIndex((row) => row.label === label) + 1;
    expect(measured).toMatchObject({ value, cells: [`statistics.${key}.thisYear`], marked: [] });
  });

  test.each([
    'requests.total.total',
    'requests.granted.total',
    'requests.received.naturalPerson',
    'disputes.litigationDirect.total',
    'proactive.regulations.inForce',
    'rate:disclosure:handled',
  ])('%s is not there', async (id) => {
    const record = await older([...OLDER_ROWS, suits]);
    expect(measureRecord(record, getMeasure(id, 2023), 30)).toEqual({
      absence: 'otherForm',
      cell: null,
    });
  });

  test('no rate that people publish is made of lines that count the same', async () => {
    const record = await older([...OLDER_ROWS, suits]);
    const notes = RATES.flatMap((rate) =>
      rate.denominators.map((denominator) =>
        olderNote([record], { kind: 'rate', rate, denominator }),
      ),
    );
    expect(usualRates().length).toBeGreaterThan(3);
    for (const note of notes) expect(note?.zh).toMatch(/^2018 年及以前不列：/);
  });

  test.each([
    ['「行政复议·总计」 ÷ 「本年新收政府信息公开申请数量·总计」', 2 / 17, 2, 17],
    ['「未经复议直接起诉·总计」 + 「复议后起诉·总计」', 3, null, null],
    ['「行政复议·总计」 × 2 − 1', 3, null, null],
    ['「本年新收政府信息公开申请数量·总计」 ÷ 「总计·总计」', null, null, null],
    ['「未经复议直接起诉·总计」 − 「复议后起诉·总计」', null, null, null],
  ])('of the formula %s there is %s', async (text, value, cases, of) => {
    const measured = measureRecord(await older([...OLDER_ROWS, suits]), own(text), 1);
    if (value === null) expect(measured).toEqual({ absence: 'otherForm', cell: null });
    else expect(measured).toMatchObject({ value, cases, of, isShare: false });
  });

  test('a blank is none, an open finding marks its line, and a report without the table has nothing', async () => {
    const blank = OLDER_ROWS.map((row) =>
      row.label === '三、行政复议数量' ? { ...row, figures: [null, 6] } : row,
    );
    const measure = getMeasure('disputes.review.total', 2023);
    expect(measureRecord(await older(blank), measure, 30)).toMatchObject({ absence: 'blank' });
    const wrong = OLDER_ROWS.map((row) =>
      row.label === '（一）收到申请数' ? { ...row, figures: [18, 95] } : row,
    );
    const received = getMeasure('requests.received.total', 2023);
    expect(measureRecord(await older(wrong), received, 30)).toMatchObject({
      value: 18,
      marked: ['statistics.8.thisYear'],
    });
    const { statistics: _none, ...before } = await older();
    const stored = { ...before, figures: new Float64Array(), states: new Uint8Array() };
    expect(measureRecord(stored, received, 30)).toEqual({ absence: 'otherForm', cell: null });
  });
});

describe('below the chart', () => {
  test.each([
    ['requests.received.total', '2018 年及以前取统计表的「收到申请数」，口径相同'],
    [
      'requests.total.total',
      '2018 年及以前不列：统计表的「申请办结数」，没有写明是否含上年结转的申请；统计表的「申请答复数」，只计作出答复的，不予处理和其他处理不在内',
    ],
    [
      'disputes.litigationDirect.total',
      '2018 年及以前不列：统计表的「行政诉讼数量」，现在分未经复议和复议后两项，相加口径相同',
    ],
    ['requests.carriedOut.total', '2018 年及以前不列：统计表没有口径相同的指标'],
  ])('of %s it is said: %s', async (id, said) => {
    const record = await older();
    const measure = getMeasure(id, 2023);
    expect(olderNote([record], measure)?.zh).toBe(said);
    expect(olderNote([comparedUnit('甲局', { granted: 1, handled: 1 })], measure)).toBeNull();
  });

  test.each([
    [
      'requests.received.total',
      [
        [2015, 17],
        [2019, 40],
      ],
      true,
    ],
    ['requests.total.total', [[2019, 30]], false],
  ] as const)('逐年 of %s has %j, the break dotted', async (id, points, isSame) => {
    const now = comparedUnit('星河市水务局', {
      granted: 20,
      handled: 30,
      received: 40,
      year: 2019,
    });
    const query = { measure: getMeasure(id, 2019), year: 2019 };
    const { shown } = showAtOnce('trend', [await older(), now], query);
    const [unit] = shown.figures.units;
    expect(shown.figures.years).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(
      unit?.points.flatMap((each) => (each === null ? [] : [[each.year, each.measured.value]])),
    ).toEqual(points);
    expect(unit?.breaks).toContain(2019);
    expect(shown.keys).toEqual(['gap', 'break']);
    expect(shown.older?.zh).toMatch(isSame ? /口径相同$/ : /不列/);
    const slope = showAtOnce('slope', [await older(), now], { ...query, since: 2015 }).shown;
    expect(slope.figures.units.map(({ change }) => change)).toEqual(isSame ? [23] : []);
    expect(slope.absent.map(({ absence, year }) => [absence, year])).toEqual(
      isSame ? [] : [['otherForm', 2015]],
    );
  });
});
