/** Lines of older reports against today's form, as tables print them. */
import { expect, test } from 'vitest';
import { findSame, keepSame } from '../../src/form/link-statistics.ts';
import type { Indicator, Statistics } from '../../src/form/statistics-table.ts';

type Line = readonly [label: string, unit?: string];

function table(...lines: readonly Line[]): Statistics {
  const rows = lines.map(([label, unit = '件'], nth): Indicator => ({
    key: String(nth + 1),
    label,
    unit,
  }));
  return { columns: ['thisYear', 'cumulative'], rows };
}
const kept = (...lines: readonly Line[]): readonly string[] | undefined =>
  keepSame(table(...lines))?.rows.map(({ label }) => label);

test.each([
  '（一）收到申请数',
  '(一)收到申请数',
  '1.收到申请数',
  '收到申请数',
  '收到申请数（不同渠道收到的相同申请计1件）',
  '三、行政复议数量',
  '其中：涉及国家秘密',
  '其中：1.涉及国家秘密',
  '（2）涉及国家秘密',
  '危及国家安全、公共安全、经济安全和社会稳定',
  '制发规范性文件总数',
  '同意部分公开答复数',
  '五、行政诉讼数量',
])('「%s」 counts the same today', (label) => {
  expect(kept([label])).toEqual([label]);
});

test.each([
  ['（二）申请办结数'],
  ['1.当面申请数'],
  ['涉及商业秘密'],
  ['其中：主动公开规范性文件数'],
  ['收到申请数增长率'],
  ['收到申请数', '万件'],
  ['收到申请数', '%'],
  ['收到申请数', '万元'],
])('「%s」 in %s does not', (label, unit = '件') => {
  expect(kept([label, unit])).toEqual([]);
});

test('a print that stands in two lines is in neither; of the columns this year is kept', () => {
  const twice = table(['（一）收到申请数'], ['涉及国家秘密'], ['收到申请数']);
  expect(keepSame(twice)).toEqual({
    columns: ['thisYear'],
    rows: [{ key: '2', label: '涉及国家秘密', unit: '件' }],
  });
});

test('a cell of today is found by its line, two that are counted together by theirs', () => {
  const statistics = table(['（一）收到申请数'], ['（二）申请办结数'], ['行政诉讼数量']);
  const suits = [
    'disputes.litigationAfterReview.total',
    'disputes.litigationDirect.total',
  ] as const;
  expect(findSame(statistics, ['requests.received.total'])).toBe('statistics.1.thisYear');
  expect(findSame(statistics, suits)).toBe('statistics.3.thisYear');
  expect(findSame(statistics, suits.slice(1))).toBeNull();
  expect(findSame(statistics, ['requests.received.naturalPerson'])).toBeNull();
  expect(findSame(statistics, ['requests.total.total'])).toBeNull();
  expect(findSame(statistics, ['disputes.review.total'])).toBeNull();
});
