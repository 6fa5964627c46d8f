import { expect, test } from 'vitest';
import { cellsOf, EDITIONS, variantsOf } from '../../src/form/editions.ts';
import { OLDER_LINKS } from '../../src/form/older-links.ts';

const [today] = [...EDITIONS].reverse();
const cells = new Set(
  variantsOf(today?.id ?? '2021')
    .flatMap(cellsOf)
    .map(({ id }) => id),
);

test('every link leads to cells of today’s form, and an absent one to none', () => {
  for (const { indicator, cells: linked, grade } of OLDER_LINKS) {
    expect([indicator, linked.filter((id) => !cells.has(id))]).toEqual([indicator, []]);
    expect([indicator, linked.length === 0]).toEqual([indicator, grade === 'absent']);
  }
});

test('no indicator is linked twice, and no cell has two indicators that are the same', () => {
  const names = OLDER_LINKS.map(({ indicator }) => indicator);
  expect(new Set(names).size).toBe(names.length);
  const same = OLDER_LINKS.filter(({ grade }) => grade === 'same').map(({ cells: linked }) =>
    linked.join(' '),
  );
  expect(new Set(same).size).toBe(same.length);
});
