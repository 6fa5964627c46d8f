/** A table is read against each table of the form once; what cannot come near need not be tried. */
import { expect, test } from 'vitest';
import { EDITIONS, tablesOf, VARIANTS } from '../../src/form/editions.ts';
import { createFits } from '../../src/parse/table-fits.ts';
import { rowOf } from '../support/make-rows.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { TableId } from '../../src/form/form-types.ts';
import type { Row } from '../../src/parse/rows/row.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

/** The rows of a table, some lost, some twice, some without their label. */
function damagedRows(report: InventedReport, id: TableId, seed: number): Row[] {
  const random = createRandom(seed);
  return layOut(report).flatMap((block) => {
    if (block.kind !== 'table' || block.table !== id) return [];
    return block.rows.flatMap((cells) => {
      const texts = cells.map(({ text }) => text);
      if (random.chance(0.1)) return [];
      if (random.chance(0.1)) texts[0] = random.pick(['', '其他', '1']);
      const row = rowOf(random.chance(0.8) ? 'grid' : 'fields', ...texts);
      return random.chance(0.1) ? [row, row] : [row];
    });
  });
}

test.each(['proactive', 'requests'] as const)('no fit of %s exceeds its bound', (id) => {
  for (const seed of SEEDS) {
    const year = seed % 2 === 0 ? 2020 : 2023;
    const report = inventReport(createRandom(seed), { agency: '星河市教育局', year });
    const rows = damagedRows(report, id, seed);
    const tables = [...new Set(VARIANTS.map((variant) => tablesOf(variant)[id]))];
    for (const first of tables) {
      const fits = createFits(rows);
      fits.of(first);
      for (const other of tables) {
        const most = fits.most(other);
        expect(fits.of(other).alignment.score).toBeLessThanOrEqual(most + 1e-9);
      }
    }
  }
});

test('a fit is made once, and none is known before', () => {
  const [older, newer] = EDITIONS.map(({ tables }) => tables.proactive);
  const fits = createFits([rowOf('grid', '规章', '1', '2', '3')]);
  if (older === undefined || newer === undefined) throw new Error('two editions are needed');
  expect(fits.most(newer)).toBe(Infinity);
  expect(fits.of(older)).toBe(fits.of(older));
  expect(fits.most(newer)).toBeLessThan(Infinity);
  expect([fits.isLost, createFits([]).isLost]).toEqual([false, true]);
});
