/** Which labels a row prints that tell its table, and of which table they are. */
import { expect, test } from 'vitest';
import { labelsOfRow, tableOfLabels } from '../../../src/parse/find/row-labels.ts';
import type { TableId } from '../../../src/form/form-types.ts';
import type { Row } from '../../../src/parse/rows/row.ts';
import { gridRow, lineRow } from '../../support/make-rows.ts';

test.each<readonly [string, Row, readonly string[]]>([
  ['cells', gridRow('规章|行政许可|1'), ['规章', '行政许可']],
  ['short names are of several tables', gridRow('其他|总计|自然人'), ['自然人']],
  ['with a number', gridRow('2.重复申请'), ['2重复申请']],
  ['mistyped', gridRow('行政规范性文建'), ['行政规范性文件']],
  [
    'a label in brackets behind another',
    gridRow('行政诉讼（复议后起诉）'),
    ['行政诉讼', '复议后起诉'],
  ],
  ['a label at the start of words', gridRow('规章等若干'), ['规章']],
  ['a label within words', gridRow('关于制定规章'), []],
  ['figures', gridRow('1|2'), []],
  [
    'a line of labels',
    lineRow('自然人 商业企业 科研机构 总计'),
    ['自然人', '商业企业', '科研机构'],
  ],
  ['a line with figures', lineRow('规章 12 3 4'), ['规章']],
  ['a line of words', lineRow('本年度共制定规章三件，办理行政许可'), []],
  ['a line more of labels than words', lineRow('规章行政许可甲乙'), ['规章', '行政许可']],
  ['a sentence of labels', lineRow('行政复议及行政诉讼。'), []],
  ['a line like a label', lineRow('行政规范性文建12'), ['行政规范性文件']],
  ['a long line like none', lineRow(`行政规范性文件${'甲'.repeat(40)}`), []],
  ['a line of figures', lineRow('12 3'), []],
])('%s', (_name, row, labels) => {
  expect(labelsOfRow(row).map(({ text }) => text)).toEqual(labels);
});

test.each<readonly [string, TableId | null, TableId | null]>([
  ['规章|自然人', null, 'proactive'],
  ['规章|自然人', 'requests', 'requests'],
  ['规章|自然人', 'disputes', 'proactive'],
  ['规章|自然人|科研机构', 'proactive', 'requests'],
  ['结果维持', null, 'disputes'],
  ['甲', 'disputes', null],
])('%s within %s is of %s', (cells, open, table) => {
  expect(tableOfLabels(labelsOfRow(gridRow(cells)), open)).toBe(table);
});
