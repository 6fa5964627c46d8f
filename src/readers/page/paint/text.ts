/**
 * Text as it is shown (ISO 32000-1 §9.4): the text matrix and, glyph by glyph, where it stands on
 * the page. Follows what pdf.js itself draws; its text layer merges neighbouring cells.
 */
import { isControl, readGlyphText, UNREADABLE_GLYPH } from './characters.ts';
import type { PdfFont } from './fonts.ts';
import { isUnreadable } from './fonts.ts';
import type { Color } from './colors.ts';
import { onPaper, shadeOf } from './colors.ts';
import type { GraphicsState } from './graphics.ts';
import type { Glyph, Turn } from './marks.ts';
import type { Box, Matrix } from './matrix.ts';
import { contains, IDENTITY, mapBox, multiply } from './matrix.ts';
import type { PathPainter } from './paths.ts';

/** What is below the baseline, of the em. */
const DESCENT = 0.15;
/** Tangent of the slant up to which text still counts as level: 10°. */
const LEVEL = 0.18;
/** Points: smaller type is read by nobody. */
const LEAST_SIZE = 1;

/** Where a glyph came from, beside where it stands. */
export interface GlyphSource {
  readonly mcid: number | null;
  /** What has been painted so far. */
  readonly ground: PathPainter;
}

/** A glyph as pdf.js describes it. */
export interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Advance, and where the origin for vertical writing lies (ISO 32000-1 §9.7.4.3). */
  readonly vmetric: readonly number[] | null;
  /** What may be drawn instead, where what it stands for cannot be trusted. */
  readonly doubt?: string | null;
}

export interface PlacedGlyph extends ShownGlyph {
  readonly matrix: Matrix;
}

/** What holds for all glyphs of one string. */
interface Showing {
  readonly state: GraphicsState;
  readonly source: GlyphSource;
  /** From text space to the page. */
  readonly matrix: Matrix;
  readonly turn: Turn | null;
  readonly size: number;
  readonly isInked: boolean;
  /** null for patterns and the like. */
  readonly color: Color | null;
  readonly shade: number;
}

export class TextPainter {
  readonly glyphs: Glyph[] = [];
  readonly slanted: Glyph[] = [];
  readonly hidden: Glyph[] = [];
  /** Of the hidden ones: those in the invisible rendering mode. */
  invisible = 0;
  readonly #outside: Glyph[] = [];
  readonly #fontOf: PdfFont[] = [];
  readonly #page: Box;
  #matrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #run = 0;

  constructor(page: Box) {
    this.#page = page;
  }

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  /** @param items glyphs, and numbers that move the pen back by thousandths of the font size */
  show(items: unknown, state: GraphicsState, source: GlyphSource): void {
    if (!Array.isArray(items) || state.fontSize === 0) return;
    this.#run++;
    const list: readonly unknown[] = items;
    const showing = this.#showing(state, source);
    const { settle } = state.font;
    for (const item of list) {
      const glyph = settle === null ? item : settle(item);
      if (typeof item === 'number') this.#shift((-item / 1000) * state.fontSize, state);
      else if (isShownGlyph(glyph)) this.#showGlyph(glyph, showing);
    }
  }

  /** @param placed the glyphs of one string, each with a text matrix of its own */
  showPlaced(placed: readonly PlacedGlyph[], state: GraphicsState, source: GlyphSource): void {
    if (state.fontSize === 0) return;
    this.#run++;
    for (const glyph of placed) {
      this.setMatrix(glyph.matrix);
      this.#showGlyph(glyph, this.#showing(state, source));
    }
  }

  /** What is cut out or off the page. Text painted in bands, each cut out, is whole. */
  clipped(): Glyph[] {
    if (this.#outside.length === 0) return [];
    const seen = new Set(this.glyphs.map(positionKey));
    return this.#outside.filter((glyph) => !seen.has(positionKey(glyph)));
  }

  /** Replaces what is known by glyph numbers only. @returns whether there was any */
  blotUnreadable(): boolean {
    let found = false;
    this.glyphs.forEach((glyph, index) => {
      const font = this.#fontOf[index];
      if (font === undefined || !isUnreadable(font) || glyph.text.trim() === '') return;
      this.glyphs[index] = { ...glyph, text: UNREADABLE_GLYPH };
      found = true;
    });
    return found;
  }

  #showing(state: GraphicsState, source: GlyphSource): Showing {
    const matrix = multiply(this.#matrix, state.ctm);
    const { turn, size } = orient(matrix, state);
    const ink = inkOf(state);
    const isInked = ink.alpha > 0.05 && size > LEAST_SIZE;
    const color = ink.color === null ? null : onPaper(ink.color, ink.alpha);
    return { state, source, matrix, turn, size, isInked, color, shade: shadeOf(color) };
  }

  #shift(distance: number, { font, stretch, flip }: GraphicsState): void {
    if (font.isVertical) this.#y += distance;
    else this.#x += distance * stretch * flip;
  }

  #showGlyph(glyph: ShownGlyph, showing: Showing): void {
    const { state } = showing;
    const { font, fontSize, flip } = state;
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const scale = fontSize * font.widthScale;
    const vertical = font.isVertical ? (glyph.vmetric ?? null) : null;
    const text = readGlyphText(glyph.unicode);
    if (isControl(glyph.unicode.charCodeAt(0))) font.controls.add(glyph.unicode.charCodeAt(0));
    if (text !== '') {
      const box =
        vertical === null
          ? this.#levelBox(glyph.width * scale, state)
          : this.#uprightBox(glyph.width * scale, vertical, state);
      this.#add({ text, doubt: glyph.doubt ?? null }, box, showing);
    }
    if (vertical === null) this.#shift(glyph.width * scale + spacing * flip, state);
    else this.#y += (vertical[0] ?? -1000) * scale + spacing * flip;
  }

  /** In text space, y upwards. */
  #levelBox(width: number, { fontSize, font, stretch, flip, rise }: GraphicsState): Box {
    const em = fontSize * font.emScale * flip;
    const end = this.#x + width * stretch * flip;
    const base = this.#y + rise;
    return { x0: this.#x, y0: base - DESCENT * em, x1: end, y1: base + (1 - DESCENT) * em };
  }

  #uprightBox(width: number, vmetric: readonly number[], state: GraphicsState): Box {
    const scale = state.fontSize * state.font.widthScale;
    const left = this.#x - (vmetric[1] ?? 500) * scale * state.stretch;
    const top = this.#y + state.rise;
    const advance = (vmetric[0] ?? -1000) * scale;
    return { x0: left, y0: top + advance, x1: left + width * state.stretch, y1: top };
  }

  #add(shown: Pick<Glyph, 'text' | 'doubt'>, ownBox: Box, showing: Showing): void {
    const { state, source, turn, size } = showing;
    const { x0, y0, x1, y1 } = mapBox(showing.matrix, ownBox);
    const { mcid, ground } = source;
    const glyph: Glyph = {
      x0,
      y0,
      x1,
      y1,
      text: shown.text,
      size,
      turn: turn ?? 0,
      run: this.#run,
      mcid,
      shade: showing.shade,
      covers: ground.covers.length,
      doubt: shown.doubt,
    };
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const isBlank = glyph.text.trim() === '';
    if (!contains(state.clip, x, y) || !contains(this.#page, x, y)) {
      if (!isBlank && showing.isInked) this.#outside.push(glyph);
    } else if (isLost(showing, x, y)) {
      if (state.renderingMode === 3 && !isBlank) this.invisible++;
      if (!isBlank) this.hidden.push(glyph);
      else if (showing.isInked) this.#take(glyph, turn, state.font);
    } else {
      this.#take(glyph, turn, state.font);
    }
  }

  #take(glyph: Glyph, turn: Turn | null, font: PdfFont): void {
    if (turn === null) {
      this.slanted.push(glyph);
      return;
    }
    this.glyphs.push(glyph);
    this.#fontOf.push(font);
  }
}

/** Nobody sees it: no ink, masked out, or of the colour of what lies below. */
function isLost({ isInked, color, state, source }: Showing, x: number, y: number): boolean {
  if (!isInked || state.masks.some((mask) => mask.strengthAt(x, y) < 0.05)) return true;
  return color !== null && source.ground.isLost(color, x, y);
}

/** Modes 3 and 7 paint nothing, 1 and 5 the outlines only (ISO 32000-1 §9.3.6). */
function inkOf(state: GraphicsState): { readonly color: Color | null; readonly alpha: number } {
  const { renderingMode, groupAlpha, fillColor, fillAlpha, strokeColor, strokeAlpha } = state;
  if (renderingMode % 4 === 3) return { color: null, alpha: 0 };
  const isDrawnDarker = renderingMode % 4 === 2 && shadeOf(strokeColor) < shadeOf(fillColor);
  const isOutlined = renderingMode % 4 === 1 || isDrawnDarker;
  return isOutlined
    ? { color: strokeColor, alpha: strokeAlpha * groupAlpha }
    : { color: fillColor, alpha: fillAlpha * groupAlpha };
}

function orient(m: Matrix, state: GraphicsState): { turn: Turn | null; size: number } {
  const { font, fontSize, stretch, flip } = state;
  const [along, across] = font.isVertical
    ? ([[-m[2], -m[3]], Math.hypot(m[0], m[1])] as const)
    : ([[m[0] * stretch * flip, m[1] * stretch * flip], Math.hypot(m[2], m[3])] as const);
  const [x, y] = along;
  const size = across * fontSize * font.emScale;
  if (Math.abs(y) <= LEVEL * Math.abs(x)) return { turn: x >= 0 ? 0 : 2, size };
  if (Math.abs(x) <= LEVEL * Math.abs(y)) return { turn: y > 0 ? 1 : 3, size };
  return { turn: null, size };
}

function positionKey({ text, x0, y0 }: Glyph): string {
  return `${text}|${Math.round(x0)}|${Math.round(y0)}`;
}

function isShownGlyph(item: unknown): item is ShownGlyph {
  return (
    typeof item === 'object' &&
    item !== null &&
    'unicode' in item &&
    typeof item.unicode === 'string' &&
    'width' in item &&
    typeof item.width === 'number'
  );
}
