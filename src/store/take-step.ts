/** A step of the reviewer's: put into the list, done to the open report, and stored. */
import type { OpenReport } from './app-state.ts';
import { findAgain } from './selection.ts';
import type { SliceContext } from './slice-context.ts';
import { recordOfDerived } from './steps/derived-report.ts';
import type { Step } from './steps/step.ts';
import type { SessionReport } from './storage/session.ts';

export function takeStep(context: SliceContext, step: Step): void {
  const { set, get, current } = context;
  if (!current.mayWrite()) return;
  const { steps, cursor, discarded, notice } = get();
  const kept = [...steps.slice(0, cursor), step];
  const undone = steps.slice(cursor);
  set({
    steps: kept,
    edge: null,
    cursor: kept.length,
    // What was undone gives way to the new step, and can be brought back.
    discarded: undone.length > 0 ? { from: cursor, steps: undone } : discarded,
    notice: undone.length > 0 || notice === 'discarded' ? 'discarded' : null,
  });
  if (step.report !== null) refresh(context, step.report);
  saveSteps(context, cursor);
}

/** Derives the open report and its record anew after the steps in force have changed. */
export function refresh(context: SliceContext, id: string): void {
  const { set, get, current, rules } = context;
  const { open: desk, reports } = get();
  const known = reports.get(id);
  const reportInForce = rules.loaded();
  if (desk?.id !== id || known === undefined || reportInForce === null) return;
  const next: OpenReport = reportInForce(get(), known, desk);
  const report: SessionReport = { ...known, record: recordOfDerived(next, known.record) };
  const selection = { ...get().selection, finding: findAgain(desk, next, get().selection.finding) };
  set({ open: next, selection, reports: new Map(reports).set(id, report) });
  current.save({ reports: new Map([[id, report]]) });
}

export function saveSteps({ set, get, current, now }: SliceContext, from: number): void {
  set({ changedAt: now() });
  current.save({ steps: { all: get().steps, from } });
}
