/**
 * Milliseconds that reading one file may take: the last of the limits, for what never ends. By the clock
 * on the wall, which on a busy machine runs ten times as fast as the work: what can be counted (cells,
 * characters, bytes) is limited by counting.
 * @param bytes the size of the file
 */
export function timeLimitOf(bytes: number): number {
  return Math.min(LEAST + (bytes / MEGABYTE) * PER_MEGABYTE, MOST);
}

/** Milliseconds that one page may take that is a picture: on an idle machine it takes seven thousand. */
export const PAGE_LIMIT = 180_000;

const MEGABYTE = 1024 * 1024;
const LEAST = 30_000;
const PER_MEGABYTE = 3_000;
const MOST = 120_000;
