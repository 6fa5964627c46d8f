/** Which readings of a line are left to choose from, and why. */
import { describe, expect, test } from 'vitest';
import type { CellId, TableId } from '../../src/form/form-types.ts';
import type { MoneyUnit } from '../../src/lib/money-unit.ts';
import { resolve } from '../support/resolve-rows.ts';
import type { Given } from '../support/resolve-rows.ts';

const COLUMNS = { received: '1 1 20 0 0 0 22', total: '1 1 20 0 0 0 22' };

describe('which readings are left to choose from', () => {
  test.each<readonly [string, TableId, Given, readonly (readonly (number | null)[])[] | undefined]>(
    [
      [
        'cuts alone, in running text',
        'proactive',
        { open: { regulations: '1208' }, isRunningText: true },
        [
          [1, 20, 8],
          [12, 0, 8],
        ],
      ],
      [
        'losses before cuts, where blanks part running text',
        'proactive',
        { open: { regulations: '1 23' }, isRunningText: true },
        [
          [1, 23, null],
          [1, null, 23],
          [null, 1, 23],
          [1, 2, 3],
        ],
      ],
      [
        '0 and blanks, as it stands',
        'requests',
        { open: { granted: '0|' } },
        [[0, null, null, null, null, null, null]],
      ],
      ['nothing of a lone 0', 'requests', { open: { granted: '0' } }, undefined],
      [
        'the cut that columns ask for too',
        'requests',
        { open: { granted: '112000013' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'the same across a blank',
        'requests',
        { open: { granted: '11 2000013' }, certain: COLUMNS },
        [
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'the same beside another row that is settled',
        'requests',
        { open: { granted: '112000013', partial: '0|0|0|0|0|0' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
          [1, 1, 20, 0, 0, 0, 13],
        ],
      ],
      [
        'not beside one that is not',
        'requests',
        { open: { granted: '112000013', partial: '见附件' }, certain: COLUMNS },
        [
          [1, 12, 0, 0, 0, 0, 13],
          [11, 2, 0, 0, 0, 0, 13],
        ],
      ],
    ],
  )('%s', (_name, table, given, readings) => {
    expect(resolve(table, given).said[0]?.readings).toEqual(readings);
  });
});

test('in a row with a sum running text is cut, never short of figures', () => {
  const found = resolve('requests', { open: { granted: '1 200003' }, isRunningText: true });
  expect(found.shown).toEqual({ granted: '1! 2! 0! 0! 0! 0! 3!' });
  expect(found.doubts).toEqual(['read-run-together note']);
});

test('the prose is asked only where digits leave a choice, and only for rows without a sum', () => {
  const prose = '规章5件，0件，8件；（一）予以公开1、1、0、0、0、0、2件。';
  expect(resolve('proactive', { open: { regulations: '508' }, prose }).doubts).toEqual([
    'read-run-together note',
  ]);
  expect(resolve('requests', { open: { granted: '1|1|0|0|0|2' }, prose }).doubts).toEqual([
    'read-value-lost error',
  ]);
});

test('an amount is said in the unit of the form', () => {
  const units = new Map<CellId, MoneyUnit>([['proactive.procurement.amount', '元']]);
  const given = { open: { procurement: '31.5' }, isRunningText: true, units };
  const { cells, said } = resolve('proactive', given);
  expect(cells.get('proactive.procurement.amount')).toMatchObject({
    value: 0.00015,
    raw: '1.5',
    unit: '元',
    state: 'inferred',
  });
  expect(said[0]?.message.zh).toContain('：3 0.00015，');
});

test.each([
  ['123456789012345678901234567890', '可能的读法太多'],
  ['1 2 3 4|5|6|7', '没有一种读法符合合计关系'],
  ['1|1|0|0|0|2', '种读法都说得通'],
])('why nothing is settled: %s', (print, zh) => {
  const { said } = resolve('requests', { open: { granted: print } });
  expect(said).toMatchObject([{ rule: 'read-value-lost', severity: 'error' }]);
  expect(said[0]?.message.zh).toContain(zh);
});
