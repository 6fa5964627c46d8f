/** The sentences of doubt about rows: kind, weight, cells, readings to choose from, both languages. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Doubt } from '../../../src/report/finding.ts';
import { doubtRows } from '../../../src/parse/settle/row-doubts.ts';
import type { Outcome, RowDoubt } from '../../../src/parse/settle/row-doubts.ts';

const ROW = {
  key: 'partial',
  label: '（二）部分公开（区分处理的，只计这一情形）',
  aliases: [],
  groups: [],
  english: '(2) In part',
};
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
