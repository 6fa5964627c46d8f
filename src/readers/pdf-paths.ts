/**
 * Painted paths → rulings, dots and areas. Programs draw the lines of a table in many ways: strokes
 * (LibreOffice), thin filled rectangles (Word, Chromium), dashes as many small rectangles in one
 * path, dotted borders as thousands of points, the seams between filled cells.
 */
import type { GraphicsState } from './pdf-graphics.ts';
import type { Area, Ruling } from './pdf-marks.ts';
import type { Box, Matrix } from './pdf-matrix.ts';
import { intersect, mapBox, uniteBoxes } from './pdf-matrix.ts';

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

interface Point {
  readonly x: number;
  readonly y: number;
  /** A straight line leads here from the point before. */
  readonly isStraight: boolean;
}

type Subpath = readonly Point[];

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
    const subpaths = readSubpaths(data, state.ctm);
    const boxes = subpaths.map(uniteAround);
    const [outer, inner] = boxes;
    if (boxes.length === 2 && outer !== undefined && inner !== undefined && isFrame(outer, inner)) {
      for (const side of sidesOfFrame(outer, inner)) this.#fillBox(side, state.fillShade, state);
      return;
    }
    subpaths.forEach((subpath, index) => {
      const box = boxes[index];
      if (box !== undefined && (isThin(box) || isRectangle(subpath)))
        this.#fillBox(box, state.fillShade, state);
    });
  }

  stroke(data: unknown, state: GraphicsState): void {
    if (state.strokeAlpha < 0.05) return;
    const width = state.lineWidth * Math.sqrt(Math.abs(determinant(state.ctm)));
    for (const subpath of readSubpaths(data, state.ctm)) {
      subpath.forEach((point, index) => {
        const before = subpath[index - 1];
        if (before !== undefined && point.isStraight) this.#strokeLine(before, point, width, state);
      });
    }
  }

  /** A picture may be a line too. */
  paintPicture(state: GraphicsState): Box {
    const box = mapBox(state.ctm, { x0: 0, y0: 0, x1: 1, y1: 1 });
    if (isThin(box)) this.#fillBox(box, 0.5, state);
    return intersect(intersect(box, state.clip), this.#page);
  }

  // oxlint-disable-next-line max-params
  #strokeLine(from: Point, to: Point, width: number, state: GraphicsState): void {
    const [dx, dy] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
    if (Math.min(dx, dy) > MOST_LEAN) return;
    const half = Math.max(width, 0.1) / 2;
    const box = uniteBoxes([
      { x0: from.x, y0: from.y, x1: from.x, y1: from.y },
      { x0: to.x, y0: to.y, x1: to.x, y1: to.y },
    ]);
    const thick =
      dx > dy
        ? { ...box, y0: box.y0 - half, y1: box.y1 + half }
        : { ...box, x0: box.x0 - half, x1: box.x1 + half };
    this.#fillBox(thick, state.strokeShade, state);
  }

  #fillBox(whole: Box, shade: number, { clip }: GraphicsState): void {
    const box = intersect(whole, this.#loosen(clip));
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

function determinant(m: Matrix): number {
  return m[0] * m[3] - m[1] * m[2];
}

/** @param data segment codes with their coordinates, one after the other */
function readSubpaths(data: unknown, m: Matrix): Subpath[] {
  if (!(data instanceof Float32Array)) return [];
  const subpaths: Point[][] = [];
  let index = 0;
  while (index < data.length) {
    const code = data[index] ?? -1;
    const count = COORDINATES[code];
    if (count === undefined) break;
    const open = subpaths.at(-1);
    const start = open?.[0];
    if (code === CLOSE) {
      if (open !== undefined && start !== undefined) open.push({ ...start, isStraight: true });
    } else {
      const [x = 0, y = 0] = data.subarray(index + count - 1, index + count + 1);
      const point = {
        x: m[0] * x + m[2] * y + m[4],
        y: m[1] * x + m[3] * y + m[5],
        isStraight: code === LINE,
      };
      if (code === MOVE || open === undefined) subpaths.push([point]);
      else open.push(point);
    }
    index += count + 1;
  }
  return subpaths.filter((subpath) => subpath.length > 1);
}

function uniteAround(subpath: Subpath): Box {
  return uniteBoxes(subpath.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y })));
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
  return Math.min(x1 - x0, y1 - y0) <= THICKEST_LINE;
}

function isRectangle(subpath: Subpath): boolean {
  return (
    subpath.length >= 4 &&
    subpath.length <= 6 &&
    subpath.every((point, index) => {
      const before = subpath[index - 1];
      return (
        before === undefined ||
        (point.isStraight &&
          Math.min(Math.abs(before.x - point.x), Math.abs(before.y - point.y)) <= MOST_LEAN)
      );
    })
  );
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
