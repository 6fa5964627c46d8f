/** The prose of a report, clause by clause, made plain for comparison. */
import type { Report } from './report.ts';

/**
 * Clauses of all sections, white space and thousand separators removed, digits made plain. Clauses
 * about another year than the report's are left out.
 */
export function clausesOf(report: Report): readonly string[] {
  const known = clausesByReport.get(report);
  if (known !== undefined) return known;
  const clauses = readClauses(report);
  clausesByReport.set(report, clauses);
  return clauses;
}

/** Every subject is looked for in the same clauses; a report never changes. */
const clausesByReport = new WeakMap<Report, readonly string[]>();

function readClauses(report: Report): string[] {
  return report.sections
    .flatMap((section) => section.text.split(/[。；;！\n]/))
    .map((clause) =>
      clause
        .normalize('NFKC')
        .replace(/\s+/g, '')
        .replace(/(\d),(?=\d{3}\b)/g, '$1'),
    )
    .filter((clause) => clause !== '' && !isOfAnotherYear(clause, report.year));
}

/** 「2019年收到…」 in a report on 2020. */
function isOfAnotherYear(clause: string, year: number | null): boolean {
  const years = [...clause.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  return year !== null && years.length > 0 && !years.includes(year);
}

/** Clauses longer than this are shortened in messages. */
const LONGEST_QUOTE = 60;

export function quote(clause: string): string {
  return clause.length > LONGEST_QUOTE ? `${clause.slice(0, LONGEST_QUOTE)}…` : clause;
}
