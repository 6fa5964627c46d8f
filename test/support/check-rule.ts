/**
 * The harness of the rules: tables of reports a rule accepts and of reports it rejects. Findings are
 * compared whole: weight, every cell, both sentences, figures.
 */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import type { Finding, Severity } from '../../src/report/finding.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export interface Accepted {
  readonly name: string;
  readonly report: ReportParts;
}

/** A finding of the rule; what is not given is absent or empty in it. */
export interface Wanted {
  readonly severity: Severity;
  readonly cells?: readonly CellId[];
  readonly marked?: readonly CellId[];
  readonly about?: string;
  readonly zh: string;
  readonly en: string;
  readonly expected?: number;
  readonly found?: number;
}

export interface Rejected extends Accepted {
  readonly findings: readonly Wanted[];
}

export function checkRule(
  rule: Rule,
  {
    accept,
    reject,
  }: { readonly accept: readonly Accepted[]; readonly reject: readonly Rejected[] },
): void {
  describe(rule.id, () => {
    test.each(accept)('accepts: $name', ({ report }) => {
      expect(rule.check(makeReport(report))).toEqual([]);
    });
    test.each(reject)('rejects: $name', ({ report, findings }) => {
      const wanted = findings.map((each) => findingOf(rule, each));
      expect(rule.check(makeReport(report))).toEqual(wanted);
    });
  });
}

function findingOf({ id }: Rule, { zh, en, ...wanted }: Wanted): Finding {
  return { rule: id, cells: [], expected: null, found: null, ...wanted, message: { zh, en } };
}
