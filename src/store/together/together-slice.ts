/** What is done to several reports together; the page stays free and the reports need not be on the desk. */
import type { AppActions } from '../app-state.ts';
import { loadReport } from '../load-report.ts';
import type { SliceContext } from '../slice-context.ts';
import { pause } from '../steps/pause.ts';
import type { ReportStep } from '../steps/step.ts';
import { listSteps, refreshRecords, saveSteps, TOGETHER } from '../take-step.ts';
import { stepOf } from './act-together.ts';

export function createTogetherSlice(context: SliceContext): Pick<AppActions, 'actTogether'> {
  const { get, now } = context;
  return {
    async actTogether(ids, what, { onProgress, signal }) {
      const steps: ReportStep[] = [];
      for (const [index, id] of ids.entries()) {
        const report = await loadReport(context, id);
        if (signal.aborted) return null;
        const step = report === null ? null : stepOf(report, what, now());
        if (step !== null) steps.push(step);
        onProgress((index + 1) / ids.length / 2);
        if (index % TOGETHER === 0) await pause();
      }
      const before = get().cursor;
      if (steps.length > 0) {
        const from = listSteps(context, steps);
        if (from === null) return null;
        saveSteps(context, from);
      }
      await refreshRecords(
        context,
        steps.map(({ report }) => report),
        (share) => onProgress((1 + share) / 2),
      );
      const findings = steps.reduce(
        (sum, step) => sum + (step.kind === 'decide' ? step.changes.length : 0),
        0,
      );
      return { reports: steps.length, findings, before };
    },
  };
}
