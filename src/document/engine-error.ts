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
