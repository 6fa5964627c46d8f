/** The three tables of a report; of a table printed twice, the copy that is taken. */
import { describe, expect, test } from 'vitest';
import { findTables } from '../../src/parse/find/find-tables.ts';
import { readTables } from '../../src/parse/read-tables.ts';
import type { TablesReading } from '../../src/parse/read-tables.ts';
import type { Row } from '../../src/parse/rows/row.ts';
import { fieldsRow, lineRow } from '../support/make-rows.ts';

const TWO = (issued: string): Row[] =>
  [
    '信息内容|本年制发件数|本年废止件数|现行有效件数',
    `规章|${issued}|2|3`,
    '行政规范性文件|4|5|6',
    '信息内容|本年处理决定数量',
    '行政许可|7',
    '行政处罚|8',
    '行政强制|9',
    '信息内容|本年收费金额',
    '行政事业性收费|15000',
  ].map(fieldsRow);
const FOUR = (upheld: string): Row[] =>
  [
    '行政复议|未经复议直接起诉|复议后起诉',
    '结果维持|结果纠正|其他结果|尚未审结|总计|'.repeat(3).slice(0, -1),
    `${upheld}|0|0|0|${upheld}|0|0|0|0|0|0|0|0|0|0`,
  ].map(fieldsRow);

const read = (rows: readonly Row[], year: number | null = 2022, prose = ''): TablesReading =>
  readTables(rows, { from: 0, to: rows.length, regions: findTables(rows) }, { year, prose });
function show({ readings }: TablesReading): [number | null | undefined, string[]] {
  const [proactive] = readings;
  return [
    proactive?.cells.get('proactive.regulations.issued')?.value,
    proactive?.doubts.map(({ rule }) => rule) ?? [],
  ];
}

test('tables in the order of the form; one that is lost has its cells', () => {
  const { variant, readings } = read([...FOUR('1'), lineRow('单位：元'), ...TWO('1')]);
  expect(variant).toEqual({ edition: '2021', otherRows: 'three' });
  expect(readings.map(({ cells }) => [...cells.keys()][0]?.split('.')[0])).toEqual([
    'proactive',
    'requests',
    'disputes',
  ]);
  const [, requests, disputes] = readings;
  expect([...(requests?.cells.values() ?? [])].every(({ state }) => state === 'lost')).toBe(true);
  expect(requests?.doubts).toEqual([]);
  expect(disputes?.cells.get('disputes.review.upheld')?.value).toBe(1);
});

describe('a table printed twice', () => {
  test.each<readonly [string, readonly Row[], [number, string[]]]>([
    ['alike', [lineRow('单位：元'), ...TWO('1'), lineRow('单位：元'), ...TWO('1')], [1, []]],
    [
      'the first',
      [lineRow('单位：元'), ...TWO('1'), lineRow('手机版，单位：元'), ...TWO('9')],
      [1, ['read-table-twice']],
    ],
    [
      'the one that corrects',
      [lineRow('单位：元'), ...TWO('1'), lineRow('更正后，单位：元'), ...TWO('9')],
      [9, ['read-table-twice']],
    ],
    [
      'the whole one',
      [lineRow('单位：元'), ...TWO('1').toSpliced(2, 1), lineRow('单位：元'), ...TWO('9')],
      [9, ['read-table-twice']],
    ],
    [
      'the whole one, before one that corrects',
      [lineRow('单位：元'), ...TWO('1'), lineRow('更正后，单位：元'), ...TWO('9').toSpliced(2, 1)],
      [1, ['read-table-twice']],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(show(read(rows))).toEqual(expected);
  });

  test('table 4, behind another table', () => {
    const { readings } = read([...FOUR('1'), ...TWO('1'), ...FOUR('2')]);
    expect(readings[2]?.cells.get('disputes.review.upheld')?.value).toBe(1);
    expect(readings[2]?.doubts.map(({ rule }) => rule)).toEqual(['read-table-twice']);
  });

  test('parts on either side of another table are one', () => {
    const rows = [lineRow('单位：元'), ...TWO('1').slice(0, 5), ...FOUR('1'), ...TWO('1').slice(5)];
    expect(show(read(rows))).toEqual([1, []]);
  });
});

describe('the unit above a table', () => {
  const feesOf = (rows: readonly Row[], from = 0): unknown => {
    const part = { from, to: rows.length, regions: findTables(rows) };
    return readTables(rows, part, { year: 2022, prose: '' }).readings[0]?.cells.get(
      'proactive.fees.amount',
    )?.value;
  };
  const words = (count: number): Row[] => Array.from({ length: count }, () => lineRow('说明'));

  test.each<readonly [string, readonly Row[], number, number]>([
    ['right above', [lineRow('单位：元')], 0, 1.5],
    ['four lines above', [lineRow('单位：元'), ...words(3)], 0, 1.5],
    ['five lines above', [lineRow('单位：元'), ...words(4)], 0, 15_000],
    ['in a long line', [lineRow(`单位：元${'甲'.repeat(37)}`)], 0, 15_000],
    ['in one a little shorter', [lineRow(`单位：元${'甲'.repeat(36)}`)], 0, 1.5],
    ['above the report', [lineRow('单位：元'), lineRow('标题')], 1, 15_000],
  ])('%s', (_name, above, from, value) => {
    expect(feesOf([...above, ...TWO('1')], from)).toBe(value);
  });

  test('the prose may say it', () => {
    const { readings } = read(TWO('1'), 2022, '收费1.5万元。');
    expect(readings[0]?.cells.get('proactive.fees.amount')).toMatchObject({
      value: 1.5,
      state: 'inferred',
    });
  });
});
