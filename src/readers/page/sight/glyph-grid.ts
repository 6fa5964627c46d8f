/** Finds the glyphs that begin near a point. */
import type { Glyph } from '../paint/marks.ts';

/** More squares across than any page has. */
const STRIDE = 1 << 20;
/** No page is wider; what a damaged file puts further off stands in the last square. */
const MOST_SQUARES = 4000;
/** Points: no text is larger, whatever a damaged file says. */
const FURTHEST = 72;
/** A square holds no more: what is heaped up in one place is no text. */
const MOST = 64;

export class GlyphGrid {
  readonly #square: number;
  readonly #squares = new Map<number, Glyph[]>();

  /** @param square points; glyphs are kept by the square in which their upper left corner lies */
  constructor(square: number) {
    this.#square = square;
  }

  add(glyph: Glyph): void {
    const key = this.#index(glyph.x0) + STRIDE * this.#index(glyph.y0);
    const known = this.#squares.get(key);
    if (known === undefined) this.#squares.set(key, [glyph]);
    else if (known.length < MOST) known.push(glyph);
  }

  /** Calls for each glyph whose corner may be no further from that of another, across and down, than so much. */
  visit({ x0: x, y0: y }: Glyph, within: number, take: (glyph: Glyph) => void): void {
    const reach = Math.min(within, FURTHEST);
    const lastColumn = this.#index(x + reach);
    const lastRow = this.#index(y + reach);
    for (let row = this.#index(y - reach); row <= lastRow; row++) {
      for (let column = this.#index(x - reach); column <= lastColumn; column++) {
        const found = this.#squares.get(column + STRIDE * row);
        if (found !== undefined) for (const glyph of found) take(glyph);
      }
    }
  }

  #index(at: number): number {
    return Math.min(Math.max(Math.floor(at / this.#square), -MOST_SQUARES), MOST_SQUARES);
  }
}
