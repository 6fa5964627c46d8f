/** A figure as a cell of a workbook. */
import type { Cell } from 'hucre/xlsx';
import type { CellId } from '../../form/form-types.ts';
import { splitCellId } from '../../form/form-types.ts';
import type { ExportedReport } from '../json/export-shape.ts';
import { onSheet } from '../file/address.ts';
import { EDITED, FIGURE, FOUND, NO_FIGURE } from './look.ts';

export interface SheetReport {
  /** Of its sheet. */
  readonly name: string;
  readonly report: ExportedReport;
  /** Rows of the findings' sheet by cell, from 1; a cell not in it has none open. */
  readonly findingRows: ReadonlyMap<string, number>;
}

export const FINDINGS_SHEET = '问题';
const AUTHOR = '勾稽';
/** The document has no such cell: no print to show, and no figure either. */
const LOST = '（缺）';

export function figureCell({ report, findingRows }: SheetReport, id: CellId): Partial<Cell> {
  const value = figureOf(report, id);
  const said = report.cells[id];
  const row = findingRows.get(id);
  const link =
    row === undefined
      ? {}
      : { hyperlink: { target: '', location: onSheet(FINDINGS_SHEET, `A${row}`) } };
  const notes = notesOf(report, id);
  const comment = notes === '' ? {} : { comment: { author: AUTHOR, text: notes } };
  const base = { ...link, ...comment };
  if (said?.state === 'unreadable') {
    return { ...base, value: said.raw === '' ? LOST : said.raw, style: NO_FIGURE };
  }
  const style = said?.state === 'edited' ? EDITED : row === undefined ? FIGURE : FOUND;
  return { ...base, value, style };
}

/** null = no figure, whatever the reason. */
export function figureOf({ tables }: ExportedReport, id: CellId): number | null {
  const parts = splitCellId(id);
  if (parts === null || parts.table === 'statistics') return null;
  return tables[parts.table][parts.row]?.[parts.column] ?? null;
}

function notesOf({ edits, cells }: ExportedReport, id: CellId): string {
  const own = edits.filter(({ cell }) => cell === id);
  const [first] = own;
  const last = own.at(-1);
  if (first !== undefined && last !== undefined && cells[id]?.state === 'edited') {
    const before = first.from === null ? `「${cells[id].raw}」` : String(first.from);
    return `原为 ${before}，核对时改为 ${last.to ?? '空白'}${last.note === '' ? '' : `：${last.note}`}`;
  }
  if (cells[id]?.state === 'inferred') return '原文缺失或连写，由勾稽关系定出';
  if (cells[id]?.state === 'recognised') return '从图片上认出';
  return '';
}
