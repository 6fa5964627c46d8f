/** The session as a whole: load it, export it, clear it, go to another; and how the page shows it. */
import type { AppActions } from './app-state.ts';
import type { ExportRequest } from './exports/export-file.ts';
import type { ExportedFile } from './exports/exported-file.ts';
import type { SliceContext } from './slice-context.ts';
import type { Gone } from './session/remove-stored.ts';
import { EMPTY_PAGE, sessionOf } from './session-page.ts';
import { EMPTY_SESSION } from './storage/session.ts';
import type { Removal, StoredSession } from './storage/session.ts';

type SessionActions = ExportActions &
  Pick<
    AppActions,
    | 'load'
    | 'clearSession'
    | 'nameBatch'
    | 'listSessions'
    | 'enterSession'
    | 'removeSession'
    | 'retrySaving'
    | 'leave'
    | 'check'
    | 'setScreen'
    | 'setLanguage'
  >;

export function createSessionSlice(context: SliceContext): SessionActions {
  const { set, get, current, sessions } = context;
  const listSessions = async (): Promise<void> => {
    // A storage that cannot be read shows its trouble when the session itself is read or written.
    set({ sessions: await sessions.list().catch(() => []) });
  };
  return {
    async load() {
      await current.enter(null);
      await Promise.all([bringOriginals(context), bringLastUnits(context)]);
      void warmUp(context);
    },
    async clearSession() {
      const { sessionId, intake } = get();
      if (!current.mayWrite()) return;
      // What is still being read would come into the emptied session.
      if (intake?.isActive === true) await get().cancelIntake();
      if (get().sessionId !== sessionId || get().role !== 'writer') return;
      const gone = { session: sessionId, reports: [...get().reports.keys()] };
      set(EMPTY_PAGE);
      current.save({ isEmptied: true });
      void dropOriginals(context, gone);
    },
    nameBatch(name) {
      const batchName = name.trim() === '' ? null : name.trim();
      if (batchName === get().batchName || !current.mayWrite()) return;
      set({ batchName });
      current.save({});
    },
    listSessions,
    async enterSession(id) {
      if (get().intake?.isActive === true) return;
      await current.retry();
      if (current.hasUnsaved()) return;
      await current.enter(id ?? sessions.newId());
      await listSessions();
    },
    async removeSession(id) {
      const removal = await removeStored(context, id);
      if (removal === 'removed') await listSessions();
      return removal;
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
    ...createExports(context),
    setScreen: (screen) => set({ screen }),
    setLanguage: (language) => set({ language }),
  };
}

type ExportActions = Pick<
  AppActions,
  'exportSession' | 'exportReports' | 'failExport' | 'dismissExportFailure'
>;

function createExports(context: SliceContext): ExportActions {
  const { set, get, current, sessions } = context;
  return {
    async exportSession(id) {
      const storage = sessions.at(id);
      try {
        const session = (await storage.load()) ?? EMPTY_SESSION;
        return await write(context, session, {
          ids: null,
          kind: 'json',
          loadBody: storage.loadBody,
        });
      } finally {
        storage.close();
      }
    },
    exportReports: (ids, kind, how = {}) =>
      write(context, sessionOf(get()), { ...how, ids, kind, loadBody: current.loadBody }),
    failExport: () => set({ hasExportFailed: true }),
    dismissExportFailure: () => set({ hasExportFailed: false }),
  };
}

/** Which original files are at hand. */
async function bringOriginals({ set, get, originals }: SliceContext): Promise<void> {
  const hashes = await originals.list().catch(() => []);
  const kept = hashes.map((sha256) => [sha256, 'kept'] as const);
  set({ originals: new Map([...kept, ...get().originals]) });
}

/** Where it cannot be read, none is offered. */
async function bringLastUnits({ set, get, unitList }: SliceContext): Promise<void> {
  const lastUnits = await unitList.load().catch(() => null);
  if (get().lastUnits === null) set({ lastUnits });
}

/** What writes a backup, and the rules, must be there when the page has been updated on its server meanwhile. */
async function warmUp({ rules, exporter }: SliceContext): Promise<void> {
  await Promise.all([import('./exports/export-file.ts'), exporter.warmUp(), rules.load()]).catch(
    () => undefined,
  );
}

/** Loads when it is asked for. */
async function removeStored(context: SliceContext, id: string): Promise<Removal> {
  const remove = import('./session/remove-stored.ts');
  return await remove.then((loaded) => loaded.removeStored(context, id)).catch(() => 'failed');
}

/** Loads when it is asked for; where it cannot be had they only take room. */
async function dropOriginals(context: SliceContext, gone: Gone): Promise<void> {
  const drop = await import('./session/remove-stored.ts').catch(() => null);
  await drop?.dropOriginals(context, gone);
}

/** What feeds the writer loads when it is asked for. @returns null when no file came of it */
async function write(
  { set, now, collector, exporter }: SliceContext,
  session: StoredSession,
  wanted: Omit<ExportRequest, 'date' | 'collector' | 'exporter'>,
): Promise<ExportedFile | null> {
  set({ hasExportFailed: false });
  const { exportFile } = await import('./exports/export-file.ts');
  const result = await exportFile(session, { ...wanted, date: now(), collector, exporter });
  if ('file' in result) return result.file;
  // Of a part that is not there the page says itself that it was updated.
  if (result.trouble === 'failed') set({ hasExportFailed: true });
  return null;
}
