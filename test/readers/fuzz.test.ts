/**
 * Seeded damage to every source in every format, by count, so that a busy machine proves as much as an
 * idle one; `test/fuzz/compare.ts` says what is promised. `npm run fuzz -- --count N --seed S` looks further.
 */
import { describe, expect, test } from 'vitest';
import { findSilent, look } from '../fuzz/compare.ts';
import { damageFile } from '../fuzz/damage-file.ts';
import { FUZZ_SOURCES, holdsMore } from '../fuzz/sources.ts';
import { createRandom } from '../support/random.ts';

/** Rounds a source. */
const ROUNDS = 12;
/** Milliseconds; a file that never ends fails here. */
const TIMEOUT = 60_000;

describe.each(FUZZ_SOURCES)('$name', (source) => {
  test(
    'damage ends in a failure, a finding or the same figures',
    { timeout: TIMEOUT },
    async () => {
      const { only: whole } = await look(source.bytes);
      expect(whole).not.toBeNull();
      for (let round = 0; round < ROUNDS; round++) {
        const damage = damageFile(source, createRandom(round * 7919 + source.bytes.length));
        if (damage === null || whole === null) continue;
        const { only, broken } = await look(damage.bytes);
        expect([round, broken]).toEqual([round, []]);
        if (only === null || damage.kind === 'any') continue;
        const silent = findSilent({ whole, holdsMore: holdsMore(source) }, only);
        expect([round, silent]).toEqual([round, []]);
      }
    },
  );
});
