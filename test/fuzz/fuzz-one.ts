/** One damaged file, by its seed: what it was, and what is wrong with its reading. */
import { createRandom } from '../support/random.ts';
import type { ReaderFixture } from '../support/reader-fixtures.ts';
import { findSilent, look } from './compare.ts';
import type { Checked } from './compare.ts';
import { damageFile } from './damage-file.ts';
import type { FuzzKind } from './damage-file.ts';
import { FUZZ_SOURCES, holdsMore } from './sources.ts';

export interface FuzzResult {
  readonly source: string;
  readonly kind: FuzzKind;
  readonly broken: readonly string[];
  readonly silent: readonly string[];
}

export interface FuzzCase {
  readonly source: ReaderFixture;
  readonly kind: FuzzKind;
  readonly bytes: Uint8Array;
}

/** Drawn pages cost many times what text does. */
const SLOW = /\.pdf$/;
const DRAWN = FUZZ_SOURCES.flatMap((source) =>
  Array<ReaderFixture>(SLOW.test(source.name) ? 1 : 12).fill(source),
);

/** @returns null where chance found no place that may be damaged */
export function makeFuzzCase(seed: number): FuzzCase | null {
  const random = createRandom(seed * 7919 + 1);
  const source = random.pick(DRAWN);
  const damage = damageFile(source, random);
  return damage === null ? null : { source, ...damage };
}

const wholes = new Map<string, Promise<Checked | null>>();

function readWhole({ name, bytes }: ReaderFixture): Promise<Checked | null> {
  const known = wholes.get(name) ?? look(bytes).then(({ only }) => only);
  wholes.set(name, known);
  return known;
}

export async function fuzzOne(seed: number): Promise<FuzzResult | null> {
  const made = makeFuzzCase(seed);
  if (made === null) return null;
  const { source, kind, bytes } = made;
  const whole = await readWhole(source);
  const { only, broken } = await look(bytes);
  const isHeld = kind !== 'any' && whole !== null && only !== null;
  const silent = isHeld ? findSilent({ whole, holdsMore: holdsMore(source) }, only) : [];
  return { source: source.name, kind, broken, silent };
}
