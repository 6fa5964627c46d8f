/** The worker's side: takes one order, asks for what it needs, and ends with the file as one Blob. */
import { isNotLoaded } from '../../document/engine-error.ts';
import type { ExportMessage, ExportReply, LeftBehind, StoredReport } from './export-protocol.ts';
import { writeOrder } from './write-order.ts';

/** @param say tells the page @returns what takes a message of the page */
export function createExportDesk(
  say: (reply: ExportReply) => void,
): (message: ExportMessage) => void {
  let leftBehind: LeftBehind = { failures: [], unread: [] };
  let giveReports: (reports: readonly StoredReport[]) => void = () => undefined;
  let giveBatch: (batch: ArrayBuffer | null) => void = () => undefined;
  const feed = {
    next: () =>
      new Promise<readonly StoredReport[]>((resolve) => {
        giveReports = resolve;
        say({ kind: 'want', what: 'reports' });
      }),
    batch: () =>
      new Promise<ArrayBuffer | null>((resolve) => {
        giveBatch = resolve;
        say({ kind: 'want', what: 'batch' });
      }),
    leftBehind: () => leftBehind,
  };
  return (message) => {
    if (message.kind === 'reports') {
      ({ leftBehind } = message);
      giveReports(message.reports);
    } else if (message.kind === 'batch') giveBatch(message.batch);
    else {
      writeOrder(message.order, feed).then(
        // A Blob crosses without being copied.
        ({ name, parts, type }) =>
          say({ kind: 'written', file: { name, parts: [new Blob([...parts], { type })], type } }),
        (error: unknown) =>
          say({ kind: 'trouble', trouble: isNotLoaded(error) ? 'not-loaded' : 'failed' }),
      );
    }
  };
}
