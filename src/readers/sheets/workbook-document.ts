/** The sheets of a workbook → one Document: visible sheets in order, what is hidden as gaps. */
import type { Gap } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import type { ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import type { IndexRange, Sheet } from './sheet.ts';
import { SheetAxis } from './sheet-axis.ts';
import { blocksOfRows } from './sheet-blocks.ts';
import { layOutRows } from './sheet-rows.ts';

export function readWorkbook(
  { sheets, title }: { readonly sheets: readonly Sheet[]; readonly title: string | null },
  budget: Budget,
): ReadResult {
  const blocks = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => blocksOfRows(layOutRows(sheet, budget), budget));
  const gaps = sheets.flatMap(gapsOfSheet);
  if (blocks.length > 0) {
    return { ok: true, encoding: null, document: { blocks, title, gaps } };
  }
  const seen = { zh: '内容都在隐藏的工作表、行或列里', en: 'all content is hidden' };
  return failRead(gaps.length > 0 ? { code: 'empty', seen } : { code: 'empty' });
}

/** Ranges named in one gap; more are only hinted at. */
const MOST_RANGES = 8;

/** Only what hides print is worth a word. */
function gapsOfSheet(sheet: Sheet): Gap[] {
  const { name, isHidden } = sheet;
  const printed = sheet.cells.filter(({ text }) => text.trim() !== '');
  if (printed.length === 0) return [];
  if (isHidden) return [{ kind: 'hidden-skipped', where: name }];
  const rows = new SheetAxis(sheet.hiddenRows);
  const columns = new SheetAxis(sheet.hiddenColumns);
  // A merged cell of which some part is left is shown there.
  const shown = sheet.merges.filter(
    ({ top, bottom, left, right }) =>
      rows.seen(bottom + 1) > rows.seen(top) && columns.seen(right + 1) > columns.seen(left),
  );
  const merged = new Set(shown.map(({ top, left }) => `${top},${left}`));
  const loose = printed.filter(({ row, column }) => !merged.has(`${row},${column}`));
  const hiddenRows = loose.map(({ row }) => row).filter((row) => rows.isHidden(row));
  const hiddenColumns = loose
    .filter(({ row, column }) => !rows.isHidden(row) && columns.isHidden(column))
    .map(({ column }) => column);
  return [
    nameRanges(hiddenRows, (row) => String(row + 1)),
    nameRanges(hiddenColumns, letterOf),
  ].flatMap((where) =>
    where === '' ? [] : [{ kind: 'hidden-skipped', where: `${name}!${where}` }],
  );
}

/** As workbooks name whole rows and columns: 「12」, 「12:15」, 「C:E」. */
function nameRanges(indices: readonly number[], nameOf: (index: number) => string): string {
  const ranges: IndexRange[] = [];
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const [from, to] = ranges.at(-1) ?? [index, index];
    if (index === to + 1) ranges[ranges.length - 1] = [from, index];
    else ranges.push([index, index]);
  }
  const names = ranges
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? nameOf(from) : `${nameOf(from)}:${nameOf(to)}`));
  return names.join(',') + (ranges.length > MOST_RANGES ? ',…' : '');
}

function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
