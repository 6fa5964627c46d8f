/** Prints of the form found in text: exact, damaged, cut, and which of them tell a table. */
import { expect, test } from 'vitest';
import {
  foldCore,
  isFrameLabel,
  isLabelOf,
  isTelling,
  matchLabel,
  scanLabels,
} from '../../../src/parse/rows/labels.ts';
import { foldLabel } from '../../../src/lib/fold-text.ts';

test.each([
  ['2.重复申请', '重复申请'],
  ['（二）部分公开', '部分公开'],
  ['十二、其他', '其他'],
  ['12）其他', '其他'],
  ['123.其他', '123其他'],
  ['其他2.', '其他2'],
  ['重复申请', '重复申请'],
])('%s without its number is %s', (text, core) => {
  expect(foldCore(text)).toBe(core);
});

const show = (match: ReturnType<typeof matchLabel>): string | null =>
  match === null
    ? null
    : `${match.label.table} ${match.label.kind} ${match.label.key} ${match.score.toFixed(2)}`;

test.each<readonly [string, number | undefined, string | null]>([
  ['规章', undefined, 'proactive row regulations 1.00'],
  ['总计', undefined, 'requests row total 1.00'],
  ['自然人', undefined, 'requests column naturalPerson 1.00'],
  ['行政规范性文建', undefined, 'proactive row normativeDocuments 0.86'],
  ['行政规范性文建', 0.9, null],
  ['行政许', undefined, 'proactive row licensing 0.75'],
  ['行政许可甲乙', undefined, null],
  ['规张', undefined, null],
  ['', undefined, null],
  ['信息内容', undefined, 'proactive heading  1.00'],
  ['无法提供', undefined, 'requests group  1.00'],
  [`本机关不掌握相关政府信息${'甲'.repeat(60)}`, 0.1, null],
])('%s with at least %s is %s', (text, least, match) => {
  expect(show(matchLabel(foldLabel(text), least))).toBe(match);
});

test.each([
  ['规章', 'proactive', true],
  ['规章', 'requests', false],
  ['总计', 'requests', true],
  ['总计', 'disputes', true],
  ['总计', 'proactive', false],
  ['甲', 'proactive', false],
] as const)('%s is of %s: %s', (text, table, is) => {
  expect(isLabelOf(text, table)).toBe(is);
});

test.each<readonly [string, boolean, boolean]>([
  ['规章', true, false],
  ['总计', false, false],
  ['其他', false, false],
  ['自然人', true, false],
  ['商业企业', true, true],
  ['信息内容', true, true],
  ['行政诉讼', true, false],
  ['行政许可', true, false],
  ['无法提供', true, false],
  ['三、本年度办理结果', true, true],
  ['一、本年新收政府信息公开申请数量', true, true],
  ['行政事业性收费', true, false],
])('%s tells its table: %s; stands in its frame: %s', (text, telling, frame) => {
  const label = matchLabel(foldLabel(text))?.label;
  expect(label === undefined ? null : [isTelling(label), isFrameLabel(label)]).toEqual([
    telling,
    frame,
  ]);
});

test('labels within text: the longest, none within another, with where they stand', () => {
  const hits = scanLabels(foldLabel('规章3行政规范性文件4其他法律服务机构'));
  expect(hits.map(({ label, start, end }) => [label.text, start, end])).toEqual([
    ['规章', 0, 2],
    ['行政规范性文件', 3, 10],
    ['其他', 11, 13],
    ['法律服务机构', 13, 19],
  ]);
});
