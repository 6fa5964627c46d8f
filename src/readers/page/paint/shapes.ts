/** The data of a path (ISO 32000-1 §8.5.2), as pdf.js gives it → its steps, and the shapes of its parts. */
import type { Box, Matrix } from './matrix.ts';

/** Points by which a stroke may lean and still count as level. */
export const MOST_LEAN = 0.75;

/** Segment codes of pdf.js: each is followed by its coordinates. */
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const MOVE = 0;
export const LINE = 1;
const CLOSE = 4;

/** What a path goes around or along: the upright box about one of its parts. */
export interface Shape extends Box {
  /** It is a rectangle with level sides. */
  readonly isRectangle: boolean;
  /** Where its steps end, x and y in turn: curves are cut short. Nothing more where there are very many. */
  readonly corners: readonly number[];
}

/** An outline of more corners is a drawing or a letter. */
const MOST_CORNERS = 200;

/** Where a segment of a path leads to and comes from, on the page. */
interface Step {
  /** MOVE begins a part; a part that is closed leads back to its start by a LINE. */
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
}

/**
 * @param data segment codes with their coordinates, one after the other
 * @param visit given one object for all steps, as a page has them by the ten thousand
 */
export function walkPath(data: unknown, m: Matrix, visit: (step: Step) => void): void {
  if (!(data instanceof Float32Array)) return;
  const step = { code: MOVE, x: 0, y: 0, fromX: 0, fromY: 0 };
  let startX = 0;
  let startY = 0;
  let isOpen = false;
  let index = 0;
  while (index < data.length) {
    const given = data[index] ?? -1;
    const count = COORDINATES[given];
    if (count === undefined) return;
    const rawX = data[index + count - 1] ?? 0;
    const rawY = data[index + count] ?? 0;
    const isClosing = given === CLOSE;
    step.fromX = step.x;
    step.fromY = step.y;
    step.x = isClosing ? startX : m[0] * rawX + m[2] * rawY + m[4];
    step.y = isClosing ? startY : m[1] * rawX + m[3] * rawY + m[5];
    step.code = isClosing ? LINE : isOpen ? given : MOVE;
    if (!isClosing || isOpen) visit(step);
    if (step.code === MOVE) {
      startX = step.x;
      startY = step.y;
    }
    isOpen ||= !isClosing;
    index += count + 1;
  }
}

/** A part of a path while it is walked. */
class OpenShape implements Shape {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  readonly corners: number[];
  steps = 0;
  #isLevel = true;

  constructor(x: number, y: number) {
    this.x0 = x;
    this.y0 = y;
    this.x1 = x;
    this.y1 = y;
    this.corners = [x, y];
  }

  get isRectangle(): boolean {
    return this.#isLevel && this.steps >= 3 && this.steps <= 5;
  }

  goTo(x: number, y: number, isLevel: boolean): void {
    this.x0 = Math.min(this.x0, x);
    this.y0 = Math.min(this.y0, y);
    this.x1 = Math.max(this.x1, x);
    this.y1 = Math.max(this.y1, y);
    this.steps++;
    if (this.steps < MOST_CORNERS) this.corners.push(x, y);
    this.#isLevel &&= isLevel;
  }
}

export function readShapes(data: unknown, m: Matrix): Shape[] {
  const shapes: OpenShape[] = [];
  walkPath(data, m, ({ code, x, y, fromX, fromY }) => {
    const open = shapes.at(-1);
    if (code === MOVE || open === undefined) {
      shapes.push(new OpenShape(x, y));
      return;
    }
    const lean = Math.min(Math.abs(fromX - x), Math.abs(fromY - y));
    open.goTo(x, y, code === LINE && lean <= MOST_LEAN);
  });
  return shapes.filter(({ steps }) => steps > 0);
}

export function isRectanglePath(data: unknown, m: Matrix): boolean {
  const shapes = readShapes(data, m);
  return shapes.length === 1 && shapes.every(({ isRectangle }) => isRectangle);
}
