/** What every rule is. One rule a file; `index.ts` is the ordered list. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Finding, Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';

export interface Rule {
  readonly id: string;
  /** What the rule is called in lists. */
  readonly title: Bilingual;
  /** What it follows: an article, the form's own note or layout, or what reviewers hold a report to. */
  readonly basis: Bilingual;
  readonly examples: Examples;
  /** Pure and total: any report in, its findings out. */
  readonly check: (report: Report) => readonly Finding[];
}

/**
 * Lines as a report prints them, from which help is made; a tab parts the cells of a row. They are laid
 * over a report of zeros: a title takes the place of its title, a heading of its heading, a row of its
 * row, and other lines are its text. With several headings, or a title before 2019, they are the whole report.
 */
export interface Examples {
  /** What the rule says nothing on. */
  readonly right: string;
  /** What it finds. */
  readonly wrong: string;
}

export interface FindingParts {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells?: readonly CellId[];
  readonly marked?: readonly CellId[];
  readonly about?: string;
  readonly zh: string;
  readonly en: string;
  readonly expected?: number;
  readonly found?: number;
}

export function makeFinding({ zh, en, ...parts }: FindingParts): Finding {
  return { cells: [], expected: null, found: null, ...parts, message: { zh, en } };
}
