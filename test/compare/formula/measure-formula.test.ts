/** A formula of the user's own in one report: its value, its cases, and why it is not there. */
import { describe, expect, test } from 'vitest';
import type { FormulaUnit } from '../../../src/compare/formula/own-formula.ts';
import { measureRecord } from '../../../src/compare/measures/measure-record.ts';
import type { Measured } from '../../../src/compare/measures/measure-record.ts';
import {
  formulaOf,
  nameMeasure,
  printValue,
  unitOf,
} from '../../../src/compare/measures/measure-words.ts';
import {
  findMeasure,
  getMeasure,
  idOfMeasure,
  isSameLine,
  toFormulaMeasure,
} from '../../../src/compare/measures/measure.ts';
import type { Measure } from '../../../src/compare/measures/measure.ts';
import { intervalOf } from '../../../src/compare/rates/measure-rate.ts';
import type { Absent } from '../../../src/compare/rates/measure-rate.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { BLANK, LOST, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

function record(parts: ReportParts): ReportRecord {
  const report = makeReport(parts);
  return recordOf(report, checkReport(report), NO_REVIEW);
}

function formula(text: string, unit: FormulaUnit = 'percent', name = '我的公式'): Measure {
  const measure = toFormulaMeasure({ name, text, unit });
  if (measure === null) throw new Error(`${text} is no formula`);
  return measure;
}

const row = (key: string, figure: number): Record<`requests.${string}.${string}`, number> => ({
  [`requests.${key}.naturalPerson`]: figure,
  [`requests.${key}.total`]: figure,
});
/** 263 handled, 81 of them granted or granted in part. */
const CELLS = {
  ...row('received', 250),
  ...row('carriedIn', 20),
  ...row('granted', 60),
  ...row('partial', 21),
  ...row('denied.deliberative', 182),
  ...row('total', 263),
  ...row('carriedOut', 7),
};
const WHOLE = { cells: CELLS };
const DISCLOSED = '（「予以公开·总计」+「部分公开·总计」）÷「（七）总计·总计」';

function measureOf(parts: ReportParts, text: string, unit?: FormulaUnit): Measured | Absent {
  return measureRecord(record(parts), formula(text, unit), 30);
}

test('公开率 written by hand is the rate of the list: 81/263, 30.80 %', () => {
  const own = formula(DISCLOSED);
  const found = measureRecord(record(WHOLE), own, 30);
  const rate = measureRecord(record(WHOLE), getMeasure('rate:disclosure:handled', null), 30);
  expect(found).toEqual(rate);
  if ('absence' in found) throw new Error(found.absence);
  expect(printValue(own, found.value)).toBe('30.80 %');
});

describe('what has cases', () => {
  test.each<[string, number | null, number | null, boolean]>([
    ['「予以公开·总计」÷「总计·总计」', 60, 263, true],
    // By the form's own sums these are parts of a whole …
    ['「予以公开·自然人」÷「总计·总计」', 60, 263, true],
    ['「总计·总计」÷（「本年新收·总计」+「上年结转·总计」）', 263, 270, true],
    [
      '（「予以公开·总计」+「结转下年度·总计」）÷（「本年新收·总计」+「上年结转·总计」）',
      67,
      270,
      true,
    ],
    // … and these are not.
    ['「予以公开·总计」÷「本年新收·总计」', 60, 250, false],
    ['「本年新收·总计」÷「总计·总计」', 250, 263, false],
    ['（「总计·总计」−「予以公开·总计」−「予以公开·总计」）÷「总计·总计」', 143, 263, false],
    // No quotient of sums of counts: no n.
    ['「予以公开·总计」', null, null, false],
    ['「予以公开·总计」÷「总计·总计」× 100', null, null, false],
    ['「予以公开·总计」÷ 100', null, null, false],
    ['「予以公开·总计」÷（「总计·总计」+ 1）', null, null, false],
  ])('%s', (text, cases, of, hasInterval) => {
    const found = measureOf(WHOLE, text);
    expect(found).toMatchObject({ cases, of, isTooFew: false });
    expect('value' in found && intervalOf(found) !== null).toBe(hasInterval);
  });

  test('too few of them are told; a plain number has no interval', () => {
    const some = { cells: { ...row('granted', 2), ...row('total', 2) } };
    expect(measureOf(some, DISCLOSED)).toMatchObject({ value: 1, of: 2, isTooFew: true });
    expect(measureOf(WHOLE, DISCLOSED, 'number')).toMatchObject({ of: 263, isShare: false });
  });
});

describe('a formula is absent', () => {
  test.each<[string, ReportParts, string, string, string | null]>([
    ['older form', { edition: 'older' }, DISCLOSED, 'otherForm', null],
    ['not in the form', { edition: '2019' }, '「规章·现行有效件数」', 'otherForm', null],
    [
      'of the older of two forms',
      { edition: '2021' },
      '1 +「规章·对外公开总数量」',
      'otherForm',
      null,
    ],
    ['divided by 0', {}, DISCLOSED, 'noCases', 'requests.total.total'],
    [
      '0 by 0 within',
      {},
      '2 ×（「予以公开·总计」÷「总计·总计」）',
      'noCases',
      'requests.total.total',
    ],
    [
      'lost',
      { cells: { ...CELLS, 'requests.partial.total': LOST } },
      DISCLOSED,
      'unreadable',
      'requests.partial.total',
    ],
    [
      'unreadable',
      { cells: { ...CELLS, 'requests.total.total': unreadable('二六三?') } },
      DISCLOSED,
      'unreadable',
      'requests.total.total',
    ],
    [
      'a total left blank over figures',
      { cells: { ...CELLS, 'requests.granted.total': BLANK } },
      DISCLOSED,
      'blank',
      'requests.granted.total',
    ],
    [
      'blank, and in no sum',
      { cells: { 'proactive.penalties.decisions': BLANK } },
      '「行政处罚·本年处理决定数量」× 2',
      'blank',
      'proactive.penalties.decisions',
    ],
    [
      'divided by blanks',
      { cells: { 'requests.total.naturalPerson': BLANK } },
      '「予以公开·总计」÷「总计·自然人」',
      'blank',
      'requests.total.naturalPerson',
    ],
  ])('%s', (_name, parts, text, absence, cell) => {
    expect(measureOf(parts, text)).toEqual({ absence, cell });
  });

  test('not for a blank whose row adds up as 0', () => {
    const cells = { ...CELLS, ...row('partial', 0), 'requests.partial.research': BLANK };
    const text = '「部分公开·科研机构」+「予以公开·总计」';
    expect(measureOf({ cells }, text)).toMatchObject({ value: 60 });
  });
});

test('its parts are its cells, each once; those under open findings are named', () => {
  const cells = { ...CELLS, 'requests.granted.total': 61 };
  const found = measureOf({ cells }, '「予以公开·总计」÷（「予以公开·总计」+「本年新收·自然人」）');
  expect(found).toMatchObject({
    cells: ['requests.granted.total', 'requests.received.naturalPerson'],
    marked: ['requests.granted.total'],
  });
});

test('amounts that cancel each other leave nothing', () => {
  const cells = { 'proactive.fees.amount': 0.3 } as const;
  expect(measureOf({ cells }, '0.1 + 0.2 −「行政事业性收费·本年收费金额」')).toMatchObject({
    value: 0,
  });
  expect(measureOf({ cells }, '1 ÷（0.1 + 0.2 −「行政事业性收费·本年收费金额」）')).toMatchObject({
    absence: 'noCases',
  });
});

test('it is found by its name and said with its formula and unit', () => {
  const own = [{ name: '甲:乙', text: '「予以公开·总计」×2', unit: 'number' }] as const;
  const found = getMeasure('own:甲:乙', 2023, own);
  expect(idOfMeasure(found)).toBe('own:甲:乙');
  expect(nameMeasure(found)).toEqual({ zh: '甲:乙', en: '甲:乙' });
  expect(formulaOf(found).zh).toBe('甲:乙 = 「予以公开·总计」 × 2，自写的公式');
  expect(formulaOf(found).en).toContain('「Granted · Total」 × 2');
  expect(unitOf(found).zh).toBe('数');
  expect(printValue(found, 1234.5)).toBe('1,234.5');
  expect(unitOf(formula(DISCLOSED)).zh).toBe('%');
  expect(isSameLine('own:甲:乙', 'own:甲:丙')).toBe(false);
  for (const id of ['own:甲', 'own:', 'own:甲:乙:丙'])
    expect(findMeasure(id, 2023, own)).toBe(null);
  expect(findMeasure('own:坏', 2023, [{ name: '坏', text: '1 +', unit: 'number' }])).toBe(null);
});

test('it is ranked like any other measure; written anew under its name it is measured anew', () => {
  const records = [record({ ...WHOLE, year: 2023 })];
  const first = showAtOnce('ranking', records, { measure: formula(DISCLOSED) }).shown;
  expect(first.title.zh).toBe('2023 年我的公式：星河市教育局 30.80 %');
  expect(first.subtitle.zh).toContain('n = 263');
  const plain = formula('「予以公开·总计」×「部分公开·总计」', 'number');
  expect(showAtOnce('ranking', records, { measure: plain }).shown.title.zh).toContain('1,260');
});
