/**
 * All rules, in the order in which their findings are listed. To add one: a file like the others,
 * a line here, an accept/reject table in test/rules.
 */
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { cellBlank } from './cell-blank.ts';
import { cellUnreadable } from './cell-unreadable.ts';
import { countFraction } from './count-fraction.ts';
import { countNegative } from './count-negative.ts';
import { disputesRowTotal } from './disputes-row-total.ts';
import { formOlder } from './form-older.ts';
import { formOfOtherYear } from './form-of-other-year.ts';
import { headingUnusual } from './heading-unusual.ts';
import { identityMissing } from './identity-missing.ts';
import { proseCarried } from './prose-carried.ts';
import { proseContradiction } from './prose-contradiction.ts';
import { proseDisputes } from './prose-disputes.ts';
import { proseHandled } from './prose-handled.ts';
import { proseOutcomes } from './prose-outcomes.ts';
import { proseReceived } from './prose-received.ts';
import { proseShares } from './prose-shares.ts';
import { readingDoubts } from './reading-doubts.ts';
import { requestsColumnBalance } from './requests-column-balance.ts';
import { requestsResultTotal } from './requests-result-total.ts';
import { requestsRowTotal } from './requests-row-total.ts';
import { makeFinding } from './rule.ts';
import type { Rule } from './rule.ts';
import { sectionMissing } from './section-missing.ts';
import { statisticsTotal } from './statistics-total.ts';
import { sumInDoubt } from './sum-in-doubt.ts';
import { sumUnchecked } from './sum-unchecked.ts';
import { tableMissing } from './table-missing.ts';
import { unitConverted } from './unit-converted.ts';

export const RULES: readonly Rule[] = [
  requestsColumnBalance,
  requestsResultTotal,
  requestsRowTotal,
  disputesRowTotal,
  statisticsTotal,
  readingDoubts,
  sumInDoubt,
  cellUnreadable,
  countNegative,
  countFraction,
  tableMissing,
  sectionMissing,
  identityMissing,
  formOfOtherYear,
  formOlder,
  proseReceived,
  proseCarried,
  proseDisputes,
  proseHandled,
  proseOutcomes,
  proseShares,
  proseContradiction,
  cellBlank,
  sumUnchecked,
  unitConverted,
  headingUnusual,
];

/** Runs all rules. A rule that fails is itself a finding: it must never count as passed. */
export function checkReport(report: Report): Finding[] {
  return RULES.flatMap((rule) => {
    try {
      return [...rule.check(report)];
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return [
        makeFinding({
          rule: rule.id,
          severity: 'error',
          zh: `「${rule.title.zh}」这项检查没有完成（程序错误：${detail}），请人工核对。`,
          en: `The check "${rule.title.en}" did not finish (program error: ${detail}). Please check by hand.`,
        }),
      ];
    }
  });
}
