/** The header of older statistics: which columns it names, and which are left out. */
import { expect, test } from 'vitest';
import { readStatisticsHeader } from '../../../src/parse/find/statistics-header.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';
import type { Row } from '../../../src/parse/rows/row.ts';

/** Its columns, `-` for one left out; `u` with a unit, `#` with serial numbers; one past its last row. */
function show(rows: readonly Row[], from = 0): string | null {
  const header = readStatisticsHeader(rows, from);
  if (header === null) return null;
  const { columns, hasUnit, hasSerial, to } = header;
  return `${columns.map((column) => column ?? '-').join(' ')} ${hasUnit ? 'u' : ''}${hasSerial ? '#' : ''} ${to}`;
}
const FILLER = lineRow('主动公开');

test.each<readonly [string, readonly Row[], string | null]>([
  ['indicator, unit, figures', [gridRow('指标|单位|统计数')], 'thisYear u 1'],
  ['the year', [gridRow('统计指标|单位|2016年度')], 'thisYear u 1'],
  ['the year alone', [gridRow('项目|单位|2016')], 'thisYear u 1'],
  ['the year and a word', [gridRow('项目|单位|2016年统计数')], 'thisYear u 1'],
  ['without a unit', [gridRow('指标|统计数')], 'thisYear  1'],
  ['with serial numbers', [gridRow('序号|指标|单位|统计数')], 'thisYear u# 1'],
  ['the later of two years', [gridRow('指标|单位|2015年|2016年')], '- thisYear u 1'],
  ['in whichever order', [gridRow('指标|单位|2016年|2015年')], 'thisYear - u 1'],
  ['last year, remarks', [gridRow('指标|单位|统计数|上年数|备注')], 'thisYear - - u 1'],
  ['two of the same', [gridRow('指标|单位|统计数|统计数')], 'thisYear - u 1'],
  ['the count since', [gridRow('指标|单位|本年度|历年累计')], 'thisYear cumulative u 1'],
  ['in a line', [lineRow('指标 单位 统计数'), FILLER], 'thisYear u 1'],
  [
    'one cell a line',
    [lineRow('指标'), lineRow('单位'), lineRow('统计数'), FILLER],
    'thisYear u 3',
  ],
  [
    'over five lines',
    ['指标', '单位', '上年数', '统计数', '备注', '备注'].map(lineRow),
    '- thisYear - u 5',
  ],
  [
    'serial numbers one cell a line',
    [lineRow('序号'), lineRow('指标'), lineRow('统计数'), FILLER],
    null,
  ],
  ['no figures', [gridRow('指标|单位|备注')], null],
  ['no column at all', [gridRow('指标|单位')], null],
  ['no indicator', [gridRow('单位|统计数')], null],
  ['words beside it', [gridRow('指标|单位|统计数|甲')], null],
  ['words', [FILLER], null],
  ['a blank row', [gridRow('|')], null],
  ['nothing', [], null],
])('%s', (_name, rows, header) => {
  expect(show(rows)).toBe(header);
});

test('it begins at the row asked for', () => {
  const rows = [FILLER, gridRow('指标|单位|统计数')];
  expect([show(rows), show(rows, 1)]).toEqual([null, 'thisYear u 2']);
});

test('a row longer than a header is none', () => {
  expect(show([lineRow(`指标 单位 统计数${' 备注'.repeat(23)}`)])).toBe(
    `thisYear${' -'.repeat(23)} u 1`,
  );
  expect(show([lineRow(`指标 单位 统计数${' 备注'.repeat(24)}`)])).toBeNull();
});
