/**
 * Painted paths → rulings, dots and areas. Programs draw the lines of a table in many ways: strokes
 * (LibreOffice), thin filled rectangles (Word, Chromium), dashes as many small rectangles in one
 * path, dotted borders as thousands of points, the seams between filled cells.
 */
import type { Color } from './colors.ts';
import { BLACK, isSameColor, onPaper, shadeOf, WHITE } from './colors.ts';
import { coversOf, isOpaque } from './covers.ts';
import type { GraphicsState } from './graphics.ts';
import type { Area, Cover, Ruling } from './marks.ts';
import type { Box, Matrix } from './matrix.ts';
import { contains, intersect, mapBox } from './matrix.ts';
import { LINE, MOST_LEAN, readShapes, walkPath } from './shapes.ts';

/** Points. What is filled no wider than this is a line. */
const THICKEST_LINE = 3;
/** White lines part cells only where those are filled; they are kept as areas are. */
const LIGHTEST_LINE = 0.97;

/** A page of more colours is a picture drawn with paths. */
const MOST_COLORS = 64;

export class PathPainter {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];
  readonly dots: Box[] = [];
  readonly areas: Area[] = [];
  readonly pictures: Box[] = [];
  readonly covers: Cover[] = [];
  /** The colours of the areas. */
  readonly #colors: Color[] = [];
  readonly #page: Box;

  constructor(page: Box) {
    this.#page = page;
  }

  fill(data: unknown, state: GraphicsState): void {
    const alpha = state.fillAlpha * state.groupAlpha;
    if (alpha < 0.05) return;
    const shapes = readShapes(data, state.ctm);
    if (isOpaque(state)) this.covers.push(...coversOf(shapes, state.clip));
    const color = state.fillColor === null ? null : onPaper(state.fillColor, alpha);
    const clip = this.#loosen(state.clip);
    const [outer, inner] = shapes;
    const isPair = shapes.length === 2 && outer !== undefined && inner !== undefined;
    if (isPair && isFrame(outer, inner)) {
      for (const side of sidesOfFrame(outer, inner)) this.#fillBox(side, color, clip);
      return;
    }
    for (const shape of shapes) {
      if (isThin(shape) || shape.isRectangle) this.#fillBox(shape, color, clip);
    }
  }

  stroke(data: unknown, state: GraphicsState): void {
    if (state.strokeAlpha * state.groupAlpha < 0.05) return;
    const width = state.lineWidth * Math.sqrt(Math.abs(determinant(state.ctm)));
    walkPath(data, state.ctm, ({ code, x, y, fromX, fromY }) => {
      if (code !== LINE) return;
      const box = {
        x0: Math.min(fromX, x),
        y0: Math.min(fromY, y),
        x1: Math.max(fromX, x),
        y1: Math.max(fromY, y),
      };
      this.#strokeLine(box, width, state);
    });
  }

  /**
   * A picture may be a line too.
   * @param isSolid nothing shows through it
   */
  paintPicture(state: GraphicsState, isSolid: boolean): void {
    const box = mapBox(state.ctm, { x0: 0, y0: 0, x1: 1, y1: 1 });
    if (isThin(box)) this.#fillBox(box, null, this.#loosen(state.clip));
    const seen = intersect(intersect(box, state.clip), this.#page);
    this.pictures.push(seen);
    if (isSolid && isOpaque({ ...state, fillColor: BLACK }))
      this.covers.push({ ...seen, outline: null });
  }

  /** Whether ink of a colour is not told from what was painted last at a point. */
  isLost(color: Color, x: number, y: number): boolean {
    const isPaper = isSameColor(color, WHITE);
    if (!isPaper && !this.#colors.some((each) => isSameColor(each, color))) return false;
    const area = this.areas.findLast((each) => contains(each, x, y));
    if (area !== undefined) return area.color !== null && isSameColor(area.color, color);
    return isPaper && !this.pictures.some((picture) => contains(picture, x, y));
  }

  /** @param box around the two ends */
  #strokeLine(box: Box, width: number, state: GraphicsState): void {
    const [dx, dy] = [box.x1 - box.x0, box.y1 - box.y0];
    if (Math.min(dx, dy) > MOST_LEAN) return;
    const half = Math.max(width, 0.1) / 2;
    const thick =
      dx > dy
        ? { ...box, y0: box.y0 - half, y1: box.y1 + half }
        : { ...box, x0: box.x0 - half, x1: box.x1 + half };
    const ink = { ...state, fillColor: state.strokeColor, fillAlpha: state.strokeAlpha };
    if (width > THICKEST_LINE && isOpaque(ink)) {
      this.covers.push({ ...intersect(thick, state.clip), outline: null });
    }
    this.#fillBox(thick, state.strokeColor, this.#loosen(state.clip));
  }

  #fillBox(whole: Box, color: Color | null, clip: Box): void {
    const box = intersect(whole, clip);
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (width < 0 || height < 0) return;
    if (shadeOf(color) > LIGHTEST_LINE || Math.min(width, height) > THICKEST_LINE) {
      this.areas.push({ ...box, color });
      this.#rememberColor(color);
    } else if (Math.max(width, height) <= THICKEST_LINE) {
      this.dots.push(box);
    } else if (width > height) {
      this.horizontal.push({ at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 });
    } else {
      this.vertical.push({ at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 });
    }
  }

  #rememberColor(color: Color | null): void {
    const isNew = color !== null && !this.#colors.some((each) => isSameColor(each, color));
    if (isNew && this.#colors.length < MOST_COLORS) this.#colors.push(color);
  }

  /** Most pages are cut out at their own edges; a line that reaches past those shall be noticed. */
  #loosen(clip: Box): Box {
    const page = this.#page;
    return {
      x0: clip.x0 < page.x0 + 2 ? -Infinity : clip.x0,
      y0: clip.y0 < page.y0 + 2 ? -Infinity : clip.y0,
      x1: clip.x1 > page.x1 - 2 ? Infinity : clip.x1,
      y1: clip.y1 > page.y1 - 2 ? Infinity : clip.y1,
    };
  }
}

function determinant(m: Matrix): number {
  return m[0] * m[3] - m[1] * m[2];
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
  return Math.min(x1 - x0, y1 - y0) <= THICKEST_LINE;
}

/** A border drawn as one shape: a rectangle with a slightly smaller one cut out of it. */
function isFrame(outer: Box, inner: Box): boolean {
  const margins = [
    inner.x0 - outer.x0,
    inner.y0 - outer.y0,
    outer.x1 - inner.x1,
    outer.y1 - inner.y1,
  ];
  return (
    margins.every((margin) => margin >= 0 && margin <= THICKEST_LINE) &&
    margins.some((margin) => margin > 0.05) &&
    !isThin(outer)
  );
}

function sidesOfFrame(outer: Box, inner: Box): Box[] {
  return [
    { ...outer, y1: inner.y0 },
    { ...outer, y0: inner.y1 },
    { ...outer, x1: inner.x0 },
    { ...outer, x0: inner.x1 },
  ];
}
