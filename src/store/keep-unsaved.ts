/**
 * Keeps every body in memory until the storage has it safe, and for good where the storage refused:
 * a full disk or a private window must not cost the reviewer a report.
 */
import type { SessionStorage } from './session.ts';

export function keepUnsaved(storage: SessionStorage): SessionStorage {
  const unsaved = new Map<string, ArrayBuffer>();
  return {
    ...storage,
    async loadBody(id) {
      return unsaved.get(id) ?? (await storage.loadBody(id));
    },
    async add(additions, failures, changedAt) {
      for (const { report, body } of additions) unsaved.set(report.record.id, body);
      await storage.add(additions, failures, changedAt);
      for (const { report } of additions) unsaved.delete(report.record.id);
    },
    async clear() {
      unsaved.clear();
      await storage.clear();
    },
  };
}
