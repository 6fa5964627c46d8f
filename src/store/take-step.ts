/** Steps of the reviewer's: put into the list, done to their reports, and stored. */
import type { OpenReport } from './app-state.ts';
import { findAgain } from './selection.ts';
import type { SliceContext } from './slice-context.ts';
import { recordOfDerived } from './steps/derived-report.ts';
import { pause } from './steps/pause.ts';
import type { Step } from './steps/step.ts';
import type { SessionReport } from './storage/session.ts';

export function takeStep(context: SliceContext, step: Step): void {
  const from = listSteps(context, [step]);
  if (from === null) return;
  if (step.report !== null) refresh(context, step.report);
  saveSteps(context, from);
}

/**
 * Into the list only: to derive what follows for their reports, and to save them, is left to the caller.
 * @returns from where on the list is to be saved; null where another window writes
 */
export function listSteps(context: SliceContext, taken: readonly Step[]): number | null {
  const { set, get, current } = context;
  if (!current.mayWrite()) return null;
  const { steps, cursor, discarded, notice } = get();
  const kept = [...steps.slice(0, cursor), ...taken];
  const undone = steps.slice(cursor);
  set({
    steps: kept,
    edge: null,
    cursor: kept.length,
    // What was undone gives way to the new ones, and can be brought back.
    discarded: undone.length > 0 ? { from: cursor, steps: undone } : discarded,
    notice: undone.length > 0 || notice === 'discarded' ? 'discarded' : null,
  });
  return cursor;
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

/** So many reports are brought up to date between two pictures of the page. */
export const TOGETHER = 4;

/**
 * The records of reports anew, whether on the desk or not, after steps of them were done or undone.
 * @param onProgress of 0 … 1
 */
export async function refreshRecords(
  context: SliceContext,
  ids: readonly string[],
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < ids.length; from += TOGETHER) {
    await refreshSome(context, ids.slice(from, from + TOGETHER));
    onProgress(Math.min(1, (from + TOGETHER) / ids.length));
    await pause();
  }
}

async function refreshSome(context: SliceContext, ids: readonly string[]): Promise<void> {
  const { set, get, current, rules } = context;
  const reportInForce = await rules.load();
  const fresh = new Map<string, SessionReport>();
  for (const id of ids) {
    if (get().open?.id === id) refresh(context, id);
    const bytes = get().open?.id === id ? null : await current.loadBody(id);
    const known = get().reports.get(id);
    if (bytes === null || known === undefined) continue;
    const derived = reportInForce(get(), known, bytes);
    fresh.set(id, { ...known, record: recordOfDerived(derived, known.record) });
  }
  if (fresh.size === 0) return;
  set({ reports: new Map([...get().reports, ...fresh]) });
  current.save({ reports: fresh });
}

export function saveSteps({ set, get, current, now }: SliceContext, from: number): void {
  set({ changedAt: now() });
  current.save({ steps: { all: get().steps, from } });
}
