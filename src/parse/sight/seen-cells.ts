/** Cells of a report that were read on a picture: what else their print may be, as figures. */
import type { Block, GridCell } from '../../document/document.ts';
import type { FormVariant } from '../../form/editions.ts';
import { cellsOf } from '../../form/editions.ts';
import type { AnyTableId, CellId, FormColumn } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { findMoneyUnit } from '../../lib/money-unit.ts';
import type { Cell } from '../../report/report.ts';
import { cellOfPrint } from '../settle/cell-of-print.ts';

/** What print may be; null where it is no figure. */
export interface SeenOption {
  readonly value: number | null;
  /** How likely it is by itself, from 0 to 1. */
  readonly confidence: number;
  readonly raw: string;
}

export interface SeenCell {
  readonly id: CellId;
  readonly table: AnyTableId;
  readonly row: string;
  readonly column: FormColumn;
  readonly cell: Cell;
  /** Best first; of a cell without print, that it is blank. */
  readonly options: readonly SeenOption[];
  /** Nothing is printed in it. */
  readonly isBlank: boolean;
}

export function hasSeen(blocks: readonly Block[]): boolean {
  return blocks.some(isPictured);
}

function isPictured(block: Block): boolean {
  return block.kind === 'grid'
    ? block.cells.some((cell) => cell.alternatives !== undefined)
    : block.isSeen === true;
}

/** Figures that stand in no cell of their own: no sum makes them clear. */
const LOOSE = 0.4;

/** @returns the cells that stand on pictures, in printed order */
export function seenCells(
  variant: FormVariant,
  cells: Readonly<Record<CellId, Cell>>,
  blocks: readonly Block[],
): SeenCell[] {
  const pictured = new Set(blocks.filter(isPictured));
  return gather(cellsOf(variant), ({ id, table, row, column }): SeenCell[] => {
    const cell = cells[id];
    const [span, more] = cell?.place ?? [];
    const block = blocks[span?.block ?? -1];
    if (cell === undefined || block === undefined || !pictured.has(block)) return [];
    const print = block.kind === 'grid' ? block.cells[span?.cell ?? -1] : undefined;
    const options = optionsIn(cell, column, more === undefined ? print : undefined);
    const isBlank = cell.state === 'blank' && print?.alternatives === undefined;
    return options === null ? [] : [{ id, table, row: row.key, column, cell, isBlank, options }];
  });
}

/** @param print the cell of the picture that it stands in alone; @returns null where nothing is to be said */
function optionsIn(
  cell: Cell,
  column: FormColumn,
  print: GridCell | undefined,
): readonly SeenOption[] | null {
  if (print?.alternatives !== undefined && isPrinted(cell)) {
    return optionsOf(print.alternatives, column, cell);
  }
  if (cell.state === 'blank') {
    return print?.text === '' ? [{ value: null, confidence: 1, raw: '' }] : null;
  }
  const { state, value, raw } = cell;
  return state === 'read' && value !== null ? [{ value, confidence: LOOSE, raw }] : null;
}

/** What a line of print that was taken apart says has its own doubt. */
function isPrinted({ state }: Cell): boolean {
  return state === 'read' || state === 'unreadable' || state === 'blank';
}

/** Prints of the same figure are one option. */
function optionsOf(
  alternatives: readonly { readonly text: string; readonly confidence: number }[],
  column: FormColumn,
  cell: Cell,
): SeenOption[] {
  const unit = cell.unit === null ? null : findMoneyUnit(cell.unit);
  const options = new Map<number | null, SeenOption>();
  for (const { text, confidence } of alternatives) {
    const print = cellOfPrint({ raw: text, place: cell.place }, column, unit);
    const { value } = print.cell;
    const known = options.get(value);
    options.set(value, {
      value,
      confidence: Math.min(1, confidence + (known?.confidence ?? 0)),
      raw: known?.raw ?? text,
    });
  }
  const sorted = [...options.values()].sort((left, right) => right.confidence - left.confidence);
  return sorted.length > 0 ? sorted : [{ value: null, confidence: 0, raw: cell.raw }];
}
