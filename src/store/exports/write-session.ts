/** A session as the exchanged JSON, piece by piece. */
import { describeFailure } from '../../document/failure.ts';
import { exportReport } from '../../exchange/json/export-report.ts';
import { closeJson, openJson } from '../../exchange/json/write-json.ts';
import { reportInForce } from '../steps/reports-in-force.ts';
import { sortByOrder } from '../storage/session.ts';
import type { SessionFailure, StoredSession } from '../storage/session.ts';

/**
 * Reports in their order, one at a time: a session may be larger than memory. One whose body cannot
 * be read stands among the failures, so that nobody takes the file for complete.
 */
export async function* writeSession(
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
