/** The text of a JSON file, as tools may have saved it again: with a byte order mark, or in UTF-16. */

/** Whether the bytes begin like JSON of some kind, whole or cut off: no report is written like that. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*(?:\{\s*"|\[\s*[{["\d])/.test(jsonText(bytes.subarray(0, HEAD)));
}

const HEAD = 64;

/** UTF-16 takes two bytes for most of what is written in JSON. */
export function isWideJson(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

export function jsonText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** JSON begins with a character of ASCII: where its other byte stands tells (RFC 4627, 3). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  return 'utf-8';
}
