/** The harness of the rules: tables of reports a rule accepts and of reports it rejects. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { makeReport } from './make-report.ts';
import type { ReportParts } from './make-report.ts';

export interface Accepted {
  readonly name: string;
  readonly report: ReportParts;
}

export interface Rejected extends Accepted {
  readonly findings: readonly {
    /** The first cell, which the finding is about. */
    readonly cell?: CellId;
    readonly message: string | RegExp;
    readonly expected?: number;
    readonly found?: number;
  }[];
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
      const found = rule.check(makeReport(report));
      expect(found.map(({ cells }) => cells[0])).toEqual(findings.map(({ cell }) => cell));
      found.forEach((finding, index) => {
        const wanted = findings[index];
        expect(finding.rule).toBe(rule.id);
        expect(finding.message.zh).toMatch(wanted?.message ?? '');
        expect(finding.message.en).not.toBe('');
        if (wanted?.expected !== undefined) expect(finding.expected).toBe(wanted.expected);
        if (wanted?.found !== undefined) expect(finding.found).toBe(wanted.found);
      });
    });
  });
}
