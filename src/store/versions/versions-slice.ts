/** Reports that come and go: taken out of the batch, replaced by a newer version, held against it. */
import { REMARK } from '../../report/finding-identity.ts';
import { carryDecisions } from '../../report/review/carry-decisions.ts';
import type { Decided } from '../../report/review/carry-decisions.ts';
import { isConfirmed } from '../../report/confirmed.ts';
import type { Confirmed } from '../../report/confirmed.ts';
import { toCellId } from '../../form/form-types.ts';
import { decisionOn } from '../../report/decision.ts';
import type { Decisions } from '../../report/decision.ts';
import type { AppActions, OpenReport } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';
import { loadReport } from '../load-report.ts';
import { takeStep } from '../take-step.ts';

type VersionActions = Pick<
  AppActions,
  'removeReports' | 'replaceVersion' | 'preferCopy' | 'compareWith'
>;

export function createVersionsSlice(context: SliceContext): VersionActions {
  const { set, get, now, current } = context;

  return {
    removeReports(ids) {
      const reports = ids.filter((id) => get().reports.has(id));
      const [first] = reports;
      if (first === undefined || !current.mayWrite()) return;
      takeStep(context, { kind: 'remove', report: first, at: now(), reports });
      const left = new Set([...get().checked].filter((id) => !reports.includes(id)));
      const isOpenGone = reports.includes(get().open?.id ?? '');
      set({ checked: left, ...(isOpenGone ? { open: null } : {}) });
    },
    async replaceVersion(old) {
      const asked = get().open?.id;
      const [before, desk] = [await loadReport(context, old), get().open];
      // Meanwhile another may have come on the desk: that takes nobody's place.
      if (before === null || desk === null || desk.id !== asked || before.id === desk.id) return;
      const carried = {
        decisions: carriedDecisions(before, desk),
        confirmed: carriedLocks(before, desk),
      };
      takeStep(context, {
        kind: 'replace',
        report: desk.id,
        at: now(),
        old,
        ...carried,
      });
    },
    async preferCopy(report, others) {
      await get().openReport(report);
      for (const other of others) {
        if (get().open?.id === report) await get().replaceVersion(other);
      }
    },
    async compareWith(report, old) {
      const before = await loadReport(context, old);
      if (before === null) return null;
      const { compareVersions } = await import('../../collection/versions/compare-versions.ts');
      return compareVersions(before, report);
    },
  };
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
