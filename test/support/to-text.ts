/** A sheet as plain text, in the ways tables reach text files. */
import { layOutSpans } from '../../src/lib/span-layout.ts';
import type { Sheet, SheetCell, SheetTable } from './sheet.ts';

/**
 * `tabs`: a row a line, spans as empty fields. `cells`: one cell a line after a tab, rows parted by
 * empty lines. `pipes`: markdown. `plain`: labels and figures parted by blanks only. `run`: the whole
 * report on one line, nothing between the cells.
 */
export const TEXT_STYLES = ['tabs', 'cells', 'pipes', 'plain', 'run'] as const;
export type TextStyle = (typeof TEXT_STYLES)[number];

export function toText(sheet: Sheet, style: TextStyle): string {
  const parts = sheet.map((block) => (block.kind === 'line' ? block.text : TABLES[style](block)));
  return style === 'run' ? `${parts.join(' ')}\n` : `${parts.join('\n\n')}\n`;
}

const TABLES: Readonly<Record<TextStyle, (table: SheetTable) => string>> = {
  tabs: (table) =>
    gridRows(table)
      .map((row) => row.join('\t'))
      .join('\n'),
  cells: ({ rows }) =>
    rows.map((row) => row.map(({ text }) => `\t${text}`).join('\n')).join('\n\n'),
  pipes: (table) =>
    gridRows(table)
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  plain: ({ rows }) => rows.map((row) => joinPlain(row)).join('\n'),
  run: ({ rows }) =>
    rows
      .flat()
      .map(({ text }) => text)
      .join(''),
};

function joinPlain(row: readonly SheetCell[]): string {
  return row
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** Every slot of the table a field; slots covered by a span are empty. */
function gridRows({ rows }: SheetTable): string[][] {
  const { slots, columns } = layOutSpans(rows);
  return rows.map((row, index) => {
    const fields = Array.from({ length: columns }, () => '');
    row.forEach(({ text }, position) => {
      const slot = slots[index]?.[position];
      if (slot !== undefined) fields[slot.column] = text;
    });
    return fields;
  });
}
