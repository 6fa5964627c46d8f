/**
 * The geometry of a table row, from the modifiers of its end mark ([MS-DOC] 2.6.3): where its cells
 * begin and end, and which are merged with a neighbour.
 */
import { i16, sliceOf, u16, u8 } from './doc-bytes.ts';
import { readCellGrounds } from './doc-look.ts';
import { SPRM } from './doc-sprms.ts';
import type { Sprm } from './doc-sprms.ts';
import { MOST_CELLS } from '../words/row-shape.ts';
import type { RowCell, RowShape } from '../words/row-shape.ts';

const TC80_SIZE = 20;
const NEW_CELL: RowCell = { width: 0, across: 0, down: 0 };
/** A merge that begins in Word 97's own terms (fFirstMerged), which the modifiers below follow. */
const ACROSS = { first: 1, merged: 2 } as const;

/** Null when nothing tells the geometry, or what does makes no sense. */
export function readRowShape(sprms: readonly Sprm[]): RowShape | null {
  let shape: RowShape = { left: 0, cells: [] };
  for (const { code, operand } of sprms) shape = applySprm(shape, code, operand);
  const isSound =
    shape.cells.length > 0 &&
    shape.cells.length <= MOST_CELLS &&
    shape.cells.every(({ width }) => width >= 0);
  return isSound ? { ...shape, cells: putGrounds(shape.cells, sprms) } : null;
}

function putGrounds(cells: readonly RowCell[], sprms: readonly Sprm[]): readonly RowCell[] {
  const grounds = readCellGrounds(sprms);
  if (grounds.size === 0) return cells;
  return cells.map((cell, index) => ({ ...cell, ground: grounds.get(index) ?? null }));
}

function applySprm(shape: RowShape, code: number, operand: Uint8Array): RowShape {
  const [first, last] = [u8(operand, 0), u8(operand, 1)];
  switch (code) {
    case SPRM.defineTable:
      return readDefinition(operand);
    case SPRM.rowLeft: // of a row whose cells are yet to be inserted
      return shape.cells.length === 0 ? { ...shape, left: i16(operand, 0) } : shape;
    case SPRM.insertCells: {
      const added = { ...NEW_CELL, width: i16(operand, 2) };
      return insertCells(shape, { first, cells: Array.from({ length: last }, () => added) });
    }
    case SPRM.deleteCells: // the cells behind move to the left
      return { ...shape, cells: shape.cells.filter((_, i) => i < first || i >= last) };
    case SPRM.columnWidth:
      return change(shape, [first, last], () => ({ width: i16(operand, 2) }));
    case SPRM.mergeCells:
      return change(shape, [first, last], (i) => ({
        across: i === first ? ACROSS.first : ACROSS.merged,
      }));
    case SPRM.splitCells:
      return change(shape, [first, last], () => ({ across: 0 }));
    case SPRM.mergeDown:
      return change(shape, [first, first + 1], () => ({ down: last & 3 }));
    default:
      return shape;
  }
}

/** [MS-DOC] 2.9.321 TDefTableOperand; trailing descriptions of plain cells may be left out. */
function readDefinition(operand: Uint8Array): RowShape {
  const count = u8(operand, 0);
  const edge = (index: number): number => i16(operand, 1 + index * 2);
  if (1 + (count + 1) * 2 > operand.length) return { left: 0, cells: [] };
  const descriptions = 1 + (count + 1) * 2;
  const cells = Array.from({ length: count }, (_, i): RowCell => {
    const flags = u16(sliceOf(operand, descriptions + i * TC80_SIZE, TC80_SIZE), 0);
    return {
      width: edge(i + 1) - edge(i),
      across: flags & 3,
      down: (flags >>> 5) & 3,
    };
  });
  return { left: edge(0), cells };
}

/** [MS-DOC] 2.9.325 TInsertOperand: past the last cell, the cells between come into being too. */
function insertCells(
  shape: RowShape,
  { first, cells }: { readonly first: number; readonly cells: readonly RowCell[] },
): RowShape {
  const between = Math.max(first - shape.cells.length, 0);
  if (shape.cells.length + between + cells.length > MOST_CELLS) return shape;
  const filled = [
    ...shape.cells,
    ...cells.slice(0, 1).flatMap((cell) => Array.from({ length: between }, () => cell)),
  ];
  return { ...shape, cells: filled.toSpliced(first, 0, ...cells) };
}

function change(
  shape: RowShape,
  [first, last]: readonly [number, number],
  changes: (index: number) => Partial<RowCell>,
): RowShape {
  return {
    ...shape,
    cells: shape.cells.map((cell, i) =>
      i >= first && i < last ? { ...cell, ...changes(i) } : cell,
    ),
  };
}
