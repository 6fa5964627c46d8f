/** Sorts glyphs into the cells of lattices, by where they stand and not by the order of painting. */
import type { Lattice } from './lattice.ts';
import type { Line } from '../flow/lines.ts';
import { linesOf } from '../flow/lines.ts';
import type { Glyph, Turn } from '../paint/marks.ts';
import type { Box } from '../paint/matrix.ts';
import { contains } from '../paint/matrix.ts';
import { turnBox, turnGlyph } from '../paint/turn.ts';
import { isFull, joinTexts } from '../flow/wrap.ts';

export interface SortedGlyphs {
  /** For each lattice, for each of its cells, the glyphs in it. */
  readonly inside: ReadonlyMap<Lattice, readonly (readonly Glyph[])[]>;
  /** Where a figure runs over the border of its cell; it was left whole. */
  readonly overflowing: ReadonlySet<Lattice>;
}

interface Target {
  readonly lattice: Lattice;
  readonly cell: number;
}

export function sortIntoCells(
  glyphs: readonly Glyph[],
  lattices: readonly Lattice[],
): SortedGlyphs {
  const finder = new CellFinder(lattices);
  const inside = new Map(lattices.map((each) => [each, each.cells.map((): Glyph[] => [])]));
  const overflowing = new Set<Lattice>();
  for (const chunk of chunksOf(glyphs)) {
    const targets = chunk.map((glyph) => finder.find(glyph));
    // A figure set downwards may be taller than its row: where its middle stands it belongs.
    const isColumn =
      chunk.length > 1 && chunk.every((glyph, at) => at === 0 || isBelow(chunk[at - 1], glyph));
    const whole = isColumn ? (targets[targets.length >> 1] ?? null) : majority(targets);
    if (!isColumn && targets.some((target) => !isSame(target, whole))) {
      for (const target of targets) if (target !== null) overflowing.add(target.lattice);
    }
    for (const glyph of chunk) {
      if (whole !== null) inside.get(whole.lattice)?.[whole.cell]?.push(glyph);
    }
  }
  return { inside, overflowing };
}

/** In ems: figures that follow each other as closely as this are one, whatever line crosses them. */
const TOUCHING = 0.08;

/** Digits painted one right behind the other stay together; any other glyph goes its own way. */
function chunksOf(glyphs: readonly Glyph[]): Glyph[][] {
  const chunks: Glyph[][] = [];
  for (const glyph of glyphs) {
    const open = chunks.at(-1);
    const last = open?.at(-1);
    if (
      open !== undefined &&
      last !== undefined &&
      (isTouching(last, glyph) || isBelow(last, glyph))
    )
      open.push(glyph);
    else chunks.push([glyph]);
  }
  return chunks;
}

const FIGURE = /^[\d０-９.,，．]$/;

function isTouching(left: Glyph, right: Glyph): boolean {
  if (left.turn !== right.turn || !FIGURE.test(left.text) || !FIGURE.test(right.text)) return false;
  const before = turnBox(left, left.turn);
  const after = turnBox(right, right.turn);
  return (
    Math.abs(after.y1 - before.y1) < TOUCHING * left.size &&
    Math.abs(after.x0 - before.x1) < TOUCHING * left.size
  );
}

/** In ems: how far the digits of one string that runs downwards are apart, and off each other sideways. */
const STEP = { least: 0.6, most: 1.4, aside: 0.3 };

/** The second of two upright digits of one string stands below the first. */
function isBelow(above: Glyph | undefined, glyph: Glyph): boolean {
  if (above === undefined || above.run !== glyph.run || above.turn !== glyph.turn) return false;
  if (!FIGURE.test(above.text) || !FIGURE.test(glyph.text)) return false;
  const [first, second] = [turnBox(above, above.turn), turnBox(glyph, glyph.turn)];
  const step = (second.y1 - first.y1) / glyph.size;
  const aside = Math.abs(second.x0 + second.x1 - first.x0 - first.x1) / 2;
  return step >= STEP.least && step <= STEP.most && aside <= STEP.aside * glyph.size;
}

function isSame(left: Target | null, right: Target | null): boolean {
  return left?.lattice === right?.lattice && left?.cell === right?.cell;
}

/** Where most glyphs of a chunk stand; of two equal halves the first. */
function majority(targets: readonly (Target | null)[]): Target | null {
  const [first = null] = targets;
  if (targets.every((target) => isSame(target, first))) return first;
  const count = (target: Target | null): number =>
    targets.filter((each) => isSame(each, target)).length;
  return targets.reduce((best, target) => (count(target) > count(best) ? target : best), first);
}

/** Finds the innermost lattice's cell at a glyph's middle. */
class CellFinder {
  readonly #lattices: readonly { readonly lattice: Lattice; readonly slots: Int32Array }[];

  constructor(lattices: readonly Lattice[]) {
    this.#lattices = [...lattices]
      .sort((left, right) => areaOf(left) - areaOf(right))
      .map((lattice) => ({ lattice, slots: slotsOf(lattice) }));
  }

  find(glyph: Box): Target | null {
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2];
    for (const { lattice, slots } of this.#lattices) {
      if (!contains(lattice, x, y)) continue;
      const { xs, ys } = lattice;
      const cell = slots[slotAt(ys, y) * (xs.length - 1) + slotAt(xs, x)];
      if (cell !== undefined) return { lattice, cell };
    }
    return null;
  }
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}

function slotsOf({ xs, ys, cells }: Lattice): Int32Array {
  const columns = xs.length - 1;
  const slots = new Int32Array(columns * (ys.length - 1));
  cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++) {
      slots.fill(index, r * columns + column, r * columns + column + columnSpan);
    }
  });
  return slots;
}

/** The index of the stretch between two ascending borders in which a coordinate lies. */
function slotAt(borders: readonly number[], at: number): number {
  let low = 0;
  let high = borders.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((borders[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Points. Cells keep at most this much free beside their text (Word: 5.4). */
const WIDEST_PADDING = 6;

/** The text of a cell: wrapped lines are one, others stay apart; sideways text is read sideways. */
export function textOfCell(glyphs: readonly Glyph[], cell: Box): string {
  const ink = glyphs.filter(({ text }) => text.trim() !== '');
  const isColumn =
    ink.length > 1 && ink.every((glyph, at) => at === 0 || isBelow(ink[at - 1], glyph));
  if (isColumn) return ink.map(({ text }) => text).join('');
  const parts: string[] = [];
  for (const turn of new Set(glyphs.map((glyph) => glyph.turn))) {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    parts.push(textOfLines(linesOf(own.map((glyph) => turnGlyph(glyph, turn))), cell, turn));
  }
  return parts.filter((part) => part !== '').join('\n');
}

function textOfLines(lines: readonly Line[], cell: Box, turn: Turn): string {
  const { x0, x1 } = turnBox(cell, turn);
  const padding = lines.reduce(
    (least, line) => Math.min(least, line.x0 - x0, x1 - line.x1),
    WIDEST_PADDING,
  );
  const room = x1 - x0 - 2 * Math.max(padding, 0);
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) text = line.text;
    else if (isFull(before, line, room)) text = joinTexts(text, line.text);
    else text += `\n${line.text}`;
  });
  return text;
}
