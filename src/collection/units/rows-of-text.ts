/**
 * A unit list as text → its rows: CSV as RFC 4180 has it, or cells parted by tabs as a spreadsheet puts
 * them on the clipboard.
 */
import { removeSpaces } from '../../lib/fold-text.ts';

export function rowsOfText(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '');
  const first = plain.split(/[\r\n]/).find((line) => removeSpaces(line) !== '') ?? '';
  return cut(plain, SEPARATORS.find((each) => first.includes(each)) ?? ',');
}

/** A tab stands in no name. Where a line has both commas, the full one parts aliases. */
const SEPARATORS = ['\t', ',', '，'] as const;

/** One pass over the characters; a quotation mark opens only at the beginning of a cell. */
function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const close = (): void => {
    row.push(tidyCell(cell));
    cell = '';
  };
  const end = (): void => {
    close();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(i + 1) === '"') cell += text.charAt(i++);
      else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (character === separator) close();
    else if (character === '\n') end();
    else if (character !== '\r') cell += character;
    else if (text.charAt(i + 1) !== '\n') end();
  }
  if (cell !== '' || row.length > 0) end();
  return rows;
}

/** Line feeds stay: they part aliases in a cell. */
function tidyCell(cell: string): string {
  return cell.replace(/[^\S\n]+/g, ' ').trim();
}
