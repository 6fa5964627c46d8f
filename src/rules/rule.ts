/** What every rule is. One rule a file; `index.ts` is the ordered list. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Finding, Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';

export interface Rule {
  readonly id: string;
  /** What the rule is called in lists. */
  readonly title: Bilingual;
  /** Pure and total: any report in, its findings out. */
  readonly check: (report: Report) => readonly Finding[];
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
