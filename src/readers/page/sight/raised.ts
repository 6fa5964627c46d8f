/**
 * Small digits and marks (①, *) beside a figure or a word, above its line or below, are marks of footnotes. They are given
 * as the raised and lowered digits of Unicode, on the line they belong to, so that no figure takes them in.
 */
import type { Glyph, PageMarks, Ruling } from '../paint/marks.ts';
import { GlyphGrid } from './glyph-grid.ts';

const PLAIN = [...'0123456789()+-[]'];
/** Marks of notes wherever they stand: only their line is put right. */
const OWN = [...'①②③④⑤⑥⑦⑧⑨⑩*＊※†‡'].map((mark) => [mark, mark] as const);
const RAISED = new Map([...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻[]'), ...OWN]);
const LOWERED = new Map([...pairs('₀₁₂₃₄₅₆₇₈₉₍₎₊₋[]'), ...OWN]);

function pairs(shifted: string): (readonly [string, string])[] {
  return PLAIN.map((plain, index) => [plain, [...shifted][index] ?? plain]);
}

/** Share of the size of its neighbour that a mark has at most, or full size if it is raised by this much of it. */
const SMALL = 0.85;
const LEAST_SHIFT = { small: 0.1, full: 0.2 };
const MOST_SHIFT = 0.75;
/** Below the baseline, of the em; as glyphs' boxes have it. */
const DESCENT = 0.15;
/** In ems of the neighbour: a mark stands no further off. */
const NEAR = 0.35;
const TOUCHING = 0.15;

interface Raised {
  /** The text it stands beside. */
  readonly host: Glyph;
  readonly isUp: boolean;
}

/** @param marks of the page held to be read; @returns its glyphs */
export function liftMarks({ glyphs, vertical }: PageMarks): readonly Glyph[] {
  const candidates = glyphs.filter((glyph, index) => isCandidate(glyph, glyphs[index - 1]));
  if (candidates.length === 0) return glyphs;
  const finder = new HostFinder(glyphs, vertical);
  const raised = new Map<Glyph, Raised>();
  // From left to right, so that the second digit of a mark finds the first.
  for (const glyph of candidates.sort((left, right) => left.x0 - right.x0)) {
    const found = finder.find(glyph, raised);
    const isMark = /\d/.test(glyph.text) || (found?.host.size ?? 0) * SMALL >= glyph.size;
    if (found !== null && isMark) raised.set(glyph, found);
  }
  if (raised.size === 0) return glyphs;
  return glyphs.map((glyph) => {
    const found = raised.get(glyph);
    if (found === undefined) return glyph;
    const text = (found.isUp ? RAISED : LOWERED).get(glyph.text) ?? glyph.text;
    const { y0, y1, size } = found.host;
    return { ...glyph, text, y0, y1, size };
  });
}

/** Digits that go on with a string of their own size and line are found by its first one, if at all. */
function isCandidate({ text, turn, run, size, y1 }: Glyph, before: Glyph | undefined): boolean {
  if (turn !== 0 || !RAISED.has(text)) return false;
  const goesOn = before?.run === run && before.size === size && before.y1 === y1;
  return !goesOn || RAISED.has(before.text);
}

/** Points: neighbours are looked up in squares of this size. */
const SQUARE = 12;
/** Points: type is hardly larger, so that what begins further off does not reach to a mark. */
const LARGEST = 24;

class HostFinder {
  readonly #grid = new GlyphGrid(SQUARE);

  readonly #vertical: readonly Ruling[];

  constructor(glyphs: readonly Glyph[], vertical: readonly Ruling[]) {
    this.#vertical = vertical;
    for (const glyph of glyphs) {
      if (glyph.turn === 0 && glyph.text.trim() !== '') this.#grid.add(glyph);
    }
  }

  /** The text on its left, or else on its right, beside which a digit is raised or lowered. */
  find(glyph: Glyph, known: ReadonlyMap<Glyph, Raised>): Raised | null {
    let before: Raised | null = null;
    let after: Raised | null = null;
    let isOfOwnLine = false;
    this.#grid.visit(glyph, LARGEST, (other) => {
      const isLeft = other.x0 < glyph.x0;
      const gap = isLeft ? glyph.x0 - other.x1 : other.x0 - glyph.x1;
      if (other === glyph || Math.abs(gap) > NEAR * other.size) return;
      isOfOwnLine ||= gap < TOUCHING * other.size && isInLine(glyph, other);
      if ((isLeft ? before : after) !== null || this.#isParted(glyph, other)) return;
      const host = known.get(other)?.host ?? other;
      const isUp = directionOf(glyph, host);
      if (isUp === null) return;
      if (isLeft) before = { host, isUp };
      else after = { host, isUp };
    });
    return isOfOwnLine ? null : (before ?? after);
  }

  /** A line of the table stands between them. */
  #isParted(left: Glyph, right: Glyph): boolean {
    const [from, to] = [Math.min(left.x1, right.x1) - 1, Math.max(left.x0, right.x0) + 1];
    const y = (left.y0 + left.y1) / 2;
    return this.#vertical.some(
      (line) => line.at >= from && line.at <= to && line.from <= y && line.to >= y,
    );
  }
}

/** Beside a digit stands text of its own size and height: it is a part of that. */
function isInLine(glyph: Glyph, other: Glyph): boolean {
  const isLevel = Math.abs(glyph.y1 - other.y1) < 0.03 * glyph.size;
  return (
    isLevel && Math.abs(glyph.size - other.size) < 0.03 * glyph.size && !RAISED.has(other.text)
  );
}

/** Whether a glyph is raised (true), lowered (false) or neither (null) beside another. */
function directionOf(glyph: Glyph, host: Glyph): boolean | null {
  if (glyph.size > host.size * 1.02) return null;
  const base = (each: Glyph): number => each.y1 - DESCENT * each.size;
  const shift = (base(host) - base(glyph)) / host.size;
  const isSmall = glyph.size <= SMALL * host.size;
  if (Math.abs(shift) > MOST_SHIFT) return null;
  // Of two of one size the lower one is the figure.
  if (!isSmall) return shift >= LEAST_SHIFT.full ? true : null;
  return Math.abs(shift) < LEAST_SHIFT.small ? null : shift > 0;
}
