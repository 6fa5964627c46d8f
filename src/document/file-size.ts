/** How large a file may be, and what is said of a larger one. */
import type { FailureReason } from './failure.ts';

const MEGABYTE = 1024 * 1024;

/** Largest file taken, in bytes. */
export const MOST_BYTES = 200 * MEGABYTE;

/**
 * Largest that is text from end to end (plain, markup, JSON): it stands in memory whole, as bytes, as
 * characters and as what they are parsed into.
 */
export const MOST_TEXT_BYTES = 64 * MEGABYTE;

/**
 * Largest JSON of a byte a character: what it is parsed into takes ten times as much. UTF-16 of as many
 * characters stays below what is text.
 */
export const MOST_JSON_BYTES = 40 * MEGABYTE;

/** @param bytes the size of the file */
export function describeTooLarge(bytes: number, most: number = MOST_BYTES): FailureReason {
  const [size, limit] = [(bytes / MEGABYTE).toFixed(1), most / MEGABYTE];
  const seen = { zh: `${size} MB，上限 ${limit} MB`, en: `${size} MB, limit ${limit} MB` };
  return { code: 'too-large', seen };
}
