/** What is said of a table in an order of its own: the kind, every cell, both sentences. */
import { expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import { doubtOrder } from '../../../src/parse/settle/order-doubts.ts';
import type { TableOrder } from '../../../src/parse/settle/order-doubts.ts';

const A: CellId = 'requests.granted.total';
const B: CellId = 'requests.partial.total';
const NONE: TableOrder = { moved: [], outOfOrder: [], absent: [], unnamed: [], contradicted: [] };

test('nothing where the order is the form’s', () => {
  expect(doubtOrder(NONE)).toEqual([]);
});

test.each<readonly [Partial<TableOrder>, string, readonly string[]]>([
  [
    { moved: [A, B] },
    'read-columns-reordered',
    ['栏目顺序', '涉及 2 格', 'its columns in', '(2 cells)'],
  ],
  [
    { moved: [A], outOfOrder: [A, B] },
    'read-columns-reordered',
    ['行或栏顺序', '涉及 2 格', 'rows or columns'],
  ],
  [{ absent: [A, B] }, 'read-column-absent', ['缺的 2 格留空', 'their 2 cells are left empty']],
  [
    { unnamed: [A, B] },
    'read-header-cut',
    ['有 2 格的栏目名缺失、重复或另有说法', '2 cells have no name of their own'],
  ],
  [
    { contradicted: [A, B] },
    'read-header-contradicted',
    ['按规定顺序读取 2 格', '2 cells were read by it'],
  ],
])('%o', (order, rule, parts) => {
  const [doubt, ...others] = doubtOrder({ ...NONE, ...order });
  expect(others).toEqual([]);
  expect(doubt).toMatchObject({ rule, cells: [A, B] });
  const said = `${doubt?.message.zh} ${doubt?.message.en}`;
  for (const part of parts) expect(said).toContain(part);
});

test('one doubt a kind', () => {
  const rules = doubtOrder({
    moved: [A],
    outOfOrder: [],
    absent: [A],
    unnamed: [A],
    contradicted: [A],
  });
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(4);
});
