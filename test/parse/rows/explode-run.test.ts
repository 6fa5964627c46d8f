/** A page in one line, cut at its tables and headings. */
import { describe, expect, test } from 'vitest';
import { explodeRun } from '../../../src/parse/rows/explode-run.ts';
import { fieldsRow, gridRow, lineRow } from '../../support/make-rows.ts';

const cut = (text: string): string[] => explodeRun(lineRow(text)).map((row) => row.text);
const PROSE =
  '全年工作平稳，公开及时，群众满意，没有发生重大舆情，各项任务按期完成，机制进一步健全。'.repeat(
    2,
  );
const TABLE = '信息内容本年制发件数本年废止件数现行有效件数规章1 2 3行政规范性文件4 5 6';
const END = '行政事业性收费7';
const FOUR = '行政复议未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计0 0 0';

describe('headings', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['one within prose', `${PROSE}一、总体情况${PROSE}`, [PROSE, '一、总体情况', PROSE]],
    [
      'two',
      `一、总体情况${PROSE}五、存在的主要问题及改进情况${PROSE}`,
      ['一、总体情况', PROSE, '五、存在的主要问题及改进情况', PROSE],
    ],
    ['without a number', `${PROSE}总体情况${PROSE}`, [`${PROSE}总体情况${PROSE}`]],
    [
      'a number without a heading',
      `${PROSE}一、公开及时${PROSE}`,
      [`${PROSE}一、公开及时${PROSE}`],
    ],
  ])('%s', (_name, text, rows) => {
    expect(cut(text)).toEqual(rows);
  });
});

describe('tables', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['between prose', `${PROSE}${TABLE}${PROSE}`, [PROSE, TABLE, PROSE]],
    ['with a unit at its end', `${PROSE}${TABLE} 件${PROSE}`, [PROSE, `${TABLE} 件`, PROSE]],
    [
      'with an amount in brackets',
      `${PROSE}${TABLE}${END.replace('7', '（万元）1.5')}${PROSE}`,
      [PROSE, `${TABLE}行政事业性收费（万元）1.5`, PROSE],
    ],
    ['with marks for nothing', `${PROSE}${TABLE} / —${PROSE}`, [PROSE, `${TABLE} / —`, PROSE]],
    [
      'with a figure torn by a comma of lists',
      `${PROSE}${TABLE}${END}.、23 ${PROSE}`,
      [PROSE, `${TABLE}${END}.、23`, PROSE],
    ],
    ['two', `${PROSE}${TABLE}${FOUR}${PROSE}`, [PROSE, TABLE, FOUR, PROSE]],
    ['a copy', `${PROSE}${TABLE}${END}${TABLE}${END}`, [PROSE, `${TABLE}${END}`, `${TABLE}${END}`]],
    [
      'behind words that name its rows',
      `${PROSE}规章8条、行政许可2条，${TABLE}`,
      [`${PROSE}规章8条、行政许可2条，`, TABLE],
    ],
    [
      'too few labels',
      `${PROSE}信息内容本年制发件数规章1${PROSE}`,
      [`${PROSE}信息内容本年制发件数规章1${PROSE}`],
    ],
    [
      'labels without a frame',
      `${PROSE}规章1行政许可2行政处罚3行政强制4${PROSE}`,
      [`${PROSE}规章1行政许可2行政处罚3行政强制4${PROSE}`],
    ],
    ['a first label in brackets', `${PROSE}（信息内容）${TABLE}`, [PROSE, `（信息内容）${TABLE}`]],
  ])('%s', (_name, text, rows) => {
    expect(cut(text)).toEqual(rows);
  });
});

test('what is short, of a grid, or parted by tabs stays', () => {
  expect(cut(TABLE.slice(0, 30))).toEqual([TABLE.slice(0, 30)]);
  const grid = gridRow(`${PROSE}一、总体情况${PROSE}`);
  expect(explodeRun(grid)).toEqual([grid]);
  const fields = fieldsRow(`规章|${PROSE}`);
  expect(explodeRun(fields)).toEqual([fields]);
});

test('a tab within such a page parts no cells', () => {
  const rows = explodeRun(fieldsRow(`${PROSE}一、总体情况${PROSE}|${PROSE}`));
  expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
    ['line', PROSE],
    ['line', '一、总体情况'],
    ['line', PROSE],
    ['line', PROSE],
  ]);
});

test('parts stand where they did', () => {
  const [, heading] = explodeRun(lineRow(`${PROSE}一、总体情况${PROSE}`));
  expect(heading?.pieces[0]?.place).toEqual([
    { block: 0, cell: 0, start: PROSE.length, end: PROSE.length + 6 },
  ]);
});
