/** Errors are seeded where there is something to get wrong: one after the other they may leave nothing. */
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { ERROR_KINDS } from './seeded-errors.ts';

const { variant } = inventReport(createRandom(1), { agency: '星河市教育局', year: 2023 });
const ids = cellsOf(variant).map(({ id }) => id);

describe('in a report of nothing but 0', () => {
  test.each(ERROR_KINDS)('$name: no cell is there that the form has not', ({ apply }) => {
    for (let seed = 0; seed < 20; seed++) {
      const figures = Object.fromEntries(ids.map((id) => [id, 0])) as Record<CellId, number | null>;
      apply(createRandom(seed), figures, variant);
      expect(Object.keys(figures)).toEqual(ids);
    }
  });
});
