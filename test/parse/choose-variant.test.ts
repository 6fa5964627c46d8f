/** Which edition a report follows, and how it prints （六）其他处理. */
import { expect, test } from 'vitest';
import { chooseVariant } from '../../src/parse/choose-variant.ts';
import type { Row } from '../../src/parse/rows/row.ts';
import { gridRow } from '../support/make-rows.ts';

const OLD_TWO = [
  '信息内容|本年新制作数量|本年新公开数量|对外公开总数量',
  '规章|1|2|3',
  '规范性文件|4|5|6',
  '信息内容|上一年项目数量|本年增/减|处理决定数量',
  '行政许可|1|0|2',
  '行政处罚|1|0|2',
].map(gridRow);
const NEW_TWO = [
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|1|2|3',
  '行政规范性文件|4|5|6',
  '信息内容|本年处理决定数量',
  '行政许可|1',
  '行政处罚|1',
].map(gridRow);
const SEVEN = '1|0|0|0|0|0|1';
const three = (...labels: readonly string[]): Row[] =>
  ['（一）予以公开', '（二）部分公开', ...labels, '（七）总计', '四、结转下年度继续办理'].map(
    (label) => gridRow(`${label}|${SEVEN}`),
  );
const OTHER_THREE = three(
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
);
const OTHER_ONE = three('（六）其他处理');

test.each<readonly [string, readonly Row[], readonly Row[], number | null, string]>([
  ['the columns of table 2', OLD_TWO, [], null, '2019 one'],
  ['the columns of the newer', NEW_TWO, [], null, '2021 three'],
  ['the columns, whatever the year', OLD_TWO, [], 2022, '2019 one'],
  ['and whatever the year before', NEW_TWO, [], 2020, '2021 three'],
  ['the year, where columns do not tell', [], [], 2020, '2019 one'],
  ['the year of the newer', [], [], 2022, '2021 three'],
  ['nothing: the newest', [], [], null, '2021 three'],
  ['table 3, where table 2 is lost', [], OTHER_ONE, null, '2019 one'],
  ['table 3 with three rows', [], OTHER_THREE, null, '2021 three'],
  ['table 3 cut off above them', [], three().slice(0, 2), null, '2021 three'],
  ['the newer with one row', NEW_TWO, OTHER_ONE, 2022, '2021 one'],
  ['the older with three', OLD_TWO, OTHER_THREE, 2020, '2019 three'],
  ['a year before either', [], [], 2010, '2021 three'],
])('%s', (_name, proactive, requests, year, variant) => {
  const choice = chooseVariant(proactive, requests, year);
  expect(`${choice.variant.edition} ${choice.variant.otherRows}`).toBe(variant);
});

test('the fits are those of the variant taken, and none where a table is lost', () => {
  const { proactive, requests } = chooseVariant(NEW_TWO, OTHER_ONE, 2022);
  expect(proactive?.lines.map(({ row }) => row.key)).toContain('normativeDocuments');
  expect(proactive?.lines[0]?.cells.map(({ column }) => column.key)).toEqual([
    'issued',
    'repealed',
    'inForce',
  ]);
  expect(requests?.lines.some(({ row }) => row.key === 'other')).toBe(true);
  expect(chooseVariant([], [], 2022)).toMatchObject({ proactive: null, requests: null });
});
