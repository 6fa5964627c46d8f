import { expect, test } from 'vitest';
import { tornPrints } from '../../../src/parse/settle/cut-print.ts';

test.each<readonly [string, boolean, readonly string[]]>([
  ['12 5', true, ['125', '12.5', '12', '5']],
  ['12 5', false, ['125', '12', '5']],
  ['12 450.5', true, ['12450.5', '12', '450.5']],
  ['1 245 万元', true, ['1245万元', '1万元', '245万元']],
  ['１２　５元', true, ['125元', '12.5元', '12元', '5元']],
  ['12,45 0', true, ['12,450', '12,45.0', '12,45', '0']],
  ['3 3', false, ['33', '3']],
  ['1 2 3 4 5 6 7 8', false, ['12345678', '1', '2', '3', '4', '5']],
  ['125', true, []],
  ['', true, []],
  ['约 12 5', true, []],
])('%s', (raw, isMoney, ways) => {
  expect(tornPrints(raw, isMoney)).toEqual(ways);
});
