/** Reports that come and go: taken out of the batch, replaced by a newer version, held against it. */
import type { AppActions } from '../app-state.ts';
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
      const { carryOver } = await import('./carry-over.ts');
      const [before, desk] = [await loadReport(context, old), get().open];
      // Meanwhile another may have come on the desk: that takes nobody's place.
      if (before === null || desk === null || desk.id !== asked || before.id === desk.id) return;
      const carried = carryOver(before, desk);
      takeStep(context, { kind: 'replace', report: desk.id, at: now(), old, ...carried });
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
