/** Reports of a session as a file to save, of any kind that the list of exports has. */
import { isNothingSaid } from '../../collection/state.ts';
import { describeFailure } from '../../document/failure.ts';
import type { ExportSource } from '../../exchange/file/export.ts';
import type { ReviewedReport } from '../../exchange/file/export.ts';
import type { ExportedBatch } from '../../exchange/collection-shape.ts';
import { writeExport } from '../../exchange/file/write-export.ts';
import type { Collector } from '../../worker/collection/collection-protocol.ts';
import { askedOf, collectedReports } from '../collection/collection-in-force.ts';
import { EXPORTS } from './exported-file.ts';
import type { ExportedFile, ExportKind } from './exported-file.ts';
import { findSetAside } from '../versions/set-aside.ts';
import { reportInForce } from '../steps/reports-in-force.ts';
import { sortByOrder } from '../storage/session.ts';
import type { SessionFailure, StoredSession } from '../storage/session.ts';

export interface ExportRequest {
  /** null = all reports. */
  readonly ids: readonly string[] | null;
  readonly kind: ExportKind;
  /** ISO 8601 time that the file bears. */
  readonly date: string;
  /** Told after each report. */
  readonly onReport?: (done: number, all: number) => void;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
  readonly collector: Collector;
}

export async function exportFile(
  session: StoredSession,
  request: ExportRequest,
): Promise<ExportedFile> {
  const entry = EXPORTS.find(({ id }) => id === request.kind) ?? EXPORTS[0];
  const { removed, replaced } = findSetAside(
    session,
    new Map(session.reports.map((report) => [report.record.id, report])),
  );
  const isMeant = (id: string): boolean =>
    !removed.has(id) && (entry.holdsVersions || !replaced.has(id));
  return await writeExport(entry, openSource(session, { ...request, isMeant }));
}

/**
 * One whose body cannot be read stands among the failures, so that nobody takes the file for complete.
 * Failures of the session itself go with the whole of it only.
 */
interface Meant extends ExportRequest {
  /** Not taken out of the batch. */
  readonly isMeant: (id: string) => boolean;
}

function openSource(session: StoredSession, meant: Meant): ExportSource {
  const { ids, date, loadBody, onReport = () => undefined, isMeant } = meant;
  const wanted = ids === null ? null : new Set(ids);
  const failures: SessionFailure[] = wanted === null ? [...session.failures] : [];
  const unread: string[] = [];
  async function* reports(): AsyncGenerator<ReviewedReport> {
    const listedOnes = sortByOrder(session.reports).filter(
      ({ record: { id } }) => isMeant(id) && wanted?.has(id) !== false,
    );
    for (const [nth, listed] of listedOnes.entries()) {
      const { record, order } = listed;
      const bytes = await loadBody(record.id).catch(() => null);
      if (bytes === null) {
        unread.push(record.source.name);
        failures.push({ ...describeFailure(record.source.name, UNREADABLE), order });
      } else {
        yield reportInForce(session, listed, bytes);
      }
      onReport(nth + 1, listedOnes.length);
    }
  }
  return {
    reports: reports(),
    failures: () =>
      sortByOrder(failures).map(({ name, code, message }) => ({ name, code, message: message.zh })),
    unread: () => unread,
    collection: () => collectionOf(session, meant),
    changedAt: session.changedAt ?? '',
    date,
  };
}

/** Of a whole session: chosen reports are no batch, and one report has no other to be held against. */
async function collectionOf(
  session: StoredSession,
  { ids, collector }: ExportRequest,
): Promise<ExportedBatch | null> {
  const reports = new Map(session.reports.map((report) => [report.record.id, report]));
  const { batch, state } = askedOf({ ...session, reports });
  if (ids !== null || (batch.size < 2 && isNothingSaid(state))) return null;
  return await collector.ask(collectedReports(batch), { kind: 'export', state });
}

const UNREADABLE = {
  code: 'corrupt',
  seen: { zh: '浏览器里存的内容读不出来', en: 'what the browser has stored cannot be read' },
} as const;
