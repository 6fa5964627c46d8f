/**
 * The scoreboard's promises on a sample of every kind of damage; `npm run score` tries many more.
 * Reports with real errors are among them: what does not add up must stay visible.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAMAGE_KINDS } from './kinds.ts';
import { emptyScore, scoreOne } from './scoreboard.ts';

/** Even seeds make consistent reports, odd ones reports whose sums do not hold. */
const SEEDS = [0, 1, 2, 3, 4, 5];

describe.each(DAMAGE_KINDS)('$id', (kind) => {
  test('is read with nothing wrong in silence', async () => {
    const score = emptyScore();
    for (const seed of SEEDS) await scoreOne(kind, seed, score);
    const { silent, missed, wrong, examples } = score;
    expect({ silent, missed, wrong, examples }).toMatchObject({ silent: 0, missed: 0, wrong: 0 });
    const share = score.right / score.cells;
    expect(share).toBeGreaterThanOrEqual(kind.loss === 'nothing' ? 0.995 : 0.8);
  });
});

const WHOLE = DAMAGE_KINDS.filter(({ loss }) => loss === 'nothing');
const anyDamage = fc.record({ kind: fc.constantFrom(...WHOLE), report: fc.nat(1_000_000) });

describe('layout damage that loses nothing', () => {
  test('of a consistent report: the figures come back', async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ kind, report }) => {
        const score = emptyScore();
        await scoreOne(kind, 2 * report, score);
        // A figure that only its row's place tells may be left empty, named; one that is wrong may not.
        expect(score.examples).toEqual([]);
        expect(score.flagged).toBeLessThanOrEqual(score.cells * 0.05);
      }),
      { numRuns: 60, seed: 20 },
    );
  });

  test('of an inconsistent report: every sum that does not hold is still reported', async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ kind, report }) => {
        const score = emptyScore();
        await scoreOne(kind, 2 * report + 1, score);
        expect({ missed: score.missed, wrong: score.wrong, silent: score.silent }).toEqual({
          missed: 0,
          wrong: 0,
          silent: 0,
        });
      }),
      { numRuns: 60, seed: 21 },
    );
  });
});

describe('damage that loses where figures begin and end, or figures', () => {
  const lossy = DAMAGE_KINDS.filter(({ loss }) => loss !== 'nothing');
  test('never explains an inconsistency away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lossy), fc.nat(1_000_000), async (kind, report) => {
        const score = emptyScore();
        await scoreOne(kind, 2 * report + 1, score);
        expect(score.examples).toEqual([]);
      }),
      { numRuns: 40, seed: 22 },
    );
  });
});
