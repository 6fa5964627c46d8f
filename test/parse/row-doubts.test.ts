/** The sentences about a whole row or table: kind, weight, cells, both languages. */
import { expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import type { Doubt } from '../../src/report/finding.ts';
import {
  doubtCutTable,
  doubtExtraRow,
  doubtGluedRow,
  doubtMissingRow,
  doubtOddPrint,
  doubtPlacedRow,
  doubtPressedRow,
  doubtShiftedRow,
  doubtStatisticsLine,
  doubtTwoYears,
} from '../../src/parse/settle/row-doubts.ts';

const ROW = {
  key: 'partial',
  label: '（二）部分公开（区分处理的，只计这一情形）',
  aliases: [],
  groups: [],
  english: '(2) In part',
};
const COLUMN = {
  key: 'total',
  label: '总计',
  aliases: [],
  kind: 'count',
  english: 'Total',
} as const;
const CELLS: readonly CellId[] = ['requests.partial.business', 'requests.partial.total'];

test.each<readonly [Doubt, Doubt['rule'], Doubt['severity'], string, string]>([
  [
    doubtMissingRow(ROW, CELLS),
    'read-row-missing',
    'error',
    '没有找到「（二）部分公开」一行的数，全部留空，请对照原文填写。',
    'No figures were found for "(2) In part"; they are left empty. Please fill them in from the source.',
  ],
  [
    doubtCutTable(ROW, CELLS, 4),
    'read-table-cut',
    'error',
    '表格到「（二）部分公开」就中断了，后面 4 行都没有数，全部留空，请对照原文补全。',
    'The table breaks off after "(2) In part"; the 4 rows behind it have no figures and are left empty. Please complete them from the source.',
  ],
  [
    doubtPlacedRow(ROW, CELLS, '1 2'),
    'read-row-by-place',
    'warning',
    '「1 2」这一行的行名残缺、缺失或与规定不同，按前后顺序当作「（二）部分公开」，请对照原文核实。',
    'The label of the row "1 2" is broken, missing or says something else; by its place it was taken as "(2) In part". Please compare with the source.',
  ],
  [
    doubtPressedRow(ROW, CELLS, '123'),
    'read-run-together',
    'warning',
    '「（二）部分公开」一行只印了「123」，后面都是空白；如果是几个数连在了一起，请对照原文改正。',
    '"(2) In part" prints "123" and blanks after it; if several figures ran together, please correct them from the source.',
  ],
  [
    doubtGluedRow(ROW, CELLS, '12 3'),
    'read-run-together',
    'warning',
    '「（二）部分公开」一行的行名和数字连在了一起，读作「12 3」；行名或数字可能缺了一截，请对照原文核实。',
    'In the row "(2) In part" label and figures run together; read as "12 3". Part of them may be missing; please compare with the source.',
  ],
  [
    doubtShiftedRow(ROW, CELLS, ['', '2', '']),
    'read-row-shifted',
    'warning',
    '「（二）部分公开」一行印的是「空 2 空」，照此读横向、纵向都加不起来，整行移动后全部相符；判断为错位，已按移动后的位置读取，请对照原文核实。',
    '"(2) In part" prints "_ 2 _"; as it stands neither the row nor its columns add up, moved as a whole all do. It was read as moved; please compare with the source.',
  ],
  [
    doubtExtraRow('（八）其他', '1 2', CELLS),
    'read-extra-row',
    'warning',
    '表中有一行不属于规定格式：「（八）其他」 1 2，没有计入任何一格，请对照原文核实。',
    'A row that is not in the form: "（八）其他" 1 2. It was counted nowhere; please compare with the source.',
  ],
  [
    doubtExtraRow('', '1 2', CELLS),
    'read-extra-row',
    'warning',
    '表中有一行不属于规定格式：「（无行名）」 1 2，没有计入任何一格，请对照原文核实。',
    'A row that is not in the form: "(no label)" 1 2. It was counted nowhere; please compare with the source.',
  ],
  [
    doubtTwoYears(CELLS),
    'read-two-years',
    'error',
    '这张表每行印的数是规定栏数的两倍，像是两个年度并列的对照表；分不清哪一半是报告年度，两边都没有取，请对照原文填写。',
    'This table prints twice as many figures a row as the form has columns, like a comparison of two years. Neither half was taken; please fill in the figures of the year of the report.',
  ],
  [
    doubtStatisticsLine('主动公开数', CELLS, '1 2 3'),
    'read-value-lost',
    'warning',
    '统计表「主动公开数」一行应有 2 个数，印的是「1 2 3」，分不清各是哪一栏，已留空，请对照原文填写。',
    'The line "主动公开数" of the statistics should hold 2 figures; printed is "1 2 3". They are left empty; please fill them in from the source.',
  ],
])('%#: %o', (doubt, rule, severity, zh, en) => {
  expect(doubt).toEqual({
    rule,
    severity,
    cells: CELLS,
    message: { zh, en },
    expected: null,
    found: null,
  });
});

test('an odd print is about its own cell', () => {
  const cell: CellId = 'requests.partial.total';
  expect(doubtOddPrint(ROW, COLUMN, { cell, raw: '012', value: 12, ways: [] })).toMatchObject({
    rule: 'read-odd-print',
    severity: 'warning',
    cells: [cell],
    message: {
      zh: '「（二）部分公开·总计」印的是「012」，写法少见，读作 12，请对照原文核实。',
      en: '"(2) In part · Total" is printed as "012", an unusual form; read as 12. Please compare with the source.',
    },
  });
});

test('what digits in pieces may stand for is offered, each once', () => {
  const more = { cell: CELLS[0] ?? 'requests.partial.total', raw: '12 5', value: 125 };
  expect(doubtOddPrint(ROW, COLUMN, { ...more, ways: [125, 12.5, 12, 12, 5] }).readings).toEqual([
    [125],
    [12.5],
    [12],
    [5],
  ]);
  expect(doubtOddPrint(ROW, COLUMN, { ...more, ways: [125] }).readings).toBeUndefined();
});
