/** Reports of a session as a file to save, of any kind that the list of exports has: what feeds its writer. */
import { isNothingSaid } from '../../collection/state.ts';
import { describeFailure } from '../../document/failure.ts';
import type { Collector } from '../../worker/collection/collection-protocol.ts';
import type {
  Exporter,
  ExportFeed,
  ExportResult,
  StoredReport,
} from '../../worker/export/export-protocol.ts';
import { askedOf, collectedReports } from '../collection/collection-in-force.ts';
import { EXPORTS } from './exported-file.ts';
import type { ExportKind, ExportWatch } from './exported-file.ts';
import { subjectOf } from './export-subject.ts';
import { setAsideOf } from '../versions/set-aside.ts';
import { reviewsInForce } from '../steps/reports-in-force.ts';
import { sortByOrder } from '../storage/session.ts';
import type { SessionFailure, SessionReport, StoredSession } from '../storage/session.ts';

export interface ExportRequest extends ExportWatch {
  /** null = all reports. */
  readonly ids: readonly string[] | null;
  readonly kind: ExportKind;
  /** ISO 8601 time that the file bears. */
  readonly date: string;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  readonly collector: Collector;
  readonly exporter: Exporter;
}

export async function exportFile(
  session: StoredSession,
  request: ExportRequest,
): Promise<ExportResult> {
  const { ids, kind, date, exporter, signal = new AbortController().signal } = request;
  const entry = EXPORTS.find(({ id }) => id === kind) ?? EXPORTS[0];
  const { removed, replaced } = setAsideOf({
    ...session,
    reports: new Map(session.reports.map((report) => [report.record.id, report])),
  });
  const wanted = ids === null ? null : new Set(ids);
  const meant = sortByOrder(session.reports).filter(
    ({ record: { id } }) =>
      !removed.has(id) && (entry.holdsVersions || !replaced.has(id)) && wanted?.has(id) !== false,
  );
  const subject = subjectOf(session, meant, ids);
  const order = { kind, subject, date, changedAt: session.changedAt ?? '' };
  return await exporter.write(order, feedOf(session, meant, request), signal);
}

/** So many reports, or bytes, cross at once: the page copies them within a few milliseconds. */
const REPORTS = 16;
const BYTES = 2 * 1024 * 1024;

/**
 * One whose body cannot be read stands among the failures, so that nobody takes the file for complete.
 * Failures of the session itself go with the whole of it only.
 */
function feedOf(
  session: StoredSession,
  meant: readonly SessionReport[],
  { ids, loadBody, collector, onReport = () => undefined }: ExportRequest,
): ExportFeed {
  const failures: SessionFailure[] = ids === null ? [...session.failures] : [];
  const unread: string[] = [];
  const reviewOf = reviewsInForce(session);
  let at = 0;
  const load = async (listed: SessionReport): Promise<StoredReport | null> => {
    const { record, order } = listed;
    const body = await loadBody(record.id).catch(() => null);
    if (body !== null) return { body, review: reviewOf(listed) };
    unread.push(record.source.name);
    failures.push({ ...describeFailure(record.source.name, UNREADABLE), order });
    return null;
  };
  return {
    async next() {
      const some: StoredReport[] = [];
      let bytes = 0;
      for (let listed = meant[at]; listed !== undefined; listed = meant[at]) {
        if (some.length === REPORTS || bytes > BYTES) break;
        at++;
        const stored = await load(listed);
        if (stored === null) continue;
        some.push(stored);
        bytes += stored.body.byteLength;
      }
      if (at > 0) onReport(at, meant.length);
      return some;
    },
    leftBehind: () => ({
      failures: sortByOrder(failures).map(({ name, code, message }) => ({
        name,
        code,
        message: message.zh,
      })),
      unread,
    }),
    batch: () => packedBatchOf(session, ids, collector),
  };
}

/** Of a whole session: chosen reports are no batch, and one report has no other to be held against. */
async function packedBatchOf(
  session: StoredSession,
  ids: readonly string[] | null,
  collector: Collector,
): Promise<ArrayBuffer | null> {
  const reports = new Map(session.reports.map((report) => [report.record.id, report]));
  const { batch, state } = askedOf({ ...session, reports });
  if (ids !== null || (batch.size < 2 && isNothingSaid(state))) return null;
  return (await collector.ask(collectedReports(batch), { kind: 'export', state }))?.packed ?? null;
}

const UNREADABLE = {
  code: 'corrupt',
  seen: { zh: '浏览器里存的内容读不出来', en: 'what the browser has stored cannot be read' },
} as const;
