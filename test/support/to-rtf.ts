/** A sheet as a plain RTF file, with text struck out, raised or unseen beside the cells. */
import { packRtf, tableRow, unicode } from './rtf-markup.ts';
import type { Sheet, SheetAside, SheetTable } from './sheet.ts';
import { spannedRows } from './spanned-rows.ts';

const HEAD = '{\\colortbl;\\red255\\green255\\blue255;}';
const COLUMN_WIDTH = 900;
const LOOKS: Readonly<Record<SheetAside['look'], string>> = {
  raised: '\\super',
  struck: '\\strike',
  hidden: '\\v',
  white: '\\cf1',
  tiny: '\\fs0',
};

export function toRtf(sheet: Sheet): Uint8Array {
  const body = sheet.map((block) =>
    block.kind === 'table' ? tableRtf(block) : `\\pard ${unicode(block.text)}\\par\n`,
  );
  return packRtf(body.join(''), HEAD);
}

function tableRtf(table: SheetTable): string {
  const rows = spannedRows(table).map((row) =>
    tableRow(
      row.map(({ cell, isFirst, column }) => {
        const { before, text, after, rowSpan, columnSpan } = cell;
        return {
          text: isFirst ? `${asideRtf(before)}${unicode(text)}${asideRtf(after)}` : '',
          right: (column + columnSpan) * COLUMN_WIDTH,
          flags: rowSpan === 1 ? '' : isFirst ? '\\clvmgf' : '\\clvmrg',
        };
      }),
    ),
  );
  return rows.join('');
}

function asideRtf(aside: SheetAside | undefined): string {
  return aside === undefined ? '' : `{${LOOKS[aside.look]} ${unicode(aside.text)}}`;
}
