/**
 * Finds 《政府信息公开情况统计表》 of the reports on 2008–2018 by its header（指标、单位、统计数）and takes
 * it apart into lines: an indicator, its unit, its figures in the order of the header's columns.
 */
import type { StatisticsColumn } from '../../form/statistics-table.ts';
import { STATISTICS_COLUMN_IDS, STATISTICS_COLUMNS } from '../../form/statistics-table.ts';
import { foldLabel, removeSpaces } from '../../lib/fold-text.ts';
import { readFigure } from '../../lib/read-figure.ts';
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
/** A header saved one cell a line. */
const MOST_HEADER_ROWS = 5;
/** A line of running text this long without a figure at its end is prose behind the table. */
const SHORTEST_PROSE = 70;
const INDICATOR = new Set(['指标', '统计指标', '指标名称', '统计指标名称', '项目', '统计项目']);
const UNIT = new Set(['单位', '计量单位']);
const FOOT = /^(?:单位)?(?:负责人|审核人|填报人|填表人|联系人|填报日期|填报单位|联系电话)/;
const UNITS = /^(?:条|件|个|人|次|篇|家|场|份|期|项|处|部|万元|元|部门|件次|人次|条次|[-—–－_/]+)$/;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(]?[\d一二三四五六七八九十]+[)）、.．]|[①-⑳]|其中)/;

/** @returns null when the rows hold no such table */
export function findStatistics(rows: readonly Row[]): StatisticsRegion | null {
  for (let from = 0; from < rows.length; from++) {
    const header = readHeader(rows, from);
    if (header === null) continue;
    const to = endOf(rows, header.to);
    const lines = readLines(rows.slice(header.to, to), header);
    const figures = lines.flatMap((line) => line.figures).filter(({ text }) => isFigure(text));
    if (figures.length >= FEWEST_FIGURES) return { from, to, columns: header.columns, lines };
  }
  return null;
}

interface Header {
  readonly columns: readonly StatisticsColumn[];
  readonly hasUnit: boolean;
  /** One past its last row: a header saved one cell a line takes several. */
  readonly to: number;
}

function readHeader(rows: readonly Row[], from: number): Header | null {
  const words: string[] = [];
  let to = from;
  for (; to < rows.length && to < from + MOST_HEADER_ROWS; to++) {
    const own = wordsOf(rows[to])
      .map(({ text }) => foldLabel(text))
      .filter((word) => word !== '');
    if (own.length === 0 || !own.every(isHeaderWord)) break;
    words.push(...own);
  }
  const columns = words.map(columnOf).filter((column) => column !== null);
  const isHeader = INDICATOR.has(words[0] ?? '') && columns.length > 0;
  return isHeader ? { columns, hasUnit: words.some((word) => UNIT.has(word)), to } : null;
}

function isHeaderWord(word: string): boolean {
  return INDICATOR.has(word) || UNIT.has(word) || columnOf(word) !== null;
}

function columnOf(word: string): StatisticsColumn | null {
  const plain = word.replace(/^20\d\d年?/, '');
  for (const key of STATISTICS_COLUMN_IDS) {
    const { label, aliases } = STATISTICS_COLUMNS[key];
    if ([label, ...aliases].some((print) => foldLabel(print) === plain)) return key;
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
  if (row.kind !== 'line') return [...row.pieces];
  return row.pieces.flatMap((piece) =>
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

function readLines(rows: readonly Row[], header: Header): StatisticsLine[] {
  const lines: OpenLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (isPageMark(row.text) || readHeader(rows, index) !== null) continue;
    for (const word of wordsOf(row)) takeWord(lines, word, header);
  }
  return lines.map(({ label, unit, figures }) => ({
    label: removeSpaces(label),
    unit: unit === null || !/\p{Script=Han}/u.test(unit) ? '' : removeSpaces(unit),
    figures,
  }));
}

function takeWord(lines: OpenLine[], word: Piece, { hasUnit, columns }: Header): void {
  const text = word.text.trim();
  const open = lines.at(-1);
  const isFull = open !== undefined && open.figures.length >= columns.length;
  if (text === '') {
    // A blank cell stands for a unit or a figure only behind a label of its own row.
    if (open === undefined || isFull) return;
    if (hasUnit && open.unit === null) open.unit = '';
    else open.figures.push(word);
  } else if (open !== undefined && hasUnit && open.unit === null && UNITS.test(text)) {
    open.unit = text;
  } else if (open !== undefined && isFigure(text)) {
    open.unit ??= '';
    open.figures.push(word);
  } else if (open !== undefined && isBroken(open, text)) {
    open.label += text;
  } else if (open !== undefined && open.unit !== null && !isFull && !NUMBERED.test(text)) {
    open.figures.push(word); // where a figure should stand: kept, to be called unreadable
  } else {
    lines.push({ label: text, unit: null, figures: [] });
  }
}

/** The rest of a label that was cut: nothing stands behind its first half, and it has no number. */
function isBroken(open: OpenLine, text: string): boolean {
  return open.unit === null && open.figures.length === 0 && !NUMBERED.test(text);
}

function isFigure(text: string): boolean {
  const { kind } = readFigure(text);
  return kind === 'number' || kind === 'placeholder';
}
