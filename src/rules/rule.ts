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
  readonly zh: string;
  readonly en: string;
  readonly expected?: number;
  readonly found?: number;
}

export function makeFinding(parts: FindingParts): Finding {
  return {
    rule: parts.rule,
    severity: parts.severity,
    cells: parts.cells ?? [],
    message: { zh: parts.zh, en: parts.en },
    expected: parts.expected ?? null,
    found: parts.found ?? null,
  };
}
