/**
 * A table in the printed layout for the clipboard: merged headers stay merged in Word and Excel. Figures are
 * plain digits, so that a spreadsheet counts with them.
 */
import { rowsOf, spansOf } from '../../../../form/printed-table.ts';
import type { CellId } from '../../../../form/form-types.ts';
import type { PrintedCell, PrintedTable } from '../../../../form/printed-table.ts';
import type { Bilingual } from '../../../../lib/bilingual.ts';
import { escapeMarkup } from '../../../../lib/files/escape-markup.ts';
import { layOutSpans } from '../../../../lib/span-layout.ts';
import { writeTsv } from '../../../shared/printed/clip-table.ts';

export interface Clip {
  readonly html: string;
  readonly text: string;
}

export interface PrintedTexts {
  readonly figureAt: (id: CellId) => string;
  readonly say: (text: Bilingual) => string;
}

/** Attributes, not styles: the browser parses what it is given under the page's policy, which forbids those. */
const FRAME = 'border="1" cellspacing="0" cellpadding="3"';

export function copyPrinted(table: PrintedTable, texts: PrintedTexts): Clip {
  const rows = rowsOf(table);
  const lines = rows.map((row) => `<tr>${row.map((cell) => writeCell(cell, texts)).join('')}</tr>`);
  return {
    html: `<table ${FRAME}>${lines.join('')}</table>`,
    text: writeTsv(spread(rows, table.columns, texts)),
  };
}

function writeCell(cell: PrintedCell, texts: PrintedTexts): string {
  const span = spansOf(cell);
  const spans = [
    span.columnSpan > 1 ? ` colspan="${span.columnSpan}"` : '',
    span.rowSpan > 1 ? ` rowspan="${span.rowSpan}"` : '',
  ].join('');
  const isName = cell.kind === 'label' && cell.heads === 'row';
  const align = cell.kind === 'figure' ? 'right' : isName ? 'left' : 'center';
  return `<td${spans} align="${align}" valign="middle">${escapeMarkup(textOf(cell, texts))}</td>`;
}

function textOf(cell: PrintedCell, { figureAt, say }: PrintedTexts): string {
  return cell.kind === 'figure' ? figureAt(cell.id) : say(cell.text);
}

/** Every row as wide as the table: text stands where its cell begins, what it covers is empty. */
function spread(
  rows: readonly (readonly PrintedCell[])[],
  columns: number,
  texts: PrintedTexts,
): (string | null)[][] {
  const { slots } = layOutSpans(rows.map((row) => row.map(spansOf)));
  return rows.map((row, at) => {
    const line: (string | null)[] = Array.from({ length: columns }, () => null);
    for (const [place, cell] of row.entries()) {
      line[slots[at]?.[place]?.column ?? place] = textOf(cell, texts);
    }
    return line;
  });
}
