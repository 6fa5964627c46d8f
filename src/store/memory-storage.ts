/** A session kept in memory only: for tests, and where the browser refuses to store anything. */
import { EMPTY_SESSION } from './session.ts';
import type { SessionReport, SessionStorage, StoredSession } from './session.ts';

export function createMemoryStorage(): SessionStorage {
  let session: StoredSession = EMPTY_SESSION;
  const bodies = new Map<string, ArrayBuffer>();
  const replaceReport = (report: SessionReport): void => {
    const others = session.reports.filter((each) => each.record.id !== report.record.id);
    session = { ...session, reports: [...others, report] };
  };
  return {
    load: () => Promise.resolve(session.changedAt === null ? null : session),
    loadBody: (id) => Promise.resolve(bodies.get(id) ?? null),
    add(additions, failures, changedAt) {
      for (const { report, body } of additions) {
        replaceReport(report);
        bodies.set(report.record.id, body);
      }
      session = { ...session, failures: [...session.failures, ...failures], changedAt };
      return Promise.resolve();
    },
    dropFailure(order) {
      const failures = session.failures.filter((failure) => failure.order !== order);
      session = { ...session, failures };
      return Promise.resolve();
    },
    updateReport(report) {
      replaceReport(report);
      return Promise.resolve();
    },
    saveSteps(steps, _from, { cursor, changedAt }) {
      session = { ...session, steps, cursor, changedAt };
      return Promise.resolve();
    },
    clear() {
      session = EMPTY_SESSION;
      bodies.clear();
      return Promise.resolve();
    },
  };
}
