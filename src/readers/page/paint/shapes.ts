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

/** @param data segment codes with their coordinates, one after the other */
export function walkPath(data: unknown, m: Matrix, visit: (step: Step) => void): void {
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

export function readShapes(data: unknown, m: Matrix): Shape[] {
  const shapes: {
    x0: number;
    y0: number;
    x1: number;
    y1: number;
    steps: number;
    isLevel: boolean;
    corners: number[];
  }[] = [];
  walkPath(data, m, ({ code, x, y, fromX, fromY }) => {
    const open = shapes.at(-1);
    if (code === MOVE || open === undefined) {
      shapes.push({ x0: x, y0: y, x1: x, y1: y, steps: 0, isLevel: true, corners: [x, y] });
      return;
    }
    open.x0 = Math.min(open.x0, x);
    open.y0 = Math.min(open.y0, y);
    open.x1 = Math.max(open.x1, x);
    open.y1 = Math.max(open.y1, y);
    open.steps++;
    if (open.steps < MOST_CORNERS) open.corners.push(x, y);
    const lean = Math.min(Math.abs(fromX - x), Math.abs(fromY - y));
    open.isLevel &&= code === LINE && lean <= MOST_LEAN;
  });
  return shapes
    .filter(({ steps }) => steps > 0)
    .map(({ steps, isLevel, ...shape }) => {
      return { ...shape, isRectangle: isLevel && steps >= 3 && steps <= 5 };
    });
}

export function isRectanglePath(data: unknown, m: Matrix): boolean {
  const shapes = readShapes(data, m);
  return shapes.length === 1 && shapes.every(({ isRectangle }) => isRectangle);
}
