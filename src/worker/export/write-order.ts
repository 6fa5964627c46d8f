/** An order and what feeds it → the file to save, in whatever thread: reports are checked again as they come. */
import { EXPORTS } from '../../exchange/exports.ts';
import type { ReviewedReport } from '../../exchange/file/export.ts';
import { writeExport } from '../../exchange/file/write-export.ts';
import type { ExportedFile } from '../../exchange/file/write-export.ts';
import { checkReviewed } from '../../rules/check-reviewed.ts';
import { unpackBody } from '../body/body-protocol.ts';
import { unpackBatch } from './export-protocol.ts';
import type { ExportFeed, ExportOrder, StoredReport } from './export-protocol.ts';

/** @throws when what writes it cannot be loaded */
export async function writeOrder(
  { kind, subject, changedAt, date }: ExportOrder,
  feed: ExportFeed,
): Promise<ExportedFile> {
  const entry = EXPORTS.find(({ id }) => id === kind) ?? EXPORTS[0];
  return await writeExport(entry, {
    reports: reviewedReports(feed),
    failures: () => feed.leftBehind().failures,
    unread: () => feed.leftBehind().unread,
    async collection() {
      const batch = await feed.batch();
      return batch === null ? null : unpackBatch(batch);
    },
    subject,
    changedAt,
    date,
  });
}

async function* reviewedReports({ next }: ExportFeed): AsyncGenerator<ReviewedReport> {
  // The next ones are on their way while these are written.
  let coming = next();
  for (let some = await coming; some.length > 0; some = await coming) {
    coming = next();
    yield* some.map(reviewedReport);
  }
}

function reviewedReport({ body, review }: StoredReport): ReviewedReport {
  const { reading } = unpackBody(body);
  return { reading, ...review, findings: checkReviewed(reading, review).findings };
}
