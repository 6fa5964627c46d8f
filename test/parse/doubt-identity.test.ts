import { expect, test } from 'vitest';
import { doubtIdentity } from '../../src/parse/find/doubt-identity.ts';
import { makeRow } from '../../src/parse/rows/row.ts';
import type { Row } from '../../src/parse/rows/row.ts';

const rows = (...lines: string[]): Row[] =>
  lines.map((text, block) =>
    makeRow({
      kind: 'line',
      block,
      pieces: [{ text, place: [], column: 0, columnSpan: 1 }],
    }),
  );
const identity = { agency: '星河县水务局', year: 2021 };
const PERIOD = '统计期限自2021年1月1日起至2021年12月31日止。';

test.each([
  [
    'all agree',
    [PERIOD, '星河县水务局', '2022年1月20日'],
    '星河县水务局2021年政府信息公开工作年度报告',
  ],
  ['a short name signs', ['县水务局', '2022 年 1 月 20 日'], ''],
  ['a long name signs', ['星河县人民政府星河县水务局', '二〇二二年一月二十日'], ''],
  ['the file name has no title', [PERIOD], '2022-教育局-最终版'],
  ['a date without a name above', ['以上报告真实。特此报告。', '2022年1月20日'], ''],
  ['a name without a date below', ['星河县教育局'], ''],
])('no doubt: %s', (_name, lines, file) => {
  expect(doubtIdentity(identity, rows(...lines), file)).toEqual([]);
});

test.each([
  ['统计期限', [PERIOD.replaceAll('2021', '2020')], '', 'read-year-conflict', '2020 年'],
  ['落款', ['星河县教育局', '2022年1月20日'], '', 'read-agency-conflict', '「星河县教育局」'],
  [
    '落款 above a site footer',
    ['星河县教育局', '2022年1月20日', '主办单位：星河县人民政府', '网站地图'],
    '',
    'read-agency-conflict',
    '「星河县教育局」',
  ],
  ['文件名', [], '星河县水务局2020年政府信息公开年度报告', 'read-year-conflict', '2020 年'],
  ['文件名', [], '星河县教育局2021年政府信息公开年报', 'read-agency-conflict', '「星河县教育局」'],
])('%s says otherwise', (witness, lines, file, rule, seen) => {
  const doubts = doubtIdentity(identity, rows(...lines), file);
  expect(doubts).toMatchObject([{ rule, severity: 'warning', cells: [] }]);
  expect(doubts[0]?.message.zh).toContain(witness.slice(0, 2));
  expect(doubts[0]?.message.zh).toContain(seen);
});

test('what the title does not say cannot be contradicted', () => {
  const lines = rows(PERIOD, '星河县教育局', '2022年1月20日');
  expect(doubtIdentity({ agency: null, year: null }, lines, '')).toEqual([]);
});
