import { expect, test } from 'vitest';
import { doubtIdentity } from '../../src/parse/find/doubt-identity.ts';
import { linesOf } from '../../src/parse/find/find-identity.ts';
import { makeRow } from '../../src/parse/rows/row.ts';
import type { Identity } from '../../src/parse/find/read-title.ts';
import { hearWitnesses } from '../../src/parse/find/witnesses.ts';
import type { Doubt } from '../../src/report/finding.ts';
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
function doubtsOf(whose: Identity, lines: readonly string[], file: string): Doubt[] {
  const own = linesOf(rows(...lines));
  return doubtIdentity(whose, { head: own, hints: [], ...hearWitnesses(own) }, file);
}
const PERIOD = '统计期限自2021年1月1日起至2021年12月31日止。';

test.each([
  [
    'all agree',
    [PERIOD, '星河县水务局', '2022年1月20日'],
    '星河县水务局2021年政府信息公开工作年度报告',
  ],
  [
    'the preface cites a notice of another year',
    ['根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》要求，编制本报告。'],
    '',
  ],
  [
    'the preface names this year too',
    ['继2020年政府信息公开工作年度报告之后，现公布2021年政府信息公开工作年度报告。'],
    '',
  ],
  ['an office writes for the whole', ['本报告由星河市政务公开领导小组办公室编制。'], ''],
  ['a period in short', ['统计期限为2021年1月1日至12月31日。'], ''],
  ['days of something else', ['公示时间为2021年3月1日至2021年3月5日。'], ''],
  ['a sentence above the date', ['以上情况特此报告', '2022年1月20日'], ''],
  ['a short name signs', ['县水务局', '2022 年 1 月 20 日'], ''],
  ['a long name signs', ['星河县人民政府星河县水务局', '二〇二二年一月二十日'], ''],
  ['the file name has no title', [PERIOD], '2022-教育局-最终版'],
  ['a date without a name above', ['以上报告真实。特此报告。', '2022年1月20日'], ''],
  ['a name without a date below', ['星河县教育局'], ''],
])('no doubt: %s', (_name, lines, file) => {
  expect(doubtsOf(identity, lines, file)).toEqual([]);
});

test.each([
  [
    '开头的说明',
    ['根据规定，编制完成2020年度政府信息公开工作年度报告。'],
    '',
    'read-year-conflict',
    '2020 年',
  ],
  ['开头的说明', ['本报告由星河县教育局编制。'], '', 'read-agency-conflict', '「星河县教育局」'],
  [
    '统计期限',
    ['本报告所列数据的统计期限为2021年9月1日至2021年12月31日。'],
    '',
    'read-period-partial',
    '「2021年9月1日至2021年12月31日」',
  ],
  [
    '统计期限',
    ['统计时间：2020年12月1日至2021年11月30日'],
    '',
    'read-period-partial',
    '2020年12月1日',
  ],
  ['落款', ['星河县教育局（盖章）2022年1月20日'], '', 'read-agency-conflict', '「星河县教育局」'],
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
  const doubts = doubtsOf(identity, lines, file);
  expect(doubts).toMatchObject([{ rule, severity: 'warning', cells: [] }]);
  expect(doubts[0]?.message.zh).toContain(witness.slice(0, 2));
  expect(doubts[0]?.message.zh).toContain(seen);
});

test('what the title does not say cannot be contradicted', () => {
  const lines = [PERIOD, '星河县教育局', '2022年1月20日'];
  expect(doubtsOf({ agency: null, year: null }, lines, '')).toEqual([]);
});
