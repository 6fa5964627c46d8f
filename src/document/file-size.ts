/** How large a file may be, and what is said of a larger one. */
import type { FailureReason } from './failure.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 200;

/** Largest file taken, in bytes. */
export const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

/** @param bytes the size of the file */
export function describeTooLarge(bytes: number): FailureReason {
  const size = (bytes / MEGABYTE).toFixed(1);
  const seen = {
    zh: `${size} MB，上限 ${MOST_MEGABYTES} MB`,
    en: `${size} MB, limit ${MOST_MEGABYTES} MB`,
  };
  return { code: 'too-large', seen };
}
