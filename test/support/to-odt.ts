/** A sheet as a plain OpenDocument text, with text struck out, raised or unseen beside the cells. */
import { cell, COVERED, p, packOdt, row, styleOf, table } from './odt-markup.ts';
import type { Sheet, SheetAside, SheetTable } from './sheet.ts';
import { spannedRows } from './spanned-rows.ts';

const LOOKS: Readonly<Record<SheetAside['look'], string>> = {
  raised: 'style:text-position="super 58%"',
  struck: 'style:text-line-through-style="solid"',
  hidden: 'text:display="none"',
  white: 'fo:color="#ffffff"',
  tiny: 'fo:font-size="0pt"',
};

export function toOdt(sheet: Sheet): Uint8Array {
  const body = sheet.map((block) => (block.kind === 'table' ? tableOdt(block) : p(block.text)));
  const automatic = Object.entries(LOOKS).map(([look, text]) => styleOf('text', look, { text }));
  return packOdt({ body: body.join(''), automatic: automatic.join('') });
}

function tableOdt(block: SheetTable): string {
  const rows = spannedRows(block).map((line) =>
    row(
      line.flatMap((each) => {
        const { before, text, after, rowSpan, columnSpan } = each.cell;
        const covered = Array.from({ length: columnSpan - 1 }, () => COVERED);
        const content = p(`${asideOdt(before)}${text}${asideOdt(after)}`);
        const spans = `table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${columnSpan}"`;
        return [each.isFirst ? cell(content, spans) : COVERED, ...covered];
      }),
    ),
  );
  return table(...rows);
}

function asideOdt(aside: SheetAside | undefined): string {
  return aside === undefined
    ? ''
    : `<text:span text:style-name="${aside.look}">${aside.text}</text:span>`;
}
