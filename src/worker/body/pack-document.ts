/**
 * A document as it is stored: a paragraph is its text, and so is a cell that stands where the next one
 * of a grid would. What has more to it is stored as it is.
 */
import type { Block, Document, Grid, GridCell, Paragraph } from '../../document/document.ts';

type PlacedText = readonly [
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  text: string,
];
type PackedCell = string | PlacedText | GridCell;

interface PackedGrid extends Omit<Grid, 'cells'> {
  readonly cells: readonly PackedCell[];
}

export interface PackedDocument extends Omit<Document, 'blocks'> {
  readonly blocks: readonly (string | Paragraph | PackedGrid)[];
}

export function packDocument(document: Document): PackedDocument {
  return { ...document, blocks: document.blocks.map(packBlock) };
}

function packBlock(block: Block): string | Paragraph | PackedGrid {
  if (block.kind === 'grid') return { ...block, cells: packGrid(block) };
  const { text, origin, remarks, isSeen } = block;
  const isBare = origin === undefined && remarks === undefined && isSeen === undefined;
  return isBare ? text : block;
}

function packGrid({ cells, columns }: Grid): PackedCell[] {
  let next = FIRST;
  return cells.map((cell) => {
    const { row, column, rowSpan, columnSpan, text, origin, remarks, alternatives } = cell;
    const isNext = row === next.row && column === next.column && rowSpan === 1 && columnSpan === 1;
    next = placeBehind(cell, columns);
    if (origin !== undefined || remarks !== undefined || alternatives !== undefined) return cell;
    return isNext ? text : [row, column, rowSpan, columnSpan, text];
  });
}

type GridPlace = Pick<GridCell, 'row' | 'column'>;

const FIRST: GridPlace = { row: 0, column: 0 };

/** Beside a cell, or at the beginning of the next row. */
function placeBehind({ row, column, columnSpan }: GridCell, columns: number): GridPlace {
  const next = column + columnSpan;
  return next < columns ? { row, column: next } : { row: row + 1, column: 0 };
}

/** @param packed as `packDocument` made it */
export function unpackDocument(packed: PackedDocument): Document {
  return { ...packed, blocks: packed.blocks.map(unpackBlock) };
}

function unpackBlock(block: PackedDocument['blocks'][number]): Block {
  if (typeof block === 'string') return { kind: 'paragraph', text: block };
  return block.kind === 'grid' ? { ...block, cells: unpackGrid(block) } : block;
}

function unpackGrid({ cells, columns }: PackedGrid): GridCell[] {
  let next = FIRST;
  return cells.map((packed) => {
    const cell = unpackCell(packed, next);
    next = placeBehind(cell, columns);
    return cell;
  });
}

function unpackCell(packed: PackedCell, next: GridPlace): GridCell {
  if (typeof packed === 'string')
    return { row: next.row, column: next.column, rowSpan: 1, columnSpan: 1, text: packed };
  if (!isPlacedText(packed)) return packed;
  const [row, column, rowSpan, columnSpan, text] = packed;
  return { row, column, rowSpan, columnSpan, text };
}

function isPlacedText(packed: PlacedText | GridCell): packed is PlacedText {
  return Array.isArray(packed);
}
