import { expect, test } from 'vitest';
import { blocksAround } from '../../../src/ui/collection/findings/blocks-around.ts';
import type { CellId } from '../../../src/form/form-types.ts';

const FORM = { edition: '2021', otherRows: 'three' } as const;
const BALANCE = ['received', 'carriedIn', 'total', 'carriedOut'];

test.each<[string, readonly CellId[], readonly (readonly string[])[]]>([
  ['a line of the balance', ['requests.carriedIn.business'], [BALANCE]],
  [
    'an outcome stands among the lines it adds up with',
    ['requests.granted.naturalPerson'],
    [['received', 'carriedIn', 'granted', 'total', 'carriedOut']],
  ],
  ['a line of table 2 stands alone', ['proactive.regulations.inForce'], [['regulations']]],
  [
    'tables follow each other as in the report',
    ['disputes.review.total', 'proactive.fees.amount'],
    [['fees'], ['review']],
  ],
  ['nothing', [], []],
])('%s', (_what, cells, rows) => {
  const blocks = blocksAround(FORM, cells);
  expect(blocks.map((block) => block.rows.map(({ key }) => key))).toEqual(rows);
});

test('a block tells the cell of its row and column', () => {
  const [block] = blocksAround(FORM, ['requests.carriedIn.business']);
  const [row] = block?.rows ?? [];
  const [column] = block?.columns ?? [];
  expect(row && column && block?.cellOf(row, column)).toBe('requests.received.naturalPerson');
});
