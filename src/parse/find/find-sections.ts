/**
 * Finds the six sections by wording, numbering, order and where the tables stand, all together: a
 * heading may be reworded, unnumbered or missing, and prose may number its own parts 一、二、三 too.
 */
import type { AnyTableId } from '../../form/form-types.ts';
import { SECTIONS } from '../../form/sections.ts';
import type { SectionId } from '../../form/sections.ts';
import { similarity } from '../../lib/similarity.ts';
import { foldLabel, removeSpaces } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import type { Section } from '../../report/report.ts';
import { headingField, SHORTEST_HEADING } from '../rows/heading-field.ts';
import { foldCore } from '../rows/labels.ts';
import type { Row } from '../rows/row.ts';
import { slicePiece } from '../rows/row.ts';

/** Rows `from` (inclusive) to `to` (exclusive) hold a table. */
interface Region {
  readonly table: AnyTableId;
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly section: number;
  readonly row: number;
  readonly score: number;
  /** Length of the heading within the row's text; the rest is prose. */
  readonly length: number;
}

const WORDINGS = SECTIONS.map(({ wording }) => new RegExp(`^(?:${wording})`));
/** Whether a heading, without blanks, is as some section varies it: hardly any line is. */
const ANY_WORDING = new RegExp(`^(?:${SECTIONS.map(({ wording }) => wording).join('|')})$`);
/** A heading that varies the wording the usual ways counts nearly as much as the prescribed one. */
const LIKENESS_OF_WORDING = 0.95;
const PRINTS = SECTIONS.map((section) => [section.label, ...section.aliases].map(foldLabel));
const LEAST_SIMILARITY = 0.6;
/** How like the prints of each section those of the form are: nearly every heading is one of them. */
const KNOWN: ReadonlyMap<string, readonly number[]> = new Map(
  PRINTS.flat().map((core) => [core, PRINTS.map((prints) => mostAlike(core, prints))]),
);
/** A bit for each section of which some print holds the character of that code. */
const OF_PRINTS = new Uint8Array(0x10000);
PRINTS.forEach((prints, order) => {
  for (const print of prints)
    for (let at = 0; at < print.length; at++) {
      const code = print.charCodeAt(at);
      OF_PRINTS[code] = (OF_PRINTS[code] ?? 0) | (1 << order);
    }
});
const LONGEST_HEADING = 45;
const TOP_NUMBERING =
  /^\s*(?:第\s*([一二三四五六七])\s*(?:部分|章|节)\s*[、.．,，:：]?|([一二三四五六七])\s*[、.．,，:：])\s*/;
const INNER_NUMBERING = /^\s*[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|^\s*\d+\s*[.、．]/;
const NUMERALS = '一二三四五六七';

/**
 * @param from first row of the report
 * @param to one past its last row
 * @param regions the tables within, in order
 */
export function findSections(
  rows: readonly Row[],
  { from, to, regions }: { from: number; to: number; regions: readonly Region[] },
): Section[] {
  const tableRows = rowsOf(regions, to);
  const inTable = (row: number): boolean => tableRows[row] === 1;
  const candidates: Candidate[] = [];
  for (let row = from; row < to; row++) {
    const each = rows[row];
    if (each !== undefined && !inTable(row))
      candidates.push(...candidatesOfRow(each, row, regions));
  }
  const chosen = chooseInOrder(candidates);
  const bounds = withLostHeadings(chosen, regions);
  return bounds.map((bound, index) =>
    sectionOf(rows, bound, {
      end: bounds[index + 1]?.row ?? to,
      inTable,
    }),
  );
}

/** One entry a row up to `end`; 1 = it is of a table. */
function rowsOf(regions: readonly Region[], end: number): Uint8Array {
  const rows = new Uint8Array(end);
  for (const { from, to } of regions) rows.fill(1, from, to);
  return rows;
}

/** A short row numbered 一、二、三, whatever its words. */
export function isNumberedHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && TOP_NUMBERING.test(text) && !/[。；]/.test(text);
}

function candidatesOfRow(row: Row, index: number, regions: readonly Region[]): Candidate[] {
  const text = row.text;
  if (text === '') return [];
  const heading = headingField(row) ?? headingPart(text);
  if (heading.length > LONGEST_HEADING) return [];
  const words = heading.replace(TOP_NUMBERING, '');
  const core = foldCore(words);
  const bare = removeSpaces(words);
  const isWorded = ANY_WORDING.test(bare);
  const mayBe = sectionsAlike(core);
  if (!isWorded && mayBe === 0) return [];
  const numbered = TOP_NUMBERING.exec(text);
  const numeral = numbered?.[1] ?? numbered?.[2];
  const candidates: Candidate[] = [];
  const known = KNOWN.get(core);
  SECTIONS.forEach((section, order) => {
    const isAlike = (mayBe & (1 << order)) !== 0;
    const alike = known?.[order] ?? (isAlike ? mostAlike(core, PRINTS[order] ?? []) : 0);
    const likeness = likenessOf(alike, isWorded ? bare : null, order);
    if (likeness < LEAST_SIMILARITY) return;
    const isTooShort = core.length < SHORTEST_HEADING && (likeness < 1 || numeral === undefined);
    if (isTooShort || !isWhereItsTableAllows(section.table, index, regions)) return;
    let score = likeness;
    if (numeral !== undefined) score += NUMERALS.indexOf(numeral) === order ? 0.4 : 0.15;
    if (INNER_NUMBERING.test(text)) score -= 0.35;
    if (heading.length < text.length) score -= 0.1;
    if (leadsToTable(section.table, index, regions)) score += 0.2;
    candidates.push({ section: order, row: index, score, length: heading.length });
  });
  return candidates;
}

/** A bit for each section in whose prints so many characters of a folded heading stand that it can be like one. */
function sectionsAlike(core: string): number {
  let alike = 0;
  for (let order = 0; order < PRINTS.length; order++) {
    let shared = 0;
    for (let at = 0; at < core.length; at++)
      shared += ((OF_PRINTS[core.charCodeAt(at)] ?? 0) >>> order) & 1;
    if (shared >= core.length * LEAST_SIMILARITY) alike |= 1 << order;
  }
  return alike;
}

function mostAlike(core: string, prints: readonly string[]): number {
  if (prints.includes(core)) return 1;
  let most = 0;
  for (const print of prints) most = Math.max(most, similarity(core, print, LEAST_SIMILARITY));
  return most;
}

/**
 * @param alike how like its prints the heading is
 * @param bare without blanks and without its number; null = worded like none
 */
function likenessOf(alike: number, bare: string | null, order: number): number {
  if (bare === null || alike >= LIKENESS_OF_WORDING) return alike;
  const wording = WORDINGS[order]?.exec(bare)?.[0] ?? '';
  return wording !== '' && wording === bare ? LIKENESS_OF_WORDING : alike;
}

/** The part of a row that can be a heading: all of a short row, or what precedes prose in a long one. */
function headingPart(text: string): string {
  if (text.length <= LONGEST_HEADING && !/[。；]/.test(text.slice(0, -1))) return text;
  const known = /^\s*(?:[一二三四五六七]\s*[、.．]\s*)/.exec(text)?.[0] ?? '';
  if (known === '') return text;
  const rest = text.slice(known.length);
  const wordings = WORDINGS.map((wording) => wording.exec(rest)?.[0] ?? '');
  const print = wordings.reduce(
    (longest, each) => (each.length > longest.length ? each : longest),
    '',
  );
  return print === '' ? text : known + print;
}

type SectionTable = (typeof SECTIONS)[number]['table'];

/** A section with a table stands before it and after the tables of earlier sections. */
function isWhereItsTableAllows(
  table: SectionTable,
  row: number,
  regions: readonly Region[],
): boolean {
  const own = regions.filter((region) => region.table === table);
  return table === null || own.length === 0 || own.some((region) => row < region.to);
}

function leadsToTable(table: SectionTable, row: number, regions: readonly Region[]): boolean {
  const next = regions.find((region) => region.from > row);
  return table !== null && next?.table === table;
}

interface Chain {
  readonly candidate: Candidate;
  readonly total: number;
  readonly before: Chain | null;
  /** Its place among the candidates. */
  readonly index: number;
}

/**
 * The heaviest choice of candidates whose sections and rows both rise: for each section the best chain
 * that ends in it so far. At equal weight the later chain wins: a table of contents precedes the report.
 */
function chooseInOrder(candidates: readonly Candidate[]): Candidate[] {
  const best: Chain[] = [];
  let waiting: Chain[] = [];
  const settle = (): void => {
    for (const chain of waiting) {
      const { section } = chain.candidate;
      if (chain.total >= (best[section]?.total ?? 0)) best[section] = chain;
    }
    waiting = [];
  };
  candidates.forEach((candidate, index) => {
    // Candidates of one row exclude each other.
    if (waiting[0] !== undefined && waiting[0].candidate.row < candidate.row) settle();
    const before = heaviest(best.slice(0, candidate.section));
    waiting.push({ candidate, total: candidate.score + (before?.total ?? 0), before, index });
  });
  settle();
  const chosen: Candidate[] = [];
  for (let chain = heaviest(best); chain !== null; chain = chain.before)
    chosen.push(chain.candidate);
  return chosen.reverse();
}

function heaviest(chains: readonly (Chain | undefined)[]): Chain | null {
  return chains.reduce<Chain | null>((left, right) => {
    if (right === undefined) return left;
    const isBetter =
      left === null ||
      right.total > left.total ||
      (right.total === left.total && right.index > left.index);
    return isBetter ? right : left;
  }, null);
}

interface Bound {
  readonly section: SectionId;
  readonly row: number;
  readonly length: number;
}

/** A table whose section has no heading still marks its section. */
function withLostHeadings(chosen: readonly Candidate[], regions: readonly Region[]): Bound[] {
  const bounds: Bound[] = gather(chosen, ({ section, row, length }) => {
    const found = SECTIONS[section];
    return found === undefined ? [] : [{ section: found.id, row, length }];
  });
  for (const section of SECTIONS) {
    const region = regions.find((each) => each.table === section.table);
    if (region !== undefined && !bounds.some((bound) => bound.section === section.id)) {
      bounds.push({ section: section.id, row: region.from, length: 0 });
    }
  }
  return bounds.sort((left, right) => left.row - right.row);
}

function sectionOf(
  rows: readonly Row[],
  bound: Bound,
  { end, inTable }: { end: number; inTable: (row: number) => boolean },
): Section {
  const [piece] = rows[bound.row]?.pieces.filter((each) => each.text !== '') ?? [];
  const whole = rows[bound.row]?.text ?? '';
  const heading = whole.slice(0, bound.length);
  const lines = [whole.slice(bound.length).trim()];
  if (inTable(bound.row)) lines.pop();
  for (let row = bound.row + 1; row < end; row++) {
    const each = rows[row];
    if (each !== undefined && !inTable(row)) lines.push(each.text);
  }
  return {
    id: bound.section,
    heading: heading.trim(),
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    place: piece === undefined || heading === '' ? [] : slicePiece(piece, 0, heading.length).place,
  };
}
