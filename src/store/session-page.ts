/** What the page shows of a session, and the one list of what a new session clears. */
import { FIRST_PLACE } from './collection/collection-place.ts';
import { FIRST_COMPARISON } from './comparison/comparison-place.ts';
import { FIRST_LISTING } from './listing/listing.ts';
import type { AppState } from './app-state.ts';
import type { Get, Set } from './deps.ts';
import { NO_SELECTION } from './selection.ts';
import type { SessionPage, SessionStatus } from './session/session-status.ts';
import type { StoredSession } from './storage/session.ts';
import { summaryOf } from './storage/summary.ts';

/**
 * Everything that belongs to a session. What is not in it belongs to the window or the browser and
 * stays: screen, language, the originals at hand, the unit list used last, formulas, the list of sessions,
 * whether the last file could be written.
 */
type SessionOnPage = Omit<
  AppState,
  | keyof SessionStatus
  | 'screen'
  | 'language'
  | 'readable'
  | 'originals'
  | 'lastUnits'
  | 'formulas'
  | 'hasExportFailed'
  | 'sessions'
>;

export const EMPTY_PAGE: SessionOnPage = {
  reports: new Map(),
  failures: [],
  steps: [],
  cursor: 0,
  changedAt: null,
  batchName: null,
  discarded: null,
  notice: null,
  intake: null,
  freshFrom: null,
  interrupted: [],
  locked: new Map(),
  blind: new Map(),
  open: null,
  checked: new Set(),
  listing: FIRST_LISTING,
  selection: NO_SELECTION,
  edge: null,
  drafts: [],
  repairs: null,
  collection: null,
  rollUp: null,
  madeRollUp: null,
  hasCollectionFailed: false,
  listProblems: [],
  gathered: FIRST_PLACE,
  compared: FIRST_COMPARISON,
  onePage: null,
};

function pageOf(session: StoredSession): SessionOnPage {
  const reports = new Map(session.reports.map((report) => [report.record.id, report]));
  return { ...EMPTY_PAGE, ...session, reports };
}

export function sessionOf({
  reports,
  failures,
  steps,
  cursor,
  changedAt,
  batchName,
}: AppState): StoredSession {
  return { reports: [...reports.values()], failures, steps, cursor, changedAt, batchName };
}

export function createSessionPage(set: Set, get: Get): SessionPage {
  let shown = '';
  return {
    status: get,
    tell: set,
    async show(session) {
      const { open, sessionId, compared } = get();
      const openId = open?.id;
      // Read anew, as another window has written it, it is looked at as before.
      set({ ...pageOf(session), ...(shown === sessionId ? { compared } : {}) });
      shown = sessionId;
      if (openId !== undefined) await get().openReport(openId);
    },
    resume: (given) => void get().resumeFiles(given),
    isEmpty: () => get().reports.size === 0,
    session: () => sessionOf(get()),
    meta() {
      const { cursor, changedAt, batchName, reports } = get();
      if (changedAt === null) return null;
      return { cursor, changedAt, batchName, summary: summaryOf(reports) };
    },
  };
}
