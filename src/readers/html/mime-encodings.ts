/** How the bytes of a part travel in a message (RFC 2045 §6), undone. */

/** @returns null for an encoding that nobody knows */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array | null {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  if (encoding === 'base64') return decodeBase64(body);
  return ['', '7bit', '8bit', 'binary'].includes(encoding) ? body : null;
}

const EQUALS = 0x3d;
const LINE_FEED = 10;
const RETURN = 13;

/** §6.7. An equals sign that begins nothing stands for itself, as the specification advises. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const data = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const next = byte === EQUALS ? endOfLine(body, at + 1) : null;
    const code = byte === EQUALS ? hexAt(body, at + 1) : null;
    if (next !== null) {
      at = next;
    } else if (code !== null) {
      data[length++] = code;
      at += 2;
    } else {
      data[length++] = byte;
    }
  }
  return data.subarray(0, length);
}

/** Where the line feed stands when nothing but blanks comes before it; else null. */
function endOfLine(body: Uint8Array, from: number): number | null {
  let at = from;
  while (body[at] === 0x20 || body[at] === 9) at++;
  if (body[at] === RETURN) at++;
  return body[at] === LINE_FEED || at === body.length ? at : null;
}

function hexAt(body: Uint8Array, at: number): number | null {
  const [high, low] = [hexDigit(body[at]), hexDigit(body[at + 1])];
  return high === null || low === null ? null : high * 16 + low;
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIXTH = new Int8Array(256).fill(-1);
[...ALPHABET].forEach((character, value) => {
  SIXTH[character.charCodeAt(0)] = value;
});

/** §6.8. Whatever is not of the alphabet is skipped; padding ends the data. */
function decodeBase64(body: Uint8Array): Uint8Array {
  const data = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const byte of body) {
    if (byte === EQUALS) break;
    const value = SIXTH[byte] ?? -1;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      data[length++] = (bits >> count) & 0xff;
    }
  }
  return data.subarray(0, length);
}
