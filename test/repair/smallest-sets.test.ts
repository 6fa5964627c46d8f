import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { Budget } from '../../src/repair/sets/budget.ts';
import { openLedger } from '../../src/repair/ledger.ts';
import type { Ledger } from '../../src/repair/ledger.ts';
import { findSmallestSets } from '../../src/repair/sets/smallest-sets.ts';
import { inventReport } from '../support/invent-report.ts';
import { makeReport } from '../support/make-report.ts';
import { createRandom } from '../support/random.ts';

/** A report with so many figures of table 3 replaced by others. */
function damagedLedger(seed: number, wrong: number): Ledger {
  const random = createRandom(seed);
  const { figures } = inventReport(random, { agency: '星河市教育局', year: 2023, most: 9 });
  const cells: Record<CellId, number> = { ...figures };
  const ids = (Object.keys(cells) as CellId[]).filter((id) => id.startsWith('requests.'));
  for (let i = 0; i < wrong; i++) {
    const id = random.pick(ids);
    cells[id] = (cells[id] ?? 0) + random.int(1, 4);
  }
  return openLedger(makeReport({ cells }), new Set());
}

function brokenOf({ residuals }: Ledger): number[] {
  return [...residuals.keys()].filter((equation) => residuals[equation] !== 0);
}

function search(ledger: Ledger): string[] {
  return findSmallestSets(ledger, brokenOf(ledger), new Budget({}))
    .sets.map((set) => set.map((each) => each.join('=')).join())
    .sort();
}

/** Every pair of cells, held against every way in which one of them mends some equation. */
function pairsByTrial(ledger: Ledger): string[] {
  const found = new Set<string>();
  const amounts = new Set([...ledger.residuals].flatMap((each) => [each, -each]));
  for (const equation of brokenOf(ledger))
    for (let one = 0; one < ledger.cells.length; one++) {
      const term = ledger.terms[one]?.find((each) => each.equation === equation);
      if (term === undefined) continue;
      const change = -term.sign * (ledger.residuals[equation] ?? 0);
      for (let other = 0; other < ledger.cells.length; other++) {
        if (other === one) continue;
        for (const amount of amounts) {
          for (const both of [
            [change, amount],
            [change + amount, amount],
            [change - amount, amount],
          ] as const) {
            const set = [
              [one, (ledger.values[one] ?? 0) + both[0]],
              [other, (ledger.values[other] ?? 0) + both[1]],
            ] as const;
            if (both[0] !== 0 && both[1] !== 0 && mends(ledger, set))
              found.add(
                set
                  .toSorted(([left], [right]) => left - right)
                  .map((each) => each.join('='))
                  .join(),
              );
          }
        }
      }
    }
  return [...found].sort();
}

function mends(ledger: Ledger, set: readonly (readonly [number, number])[]): boolean {
  const left = Float64Array.from(ledger.residuals);
  for (const [cell, to] of set) {
    if (to < 0) return false;
    for (const { equation, sign } of ledger.terms[cell] ?? [])
      left[equation] = (left[equation] ?? 0) + sign * (to - (ledger.values[cell] ?? 0));
  }
  return left.every((residual) => residual === 0);
}

describe('all smallest sets', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'as many pairs as by trying all of them (seed %d)',
    (seed) => {
      const ledger = damagedLedger(seed, 2);
      const sets = search(ledger);
      if (sets.every((set) => set.split(',').length === 2))
        expect(sets).toEqual(pairsByTrial(ledger));
      else expect(sets).toHaveLength(1);
    },
  );

  test.each([3, 4, 5])('%d wrong cells are among them, or fewer do', (wrong) => {
    for (let seed = 0; seed < 25; seed++) {
      const sets = search(damagedLedger(seed, wrong));
      expect(sets.length).toBeGreaterThan(0);
      expect(sets[0]?.split(',').length).toBeLessThanOrEqual(wrong);
    }
  });

  test('more than five wrong cells are not looked for', () => {
    const ledger = damagedLedger(3, 9);
    expect(findSmallestSets(ledger, brokenOf(ledger), new Budget({}))).toEqual({
      sets: [],
      isComplete: true,
    });
  });

  test('a search cut short says so', () => {
    const ledger = damagedLedger(3, 4);
    const cut = findSmallestSets(ledger, brokenOf(ledger), new Budget({ steps: 5 }));
    expect(cut.isComplete).toBe(false);
  });

  test('a clock ends it too', () => {
    let time = 0;
    const ledger = damagedLedger(2, 5);
    const budget = new Budget({ clock: () => (time += 150) });
    expect(findSmallestSets(ledger, brokenOf(ledger), budget).isComplete).toBe(false);
  });
});
