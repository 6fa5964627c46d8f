/** Where a cell of a workbook stands, as formulas and links name it. */

/** @param row @param column both from 0 */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const named: string[] = [];

/** @param column from 0 */
export function columnLetters(column: number): string {
  return (named[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** An address on another sheet. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/g;
/** Excel takes so many characters, and knows no difference of case. */
const LONGEST = 31;

/** Names that a workbook takes, each once. @param taken those there already, in lower case; they grow */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(FORBIDDEN, ' ').trim() || '报告';
  for (let nth = 1; ; nth++) {
    const mark = nth === 1 ? '' : `(${nth})`;
    const name = `${[...plain].slice(0, LONGEST - mark.length).join('')}${mark}`;
    const key = name.toLowerCase();
    if (taken.has(key) || name.length > LONGEST) {
      if (name.length > LONGEST) return sheetName([...plain].slice(0, 12).join(''), taken);
      continue;
    }
    taken.add(key);
    return name;
  }
}
