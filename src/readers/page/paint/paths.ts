/**
 * Painted paths → rulings, dots and areas. Programs draw the lines of a table in many ways: strokes
 * (LibreOffice), thin filled rectangles (Word, Chromium), dashes as many small rectangles in one
 * path, dotted borders as thousands of points, the seams between filled cells.
 */
import type { GraphicsState } from './graphics.ts';
import type { Area, Ruling } from './marks.ts';
import type { Box, Matrix } from './matrix.ts';
import { contains, intersect, mapBox } from './matrix.ts';

/** Points. What is filled no wider than this is a line. */
const THICKEST_LINE = 3;
/** Points by which a stroke may lean and still count as level. */
const MOST_LEAN = 0.75;
/** White lines part cells only where those are filled; they are kept as areas are. */
const WHITE = 0.97;

/** Segment codes of pdf.js: each is followed by its coordinates. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** What a path goes around or along: the upright box about one of its parts. */
interface Shape extends Box {
  /** It is a rectangle with level sides. */
  readonly isRectangle: boolean;
}

export class PathPainter {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];
  readonly dots: Box[] = [];
  readonly areas: Area[] = [];
  readonly #page: Box;

  constructor(page: Box) {
    this.#page = page;
  }

  fill(data: unknown, state: GraphicsState): void {
    if (state.fillAlpha < 0.05) return;
    const shapes = readShapes(data, state.ctm);
    const clip = this.#loosen(state.clip);
    const [outer, inner] = shapes;
    if (
      shapes.length === 2 &&
      outer !== undefined &&
      inner !== undefined &&
      isFrame(outer, inner)
    ) {
      for (const side of sidesOfFrame(outer, inner)) this.#fillBox(side, state.fillShade, clip);
      return;
    }
    for (const shape of shapes) {
      if (isThin(shape) || shape.isRectangle) this.#fillBox(shape, state.fillShade, clip);
    }
  }

  stroke(data: unknown, state: GraphicsState): void {
    if (state.strokeAlpha < 0.05) return;
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

  /** A picture may be a line too. */
  paintPicture(state: GraphicsState): Box {
    const box = mapBox(state.ctm, { x0: 0, y0: 0, x1: 1, y1: 1 });
    if (isThin(box)) this.#fillBox(box, 0.5, this.#loosen(state.clip));
    return intersect(intersect(box, state.clip), this.#page);
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
    this.#fillBox(thick, state.strokeShade, this.#loosen(state.clip));
  }

  #fillBox(whole: Box, shade: number, clip: Box): void {
    const box = intersect(whole, clip);
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (width < 0 || height < 0) return;
    if (shade > WHITE || Math.min(width, height) > THICKEST_LINE) {
      this.areas.push({ ...box, shade });
    } else if (Math.max(width, height) <= THICKEST_LINE) {
      this.dots.push(box);
    } else if (width > height) {
      this.horizontal.push({ at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1 });
    } else {
      this.vertical.push({ at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1 });
    }
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

/** Whether what was painted last at a point is something other than white. */
export function isDarkAt(
  x: number,
  y: number,
  painted: { readonly areas: readonly Area[]; readonly pictures: readonly Box[] },
): boolean {
  const area = painted.areas.findLast((each) => contains(each, x, y));
  if (area !== undefined) return area.shade < 0.9;
  return painted.pictures.some((picture) => contains(picture, x, y));
}

function determinant(m: Matrix): number {
  return m[0] * m[3] - m[1] * m[2];
}

/** Where a segment of a path leads to and comes from, on the page. */
interface Step {
  /** MOVE begins a part; a part that is closed leads back to its start by a LINE. */
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
}

/** @param data segment codes with their coordinates, one after the other */
function walkPath(data: unknown, m: Matrix, visit: (step: Step) => void): void {
  if (!(data instanceof Float32Array)) return;
  let [startX, startY, fromX, fromY] = [0, 0, 0, 0];
  let isOpen = false;
  let index = 0;
  while (index < data.length) {
    const given = data[index] ?? -1;
    const count = COORDINATES[given];
    if (count === undefined) return;
    const [rawX, rawY] = [data[index + count - 1] ?? 0, data[index + count] ?? 0];
    const isClosing = given === CLOSE;
    const x = isClosing ? startX : m[0] * rawX + m[2] * rawY + m[4];
    const y = isClosing ? startY : m[1] * rawX + m[3] * rawY + m[5];
    const code = isOpen ? given : MOVE;
    if (!isClosing || isOpen) visit({ code: isClosing ? LINE : code, x, y, fromX, fromY });
    if (code === MOVE) [startX, startY] = [x, y];
    isOpen ||= !isClosing;
    [fromX, fromY] = [x, y];
    index += count + 1;
  }
}

function readShapes(data: unknown, m: Matrix): Shape[] {
  const shapes: {
    x0: number;
    y0: number;
    x1: number;
    y1: number;
    steps: number;
    isLevel: boolean;
  }[] = [];
  walkPath(data, m, ({ code, x, y, fromX, fromY }) => {
    const open = shapes.at(-1);
    if (code === MOVE || open === undefined) {
      shapes.push({ x0: x, y0: y, x1: x, y1: y, steps: 0, isLevel: true });
      return;
    }
    open.x0 = Math.min(open.x0, x);
    open.y0 = Math.min(open.y0, y);
    open.x1 = Math.max(open.x1, x);
    open.y1 = Math.max(open.y1, y);
    open.steps++;
    const lean = Math.min(Math.abs(fromX - x), Math.abs(fromY - y));
    open.isLevel &&= code === LINE && lean <= MOST_LEAN;
  });
  return shapes
    .filter(({ steps }) => steps > 0)
    .map(({ x0, y0, x1, y1, steps, isLevel }) => {
      return { x0, y0, x1, y1, isRectangle: isLevel && steps >= 3 && steps <= 5 };
    });
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
