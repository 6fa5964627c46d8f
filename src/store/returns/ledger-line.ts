/** A report's line in the ledger of a batch (台账): when it went back, when it came again, with what result. */
import type { LedgerLine } from '../../exchange/letters/batch/ledger-xlsx.ts';
import type { VersionComparison } from '../../collection/versions/compare-versions.ts';
import { describeDate } from '../../exchange/letters/review-sheet.ts';
import type { ReturnedFinding } from '../../exchange/letters/points/letter-point.ts';
import { keysBetween } from '../collection/returned-between.ts';
import type { Step } from '../steps/step.ts';
import type { DerivedReport } from '../steps/derived-report.ts';
import { isReturn, lastReturn, later } from './list-returns.ts';

interface LedgerFacts {
  /** As the unit list has it, or the report; null = neither says. */
  readonly unit: string | null;
  readonly derived: DerivedReport;
  /** Steps in force, of all reports. */
  readonly steps: readonly Step[];
  /** Points that go back now. */
  readonly points: number;
  /** What of them was found between reports. */
  readonly between: readonly ReturnedFinding[];
  /** Against the version whose place it took; null = none. */
  readonly against: { readonly old: string; readonly comparison: VersionComparison } | null;
}

export function ledgerLineOf(facts: LedgerFacts): LedgerLine {
  const { unit, derived, steps, points, against } = facts;
  const { id, report } = derived;
  const came = steps.findLast((step) => step.kind === 'replace' && step.report === id);
  return {
    unit: unit ?? report.source.name,
    year: report.year,
    handedIn: HANDED_IN,
    points: points > 0 ? points : askedIn(against?.comparison ?? null),
    returned: returnDate(facts),
    handedInAgain: came === undefined ? '' : describeDate(came.at),
    result: resultOf(points, against?.comparison ?? null),
  };
}

const HANDED_IN = '已报';

function askedIn(comparison: VersionComparison | null): number {
  return comparison === null ? 0 : comparison.mended.length + comparison.notMended.length;
}

/** Of the last decision to send something back. */
function returnDate({ derived, steps, between, against }: LedgerFacts): string {
  const own = steps.findLast(
    (each) => isReturn(each) && (each.report === derived.id || each.report === against?.old),
  );
  const at = later(own?.at ?? null, lastReturn(steps, keysBetween(between)));
  return at === null ? '' : describeDate(at);
}

function resultOf(points: number, comparison: VersionComparison | null): string {
  const parts: string[] = [];
  if (comparison !== null) {
    const { mended, notMended, unasked } = comparison;
    const others = unasked.cells.length + unasked.sentences.length;
    if (mended.length > 0) parts.push(`已改正 ${mended.length} 处`);
    if (notMended.length > 0) parts.push(`未改 ${notMended.length} 处`);
    if (others > 0) parts.push(`另有 ${others} 处未要求而改`);
  }
  if (points > 0) parts.push(comparison === null ? '已退回，等重报' : '再退回');
  return parts.join('，');
}
