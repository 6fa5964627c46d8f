/**
 * Rows → tokens: fragments of labels and slots for figures. In grids and fields a piece is one or
 * the other; in lines labels are found inside the text and what is left between them is cut up.
 * What a cell is, in the order tried, each with the test that forced it (`test/parse`, `test/damage`):
 *
 * 1. A drawn rule (------): nothing. 2. Blank: an empty slot (damage "blank for 0").
 * 3. 「2.」 before any figure: the number of a label (`damaged-rows`, "the number of a label in a cell of its own").
 * 4. A figure in some column or other, or digits too long for one: a slot (`marks-and-signs`; damage
 *    "digits of rows run together (table 3)").
 * 5. A whole label with digits behind it: both, cut as a line is (damage "whole page without line breaks").
 * 6. The end of a label with a figure glued to it: both, and said (`damaged-rows`, "a figure glued to what is left of its label").
 * 7. Right of figures and like no label: an unreadable slot (`damaged-rows`, "what is no figure").
 * 8. Left of figures and like no label, in a row whose label is the form's to the letter, with as many cells behind
 *    it as the row has columns: an unreadable slot (`damaged-rows`, "words in the first column of figures").
 * 9. Anything else: a label. Before all that, a row that is a page mark, or whose cells are one word
 *    and count up (数据1, 数据2), is none.
 */
import { foldLabel, foldWithMap } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { FIGURE_UNIT } from '../../lib/read-figure.ts';
import { BRACKETED_MARK } from '../../lib/reference-marks.ts';
import type { Place } from '../../lib/place.ts';
import { isAsWide, scanLabels } from '../rows/labels.ts';
import { isPageMark } from '../rows/page-mark.ts';
import type { PrintedPiece } from '../rows/printed-piece.ts';
import type { Piece, PieceRemark, Row } from '../rows/row.ts';
import { slicePiece } from '../rows/row.ts';

export interface LabelToken {
  readonly kind: 'label';
  readonly text: string;
  readonly folded: string;
  readonly row: number;
  readonly column: number;
}

/** A place for one figure: printed, marked as nothing, blank, or unreadable. */
export interface Slot {
  readonly kind: 'slot';
  readonly text: string;
  readonly place: Place;
  readonly row: number;
  /** Grid column or field number; in lines the order within the line. */
  readonly column: number;
  readonly columnSpan: number;
  readonly remarks?: readonly PieceRemark[];
  /** It was printed right behind its row's label, with nothing between. */
  readonly isGlued?: true;
}

export type Token = LabelToken | Slot;

/** A drawn rule (------) is no mark for nothing. */
const DRAWN_RULE = /^[-—–_=＝─━\s]{5,}$/;

/** The number of a label that was cut right behind it: 「2.」. */
const NUMBERING = /^\s*(?:\d{1,2}\s*[.．、)）]\s*|[（(]\s*\d{1,2}\s*(?:[)）]\s*)?)$/;
/** A label whose boundary to the first figure was lost: 「行政规范性文件12」. No label ends in digits. */
const GLUED = /\p{Script=Han}[）)]?\s*\d[\d,，.]*\s*$/u;
const GLUED_DIGITS = /(?<!\d[,，.]*)\d[\d,，.]*\s*$/;
/** Digits of a whole row run together are too long for one figure, but are figures. */
const ONLY_DIGITS = /^[\d０-９\s.．,，+\-－＋]+$/;

/** @param index the row's number, which its tokens carry */
export function tokensOfRow(row: Row, index: number): Token[] {
  const printed = row.pieces.filter((piece) => piece.text !== '');
  if (printed.length === 1 && isPageMark(printed[0]?.text ?? '')) return [];
  if (isCountedHeader(printed)) return [];
  return row.kind === 'line'
    ? gather(row.pieces, (piece) => tokensOfLine(piece, index))
    : tokensOfCells(row, index);
}

/** A word with digits behind it, as far as that is told quickly. */
const COUNTED = /^\s*[^\d\s]{1,8}\s?\d{1,2}\s*$/;

/** 「类别 | 数据1 | 数据2 | 数据3」: a header whose cells are one word and count up. */
function isCountedHeader(pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ text }) => COUNTED.test(text))) return false;
  const counted = pieces.map(({ text }) =>
    /^(\p{Script=Han}{1,4})\s?(\d{1,2})$/u.exec(text.trim()),
  );
  const [word] = gather(counted, (match) => match?.[1] ?? []);
  const numbers = gather(counted, (match) =>
    match?.[1] === word && word !== undefined ? Number(match?.[2]) : [],
  );
  return numbers.length > 1 && numbers.every((number, index) => number === index + 1);
}

function tokensOfCells(row: Row, index: number): Token[] {
  const tokens: Token[] = [];
  let hasFigure = false;
  for (const piece of row.pieces) {
    if (DRAWN_RULE.test(piece.text)) continue;
    if (piece.reading.kind === 'blank') {
      tokens.push(slotOf(piece, index));
    } else if (!hasFigure && NUMBERING.test(piece.text)) {
      tokens.push(labelOf(piece, index));
    } else if (piece.isFigure || ONLY_DIGITS.test(piece.text)) {
      hasFigure = true;
      tokens.push(slotOf(piece, index));
    } else if (isRunTogether(piece)) {
      const parts = tokensOfLine(piece, index).map((token) =>
        token.kind === 'slot' ? { ...token, column: piece.column, columnSpan: 1 } : token,
      );
      hasFigure ||= parts.some((part) => part.kind === 'slot');
      tokens.push(...parts);
    } else if (!hasFigure && isOnlyFigure(row, piece)) {
      hasFigure = true;
      tokens.push(slotOf(piece, index));
    } else if (!hasFigure && GLUED.test(piece.text)) {
      const at = piece.text.search(GLUED_DIGITS);
      const text = piece.text.slice(0, at);
      const folded = foldLabel(text);
      tokens.push({ kind: 'label', text, folded, row: index, column: piece.column });
      tokens.push({ ...slotOf(slicePiece(piece, at, piece.text.length), index), isGlued: true });
      hasFigure = true;
    } else if (piece.match === null && (hasFigure || standsForFigure(row, piece))) {
      hasFigure = true;
      tokens.push(slotOf(piece, index)); // among figures: something unreadable, not a label
    } else {
      hasFigure = false;
      tokens.push(labelOf(piece, index));
    }
  }
  return tokens;
}

/** 「规章 | 若干 | 0 | 0」: words right behind the row's own label, where the form has its first figure. */
function standsForFigure({ pieces }: Row, piece: PrintedPiece): boolean {
  const at = pieces.indexOf(piece);
  const label = pieces[at - 1]?.match;
  if (label?.score !== 1 || !isAsWide(label.label, pieces.length - at)) return false;
  return pieces.slice(at + 1).some(({ isFigure }) => isFigure);
}

/** 「行政许可 | 近1280件」: the one cell behind the label of a row that has one figure, when it holds a digit. */
function isOnlyFigure({ pieces }: Row, { text, match, column }: PrintedPiece): boolean {
  const printed = pieces.filter((each) => each.text !== '');
  const [label, only, ...others] = printed;
  if (only?.column !== column || others.length > 0 || match !== null) return false;
  return label?.match?.score === 1 && isAsWide(label.match.label, 1) && HOLDS_DIGIT.test(text);
}

/** Also letters that look like one. */
const HOLDS_DIGIT = /[\d０-９OoＯ〇零]/;

/** A cell into which label and figures were pressed together, such as 「规章 0 0 7」. */
function isRunTogether({ folded, match }: PrintedPiece): boolean {
  if (match !== null) return false;
  const [hit] = scanLabels(folded);
  if (hit === undefined) return false;
  return /^[\d/]+$/.test(folded.slice(hit.end)) && hit.start <= 2;
}

function labelOf({ text, folded, column }: PrintedPiece, row: number): LabelToken {
  return { kind: 'label', text, folded, row, column };
}

/** @param row the number of the row it stands in */
export function slotOf(piece: Piece, row: number): Slot {
  const { text, place, column, columnSpan, remarks } = piece;
  const slot = { kind: 'slot', text, place, row, column, columnSpan } as const;
  return remarks === undefined ? slot : { ...slot, remarks };
}

function tokensOfLine(piece: Piece, row: number): Token[] {
  const folded = foldWithMap(piece.text);
  const tokens: Token[] = [];
  let done = 0;
  const addGap = (end: number): void => {
    if (end > done) tokens.push(...tokensOfGap(slicePiece(piece, done, end), row));
  };
  for (const hit of scanLabels(folded.text)) {
    const start = folded.starts[hit.start] ?? 0;
    const end = (folded.starts[hit.end - 1] ?? start) + 1;
    addGap(start);
    const text = piece.text.slice(start, end);
    tokens.push({ kind: 'label', text, folded: foldLabel(text), row, column: 0 });
    done = end;
  }
  addGap(piece.text.length);
  return tokens.map((token, order) =>
    token.kind === 'slot' ? { ...token, column: order } : token,
  );
}

const NUMBER =
  '[+\\-−－＋]?[\\d０-９]+(?:[,，][\\d０-９]{3}(?![\\d０-９]))*(?:[.．][\\d０-９]+)?(?:\\s*(?:FIGURE_UNIT))?'.replace(
    'FIGURE_UNIT',
    FIGURE_UNIT,
  );
/** What a bracket behind a figure may say of it: a part of it, its unit, its sign. */
const BEHIND = '其中|含|包括|单位|[十百千万亿]{0,2}[元圆]|减|增|下降';
const GAP_PART = new RegExp(
  [
    `(?<note>${BRACKETED_MARK})`,
    '(?<mark>[-—–－]\\s?\\d{1,3}\\s?[-—–－](?!\\s*\\d))',
    `(?<figure>${NUMBER}(?:\\s*[（(](?:${BEHIND})[^）)]{0,60}[）)])?)`,
    '(?<nothing>[/／_—–－-]+|无)(?=\\s|$)',
    // A sign right before a digit is the figure's: 「、-11」.
    '(?<words>[（(【〔][^）)】〕]*[）)】〕]?|(?:[^\\d０-９\\s（(【〔+\\-−－＋]|[+\\-−－＋](?![\\d０-９]))+)',
  ].join('|'),
  'g',
);

/** What stands between two labels of a line: figures, marks for nothing, pieces of broken labels. */
function tokensOfGap(gap: Piece, row: number): Token[] {
  const tokens: Token[] = [];
  for (const match of gap.text.matchAll(GAP_PART)) {
    const { note, mark, words } = match.groups ?? {};
    if (note !== undefined || mark !== undefined) continue;
    if (words !== undefined) {
      const folded = foldLabel(words);
      if (folded !== '') tokens.push({ kind: 'label', text: words, folded, row, column: 0 });
    } else {
      tokens.push(slotOf(slicePiece(gap, match.index, match.index + match[0].length), row));
    }
  }
  return tokens;
}
