/** So many arguments every engine takes. */
const CHUNK = 8 * 1024;

/** A character a byte (ISO 8859-1): what a PDF says of itself is ASCII, and places in text are places in bytes. */
export function byteText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Half the time of a decoder, which would also turn 128–159 into the letters of Windows.
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}
