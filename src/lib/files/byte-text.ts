/** A character a byte (ISO 8859-1): what a PDF says of itself is ASCII, and places in text are places in bytes. */
export function byteText(bytes: Uint8Array): string {
  // Every character of UTF-16 below 256 is the byte it is made of; windows-1252, which decoders take for
  // `latin1`, would make letters of 128–159, and takes four times as long.
  return WIDE.decode(new Uint16Array(bytes));
}

const WIDE = new TextDecoder('utf-16le');
