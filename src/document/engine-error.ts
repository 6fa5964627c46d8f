/** What an error says of its cause: the file, our own program, or a part of it that is not there. */
import { NOT_LOADED, TOO_DEEP } from './failure.ts';
import type { FailureReason } from './failure.ts';

/**
 * Tells our own program failing, or an engine that lacks something, from a file that cannot be read:
 * the readers say of bad bytes in their own errors, never by a call that goes nowhere.
 */
export function isEngineError(reason: unknown): boolean {
  if (reason instanceof TypeError || reason instanceof ReferenceError) return true;
  if (typeof reason !== 'object' || reason === null) return false;
  // What pdf.js passes on from its other half has the engine's words in it. Of its own TypeErrors
  // only these tell of the engine: damaged files cause the others.
  return MISSING.test(messageOf(reason));
}

/** A part of the program is not where it was: the page was updated, or its server is gone. */
export function isNotLoaded(reason: unknown): boolean {
  return NOT_LOADED_WORDS.test(messageOf(reason));
}

/** As Chrome, Firefox and Safari say it, and Vite of a style sheet. */
const NOT_LOADED_WORDS =
  /dynamically imported module|importing a module script|unable to preload|loading chunk/i;

/** Why a reader broke off, by what it threw. */
export function reasonOf(error: unknown): FailureReason {
  if (isNotLoaded(error)) return NOT_LOADED;
  if (isStackOverflow(error)) return TOO_DEEP;
  return { code: isEngineError(error) ? 'internal' : 'corrupt' };
}

/** What is walked by recursion was nested deeper than the engine can go: as Chrome, Safari and Firefox say it. */
function isStackOverflow(error: unknown): boolean {
  return /call stack size|too much recursion/i.test(messageOf(error));
}

const MISSING = /\b\w+ is not (?:a function|a constructor|defined)\b/;

/** What an error says, or what pdf.js made of one. */
export function messageOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const parts = [
    'message' in reason ? reason.message : '',
    'details' in reason ? reason.details : '',
  ];
  return parts.join(' ');
}
