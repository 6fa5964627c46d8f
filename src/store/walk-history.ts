/**
 * Walking over the steps of a session: undo, redo, a jump to any step, and the way back to steps that
 * a new one has taken the place of. A jump may pass steps of many reports; each is derived anew.
 */
import type { AppActions, AppState, DeskNotice } from './app-state.ts';
import { NO_SELECTION } from './selection.ts';
import type { SliceContext } from './slice-context.ts';
import type { ReportStep, Step } from './steps/step.ts';
import { pause } from './steps/pause.ts';
import { selectionOfStep } from './step-selection.ts';
import { refreshRecords } from './take-step.ts';

type HistoryActions = Pick<
  AppActions,
  'undo' | 'redo' | 'jumpTo' | 'restoreDiscarded' | 'dismissNotice'
>;

/** What the slice of the desk lends: it opens reports, derives the open one anew, saves steps. */
export interface Desk {
  readonly open: (id: string) => Promise<boolean>;
  readonly refresh: (id: string) => void;
  /** @param from the first step that is not stored yet */
  readonly saveSteps: (from: number) => void;
}

export function createHistory(context: SliceContext, desk: Desk): HistoryActions {
  const { set, get } = context;

  /** Shows the last step passed and brings the other reports up to date. */
  const settle = async (passed: readonly Step[], elsewhere: DeskNotice): Promise<void> => {
    const last = passed.at(-1);
    if (last === undefined) return;
    if (last.report === null) set({ screen: 'collection', notice: null });
    else if (isGone(last, get())) set({ open: null, notice: null });
    else await show(last, elsewhere);
    // What becomes of a report taken out does not change what it says.
    const touched = passed.flatMap(({ kind, report }) => (kind === 'remove' ? [] : (report ?? [])));
    await refreshRecords(context, [...new Set(touched)]);
  };

  const show = async (last: ReportStep, elsewhere: DeskNotice): Promise<void> => {
    const before = get().open?.id;
    const isElsewhere = before !== last.report;
    if (isElsewhere) {
      await desk.open(last.report);
      // Drawn by itself: the page answers before the records follow.
      await pause();
    }
    desk.refresh(last.report);
    const { open, selection } = get();
    const kept = isElsewhere ? { ...NO_SELECTION, tab: selection.tab } : selection;
    const shown = open?.id === last.report ? selectionOfStep(last, open) : null;
    set({
      selection: { ...kept, ...shown },
      notice: isElsewhere && before !== undefined ? elsewhere : null,
    });
  };

  const jumpTo = async (to: number): Promise<void> => {
    const { steps, cursor } = get();
    const target = Math.min(Math.max(to, 0), steps.length);
    if (target === cursor || !context.current.mayWrite()) return;
    set({ cursor: target });
    desk.saveSteps(steps.length);
    if (target < cursor) await settle(steps.slice(target, cursor).reverse(), 'undoneElsewhere');
    else await settle(steps.slice(cursor, target), 'redoneElsewhere');
  };

  return {
    jumpTo,
    dismissNotice: () => set({ notice: null }),
    undo: () => jumpTo(get().cursor - 1),
    redo: () => jumpTo(get().cursor + 1),
    async restoreDiscarded() {
      const { discarded, steps, cursor } = get();
      if (discarded === null || !context.current.mayWrite()) return;
      const { from } = discarded;
      const later = steps.slice(from);
      set({
        steps: [...steps.slice(0, from), ...discarded.steps],
        cursor: Math.min(cursor, from),
        discarded: later.length === 0 ? null : { from, steps: later },
      });
      desk.saveSteps(from);
      set({ notice: null });
      await settle(steps.slice(from, cursor).reverse(), 'undoneElsewhere');
    },
  };
}

/** Redone, a report that was taken out is not to be shown. */
function isGone(step: ReportStep, { steps, cursor }: AppState): boolean {
  return step.kind === 'remove' && steps.indexOf(step) < cursor;
}
