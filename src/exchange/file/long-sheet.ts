/**
 * A sheet with a row a report: what stands around its rows is held, the rows are made while they are written.
 * (Office Open XML, ECMA-376 part 1, 18.3.1: sheetData.)
 */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { dropUnprintable } from '../../lib/files/printable.ts';
import { columnLetters } from './address.ts';

export interface LongRow {
  /** null = no cell; a look is one of the sheet's `looks`. */
  readonly cells: readonly (Partial<Cell> | null)[];
  /** In points. */
  readonly height?: number;
}

export interface LongSheet {
  /** All but the rows: its cells are those of the head, and links. */
  readonly sheet: WriteSheet;
  /** Rows of the head. */
  readonly first: number;
  /** Of rows below it. */
  readonly count: number;
  /** Every look of a cell in the rows. */
  readonly looks: readonly CellStyle[];
  /** Anew each time. */
  readonly rows: () => Iterable<LongRow>;
}

/** @param at its row, from 0 @param lookOf the number of a look in the workbook */
export function rowXml(
  { cells, height }: LongRow,
  at: number,
  lookOf: (look: CellStyle | undefined) => number,
): string {
  let xml = `<row r="${at + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
  for (const [column, cell] of cells.entries()) {
    if (cell !== null)
      xml += cellXml(cell, `${columnLetters(column)}${at + 1}`, lookOf(cell.style));
  }
  return `${xml}</row>`;
}

function cellXml(
  { value, formula, formulaResult }: Partial<Cell>,
  at: string,
  look: number,
): string {
  const start = `<c r="${at}" s="${look}"`;
  if (formula !== undefined) {
    const isText = typeof formulaResult === 'string';
    const result = isText ? escapeText(formulaResult) : String(formulaResult ?? '');
    return `${start}${isText ? ' t="str"' : ''}><f>${escapeText(formula)}</f><v>${result}</v></c>`;
  }
  if (value === null || value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  const text = escapeText(dropUnprintable(String(value)));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Quotes stay: formulas name sheets in them, thousands of times. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
