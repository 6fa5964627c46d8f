/** What was decided and locked of an earlier version, for the newer one that takes its place. */
import { toCellId } from '../../form/form-types.ts';
import { isConfirmed } from '../../report/confirmed.ts';
import type { Confirmed } from '../../report/confirmed.ts';
import { decisionOn } from '../../report/decision.ts';
import type { Decisions } from '../../report/decision.ts';
import { REMARK } from '../../report/finding-identity.ts';
import { carryDecisions } from '../../report/review/carry-decisions.ts';
import type { Decided } from '../../report/review/carry-decisions.ts';
import type { OpenReport } from '../app-state.ts';

interface CarriedOver {
  readonly decisions: Decisions;
  readonly confirmed: Confirmed;
}

/** @param desk the newer one */
export function carryOver(before: OpenReport, desk: OpenReport): CarriedOver {
  return { decisions: carriedDecisions(before, desk), confirmed: carriedLocks(before, desk) };
}

/** What was sent back is to be looked at again; other decisions hold where the same is found again. */
function carriedDecisions(before: OpenReport, desk: OpenReport): Decisions {
  const decided = before.findings
    .filter(({ corrected }) => corrected === undefined)
    .map((finding) => ({
      finding,
      decision: decisionOn(finding, before.report, before.decisions),
    }))
    .map((each) =>
      each.decision.resolution === 'returned' ? askedAnew(each, before, desk) : each,
    );
  const remarks = decided.flatMap(({ finding }) => (finding.rule === REMARK ? [finding] : []));
  return carryDecisions(decided, [...remarks, ...desk.findings], desk.report);
}

/** What the reviewer said is said again where the figure is still the same. */
function askedAnew({ finding, decision }: Decided, before: OpenReport, desk: OpenReport): Decided {
  const isSame = finding.cells.every(
    (cell) => before.reading.cells[cell]?.value === desk.reading.cells[cell]?.value,
  );
  const note = finding.rule === REMARK && isSame ? decision.note : '';
  return { finding, decision: { resolution: 'open', note } };
}

/** Locks are on figures: one that the new version prints otherwise is looked at again. */
function carriedLocks(before: OpenReport, desk: OpenReport): Confirmed {
  const locks = Object.entries(before.confirmed).filter(([id]) => {
    const cell = toCellId(id);
    return cell !== null && isConfirmed(cell, desk.report, before.confirmed);
  });
  return Object.fromEntries(locks);
}
