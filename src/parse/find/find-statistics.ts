/**
 * Finds 《政府信息公开情况统计表》 of the reports on 2008–2018 by its header（指标、单位、统计数）and takes
 * it apart into lines: an indicator, its unit, its figures in the order of the header's columns.
 */
import type { StatisticsColumn } from '../../form/statistics-table.ts';
import { removeSpaces } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import { readStatisticsHeader } from './statistics-header.ts';
import type { StatisticsHeader } from './statistics-header.ts';
import { isPageMark } from '../rows/page-mark.ts';
import type { Piece, Row } from '../rows/row.ts';
import { slicePiece } from '../rows/row.ts';

export interface StatisticsLine {
  readonly label: string;
  readonly unit: string;
  /** What is printed right of the unit, blanks of a grid included. */
  readonly figures: readonly Piece[];
}

export interface StatisticsRegion {
  /** Rows `from` (inclusive) to `to` (exclusive) hold the table, its header first. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly StatisticsColumn[];
  readonly lines: readonly StatisticsLine[];
}

const FEWEST_FIGURES = 5;
/** A line of running text this long without a figure at its end is prose behind the table. */
const SHORTEST_PROSE = 70;
const FOOT = /^(?:单位)?(?:负责人|审核人|填报人|填表人|联系人|填报日期|填报单位|联系电话)/;
const UNITS = /^(?:条|件|个|人|次|篇|家|场|份|期|项|处|部|万元|元|部门|件次|人次|条次|[-—–－_/]+)$/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(]?[\d一二三四五六七八九十]+[)）、.．]|[①-⑳]|其中)/;

const SERIAL = /^\d{1,3}$/;

/** @returns null when the rows hold no such table */
export function findStatistics(rows: readonly Row[]): StatisticsRegion | null {
  for (let from = 0; from < rows.length; from++) {
    const header = readStatisticsHeader(rows, from);
    if (header === null) continue;
    const to = endOf(rows, header.to);
    const lines = readLines(rows.slice(header.to, to), header);
    const figures = gather(lines, (line) => line.figures).filter(({ text }) => isFigure(text));
    const columns = header.columns.filter((column) => column !== null);
    if (figures.length >= FEWEST_FIGURES) return { from, to, columns, lines };
    from = to - 1; // fewer figures still behind a later header of the same rows
  }
  return null;
}

/** The table goes on over page breaks: further grids, or lines up to the foot or to prose. */
function endOf(rows: readonly Row[], from: number): number {
  let to = from;
  for (let index = from; index < rows.length; index++) {
    const row = rows[index];
    const text = row?.text ?? '';
    if (text === '' || isPageMark(text)) continue;
    if (FOOT.test(removeSpaces(text))) break;
    if (row?.kind === 'line' && text.length >= SHORTEST_PROSE && !/\d\s*$/.test(text)) break;
    to = index + 1;
  }
  return to;
}

/** A grid's cells, blank ones too; the words of a line. */
function wordsOf(row: Row | undefined): Piece[] {
  if (row === undefined) return [];
  if (row.kind !== 'line')
    return row.pieces.map((piece) => slicePiece(piece, 0, piece.text.length));
  return gather(row.pieces, (piece) =>
    [...piece.text.matchAll(/\S+/g)].map((match) =>
      slicePiece(piece, match.index, match.index + match[0].length),
    ),
  );
}

interface OpenLine {
  label: string;
  unit: string | null;
  figures: Piece[];
}

function readLines(rows: readonly Row[], header: StatisticsHeader): StatisticsLine[] {
  const lines: OpenLine[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const repeated = readStatisticsHeader(rows, index);
    if (repeated !== null) index = repeated.to - 1;
    else if (row !== undefined && !isPageMark(row.text)) takeRow(lines, row, header);
  }
  return lines.map(({ label, unit, figures }) => ({
    label: removeSpaces(label),
    unit: unit === null || !/\p{Script=Han}/u.test(unit) ? '' : removeSpaces(unit),
    figures: ownFigures(figures, header),
  }));
}

function takeRow(lines: OpenLine[], row: Row, header: StatisticsHeader): void {
  const words = wordsOf(row);
  const isNumbered = header.hasSerial && words.length > 1 && SERIAL.test(words[0]?.text ?? '');
  const own = isNumbered ? words.slice(1) : words;
  own.forEach((word, index) => takeWord(lines, word, { ...header, isFirst: index === 0 }));
}

/** Without those of columns that are left out; all of them where their number is not the header's. */
function ownFigures(figures: readonly Piece[], { columns }: StatisticsHeader): readonly Piece[] {
  const last = columns.findLastIndex((column) => column !== null);
  const isWhole = figures.length <= columns.length && figures.length > last;
  return isWhole ? figures.filter((_, index) => columns[index] !== null) : figures;
}

interface WordContext extends StatisticsHeader {
  /** The word begins its row. */
  readonly isFirst: boolean;
}

function takeWord(lines: OpenLine[], word: Piece, context: WordContext): void {
  const open = lines.at(-1);
  const isTaken = open !== undefined && takeInto(open, word, context);
  if (!isTaken && word.text !== '') lines.push({ label: word.text, unit: null, figures: [] });
}

/** Whether the word belongs to the line that is open; else it begins the next one. */
function takeInto(open: OpenLine, word: Piece, context: WordContext): boolean {
  const { text } = word;
  const isUnit = context.hasUnit && open.unit === null && (text === '' || UNITS.test(text));
  if (isUnit) open.unit = text;
  else if (text === '' ? !isFull(open, context) : isFigure(text) || isOdd(open, word, context)) {
    open.unit ??= '';
    open.figures.push(word);
  } else if (text !== '' && isBroken(open, text)) open.label += text;
  else return false;
  return true;
}

function isFull({ figures }: OpenLine, { columns }: StatisticsHeader): boolean {
  return figures.length >= columns.length;
}

/** Something else where a figure should stand: kept, to be called unreadable. */
function isOdd(open: OpenLine, { text }: Piece, context: WordContext): boolean {
  // A remark left blank in running text: what begins the next row is no remark.
  const isNext = context.isFirst && context.columns[open.figures.length] === null;
  return open.unit !== null && !isFull(open, context) && !isNext && !NUMBERED.test(text);
}

/** The rest of a label that was cut: nothing stands behind its first half, and it has no number. */
function isBroken(open: OpenLine, text: string): boolean {
  return open.unit === null && open.figures.length === 0 && !NUMBERED.test(text);
}

function isFigure(text: string): boolean {
  const { kind } = readFigure(text);
  return kind === 'number' || kind === 'placeholder';
}
