/** The sentences of doubt about rows: kind, weight, cells, readings to choose from, both languages. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Doubt } from '../../../src/report/finding.ts';
import {
  doubtCutTable,
  doubtExtraRow,
  doubtGluedRow,
  doubtMissingRow,
  doubtOddPrint,
  doubtPlacedRow,
  doubtPressedRow,
  doubtRows,
  doubtShiftedRow,
  doubtStatisticsLine,
  doubtTwoYears,
} from '../../../src/parse/settle/row-doubts.ts';
import type { Outcome, RowDoubt } from '../../../src/parse/settle/row-doubts.ts';

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

function rowDoubt(outcome: Outcome, more: Partial<RowDoubt> = {}): RowDoubt {
  return {
    row: ROW,
    cells: CELLS,
    print: '1 23',
    wanted: 3,
    found: 2,
    assumption: 'split',
    isSummed: true,
    outcome,
    ...more,
  };
}

const SETTLED: Outcome = { kind: 'settled', values: [1, 2, 3] };
const OPEN: Outcome = {
  kind: 'open',
  readings: [
    [1, 2, 3],
    [1, null, 3],
  ],
};
const SEEN = {
  zh: '「（二）部分公开」一行应有 3 个数，印的是「1 23」（2 段）。',
  en: '"(2) In part" should hold 3 figures; printed is "1 23" (2 pieces). ',
};

function doubtOf(given: RowDoubt): Doubt | undefined {
  const [doubt, ...others] = doubtRows([given]);
  expect(others).toEqual([]);
  expect(doubt).toMatchObject({ cells: CELLS });
  return doubt;
}

describe('a row with another number of figures', () => {
  test.each<readonly [string, RowDoubt, Doubt['rule'], Doubt['severity'], string, string]>([
    [
      'settled by its sums',
      rowDoubt(SETTLED),
      'read-run-together',
      'note',
      '判断为数字连在了一起，合计关系只允许一种读法：1 2 3，已按此推断，请对照原文核实。',
      'Taken as digits run together; the sums allow one reading only: 1 2 3. Please compare with the source.',
    ],
    [
      'settled by its digits',
      rowDoubt(SETTLED, { isSummed: false }),
      'read-run-together',
      'note',
      '判断为数字连在了一起，按位数只有一种分法：1 2 3，已按此推断，请对照原文核实。',
      'Taken as digits run together; the number of digits allows one reading only: 1 2 3. Please compare with the source.',
    ],
    [
      'joined',
      rowDoubt(SETTLED, { assumption: 'join' }),
      'read-torn-apart',
      'warning',
      '判断为数字被拆开，合计关系只允许一种读法：1 2 3，已按此推断，请对照原文核实。',
      'Taken as digits torn apart; the sums allow one reading only: 1 2 3. Please compare with the source.',
    ],
    [
      'one too many',
      rowDoubt(SETTLED, { assumption: 'stray' }),
      'read-value-extra',
      'warning',
      '判断为多出了一个数，合计关系只允许一种读法：1 2 3，已按此推断，请对照原文核实。',
      'Taken as one figure too many; the sums allow one reading only: 1 2 3. Please compare with the source.',
    ],
    [
      'lost',
      rowDoubt(SETTLED, { assumption: 'lost' }),
      'read-value-lost',
      'warning',
      '判断为少了数，合计关系只允许一种读法：1 2 3，已按此推断，请对照原文核实。',
      'Taken as figures lost; the sums allow one reading only: 1 2 3. Please compare with the source.',
    ],
    [
      'settled by the prose',
      rowDoubt({ ...SETTLED, sentence: '办理 1 件' }),
      'read-run-together',
      'warning',
      '判断为数字连在了一起；正文写着「办理 1 件」，据此读作 1 2 3，请对照原文核实。',
      'Taken as digits run together; the text says "办理 1 件", so it was read as 1 2 3. Please compare with the source.',
    ],
    [
      'open',
      rowDoubt(OPEN),
      'read-run-together',
      'error',
      '有 2 种读法都说得通（1 2 3；1 ? 3），不能确定的数留空，请对照原文填写。',
      '2 readings are possible (1 2 3; 1 ? 3); what is not certain is left empty. Please fill it in from the source.',
    ],
    [
      'no reading',
      rowDoubt({ kind: 'no-reading' }, { assumption: 'join' }),
      'read-torn-apart',
      'error',
      '没有一种读法符合合计关系，全部留空，请对照原文填写。',
      'No reading agrees with the sums; all are left empty. Please fill them in from the source.',
    ],
    [
      'given up',
      rowDoubt({ kind: 'gave-up' }, { assumption: 'lost' }),
      'read-value-lost',
      'error',
      '可能的读法太多，没有逐一比较，全部留空，请对照原文填写。',
      'There are too many possible readings to compare; all are left empty. Please fill them in from the source.',
    ],
  ])('%s', (_name, given, rule, severity, zh, en) => {
    const message = { zh: SEEN.zh + zh, en: SEEN.en + en };
    expect(doubtOf(given)).toMatchObject({ rule, severity, message });
  });

  test.each([
    [3, '有 3 种读法都说得通（0；1；2），', '(0; 1; 2); what'],
    [4, '有 4 种读法都说得通（0；1；2 等），', '(0; 1; 2 …); what'],
    [13, '有 13 种读法都说得通（0；1；2 等），', '(0; 1; 2 …); what'],
  ])('of %d readings three are shown, twelve are to choose from', (count, zh, en) => {
    const readings = Array.from({ length: count }, (_, at) => [at]);
    const doubt = doubtOf(rowDoubt({ kind: 'open', readings }));
    expect(doubt?.readings).toEqual(readings.slice(0, 12));
    expect(doubt?.message.zh).toContain(zh);
    expect(doubt?.message.en).toContain(en);
  });

  test('only an open row has readings to choose from', () => {
    expect(doubtOf(rowDoubt(SETTLED))).not.toHaveProperty('readings');
  });
});

describe('rows settled alike', () => {
  const alike = (count: number, more: Partial<RowDoubt> = {}): RowDoubt[] =>
    Array.from({ length: count }, (_, at) =>
      rowDoubt(
        { kind: 'settled', values: [at, 0] },
        { print: `${at}0`, cells: [`requests.row${at}.total`], ...more },
      ),
    );

  test('are one doubt about all their cells', () => {
    expect(doubtRows(alike(2, { assumption: 'join' }))).toEqual([
      {
        rule: 'read-torn-apart',
        severity: 'warning',
        cells: ['requests.row0.total', 'requests.row1.total'],
        message: {
          zh: '有 2 行数字被拆开，各只有一种读法，已按此推断（「（二）部分公开」印「00」读作 0 0；「（二）部分公开」印「10」读作 1 0），请对照原文核实。',
          en: '2 rows: digits torn apart; each can be read in one way only ("(2) In part" prints "00", read as 0 0; "(2) In part" prints "10", read as 1 0). Please compare with the source.',
        },
        expected: null,
        found: null,
      },
    ]);
  });

  test.each([
    [3, '「（二）部分公开」印「20」读作 2 0），请', '"20", read as 2 0). Please'],
    [4, '「（二）部分公开」印「20」读作 2 0 等），请', '"20", read as 2 0 …). Please'],
  ])('of %d three are shown', (count, zh, en) => {
    const [doubt, ...others] = doubtRows(alike(count));
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ rule: 'read-run-together', severity: 'note' });
    expect(doubt?.cells.length).toBe(count);
    expect(doubt?.message.zh).toContain(zh);
    expect(doubt?.message.en).toContain(en);
  });

  test('apart by what they assume; what is open or told by the prose has a doubt of its own', () => {
    const rows = [
      ...alike(2),
      ...alike(2, { assumption: 'lost' }),
      rowDoubt(SETTLED, { assumption: 'stray' }),
      rowDoubt(OPEN),
      rowDoubt(OPEN),
      rowDoubt({ ...SETTLED, sentence: '办理 1 件' }),
      rowDoubt({ ...SETTLED, sentence: '办理 1 件' }),
    ];
    expect(
      doubtRows(rows).map(({ rule, severity, cells }) => [rule, severity, cells.length]),
    ).toEqual([
      ['read-value-extra', 'warning', 2],
      ['read-run-together', 'error', 2],
      ['read-run-together', 'error', 2],
      ['read-run-together', 'warning', 2],
      ['read-run-together', 'warning', 2],
      ['read-run-together', 'note', 2],
      ['read-value-lost', 'warning', 2],
    ]);
  });
});

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
    '「1 2」这一行的行名残缺或缺失，按前后顺序当作「（二）部分公开」，请对照原文核实。',
    'The label of the row "1 2" is broken or missing; by its place it was taken as "(2) In part". Please compare with the source.',
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
  expect(doubtOddPrint(ROW, COLUMN, { cell, raw: '012', value: 12 })).toMatchObject({
    rule: 'read-odd-print',
    severity: 'warning',
    cells: [cell],
    message: {
      zh: '「（二）部分公开·总计」印的是「012」，写法少见，读作 12，请对照原文核实。',
      en: '"(2) In part · Total" is printed as "012", an unusual form; read as 12. Please compare with the source.',
    },
  });
});
