/** The report on the desk: open it, select in it, change it, decide on its findings, undo and redo. */
import type { CellId } from '../form/form-types.ts';
import { decisionOn } from '../report/decision.ts';
import type { CellChange } from '../report/cell-change.ts';
import { findingKey } from '../report/finding-identity.ts';
import { SEVERITIES } from '../report/finding.ts';
import { isSameIdentity } from '../report/review/identity.ts';
import { unpackBody } from '../worker/body/body-protocol.ts';
import type { AppActions, AppState, OpenReport } from './app-state.ts';
import { mergeSelection, NO_SELECTION, tabOfWork } from './selection.ts';
import type { SliceContext } from './slice-context.ts';
import type { SessionReport } from './storage/session.ts';
import { recordOfDerived } from './steps/derived-report.ts';
import { pause } from './steps/pause.ts';
import { withDraft } from './steps/remark-drafts.ts';
import type { Step } from './steps/step.ts';
import { refresh, saveSteps, takeStep } from './take-step.ts';
import { createHistory } from './walk-history.ts';

type ReviewActions = Pick<
  AppActions,
  | 'openReport'
  | 'select'
  | 'goInList'
  | 'reachEdge'
  | 'edit'
  | 'revert'
  | 'decide'
  | 'keepDraft'
  | 'identify'
  | 'mark'
  | 'confirmCell'
  | 'confirmCells'
  | 'undo'
  | 'redo'
  | 'jumpTo'
  | 'restoreDiscarded'
  | 'dismissNotice'
>;

export function createReviewSlice(context: SliceContext): ReviewActions {
  const { set, get, now } = context;

  const open = createOpening(context);
  const take = (step: Step): void => takeStep(context, step);
  const confirm = (ids: readonly CellId[], isConfirmed: boolean): void => {
    const desk = get().open;
    if (desk === null || ids.length === 0) return;
    const cells = ids.map((cell) => ({ cell, value: desk.report.cells[cell]?.value ?? null }));
    take({ kind: 'confirm', report: desk.id, at: now(), cells, isConfirmed });
  };

  return {
    async openReport(id, chosen = () => null) {
      const atWork = (opened: OpenReport): Partial<AppState> => {
        const tab = tabOfWork(opened) ?? get().selection.tab;
        return { selection: chosen(opened) ?? { ...NO_SELECTION, tab }, notice: null };
      };
      if (get().open?.id !== id && (await open(id, atWork))) await readOriginal(context, id);
    },
    goInList: (place) => set({ listing: { ...get().listing, ...place }, edge: null }),
    reachEdge: (edge) => set({ edge }),
    select(selection) {
      set({ selection: mergeSelection(get(), selection), edge: null });
    },
    edit(changes, note = '', by = 'hand') {
      const desk = get().open;
      const real = changes.filter((change) => desk !== null && isRealChange(desk, change, note));
      if (desk === null || real.length === 0) return;
      take({ kind: 'edit', report: desk.id, at: now(), changes: real, note, by });
    },
    revert(cells) {
      const desk = get().open;
      if (desk === null) return;
      const changes = changesBack(desk, cells);
      if (changes.length === 0) return;
      take({ kind: 'edit', report: desk.id, at: now(), changes, note: '', by: 'revert' });
    },
    decide(findings, resolution, note) {
      const desk = get().open;
      if (desk === null || findings.length === 0) return;
      const changes = findings.map((finding) => ({
        key: findingKey(finding, desk.report),
        from: decisionOn(finding, desk.report, desk.decisions),
        to: { resolution, note },
      }));
      take({ kind: 'decide', report: desk.id, at: now(), changes });
    },
    keepDraft(cell, text) {
      const { open: desk, drafts } = get();
      if (desk !== null) set({ drafts: withDraft(drafts, { report: desk.id, cell, text }) });
    },
    identify(to) {
      const desk = get().open;
      if (desk === null || isSameIdentity(to ?? desk.reading, desk.report)) return;
      take({ kind: 'identify', report: desk.id, at: now(), from: desk.identity, to });
    },
    mark(to) {
      const desk = get().open;
      if (desk === null || desk.mark === to) return;
      take({ kind: 'mark', report: desk.id, at: now(), from: desk.mark, to });
    },
    confirmCell: (cell, isConfirmed) => confirm([cell], isConfirmed),
    confirmCells: (cells) => confirm(cells, true),
    ...createHistory(context, {
      open,
      refresh: (id) => refresh(context, id),
      saveSteps: (from) => saveSteps(context, from),
    }),
  };
}

/**
 * Puts a report on the desk, with what the desk shows of it: drawn at once, not one after the other.
 * @returns false where it is not there, or another was asked for meanwhile
 */
type Opening = (id: string, shown?: (opened: OpenReport) => Partial<AppState>) => Promise<boolean>;

function createOpening(context: SliceContext): Opening {
  const { set, get, current, rules } = context;
  /** Counts what was asked for: one that takes long must not come over a later one. */
  let asked = 0;

  return async (id, shown = () => ({})) => {
    const mine = ++asked;
    const bytes = get().reports.has(id) ? await current.loadBody(id) : null;
    if (bytes === null) return false;
    const body = unpackBody(bytes);
    const [reportInForce, { checkAhead }] = await Promise.all([
      rules.load(),
      import('../rules/check-ahead.ts'),
    ]);
    await checkAhead(body.reading, pause);
    if (mine !== asked) return false;
    const opened = await deriveApart(get, id, (state, report) =>
      reportInForce(state, report, body),
    );
    if (opened === null || mine !== asked) return false;
    set({ open: opened, edge: null, ...shown(opened) });
    // A page killed in the middle of a jump, or newer rules, leave a record behind what it is about.
    if (get().role === 'writer' && isBehind(get(), id)) refresh(context, id);
    return true;
  };
}

/** Milliseconds. */
const A_WHILE = 2;

/** Where it takes a while it is drawn in another turn of the page; what changes meanwhile is derived anew. */
async function deriveApart(
  get: SliceContext['get'],
  id: string,
  derive: (state: AppState, report: SessionReport) => OpenReport,
): Promise<OpenReport | null> {
  const before = get();
  const report = before.reports.get(id);
  if (report === undefined) return null;
  const start = performance.now();
  const derived = derive(before, report);
  if (performance.now() - start < A_WHILE) return derived;
  await pause();
  const { steps, cursor, reports } = get();
  const isSame = steps === before.steps && cursor === before.cursor && reports.get(id) === report;
  return isSame ? derived : deriveApart(get, id, derive);
}

/** A report that came as JSON is read again from its file, where this browser has kept that. */
async function readOriginal({ get }: SliceContext, id: string): Promise<void> {
  const { open, originals, loadOriginal, addFiles } = get();
  if (open?.id !== id || open.document !== null) return;
  const { name, sha256 } = open.report.source;
  const file = originals.has(sha256) ? await loadOriginal(sha256) : null;
  if (file !== null) await addFiles([{ name, file }]);
}

/** What takes edited cells back to their print. */
function changesBack({ report, reading }: OpenReport, cells: readonly CellId[]): CellChange[] {
  return cells
    .filter((cell) => report.cells[cell]?.state === 'edited')
    .map((cell) => ({
      cell,
      from: report.cells[cell]?.value ?? null,
      to: reading.cells[cell]?.value ?? null,
    }));
}

/**
 * A doubtful or lost figure set to the value it has is still a statement of the reviewer's, and so is
 * a reason given afterwards for a figure they have set.
 */
function isRealChange(
  { report }: OpenReport,
  { cell, from, to }: CellChange,
  note: string,
): boolean {
  const state = report.cells[cell]?.state;
  if (state === 'edited' && note !== '') return true;
  return from !== to || state === 'inferred' || state === 'lost' || state === 'unreadable';
}

/** What the list tells of a report beside its open findings. */
const TOLD = [
  'agency',
  'year',
  'decided',
  'edited',
  'review',
  'publishedErrors',
  'returned',
  'missing',
] as const;

/** Whether the list says something else of the open report than its findings do. */
function isBehind({ reports, open }: AppState, id: string): boolean {
  const listed = reports.get(id)?.record;
  if (open?.id !== id || listed === undefined) return false;
  const derived = recordOfDerived(open, listed);
  return (
    TOLD.some((key) => listed[key] !== derived[key]) ||
    SEVERITIES.some((severity) => listed.open[severity] !== derived.open[severity])
  );
}
