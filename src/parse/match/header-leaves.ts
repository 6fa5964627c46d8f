/** The cells of a header over the columns of figures below it: those of the form, of the table's own, and blank ones. */
import { gather } from '../../lib/gather.ts';
import { foldCore, matchLabel } from '../rows/labels.ts';
import { PrintedPiece } from '../rows/printed-piece.ts';
import { holdsNumber } from '../rows/row.ts';
import type { Row } from '../rows/row.ts';
import { LEAST_LIKENESS } from './name-damaged.ts';
import type { HeaderLeaf } from './name-damaged.ts';
import type { HeaderWords } from './nested-header.ts';

const LEAST_ALIGNED = 0.8;

/** Whether a row holds any figure: no row of a header does. */
export function holdsFigures(row: Row): boolean {
  return row.kind === 'line' ? /\d/.test(row.text.normalize('NFKC')) : holdsNumber(row);
}

/** A label cut over two cells of its column (结果维 above 持) is one. */
export function joinCut(
  pieces: readonly PrintedPiece[],
  words: HeaderWords,
): readonly PrintedPiece[] {
  const joined = new Map<number, PrintedPiece>();
  const unknown = pieces.filter(({ folded }) => words.keyOf(folded) === null);
  if (unknown.length < 2) return pieces;
  for (const [column, own] of byColumn(unknown)) {
    const [first] = own;
    if (first === undefined || own.length === 1) continue;
    const { place, columnSpan, remarks } = first;
    const text = own.map((piece) => piece.text).join('');
    const whole = new PrintedPiece({ text, place, column, columnSpan, remarks });
    if (words.keyOf(whole.folded) !== null) joined.set(column, whole);
  }
  if (joined.size === 0) return pieces;
  return gather(pieces, (piece) => {
    const whole = joined.get(piece.column);
    if (whole === undefined || words.keyOf(piece.folded) !== null) return [piece];
    joined.delete(piece.column);
    return [whole];
  });
}

/** @param key of the form's column that the piece names; null = of none */
export function leafOf({ text, column, columnSpan }: PrintedPiece, key: string | null): HeaderLeaf {
  return { key, text, column, columnSpan };
}

/** Header cells that name nothing of the form, over cells that hold something else than labels. */
export function extraLeaves(
  pieces: readonly PrintedPiece[],
  known: readonly HeaderLeaf[],
  below: readonly Row[],
): HeaderLeaf[] {
  const taken = new Set(gather(known, columnsOf));
  const isFree = (piece: PrintedPiece): boolean =>
    columnsOf(piece).every((each) => !taken.has(each));
  const isColumn = ({ match }: PrintedPiece): boolean =>
    match?.score === 1 && match.label.kind === 'column';
  const unknown = pieces.filter(
    (piece) => (isColumn(piece) || !isOfForm(piece, 1)) && isFree(piece),
  );
  if (unknown.length === 0) return [];
  const printedBelow = byColumn(
    gather(below, (row) => row.pieces.filter(({ text }) => text !== '')),
  );
  const leaves: HeaderLeaf[] = [];
  for (const piece of unknown) {
    const own = columnsOf(piece);
    if (!isFree(piece)) continue;
    const [printed = [], ...others] = own.map((column) => printedBelow.get(column) ?? []);
    // Over several columns stands a heading, unless what is below is merged alike.
    if (others.some((each) => each.length > 0)) continue;
    if (printed.length === 0 || printed.some((each) => isOfForm(each, LEAST_LIKENESS))) continue;
    own.forEach((column) => taken.add(column));
    leaves.push({ ...leafOf(piece, null), isDoubtful: isColumn(piece) });
  }
  return leaves;
}

function byColumn(pieces: readonly PrintedPiece[]): ReadonlyMap<number, readonly PrintedPiece[]> {
  const columns = new Map<number, PrintedPiece[]>();
  for (const piece of pieces) {
    const own = columns.get(piece.column);
    if (own === undefined) columns.set(piece.column, [piece]);
    else own.push(piece);
  }
  return columns;
}

function isOfForm({ folded, text, match }: PrintedPiece, least: number): boolean {
  if (match?.score === 1) return true;
  return matchLabel(folded, least) !== null || matchLabel(foldCore(text), least) !== null;
}

function columnsOf({ column, columnSpan }: Pick<PrintedPiece, 'column' | 'columnSpan'>): number[] {
  if (columnSpan === 1) return [column];
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}

/**
 * Columns of figures over which nothing is printed are the table's, where with them it has as many as the form.
 *
 * @param leaves such as do not stand over all figures
 */
export function withBare(
  leaves: readonly HeaderLeaf[],
  below: readonly Row[],
  { table }: HeaderWords,
): readonly HeaderLeaf[] {
  if (leaves.length === 0) return leaves;
  const bare = new Set<number>();
  for (const row of below) {
    if (row.kind === 'line' || !holdsFigures(row)) continue;
    for (const piece of row.pieces) if (piece.isNumber) bare.add(piece.column);
  }
  for (const { column } of leaves) bare.delete(column);
  const count = leaves.length + bare.size;
  const widths = table.blocks.map(({ rows, columns }) =>
    table.layout === 'sideBySide' ? rows.length * columns.length : columns.length,
  );
  if (!widths.includes(count)) return leaves;
  const others = [...bare].map((column): HeaderLeaf => ({
    key: null,
    text: '',
    column,
    columnSpan: 1,
    isDoubtful: true,
  }));
  return [...leaves, ...others].sort((left, right) => left.column - right.column);
}

/** Whether nearly all rows of figures stand in the columns of the leaves, one a column. */
export function standsInColumns(leaves: readonly HeaderLeaf[], below: readonly Row[]): boolean {
  const columns = new Set(leaves.map(({ column }) => column));
  if (columns.size < leaves.length) return false;
  const filled = below.filter((row) => row.kind !== 'line' && holdsFigures(row));
  const inPlace = filled.filter((row) =>
    row.pieces.every(({ isNumber, column }) => !isNumber || columns.has(column)),
  );
  return filled.length > 0 && inPlace.length >= filled.length * LEAST_ALIGNED;
}
