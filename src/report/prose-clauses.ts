/** The prose of a report, clause by clause, made plain for comparison. */
import { gather } from '../lib/gather.ts';
import { oncePerText } from './once-per-text.ts';
import type { ReportText } from './once-per-text.ts';

/** Text behind so many characters is not compared, and a finding says so; real reports hold a tenth of it. */
export const MOST_PROSE = 40_000;
/**
 * A longer clause is cut at a comma: the patterns that look for what a clause says may look at each of
 * its characters from each other one.
 */
const LONGEST_CLAUSE = 160;

/**
 * Clauses of all sections, white space and thousand separators removed, digits made plain; the same
 * clause once in a section. Clauses about another year than the report's are left out.
 */
export const clausesOf: (text: ReportText) => readonly string[] = oncePerText(
  ({ sections, year }) => {
    let left = MOST_PROSE;
    const clauses = gather(sections, ({ text }) => {
      const read = text.slice(0, left);
      left -= read.length;
      return clausesOfText(read);
    });
    return clauses.filter((clause) => clause !== '' && !isOfAnotherYear(clause, year));
  },
);

/** Made plain as a whole: a line feed, which ends each clause here, joins nothing at its sides. */
function clausesOfText(text: string): string[] {
  const plain = normalize(text.replace(/[。；;！]/g, '\n'))
    .replace(/[^\S\n]+/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const clauses = new Set<string>();
  for (const clause of plain.split('\n')) {
    if (clause.length <= LONGEST_CLAUSE) clauses.add(clause);
    else for (const part of cutLong(clause)) clauses.add(part);
  }
  return [...clauses];
}

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };
/**
 * What NFKC leaves as it is, or makes a blank of, and joins with nothing: all of nearly every text, once its
 * punctuation is plain.
 */
const IS_NORMAL = /^[\0-\x7f\u4e00-\u9fff、。《》〈〉“”‘’·—\u00a0\u3000]*$/;

/** As NFKC but for blanks; NFKC looks long at each character. */
function normalize(text: string): string {
  const plain = withoutFullWidth(text);
  return IS_NORMAL.test(plain) ? plain : text.normalize('NFKC');
}

function withoutFullWidth(text: string): string {
  let plain = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FULL_WIDTH.first || code > FULL_WIDTH.last) continue;
    plain += text.slice(done, at) + String.fromCharCode(code - FULL_WIDTH.shift);
    done = at + 1;
  }
  return plain + text.slice(done);
}

function cutLong(clause: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (clause.length - from > LONGEST_CLAUSE) {
    const comma = clause.lastIndexOf(',', from + LONGEST_CLAUSE);
    const to = comma > from ? comma : beforeFigure(clause, from + LONGEST_CLAUSE, from);
    parts.push(clause.slice(from, to));
    from = comma > from ? to + 1 : to;
  }
  return [...parts, clause.slice(from)];
}

/** A cut that would go through a figure goes before it. */
function beforeFigure(clause: string, at: number, from: number): number {
  let to = at;
  while (to > from && /\d/.test(clause[to] ?? '') && /[\d.]/.test(clause[to - 1] ?? '')) to--;
  return to > from ? to : at;
}

const ANY_YEAR = /20\d\d年/;
const EACH_YEAR = /(20\d\d)年/g;

/** 「2019年收到…」 in a report on 2020. */
function isOfAnotherYear(clause: string, year: number | null): boolean {
  if (year === null || !ANY_YEAR.test(clause)) return false;
  return ![...clause.matchAll(EACH_YEAR)].some((match) => Number(match[1]) === year);
}

/** Clauses longer than this are shortened in messages. */
const LONGEST_QUOTE = 60;

export function quote(clause: string): string {
  return clause.length > LONGEST_QUOTE ? `${clause.slice(0, LONGEST_QUOTE)}…` : clause;
}
