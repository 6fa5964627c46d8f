/**
 * Text painted twice a little apart, to look bold or to throw a shadow, is one; so is text and what
 * software recognised in its place. Of two that are seen the one painted last stays, as it lies on top.
 */
import type { Glyph } from '../paint/marks.ts';

/** Points, and share of a character's width and height, by which a copy is off at most. */
const FURTHEST = 2;
const MOST_ACROSS = 0.5;
const MOST_DOWN = 0.3;
const SAME_SIZE = 0.05;

export function withoutShadows(glyphs: readonly Glyph[]): readonly Glyph[] {
  const known = new Map<string, Glyph[]>();
  const copies = new Set<Glyph>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    for (const key of keysAround(glyph)) {
      for (const before of known.get(key) ?? []) if (isCopy(before, glyph)) copies.add(before);
    }
    const own = keyOf(glyph, 0, 0);
    const same = known.get(own);
    if (same === undefined) known.set(own, [glyph]);
    else if (same.length < MOST_COPIES) same.push(glyph);
  }
  return copies.size === 0 ? glyphs : glyphs.filter((glyph) => !copies.has(glyph));
}

/** The same character in one place more often than this is looked at no further. */
const MOST_COPIES = 8;

function isCopy(before: Glyph, glyph: Glyph): boolean {
  const [across, down] = [Math.abs(before.x0 - glyph.x0), Math.abs(before.y0 - glyph.y0)];
  const { size } = glyph;
  return (
    before.run !== glyph.run &&
    across <= Math.min(FURTHEST, MOST_ACROSS * (glyph.x1 - glyph.x0)) &&
    down <= Math.min(FURTHEST, MOST_DOWN * size) &&
    Math.abs(before.size - size) <= SAME_SIZE * size
  );
}

function keysAround(glyph: Glyph): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((dx) => steps.map((dy) => keyOf(glyph, dx, dy)));
}

function keyOf({ text, x0, y0 }: Glyph, dx: number, dy: number): string {
  return `${text}|${Math.floor(x0 / FURTHEST) + dx}|${Math.floor(y0 / FURTHEST) + dy}`;
}

/** In ems: a hidden copy is no further off what is seen; the next digit is half an em away. */
const SAME_PLACE = 0.45;
/** Points: what is seen is looked up in squares of this size. */
const SQUARE = 12;

/** Of hidden text the strings of which some character is not seen close by. */
export function withoutCopies(hidden: readonly Glyph[], seen: readonly Glyph[]): Glyph[] {
  if (hidden.length === 0) return [];
  const known = new Map<string, Glyph[]>();
  for (const glyph of seen) {
    const key = placeKey(glyph, 0, 0);
    const same = known.get(key);
    if (same === undefined) known.set(key, [glyph]);
    else same.push(glyph);
  }
  const used = new Set<Glyph>();
  const own = new Set<number>();
  const steps = [-1, 0, 1];
  for (const glyph of hidden) {
    const near = steps.flatMap((dx) =>
      steps.flatMap((dy) => known.get(placeKey(glyph, dx, dy)) ?? []),
    );
    const copy = near.find(
      (each) => !used.has(each) && each.run !== glyph.run && isNear(each, glyph),
    );
    if (copy === undefined) own.add(glyph.run);
    else used.add(copy);
  }
  return hidden.filter(({ run }) => own.has(run));
}

function isNear(left: Glyph, right: Glyph): boolean {
  const most = SAME_PLACE * right.size;
  return Math.abs(left.x0 - right.x0) <= most && Math.abs(left.y0 - right.y0) <= most;
}

function placeKey({ text, x0, y0 }: Glyph, dx: number, dy: number): string {
  return `${text}|${Math.floor(x0 / SQUARE) + dx}|${Math.floor(y0 / SQUARE) + dy}`;
}
