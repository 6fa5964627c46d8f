/** Which of two copies the print calls right, and what is printed above a copy. */
import { expect, test } from 'vitest';
import { correctedCopy, otherYearSaid, saidAbove } from '../../../src/parse/find/corrected-copy.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';
import type { Row } from '../../../src/parse/rows/row.ts';

test.each<readonly [readonly string[], number]>([
  [[''], 0],
  [[], 0],
  [['', ''], 0],
  [['', '更正后：'], 1],
  [['', '更正前：'], 0],
  [['更正后：', ''], 0],
  [['更正前：', ''], 1],
  [['', '以下表为准'], 1],
  [['', '上表有误'], 1],
  [['', '前述数据作废'], 1],
  [['', '上表数据未作任何形式更动，作废'], 0],
  [['原表', '', ''], 2],
  [['', '更正', ''], 1],
  [['', '更正', '更正'], 2],
  [['', '修订前', '正确'], 2],
  [['作废'], 0],
])('%o → %d', (said, copy) => {
  expect(correctedCopy(said)).toBe(copy);
});

const FIGURES = gridRow('规章|1|2');
test.each<readonly [string, readonly Row[], number, string]>([
  [
    'lines above the table',
    [lineRow('更正后：'), lineRow('单位：件'), FIGURES],
    2,
    '更正后：\n单位：件',
  ],
  [
    'rows of the same grid before its figures',
    [gridRow('更 正|后'), gridRow('信息内容|数'), FIGURES],
    0,
    '更正后\n信息内容数',
  ],
  [
    'not above the figures before it',
    [lineRow('更正前'), FIGURES, lineRow('更正后'), FIGURES],
    2,
    '更正后',
  ],
  [
    'not a line that ends with figures',
    [lineRow('更正前 12'), lineRow('更正后'), FIGURES],
    2,
    '更正后',
  ],
  ['nor in full width', [lineRow('更正前 １２ '), lineRow('更正后'), FIGURES], 2, '更正后'],
  ['a line with a year is a caption', [lineRow('2023年更正后：'), FIGURES], 1, '2023年更正后：'],
  [
    'not more than eight rows',
    [lineRow('更正后'), ...Array.from({ length: 8 }, () => lineRow('甲')), FIGURES],
    9,
    '甲\n甲\n甲\n甲\n甲\n甲\n甲\n甲',
  ],
  [
    'not a sentence',
    [lineRow('甲'.repeat(61)), lineRow('甲'.repeat(60)), FIGURES],
    2,
    '甲'.repeat(60),
  ],
  ['a table without figures', [lineRow('更正后'), gridRow('规章|')], 1, '更正后'],
])('%s', (_name, rows, start, said) => {
  expect(saidAbove(rows, start)).toBe(said);
});

test.each<readonly [string, number | null, number | null]>([
  ['2022年度收到和处理政府信息公开申请情况', 2023, 2022],
  ['2022 年 情 况', 2023, 2022],
  ['2024年情况', 2023, 2024],
  ['2023年情况', 2023, null],
  ['2022年情况', null, null],
  ['2021年情况', 2023, null],
  ['与2022年相比', 2023, null],
  ['统计表（2022年版）', 2023, null],
  ['2022年 2023年', 2023, null],
  ['信息内容', 2023, null],
  ['信息内容|2022年制发件数', 2023, null],
])('「%s」 above the figures of a report on %s → %s', (caption, year, other) => {
  expect(otherYearSaid([gridRow(caption), gridRow('信息内容|数'), FIGURES], year)).toBe(other);
});

test('a year among the figures says nothing of the table', () => {
  expect(otherYearSaid([gridRow('信息内容|数'), FIGURES, gridRow('2022年|3')], 2023)).toBeNull();
});
