/**
 * Tells our own program failing, or an engine that lacks something, from a file that cannot be read:
 * the readers say of bad bytes in their own errors, never by a call that goes nowhere.
 */
export function isEngineError(reason: unknown): boolean {
  if (reason instanceof TypeError || reason instanceof ReferenceError) return true;
  if (typeof reason !== 'object' || reason === null) return false;
  // What pdf.js passes on from its other half; it has the engine's words in its details. Of its own
  // TypeErrors only these tell of the engine: damaged files cause the others.
  const { message, details } = { message: '', details: '', ...reason };
  return MISSING.test(`${String(message)} ${String(details)}`);
}

const MISSING = /\b(\w+) is not (?:a function|a constructor|defined)\b/;
