/** What a file is about, as its name begins: one report, some, or the batch. */
import { fileName } from '../../lib/files/file-name.ts';
import type { SessionReport, StoredSession } from '../storage/session.ts';

/** Bytes, so that what kind of file it is, and of which day, stays in the name. */
const MOST = 150;

/** @param meant those that are written, in their order; @param ids null = all of the session */
export function subjectOf(
  { batchName }: Pick<StoredSession, 'batchName'>,
  meant: readonly SessionReport[],
  ids: readonly string[] | null,
): string {
  const [first] = meant;
  const agency = first?.record.agency ?? '';
  const subject =
    ids === null && batchName !== null
      ? batchName
      : meant.length === 1
        ? `${agency}${first?.record.year ?? ''}`
        : `${agency}等${meant.length}份`;
  return fileName(subject, '', { most: MOST });
}
