/**
 * Lines of text → rows. Three ways in which tables reach text files are told apart: cells parted by
 * tabs or pipes within a line; one cell a line, each begun by a tab, rows parted by empty lines (how
 * word processors save a table as text); and lines in which nothing parts the cells.
 */
import { isFigurePrint } from '../../lib/read-figure.ts';
import { isPageMark } from './page-mark.ts';
import type { Piece, Row } from './row.ts';
import { PrintedPiece } from './printed-piece.ts';
import { makeRow, slicePiece } from './row.ts';

/** A line that holds one cell: a tab before it and none after. */
const CELL_LINE = /^[ \u3000]*\t[^\t]*$/;
/** Fewer such lines in a row may be an indented paragraph. */
const FEWEST_CELL_LINES = 6;
/** A cell wraps onto lines no longer than this; a longer line is prose. */
const LONGEST_WRAP = 40;

/** @param lines one piece a line, in order */
export function rowsOfLines(lines: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = endOfCellLines(lines, index);
    if (end > index) {
      for (const row of rowsOfCellLines(lines.slice(index, end))) rows.push(row);
      index = end;
    } else {
      const line = lines[index];
      if (line !== undefined) rows.push(rowOfLine(line));
      index++;
    }
  }
  return rows;
}

/** Where the stretch of one-cell lines that begins at `start` ends; `start` if there is none. */
function endOfCellLines(lines: readonly Piece[], start: number): number {
  if (!CELL_LINE.test(lines[start]?.text ?? '')) return start;
  let cells = 0;
  let end = start;
  let afterCell = false;
  for (let index = start; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (CELL_LINE.test(text)) {
      cells++;
      afterCell = true;
      end = index + 1;
    } else if (text.trim() === '') {
      afterCell = false;
    } else if (isPageMark(text)) {
      continue; // the table goes on over the page
    } else if (afterCell && !text.includes('\t') && text.trim().length <= LONGEST_WRAP) {
      end = index + 1; // the cell above goes on here
    } else {
      break;
    }
  }
  return cells >= FEWEST_CELL_LINES ? end : start;
}

function rowsOfCellLines(lines: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  let cells: Piece[] = [];
  for (const line of lines) {
    if (isPageMark(line.text)) continue;
    if (line.text === '' || (line.text.trim() === '' && !line.text.includes('\t'))) {
      if (cells.length > 0) rows.push(cells);
      cells = [];
    } else if (line.text.includes('\t')) {
      cells.push({ ...slicePiece(line, 0, line.text.length), column: cells.length });
    } else {
      const above = cells.pop();
      const wrap = slicePiece(line, 0, line.text.length);
      cells.push(above === undefined ? wrap : joinLines(above, wrap));
    }
  }
  if (cells.length > 0) rows.push(cells);
  return rows.map((pieces) => makeRow({ kind: 'fields', pieces, block: blockOf(pieces) }));
}

/** Digits alone on a line: a page number, or the rest of the figure above. */
const BARE_DIGITS = /^\d{1,3}$/;
/** A figure broken at its point or separator: nothing but its rest can follow. */
const OPEN_END = /\d[.,．，]$/;
const OPEN_START = /^[.,．，]\d/;

/** Digits are never joined to those of the line above without a word. */
function joinLines(above: Piece, below: Piece): Piece {
  const isFigure = /\d$/.test(above.text) && isFigurePrint(above.text);
  if (isFigure && BARE_DIGITS.test(below.text))
    return {
      ...above,
      remarks: [...(above.remarks ?? []), { kind: 'next-line', text: below.text }],
    };
  const joined = joinPieces(above, below);
  const isBroken =
    (OPEN_END.test(above.text) || OPEN_START.test(below.text) || isFigure) &&
    /\d/.test(below.text) &&
    isFigurePrint(joined.text);
  return isBroken
    ? { ...joined, remarks: [...(joined.remarks ?? []), { kind: 'joined', text: joined.text }] }
    : joined;
}

function joinPieces(above: Piece, below: Piece): Piece {
  const remarks = [...(above.remarks ?? []), ...(below.remarks ?? [])];
  return {
    ...above,
    text: above.text + below.text,
    place: [...above.place, ...below.place],
    ...(remarks.length === 0 ? {} : { remarks }),
  };
}

/** What parts cells at both ends of a line and between them: a pipe, or a line drawn in characters. */
const PIPES: ReadonlySet<string> = new Set('|│┃║');
/** A line between rows, drawn in characters: 「├──┼──┤」, 「+---+---+」. */
const DRAWN_LINE = /^[+\u2500-\u257f][+\u2500-\u257f\s=-]+[+\u2500-\u257f]$/;

function rowOfLine(print: Piece): Row {
  const line = withoutMarkdown(print);
  const block = blockOf([line]);
  const { text } = line;
  const trimmed = text.trim();
  const pipe = trimmed.charAt(0);
  if (PIPES.has(pipe) && trimmed.endsWith(pipe) && trimmed.length > 2) {
    const isRule = /^[|\s:-]+$/.test(trimmed);
    const first = text.indexOf(pipe) + 1;
    const pieces = isRule
      ? []
      : splitFields(line, { separator: pipe, from: first, to: text.lastIndexOf(pipe) });
    return makeRow({ kind: 'fields', pieces, block });
  }
  if (DRAWN_LINE.test(trimmed)) return makeRow({ kind: 'fields', pieces: [], block });
  if (text.includes('\t')) {
    const pieces = splitFields(line, { separator: '\t', from: 0, to: text.length });
    return makeRow({ kind: 'fields', pieces, block });
  }
  return makeRow({ kind: 'line', pieces: [slicePiece(line, 0, text.length)], block });
}

/** 「## 一、总体情况」, 「**一、总体情况**」: the marks of Markdown are not print. */
const MARKDOWN = /^\s*(?:#{1,6}\s+)?(?<bold>\*\*)?(?=\S)/;
const MAY_BE_MARKED = /^\s*(?:#|\*\*)/;

function withoutMarkdown(line: Piece): Piece {
  const { text } = line;
  if (!MAY_BE_MARKED.test(text)) return line;
  const opening = MARKDOWN.exec(text);
  const isBold = opening?.groups?.['bold'] !== undefined && text.trimEnd().endsWith('**');
  const start = isBold ? opening[0].length : (/^\s*#{1,6}\s+/.exec(text)?.[0].length ?? 0);
  if (start === 0 || text.includes('\t')) return line;
  return slicePiece(line, start, isBold ? text.trimEnd().length - 2 : text.length);
}

function splitFields(
  line: Piece,
  { separator, from, to }: { separator: string; from: number; to: number },
): Piece[] {
  const pieces: Piece[] = [];
  const { columnSpan } = line;
  let start = from;
  do {
    const next = line.text.indexOf(separator, start);
    const end = next < 0 || next > to ? Math.max(start, to) : next;
    const { text, place, remarks } = slicePiece(line, start, end);
    const column = pieces.length;
    pieces.push(new PrintedPiece({ text, place, column, columnSpan, remarks }));
    start = end + separator.length;
  } while (start <= to);
  return pieces;
}

function blockOf(pieces: readonly Piece[]): number {
  return pieces[0]?.place[0]?.block ?? 0;
}
