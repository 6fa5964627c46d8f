/**
 * Finds, among the texts of a batch, those that were copied: for each the one it is most like, among its
 * own earlier ones and among those of others. Time grows with the batch, however many are alike.
 */
import { chainSketch } from './chain-sketch.ts';
import { createNeighbourSearch, LEAST_PIECES, ownPieces } from './count-shared.ts';
import { closestOfEach } from './closest.ts';
import type { ComparedText, Likeness } from './closest.ts';
import { coveredShare } from './covered-share.ts';
import { leftOutEntries } from './left-out.ts';
import { indexSketches, piecesOf } from './sketch-index.ts';

interface Thresholds {
  readonly likenessShown: number;
  readonly likenessGrave: number;
}

/** Neighbours are taken from a little below, as edges of a passage cost pieces, and then measured. */
const ROUGHLY = 0.8;
/** Of texts that have nothing of their own, those that are the same nearly throughout. */
const NEARLY_ALL = 0.85;

/** @param texts the earliest first */
export function findAlike(
  texts: readonly ComparedText[],
  { likenessShown, likenessGrave }: Thresholds,
): Likeness[] {
  const index = indexSketches(texts.map(({ sketch }) => sketch));
  const leftOut = leftOutEntries(index, texts);
  const own = ownPieces(index, leftOut);
  const search = createNeighbourSearch({ index, own }, likenessShown * ROUGHLY);
  const measure = createMeasure(texts, own, likenessShown);
  const isKept = (text: number, entry: number): boolean =>
    leftOut[(index.entries[text] ?? 0) + entry] === 0;
  return [
    ...closestOfEach(texts, search, (one, two) => measure(one, two, isKept)),
    ...findAmongBare(texts, own, Math.max(likenessGrave, NEARLY_ALL)),
  ];
}

/**
 * Texts of which nearly every piece stands with many others, as where all choose from the same
 * sentences: nothing is their own but the choice.
 */
function findAmongBare(
  texts: readonly ComparedText[],
  rare: readonly Uint32Array[],
  least: number,
): Likeness[] {
  const bare = new Set(
    [...texts.keys()].filter((text) => {
      const all = texts[text]?.sketch.hashes.length ?? 0;
      return (rare[text]?.length ?? 0) < LEAST_PIECES && all >= LEAST_PIECES;
    }),
  );
  if (bare.size < 2) return [];
  const index = indexSketches(texts.map(({ sketch }) => chainSketch(sketch)));
  const own = ownPieces(index, leftOutEntries(index, texts)).map((pieces, text) => {
    // A template with a few words to choose leaves few chains: they say nothing.
    const isMost = pieces.length >= piecesOf(index, text).length / 2;
    return bare.has(text) && isMost ? pieces : new Uint32Array();
  });
  const search = createNeighbourSearch({ index, own }, least * ROUGHLY);
  const measure = createMeasure(texts, own, least);
  return closestOfEach(texts, search, (one, two) => measure(one, two));
}

type Measure = (
  one: number,
  two: number,
  isKept?: (text: number, entry: number) => boolean,
) => number | null;

/** The share of the shorter text; null = less than the least. */
function createMeasure(
  texts: readonly ComparedText[],
  own: readonly Uint32Array[],
  least: number,
): Measure {
  const sizeOf = (text: number): number => own[text]?.length ?? 0;
  return (one, two, isKept) => {
    const [shorter, longer] = sizeOf(one) <= sizeOf(two) ? [one, two] : [two, one];
    const [text, other] = [texts[shorter]?.sketch, texts[longer]?.sketch];
    if (text === undefined || other === undefined) return null;
    const whole = coveredShare(text, other);
    const kept =
      isKept === undefined ? whole : coveredShare(text, other, (entry) => isKept(shorter, entry));
    // What is little of the whole is not told as much of the rest.
    const share = Math.min(whole, kept);
    return share >= least ? share : null;
  };
}
