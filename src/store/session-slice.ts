/** The session as a whole: load it, export it, clear it; and how the page shows it. */
import { exportReport } from '../exchange/export-report.ts';
import { closeJson, openJson } from '../exchange/write-json.ts';
import { unpackBody } from '../worker/protocol.ts';
import type { AppActions, AppStoreState } from './app-state.ts';
import type { SliceContext } from './deps.ts';
import { deriveReport } from './derive-report.ts';
import { NO_SELECTION } from './review-slice.ts';
import { EMPTY_SESSION } from './session.ts';
import type { SessionReport } from './session.ts';

type SessionActions = Pick<
  AppActions,
  'load' | 'clearSession' | 'check' | 'exportJson' | 'setScreen' | 'setLanguage'
>;

export function createSessionSlice(context: SliceContext): SessionActions {
  const { set, get, storage, originals, track } = context;
  return {
    async load() {
      try {
        const session = (await storage.load()) ?? EMPTY_SESSION;
        const reports = new Map(session.reports.map((report) => [report.record.id, report]));
        set({ ...session, reports });
      } catch {
        set({ saved: 'failed' });
      }
      set({ isLoaded: true });
      const hashes = await originals.list().catch(() => []);
      const kept = hashes.map((sha256) => [sha256, 'kept'] as const);
      set({ originals: new Map([...kept, ...get().originals]) });
    },
    async clearSession() {
      track(storage.clear());
      const hashes = [...get().reports.values()].map(({ record }) => record.source.sha256);
      track(originals.drop(hashes));
      set({
        ...EMPTY_SESSION,
        reports: new Map(),
        discarded: null,
        open: null,
        checked: new Set(),
        locked: new Map(),
        intake: null,
        originals: new Map(),
        selection: NO_SELECTION,
      });
      await Promise.resolve();
    },
    check(ids, isChecked) {
      const checked = new Set(get().checked);
      for (const id of ids) {
        if (isChecked) checked.add(id);
        else checked.delete(id);
      }
      set({ checked });
    },
    exportJson: (ids) => exportSession(get(), storage.loadBody, ids),
    setScreen: (screen) => set({ screen }),
    setLanguage: (language) => set({ language }),
  };
}

/** Reports in their order, one at a time: a session may be larger than memory. */
async function* exportSession(
  state: AppStoreState,
  loadBody: (id: string) => Promise<ArrayBuffer | null>,
  ids: readonly string[] | null,
): AsyncGenerator<string> {
  const wanted = ids === null ? null : new Set(ids);
  const reports = sortByOrder([...state.reports.values()]).filter(
    ({ record }) => wanted === null || wanted.has(record.id),
  );
  yield openJson(state.changedAt ?? '');
  let separator = '';
  for (const { record, inherited } of reports) {
    const bytes = await loadBody(record.id);
    if (bytes === null) continue;
    const inForce = { inherited, steps: state.steps.slice(0, state.cursor) };
    const report = deriveReport(record.id, unpackBody(bytes), inForce);
    yield `${separator}\n${JSON.stringify(exportReport(report))}`;
    separator = ',';
  }
  const failures = wanted === null ? sortByOrder(state.failures) : [];
  yield closeJson(failures.map(({ name, code, message }) => ({ name, code, message: message.zh })));
}

function sortByOrder<T extends Pick<SessionReport, 'order'>>(items: readonly T[]): T[] {
  return [...items].sort((left, right) => left.order - right.order);
}
