/** What the message of one half of pdf.js to the other says of a stream that did not come to its end. */
export interface PdfStreamError {
  readonly reason: unknown;
}

/** Of the messages about streams only errors, and requests to stop, carry a reason. */
export function isPdfStreamError(message: unknown): message is PdfStreamError {
  return (
    typeof message === 'object' &&
    message !== null &&
    'stream' in message &&
    typeof message.stream === 'number' &&
    'reason' in message
  );
}
