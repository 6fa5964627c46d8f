/**
 * All rules, in the order in which their findings are listed. To add one: a file like the others,
 * a line here, an accept/reject table in test/rules.
 */
import { gather } from '../lib/gather.ts';
import { tellApart } from '../report/finding-identity.ts';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { cellBlank } from './cells/cell-blank.ts';
import { cellUnreadable } from './cells/cell-unreadable.ts';
import { countFraction } from './cells/count-fraction.ts';
import { countNegative } from './cells/count-negative.ts';
import { disputesRowTotal } from './sums/disputes-row-total.ts';
import { formOlder } from './whole/form-older.ts';
import { formOfOtherYear } from './whole/form-of-other-year.ts';
import { headingUnusual } from './whole/heading-unusual.ts';
import { identityMissing } from './whole/identity-missing.ts';
import { proseCarried } from './prose/prose-carried.ts';
import { proseContradiction } from './prose/prose-contradiction.ts';
import { proseDisputes } from './prose/prose-disputes.ts';
import { proseHandled } from './prose/prose-handled.ts';
import { proseOutcomes } from './prose/prose-outcomes.ts';
import { proseReceived } from './prose/prose-received.ts';
import { proseShares } from './prose/prose-shares.ts';
import { readingDoubts } from './reading-doubts.ts';
import { requestsColumnBalance } from './sums/requests-column-balance.ts';
import { requestsResultTotal } from './sums/requests-result-total.ts';
import { requestsRowTotal } from './sums/requests-row-total.ts';
import { makeFinding } from './rule.ts';
import type { Rule } from './rule.ts';
import { sectionMissing } from './whole/section-missing.ts';
import { statisticsTotal } from './sums/statistics-total.ts';
import { sumInDoubt } from './sums/sum-in-doubt.ts';
import { sumUnchecked } from './sums/sum-unchecked.ts';
import { tableMissing } from './whole/table-missing.ts';
import { unitConverted } from './cells/unit-converted.ts';
import { sectionEmpty } from './whole/section-empty.ts';
import { overviewParts } from './whole/overview-parts.ts';
import { subNumbering } from './whole/sub-numbering.ts';
import { issuedInForce } from './cells/issued-in-force.ts';
import { proseDoubled } from './prose/prose-doubled.ts';
import { proseYear } from './prose/prose-year.ts';
import { proseFee } from './prose/prose-fee.ts';
import { proseTooLong } from './prose/prose-too-long.ts';

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
  sectionEmpty,
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
  proseYear,
  proseFee,
  proseTooLong,
  issuedInForce,
  cellBlank,
  sumUnchecked,
  unitConverted,
  headingUnusual,
  subNumbering,
  overviewParts,
  proseDoubled,
];

/** Runs all rules. A rule that fails is itself a finding: it must never count as passed. */
export function checkReport(report: Report): Finding[] {
  return tellApart(gather(RULES, (rule) => checkRule(rule, report)));
}

/** Of one rule; more than anybody goes through are said to be more. */
const MOST_FINDINGS = 300;

export function checkRule(rule: Rule, report: Report): readonly Finding[] {
  try {
    const findings = rule.check(report);
    const next = findings[MOST_FINDINGS];
    if (next === undefined) return findings;
    return [...findings.slice(0, MOST_FINDINGS), sayMore(rule, findings.length, next.severity)];
  } catch {
    return [
      makeFinding({
        rule: rule.id,
        severity: 'error',
        zh: `「${rule.title.zh}」这项检查没有完成（程序出错），请人工核对。`,
        en: `The check "${rule.title.en}" did not finish (program error). Please check by hand.`,
      }),
    ];
  }
}

function sayMore({ id, title }: Rule, count: number, severity: Finding['severity']): Finding {
  return makeFinding({
    rule: id,
    severity,
    about: 'more',
    zh: `「${title.zh}」这项检查发现的问题有 ${count} 处，只列出前 ${MOST_FINDINGS} 处，其余请人工核对。`,
    en: `The check "${title.en}" found ${count} problems; the first ${MOST_FINDINGS} are listed. Please check the rest by hand.`,
  });
}
