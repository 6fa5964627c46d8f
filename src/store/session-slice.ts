/** The session as a whole: load it, export it, clear it, go to another; and how the page shows it. */
import { describeFailure } from '../document/failure.ts';
import { exportReport } from '../exchange/json/export-report.ts';
import { closeJson, openJson } from '../exchange/json/write-json.ts';
import type { AppActions } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';
import { NO_SELECTION } from './selection.ts';
import { reportInForce } from './steps/reports-in-force.ts';
import { isHeld } from './storage/session-watch.ts';
import { EMPTY_SESSION, sortByOrder } from './storage/session.ts';
import type { SessionFailure, SessionReport, StoredSession } from './storage/session.ts';

type SessionActions = Pick<
  AppActions,
  | 'load'
  | 'clearSession'
  | 'listSessions'
  | 'enterSession'
  | 'exportSession'
  | 'removeSession'
  | 'retrySaving'
  | 'leave'
  | 'check'
  | 'exportJson'
  | 'exportProtocol'
  | 'setScreen'
  | 'setLanguage'
>;

export function createSessionSlice(context: SliceContext): SessionActions {
  const { set, get, current, originals, sessions } = context;
  const stored = (): StoredSession => ({ ...get(), reports: [...get().reports.values()] });
  const listSessions = async (): Promise<void> => {
    // A storage that cannot be read shows its trouble when the session itself is read or written.
    set({ sessions: await sessions.list().catch(() => []) });
  };
  return {
    async load() {
      await current.enter(null);
      const hashes = await originals.list().catch(() => []);
      const kept = hashes.map((sha256) => [sha256, 'kept'] as const);
      set({ originals: new Map([...kept, ...get().originals]) });
    },
    clearSession() {
      if (!current.mayWrite()) return;
      dropOriginals(context, [...get().reports.values()]);
      set({
        ...EMPTY_SESSION,
        reports: new Map(),
        discarded: null,
        notice: null,
        open: null,
        checked: new Set(),
        locked: new Map(),
        intake: null,
        selection: NO_SELECTION,
      });
      current.save({ isEmptied: true });
    },
    listSessions,
    async enterSession(id) {
      if (get().intake?.isActive === true) return;
      await current.retry();
      if (current.hasUnsaved()) return;
      await current.enter(id ?? sessions.newId());
      await listSessions();
    },
    async *exportSession(id) {
      const storage = sessions.at(id);
      try {
        yield* writeSession((await storage.load()) ?? EMPTY_SESSION, storage.loadBody, null);
      } finally {
        storage.close();
      }
    },
    async removeSession(id) {
      const { channel } = context;
      if (await isHeldElsewhere(context, id)) return false;
      const storage = sessions.at(id);
      const reports = (await storage.load())?.reports ?? [];
      storage.close();
      await sessions.remove(id);
      // A file that this session was read from too stays.
      const mine = new Set([...get().reports.values()].map(({ record }) => record.source.sha256));
      const only = reports.filter(({ record }) => !mine.has(record.source.sha256));
      dropOriginals(context, only);
      channel.post({ kind: 'removed', session: id, tab: channel.tab });
      await listSessions();
      return true;
    },
    retrySaving: () => current.retry(),
    leave: () => current.leave(),
    check(ids, isChecked) {
      const checked = new Set(get().checked);
      for (const id of ids) {
        if (isChecked) checked.add(id);
        else checked.delete(id);
      }
      set({ checked });
    },
    exportJson: (ids) => writeSession(stored(), current.loadBody, ids),
    async exportProtocol(ids, kind) {
      const { exportProtocol } = await import('./export-review-sheet.ts');
      const { loadBody } = current;
      return await exportProtocol(stored(), { ids, kind, date: context.now(), loadBody });
    },
    setScreen: (screen) => set({ screen }),
    setLanguage: (language) => set({ language }),
  };
}

/** Their reports are gone; where they cannot be dropped they only take room. */
function dropOriginals(
  { set, get, originals }: SliceContext,
  reports: readonly SessionReport[],
): void {
  const hashes = new Set(reports.map(({ record }) => record.source.sha256));
  set({ originals: new Map([...get().originals].filter(([sha256]) => !hashes.has(sha256))) });
  void originals.drop([...hashes]).catch(() => undefined);
}

/** The storage names an owner also when that window is long gone: then nobody answers. */
async function isHeldElsewhere({ sessions, channel }: SliceContext, id: string): Promise<boolean> {
  const storage = sessions.at(id);
  const owner = await storage.owner();
  storage.close();
  return owner !== null && (await isHeld(id, channel));
}

/**
 * Reports in their order, one at a time: a session may be larger than memory. One whose body cannot
 * be read stands among the failures, so that nobody takes the file for complete.
 */
async function* writeSession(
  session: StoredSession,
  loadBody: (id: string) => Promise<ArrayBuffer | null>,
  ids: readonly string[] | null,
): AsyncGenerator<string> {
  const wanted = ids === null ? null : new Set(ids);
  const reports = sortByOrder(session.reports).filter(
    ({ record }) => wanted === null || wanted.has(record.id),
  );
  yield openJson(session.changedAt ?? '');
  const failures: SessionFailure[] = wanted === null ? [...session.failures] : [];
  let separator = '';
  for (const listed of reports) {
    const { record, order } = listed;
    const bytes = await loadBody(record.id).catch(() => null);
    if (bytes === null) {
      failures.push({ ...describeFailure(record.source.name, UNREADABLE), order });
      continue;
    }
    yield `${separator}\n${JSON.stringify(exportReport(reportInForce(session, listed, bytes)))}`;
    separator = ',';
  }
  yield closeJson(
    sortByOrder(failures).map(({ name, code, message }) => ({ name, code, message: message.zh })),
  );
}

const UNREADABLE = {
  code: 'corrupt',
  seen: { zh: '浏览器里存的内容读不出来', en: 'what the browser has stored cannot be read' },
} as const;
