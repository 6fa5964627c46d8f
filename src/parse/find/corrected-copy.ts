/**
 * What is said above a table: which of several copies is the right one (「更正后：」, 「上表有误，以下表为准」), and
 * which year its figures are of.
 */
import { removeSpaces } from '../../lib/fold-text.ts';
import { holdsNumber } from '../rows/row.ts';
import type { Row } from '../rows/row.ts';

/** Caption and header rows of a table. */
const MOST_ROWS = 8;
const LONGEST_CAPTION = 60;

const CORRECTED = /(?:更正|订正|修正|改正|勘误|校正|修订|正确|最新|为准)(?!前)/;
/** What a later copy takes the place of: 「上表作废」, 「更正前」. */
const REPLACED = /(?:上|前)[表面述].{0,6}(?:有误|作废|错误)/;
const MISTAKEN = /(?:更正|订正|修正|改正|勘误|校正|修订)前|作废|有误|原表/;

/** @param said what stands above each copy, in order; @returns the index of the one to be taken */
export function correctedCopy(said: readonly string[]): number {
  const [first = '', ...later] = said;
  const isMistaken = later.length > 0 && MISTAKEN.test(first);
  return isMistaken
    ? later.length
    : 1 + later.findLastIndex((text) => CORRECTED.test(text) || REPLACED.test(text));
}

const YEAR = /20\d\d(?=年)/g;

/**
 * Of tables captioned 「2022年度情况」 and 「2023年度情况」 those of the report's year.
 *
 * @returns their indices; null where a table is captioned with no year, or with several
 */
export function copiesOfYear(said: readonly string[], year: number | null): number[] | null {
  const years = said.map((text) => new Set(text.match(YEAR)));
  if (year === null || years.some(({ size }) => size !== 1)) return null;
  const own = [...years.keys()].filter((index) => years[index]?.has(`${year}`));
  return own.length === 0 ? null : own;
}

/** When the form was issued, or what the figures are compared with. */
const NO_YEAR_OF_TABLE = /20\d\d年度?(?:制|版|修订|起)|同比|相比|上年|去年|较/;

/** The year before or after the report's, where a table says above its figures, in a row of one cell, that it is its year. */
export function otherYearSaid(rows: readonly Row[], year: number | null): number | null {
  const figures = rows.findIndex(holdsFigures);
  const captions = rows.slice(0, Math.max(figures, 0)).filter(isCaption);
  const said = captions.map(({ text }) => removeSpaces(text)).join('\n');
  const [only, ...more] = new Set(said.match(YEAR));
  if (only === undefined || more.length > 0 || year === null) return null;
  return Math.abs(Number(only) - year) === 1 && !NO_YEAR_OF_TABLE.test(said) ? Number(only) : null;
}

/** A year above one column is that column's. */
function isCaption({ pieces, text }: Row): boolean {
  return text.length <= LONGEST_CAPTION && pieces.filter((piece) => piece.text !== '').length === 1;
}

/**
 * The short rows that stand above the figures of a table, as far as the figures before them: in a sheet
 * a line between two tables is a row of the same grid.
 *
 * @param start the table's first row
 * @param from the report's
 */
export function saidAbove(rows: readonly Row[], start: number, from = 0): string {
  let first = start;
  while (first < rows.length && !holdsFigures(rows[first])) first++;
  const end = first === rows.length ? start : first;
  const own = rows.slice(Math.max(from, end - MOST_ROWS), end);
  const above = own.slice(1 + own.findLastIndex(holdsFigures));
  return above
    .filter(({ text }) => text.length <= LONGEST_CAPTION)
    .map(({ text }) => removeSpaces(text))
    .join('\n');
}

function holdsFigures(row: Row | undefined): boolean {
  if (row === undefined) return false;
  // 「表3（更正）」 and 「2023年更正后：」 are captions; a line of a table ends with its figures.
  return row.kind === 'line' ? /\d\s*$/.test(row.text.normalize('NFKC')) : holdsNumber(row);
}
