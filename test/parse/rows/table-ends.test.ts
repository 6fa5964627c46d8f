/** The rows with which tables begin and end, and where one begins again. */
import { expect, test } from 'vitest';
import { foldLabel } from '../../../src/lib/fold-text.ts';
import { matchLabel } from '../../../src/parse/rows/labels.ts';
import type { Label } from '../../../src/parse/rows/labels.ts';
import { beginsAgain, isFirstRow, lastLabelsOf } from '../../../src/parse/rows/table-ends.ts';
import type { TableId } from '../../../src/form/form-types.ts';

function labelOf(text: string): Label {
  const match = matchLabel(foldLabel(text), 1);
  if (match === null) throw new Error(`no label: ${text}`);
  return match.label;
}

test.each<readonly [string, TableId, boolean]>([
  ['规章', 'proactive', true],
  ['行政许可', 'proactive', false],
  ['信息内容', 'proactive', false],
  ['规章', 'requests', false],
  ['一、本年新收政府信息公开申请数量', 'requests', true],
  ['行政复议', 'disputes', true],
  ['复议后起诉', 'disputes', false],
])('%s begins %s: %s', (text, table, is) => {
  expect(isFirstRow(labelOf(text), table)).toBe(is);
});

test('last labels, of both editions', () => {
  expect(lastLabelsOf('proactive')).toEqual(['政府集中采购', '行政事业性收费'].map(foldLabel));
  expect(new Set(lastLabelsOf('requests'))).toEqual(new Set([foldLabel('四、结转下年度继续办理')]));
  expect(lastLabelsOf('disputes')).toEqual([]);
});

test.each<readonly [string, TableId, readonly string[], boolean]>([
  ['规章', 'proactive', ['规章', '行政事业性收费'], true],
  ['规章', 'proactive', ['规章', '行政许可'], false],
  ['行政许可', 'proactive', ['规章', '行政许可', '行政事业性收费'], false],
  ['规章', 'requests', ['四、结转下年度继续办理'], false],
  ['信息内容', 'proactive', ['规章', '行政事业性收费'], false],
  ['一、本年新收政府信息公开申请数量', 'requests', ['四、结转下年度继续办理'], true],
  ['行政复议', 'disputes', ['行政复议', '复议后起诉'], true],
  ['复议后起诉', 'disputes', ['行政复议', '复议后起诉'], true],
  ['未经复议直接起诉', 'disputes', ['行政复议', '复议后起诉'], false],
  ['行政复议', 'disputes', ['行政复议', '未经复议直接起诉'], false],
  ['行政复议', 'disputes', ['复议后起诉'], false],
])('%s begins %s again behind %o: %s', (text, table, met, is) => {
  expect(
    beginsAgain(labelOf(text), { table, rows: new Set(met.map((each) => labelOf(each).key)) }),
  ).toBe(is);
});
