/** A sheet as a plain Word file, with text struck out, raised or unseen beside the cells. */
import { packDocx, paragraph, run, tableCell, tableRow } from './docx-markup.ts';
import type { Sheet, SheetAside, SheetTable } from './sheet.ts';
import { spannedRows } from './spanned-rows.ts';

const LOOKS: Readonly<Record<SheetAside['look'], string>> = {
  raised: '<w:vertAlign w:val="superscript"/>',
  struck: '<w:strike/>',
  hidden: '<w:vanish/>',
  white: '<w:color w:val="FFFFFF"/>',
  tiny: '<w:sz w:val="0"/>',
};

export function toDocx(sheet: Sheet): Uint8Array {
  const body = sheet.map((block) =>
    block.kind === 'table' ? tableDocx(block) : paragraph(run(block.text)),
  );
  return packDocx({ body: body.join('') });
}

function tableDocx(table: SheetTable): string {
  const rows = spannedRows(table).map((row) =>
    tableRow(
      row
        .map(({ cell, isFirst }) => {
          const merge =
            cell.rowSpan === 1 ? '' : isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
          const { before, text, after } = cell;
          const runs = `${asideDocx(before)}${run(text)}${asideDocx(after)}`;
          return tableCell(
            paragraph(isFirst ? runs : ''),
            `${cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''}${merge}`,
          );
        })
        .join(''),
    ),
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function asideDocx(aside: SheetAside | undefined): string {
  return aside === undefined ? '' : run(aside.text, LOOKS[aside.look]);
}
