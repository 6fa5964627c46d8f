/** What is said of a table that is printed more than once. */
import { expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import { doubtCopies } from '../../../src/parse/settle/copy-doubts.ts';
import type { FilledTable } from '../../../src/parse/settle/fill-table.ts';
import type { Cell } from '../../../src/report/report.ts';

const IDS = ['business', 'research', 'nonprofit', 'total'].map(
  (column): CellId => `requests.received.${column}`,
);

/** A table of one row; null = the cell is lost, undefined = the copy has no such cell. */
function tableOf(...values: readonly (number | null | undefined)[]): FilledTable {
  const cells = new Map<CellId, Cell>();
  for (const [index, value] of values.entries()) {
    const id = IDS[index];
    if (id === undefined || value === undefined) continue;
    const [raw, state] = value === null ? (['', 'lost'] as const) : ([`${value}`, 'read'] as const);
    cells.set(id, { value, raw, state, unit: null, place: [] });
  }
  return { cells, doubts: [], extraRows: [] };
}

test.each([
  ['the same figures', tableOf(1, 2, 3, 6)],
  ['a figure that was lost', tableOf(1, null, 3, 6)],
  ['a row less', tableOf(1, 2)],
])('nothing, where the other copy prints %s', (_name, other) => {
  expect(doubtCopies(tableOf(1, 2, 3, 6), [other], false)).toEqual([]);
});

test('the figures that differ, and where', () => {
  expect(doubtCopies(tableOf(1, 2, 3, 6), [tableOf(1, 4, 3, 8)], false)).toEqual(
    [
      {
        rule: 'read-table-twice',
        cells: [IDS[1], IDS[3]],
        zh: '这张表在文件里印了不止一次，有 2 格的数不同（「2」与「4」、「6」与「8」），取了前面的一份，请核实哪一份是对的。',
        en: 'This table stands in the file more than once and 2 cells differ ("2" and "4", "6" and "8"); the first one was taken. Please verify which is right.',
      },
    ].map(({ zh, en, ...doubt }) => expect.objectContaining({ ...doubt, message: { zh, en } })),
  );
});

test('which copy was taken, where the print says that it corrects the others', () => {
  const [doubt] = doubtCopies(tableOf(1, 2, 3, 6), [tableOf(1, 4, 3, 8)], true);
  expect(doubt?.message).toEqual({
    zh: expect.stringMatching(/，按更正后的一份读取，请核实。$/) as string,
    en: expect.stringMatching(/; the one printed as the correction was taken\. Please/) as string,
  });
});

test('three of them are quoted, and a cell is counted once however many copies differ', () => {
  const [three, four] = [tableOf(5, 5, 5, 6), tableOf(5, 5, 5, 5)].map(
    (other) => doubtCopies(tableOf(1, 2, 3, 6), [other, other], false)[0],
  );
  expect(three?.cells).toEqual(IDS.slice(0, 3));
  expect(four?.cells).toEqual(IDS);
  const [exact] = doubtCopies(tableOf(1, 2, 3, 6), [tableOf(5, 5, 5, 6)], false);
  const [more] = doubtCopies(tableOf(1, 2, 3, 6), [tableOf(5, 5, 5, 5)], false);
  expect(exact?.message).toMatchObject({
    zh: expect.stringContaining('（「1」与「5」、「2」与「5」、「3」与「5」），'),
    en: expect.stringContaining('"3" and "5");'),
  });
  expect(more?.message).toMatchObject({
    zh: expect.stringContaining('有 4 格的数不同（「1」与「5」、「2」与「5」、「3」与「5」 等），'),
    en: expect.stringContaining('4 cells differ ("1" and "5", "2" and "5", "3" and "5" …);'),
  });
});
