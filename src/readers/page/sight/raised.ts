/**
 * Small digits beside a figure or a word, above its line or below, are marks of footnotes. They are given
 * as the raised and lowered digits of Unicode, on the line they belong to, so that no figure takes them in.
 */
import type { Glyph } from '../paint/marks.ts';

const RAISED = new Map(
  [...'0123456789()+-'].map((plain, index) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻'[index] ?? plain]),
);
const LOWERED = new Map(
  [...'0123456789()+-'].map((plain, index) => [plain, '₀₁₂₃₄₅₆₇₈₉₍₎₊₋'[index] ?? plain]),
);

/** Share of the size of its neighbour that a mark has at most, or full size if it is raised by this much of it. */
const SMALL = 0.85;
const LEAST_SHIFT = { small: 0.1, full: 0.2 };
const MOST_SHIFT = 0.75;
/** Below the baseline, of the em; as glyphs' boxes have it. */
const DESCENT = 0.15;
/** In ems of the neighbour: a mark stands no further off. */
const NEAR = 0.35;

interface Raised {
  readonly glyph: Glyph;
  /** The text it stands beside. */
  readonly host: Glyph;
  readonly isUp: boolean;
}

/** @param glyphs of the page held to be read */
export function liftMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const small = glyphs.filter(({ turn, text }) => turn === 0 && RAISED.has(text));
  if (small.length === 0) return glyphs;
  const finder = new HostFinder(glyphs);
  const raised = new Map<Glyph, Raised>();
  // From left to right, so that the second digit of a mark finds the first.
  for (const glyph of [...small].sort((left, right) => left.x0 - right.x0)) {
    const found = finder.find(glyph, raised);
    if (found !== null && /\d/.test(glyph.text)) raised.set(glyph, found);
    else if (found !== null && found.host.size * SMALL >= glyph.size) raised.set(glyph, found);
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

/** Points: neighbours are looked up in bands of this height. */
const BAND = 12;

class HostFinder {
  readonly #bands = new Map<number, Glyph[]>();

  constructor(glyphs: readonly Glyph[]) {
    for (const glyph of glyphs) {
      if (glyph.turn !== 0 || glyph.text.trim() === '') continue;
      const band = Math.floor(glyph.y1 / BAND);
      const known = this.#bands.get(band);
      if (known === undefined) this.#bands.set(band, [glyph]);
      else known.push(glyph);
    }
  }

  /** The text on its left, or else on its right, to which a digit is raised or lowered. */
  find(glyph: Glyph, known: ReadonlyMap<Glyph, Raised>): Raised | null {
    const near = this.#near(glyph);
    const before = near.filter(
      ({ x0, x1, size }) => x0 < glyph.x0 && Math.abs(glyph.x0 - x1) <= NEAR * size,
    );
    const after = near.filter(
      ({ x0, size }) => x0 > glyph.x0 && Math.abs(x0 - glyph.x1) <= NEAR * size,
    );
    for (const other of [...before, ...after]) {
      const host = known.get(other)?.host ?? other;
      const isUp = directionOf(glyph, host);
      if (isUp !== null) return { glyph, host, isUp };
    }
    return null;
  }

  #near(glyph: Glyph): Glyph[] {
    const band = Math.floor(glyph.y1 / BAND);
    const bands = [band, band - 1, band + 1, band + 2];
    return bands.flatMap((each) => this.#bands.get(each) ?? []).filter((each) => each !== glyph);
  }
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
