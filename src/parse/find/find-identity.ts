/**
 * Agency and year of a report: from the title, which may be set on up to four lines, else from the
 * document's own title and the file name, the period the report says it covers, whoever compiled or
 * signed it.
 */
import { gather } from '../../lib/gather.ts';
import type { Row } from '../rows/row.ts';
import { isYearLine, plain } from './read-year.ts';
import { hasTitleWords, isTitleLength, readTitle } from './read-title.ts';
import type { Identity, Title } from './read-title.ts';
import { findCompiler } from './witnesses.ts';
import type { Witnesses } from './witnesses.ts';

/** A title stands among so many of the lines above section 一; menus may precede it. */
const MOST_TITLE_ROWS = 300;
const MOST_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 40;
/** A title on fewer lines is the likelier one: the line above may be a site's name. */
const WEIGHT_OF_LINE = 0.15;
/** The document's own title, the file name, the preface or the signature says the same. */
const WEIGHT_OF_WITNESS = 0.4;

export interface IdentitySources extends Witnesses {
  /** The lines of the report up to its first section, as `linesOf` makes them. */
  readonly head: readonly string[];
  /** Other titles: the document's own and the file name, best first. */
  readonly hints: readonly string[];
}

export function findIdentity({ head, hints, signature, period }: IdentitySources): Identity {
  const lines = head.slice(0, MOST_TITLE_ROWS);
  const hinted = hints.map((hint) => readTitle(plain(hint))).filter((title) => title !== null);
  const others = [findCompiler(lines.join('')), signature];
  const said = new Set([...hinted.map(({ agency }) => agency), ...others]);
  const printed = gather(lines, (_, index) => titlesAt(lines, index))
    .map((title) => (said.has(title.agency) ? heavier(title, WEIGHT_OF_WITNESS) : title))
    .sort((left, right) => right.weight - left.weight);
  const named = [...printed, ...hinted].find(({ agency }) => agency !== null);
  return {
    agency: named?.agency ?? others.find((name) => name !== null) ?? null,
    year:
      printed.find(({ year }) => year !== null)?.year ??
      period?.years[0] ??
      hinted.find(({ year }) => year !== null)?.year ??
      null,
  };
}

/** What rows print, plain, without the empty ones. */
export function linesOf(rows: readonly Row[]): string[] {
  return rows.map((row) => plain(row.text)).filter((line) => line !== '');
}

function heavier(title: Title, weight: number): Title {
  return title.agency === null ? title : { ...title, weight: title.weight + weight };
}

/** The titles that end in a line: of it alone, and joined to the lines above, and to a year below. */
function titlesAt(lines: readonly string[], last: number): Title[] {
  const line = lines[last] ?? '';
  if (!isTitleLength(line) || !(hasTitleWords(line) || isPart(line))) return [];
  const titles: Title[] = [];
  let joined = line;
  for (let count = 1; count <= MOST_TITLE_LINES; count++) {
    if (count > 1) {
      const above = lines[last - count + 1];
      if (above === undefined || !isPart(above)) break;
      joined = above + joined;
    }
    if (!hasTitleWords(joined)) continue;
    const below = lines[last + 1] ?? '';
    const whole = readTitle(isYearLine(below) ? joined + below : joined);
    if (whole !== null) titles.push({ ...whole, weight: whole.weight - WEIGHT_OF_LINE * count });
  }
  return titles;
}

/** A line that can be a part of a title: short, no sentence, no caption, no date. */
function isPart(line: string): boolean {
  if (line.length > LONGEST_TITLE_LINE || /[。；：:，,|>！？!?]/.test(line)) return false;
  return isYearLine(line) || !/\d/.test(line.replace(/20\d\d年?度?/, ''));
}
