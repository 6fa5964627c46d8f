/** Affine maps of PDF (ISO 32000-1 §8.3.3) and boxes, which all have y downwards once displayed. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Points from the top left of the page as displayed. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** The upright box around a mapped box. */
export function mapBox(m: Matrix, { x0, y0, x1, y1 }: Box): Box {
  const xs = [m[0] * x0, m[0] * x1, m[2] * y0, m[2] * y1] as const;
  const ys = [m[1] * x0, m[1] * x1, m[3] * y0, m[3] * y1] as const;
  return {
    x0: Math.min(xs[0], xs[1]) + Math.min(xs[2], xs[3]) + m[4],
    y0: Math.min(ys[0], ys[1]) + Math.min(ys[2], ys[3]) + m[5],
    x1: Math.max(xs[0], xs[1]) + Math.max(xs[2], xs[3]) + m[4],
    y1: Math.max(ys[0], ys[1]) + Math.max(ys[2], ys[3]) + m[5],
  };
}

export function intersect(left: Box, right: Box): Box {
  return {
    x0: Math.max(left.x0, right.x0),
    y0: Math.max(left.y0, right.y0),
    x1: Math.min(left.x1, right.x1),
    y1: Math.min(left.y1, right.y1),
  };
}

export function uniteBoxes(boxes: readonly Box[]): Box {
  let { x0, y0, x1, y1 } = boxes[0] ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;
}

/** The numbers of an array or typed array out of an operator list; null if it is anything else. */
export function readNumbers(value: unknown): readonly number[] | null {
  if (value instanceof Float32Array || value instanceof Float64Array) return Array.from(value);
  if (!Array.isArray(value)) return null;
  const items: readonly unknown[] = value;
  return items.every((each): each is number => Number.isFinite(each)) ? items : null;
}

export function readMatrix(value: unknown): Matrix | null {
  return toMatrix(readNumbers(value) ?? []);
}

/** The first six numbers; null when there are fewer. */
export function toMatrix([a, b, c, d, e, f]: readonly number[]): Matrix | null {
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? null
    : [a, b, c, d, e, f];
}

export function readBox(value: unknown): Box | null {
  const [a, b, c, d] = readNumbers(value) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
}

export interface PageFrame {
  /** From user space to points from the top left of the page as displayed. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

/** @param view the visible box of the page; @param rotate degrees clockwise (ISO 32000-1 §7.7.3.3) */
export function framePage(view: Box, rotate: number, unit: number): PageFrame {
  const { x0, y0, x1, y1 } = view;
  const turns = ((Math.round(rotate / 90) % 4) + 4) % 4;
  const byTurns: readonly Matrix[] = [
    [1, 0, 0, -1, -x0, y1],
    [0, 1, 1, 0, -y0, -x0],
    [-1, 0, 0, 1, x1, -y0],
    [0, -1, -1, 0, y1, x1],
  ];
  const [width, height] = turns % 2 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const scale: Matrix = [unit, 0, 0, unit, 0, 0];
  return {
    matrix: multiply(byTurns[turns] ?? IDENTITY, scale),
    width: width * unit,
    height: height * unit,
  };
}
