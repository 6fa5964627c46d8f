/**
 * Tables on the clipboard as tab-separated text, as Excel and WPS write and read it: rows end in
 * CRLF, a cell with a tab, a quote or a line feed stands in quotes, quotes within it are doubled.
 */
import { escapeMarkup } from '../../../lib/files/escape-markup.ts';

/** Rows of texts; null = a place that a merged cell covers. Rows may differ in length. */
export type ClipTable = readonly (readonly (string | null)[])[];

/** Reads tab-separated text; the line feed after the last row makes no further row. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = text === '' ? [] : [[]];
  let at = 0;
  while (at < text.length) {
    const cell = readCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (text[at] === '\t') {
      at++;
      if (at === text.length) rows.at(-1)?.push('');
    } else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

const PLAIN = /[^\t\r\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

/** A quote that is never closed before a cell's end is a printed quote. */
function readCell(text: string, from: number): { readonly text: string; readonly end: number } {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) {
    return { text: (quoted[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
  }
  PLAIN.lastIndex = from;
  const plain = PLAIN.exec(text)?.[0] ?? '';
  return { text: plain, end: from + plain.length };
}

/** Covered places are written empty, as Excel does. */
export function writeTsv(table: ClipTable): string {
  const cells = (row: ClipTable[number]): string => row.map((cell) => quote(cell ?? '')).join('\t');
  return table.map((row) => `${cells(row)}\r\n`).join('');
}

function quote(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The same as an HTML table: covered places become the span of the cell to their left. */
export function writeHtml(table: ClipTable): string {
  const rows = table.map((row) => {
    const cells = row.flatMap((cell, column) => {
      if (cell === null) return [];
      let span = 1;
      while (row[column + span] === null) span++;
      return [`<td${span > 1 ? ` colspan="${span}"` : ''}>${escapeMarkup(cell)}</td>`];
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}
