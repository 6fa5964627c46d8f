/**
 * A sheet of a workbook as its reader hands it over: cells with the text that is shown, merged
 * ranges, what is hidden. Rows and columns count from 0. The builder keeps sheets small: a million
 * ruled but empty rows below the table are an everyday accident.
 */

import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As shown, number format applied; '' in an empty cell. */
  readonly text: string;
  /** A border is drawn on some side: an empty ruled cell is a slot of a table. */
  readonly isRuled: boolean;
  readonly remarks?: readonly Remark[];
}

/** A merged range; all sides inclusive. */
export interface MergeRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** From and to, both inclusive. */
export type IndexRange = readonly [from: number, to: number];

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Printed or ruled cells, row by row. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly MergeRange[];
  readonly hiddenRows: readonly IndexRange[];
  readonly hiddenColumns: readonly IndexRange[];
}

/** The edges of any sheet (ECMA-376 §18.3.1.4; OpenDocument programs have the same). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Ruled cells this far to the right of the last print of their row belong to no table. */
const MOST_TRAILING = 64;
/** Ruled rows this far below the last print belong to no table. */
const MOST_EMPTY_ROWS = 100;

export class SheetBuilder {
  readonly #budget: Budget;
  readonly #cells: SheetCell[] = [];
  readonly #merges: MergeRange[] = [];
  readonly #hiddenRows: IndexRange[] = [];
  readonly #hiddenColumns: IndexRange[] = [];
  #printedRow = -1;
  #row = -1;
  #printedColumn = -1;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Cells row by row, from left to right. */
  addCell(cell: SheetCell): void {
    const { row, column, text, isRuled } = cell;
    if (row !== this.#row) {
      this.#row = row;
      this.#printedColumn = -1;
    }
    // Written so that numbers that are none are turned away too.
    if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS)) return;
    if (text.trim() !== '' || cell.remarks !== undefined) {
      this.#printedRow = row;
      this.#printedColumn = column;
    } else if (!isRuled || this.#isFarFromPrint(row, column)) {
      return;
    }
    this.#budget.spend('cells', 1);
    this.#budget.spend('characters', text.length);
    this.#cells.push(cell);
  }

  addMerge(merge: MergeRange): void {
    const { top, left, bottom, right } = merge;
    if (!(top <= bottom && left <= right && top >= 0 && left >= 0)) return;
    this.#budget.spend('cells', 1);
    this.#merges.push(merge);
  }

  hideRows(from: number, to: number): void {
    if (from >= 0 && from <= to) this.#hiddenRows.push([from, to]);
  }

  hideColumns(from: number, to: number): void {
    if (from >= 0 && from <= to) this.#hiddenColumns.push([from, to]);
  }

  finish(name: string, isHidden: boolean): Sheet {
    return {
      name,
      isHidden,
      cells: this.#cells.sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    };
  }

  #isFarFromPrint(row: number, column: number): boolean {
    return column > this.#printedColumn + MOST_TRAILING || row > this.#printedRow + MOST_EMPTY_ROWS;
  }
}
