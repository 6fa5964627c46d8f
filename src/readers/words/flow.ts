/**
 * Running content as word processors keep it: paragraphs and tables whose cells hold paragraphs and
 * tables again. The readers of word processing formats gather it; here it becomes blocks.
 */
import { buildGrid } from '../../document/build-grid.ts';
import type { Block, Grid, Remark } from '../../document/document.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { withRemarks } from '../seen/seen-runs.ts';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** A line feed where the line was broken by hand. */
  readonly text: string;
  readonly remarks?: readonly Remark[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
}

export interface FlowCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: Flow;
  readonly remarks?: readonly Remark[];
}

/** Grids come from embedded pages, which their own reader has read. */
export type FlowPiece = FlowParagraph | FlowTable | Grid;
export type Flow = readonly FlowPiece[];

/** What a block was made of. */
export interface BlockSource {
  readonly piece: FlowPiece;
  /** Where the text of a block that is a line of its piece begins in it. */
  readonly from: number;
}

interface Target {
  readonly budget: Budget;
  readonly blocks: Block[];
  /** One for each block. */
  readonly sources: BlockSource[];
}

/** @returns empty when there is no text at all */
export function blocksOfFlow(flow: Flow, budget: Budget = createBudget()): Block[] {
  return traceBlocks(flow, budget).blocks;
}

/** The blocks, and what each was made of. */
export function traceBlocks(flow: Flow, budget: Budget): Omit<Target, 'budget'> {
  const target: Target = { budget, blocks: [], sources: [] };
  addBlocks(flow, target);
  while (isEmpty(target.blocks.at(-1))) target.blocks.pop();
  return target;
}

function addBlocks(flow: Flow, target: Target): void {
  const { blocks, sources, budget } = target;
  for (const piece of flow) {
    if (piece.kind === 'grid') {
      addTable(piece, blocks);
      sources[blocks.length - 1] = { piece, from: 0 };
    } else if (piece.kind === 'paragraph') {
      addLines(piece, target);
    } else if (isLayout(piece)) {
      for (const cell of piece.rows.flat()) addBlocks(cell.content, target);
    } else if (piece.rows.some((row) => row.length > 0)) {
      const cells = piece.rows.map((row) =>
        row.map(({ rowSpan, columnSpan, content, remarks = [] }) => {
          const text = textOfCell(content);
          budget.spend('characters', text.length);
          const all = [...remarks, ...content.flatMap(remarksOf)];
          return { rowSpan, columnSpan, text, ...withRemarks(all) };
        }),
      );
      addTable(
        buildGrid(cells, (slots) => budget.spend('slots', slots)),
        blocks,
      );
      sources[blocks.length - 1] = { piece, from: 0 };
    }
  }
}

function remarksOf(piece: FlowPiece): readonly Remark[] {
  if (piece.kind === 'paragraph') return piece.remarks ?? [];
  if (piece.kind === 'grid') return piece.cells.flatMap(({ remarks = [] }) => remarks);
  return piece.rows
    .flat()
    .flatMap(({ content, remarks = [] }) => [...remarks, ...content.flatMap(remarksOf)]);
}

/** Remarks stay with the first line of which anything is left. */
function addLines(piece: FlowParagraph, { blocks, sources }: Target): void {
  let left = piece.remarks ?? [];
  let from = 0;
  for (const line of piece.text.split('\n')) {
    const count = blocks.length;
    addParagraph(line, blocks);
    if (blocks.length > count) {
      sources[count] = { piece, from: from + line.length - line.replace(LEADING, '').length };
    }
    from += line.length + 1;
    const added = blocks.at(-1);
    if (left.length === 0 || added?.kind !== 'paragraph' || added.text === '') continue;
    blocks[blocks.length - 1] = { ...added, ...withRemarks([...(added.remarks ?? []), ...left]) };
    left = [];
  }
}

function addTable(grid: Grid, blocks: Block[]): void {
  if (isEmpty(blocks.at(-1))) blocks.pop();
  blocks.push(grid);
}

/**
 * Leading tabs stay: one before each line is how a table saved as text looks. Of empty paragraphs
 * one is kept between two others, as it may part the rows of such a table.
 */
function addParagraph(line: string, blocks: Block[]): void {
  const text = line.trimEnd().replace(LEADING, '');
  if (text === '' && blocks.at(-1)?.kind !== 'paragraph') return;
  if (text === '' && isEmpty(blocks.at(-1))) return;
  blocks.push({ kind: 'paragraph', text });
}

const LEADING = /^[ \u00a0\u3000]+/;

function isEmpty(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text === '';
}

/** A frame of one cell, or a table around tables that hold more than itself, only lays out the page. */
function isLayout({ rows }: FlowTable): boolean {
  const cells = rows.flat();
  if (cells.length === 1) return true;
  let inner = 0;
  for (const { content } of cells) inner += countCells(content);
  return inner > 0 && inner >= cells.length;
}

function countCells(flow: Flow): number {
  let count = 0;
  for (const piece of flow) {
    if (piece.kind === 'grid') count += piece.cells.length;
    if (piece.kind !== 'table') continue;
    for (const { content } of piece.rows.flat()) count += 1 + countCells(content);
  }
  return count;
}

/** The lines of a cell; a table inside it gives a line a row. */
function textOfCell(flow: Flow): string {
  return flow
    .flatMap((piece) => linesOf(piece))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function linesOf(piece: FlowPiece): string[] {
  if (piece.kind === 'paragraph') return piece.text.split('\n');
  if (piece.kind === 'grid') return piece.cells.flatMap(({ text }) => text.split('\n'));
  return piece.rows.map((row) =>
    row
      .map(({ content }) => textOfCell(content).replaceAll('\n', ' '))
      .filter((text) => text !== '')
      .join('\t'),
  );
}
