/**
 * RTF 1.9 as tokens: groups, control words and symbols, text bytes. Bytes of double-byte text written
 * raw may equal backslash or braces in their second half; they are kept with their first.
 */
import { isLeadByte } from './rtf-codepages.ts';

export type RtfToken =
  /** `damage`: a backslash before what no program writes there. */
  | { readonly kind: 'open' | 'close' | 'end' | 'damage' }
  /** `param` is null where none is written. */
  | { readonly kind: 'word'; readonly name: string; readonly param: number | null }
  /** One character after a backslash that is no letter: `\~`, `\*`. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** One byte, written `\'hh`. */
  | { readonly kind: 'hex'; readonly byte: number }
  | { readonly kind: 'text'; readonly bytes: Uint8Array };

const OPEN: RtfToken = { kind: 'open' };
const CLOSE: RtfToken = { kind: 'close' };
const END: RtfToken = { kind: 'end' };
const DAMAGE: RtfToken = { kind: 'damage' };
const BACKSLASH = 0x5c;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const APOSTROPHE = 0x27;
const LONGEST_WORD = 32;
/** Of RTF 1.9; line ends stand for ends of paragraphs, a tab for one. */
const SYMBOLS = "'*~-_:|\\{}\r\n\t";

export class RtfTokens {
  /** The code page of raw text, as WHATWG Encoding names it; changes with the font. */
  encoding = 'windows-1252';
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): RtfToken {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return END;
    if (byte === LEFT_BRACE || byte === RIGHT_BRACE) {
      this.#at++;
      return byte === LEFT_BRACE ? OPEN : CLOSE;
    }
    return byte === BACKSLASH ? this.#control() : this.#text();
  }

  /** Whether anything but blanks and padding is left. */
  get isMoreLeft(): boolean {
    return this.#bytes.subarray(this.#at).some((byte) => byte > 0x20);
  }

  /** Leaves out the binary data that follows `\binN`. */
  skip(count: number): void {
    this.#at = Math.min(this.#at + Math.max(count, 0), this.#bytes.length);
  }

  #text(): RtfToken {
    const start = this.#at;
    while (this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === BACKSLASH || byte === LEFT_BRACE || byte === RIGHT_BRACE) break;
      this.#at++;
      if (isLeadByte(byte, this.encoding) && !this.#isEscaped()) this.#at++;
    }
    this.#at = Math.min(this.#at, this.#bytes.length);
    return { kind: 'text', bytes: this.#bytes.subarray(start, this.#at) };
  }

  /** Whether the second half of a character is written as an escape, not raw. */
  #isEscaped(): boolean {
    const [first, second] = this.#bytes.subarray(this.#at, this.#at + 2);
    if (first === 0x0d || first === 0x0a) return true; // a half character at the end of a line
    return (
      first === BACKSLASH &&
      (second === APOSTROPHE ||
        second === BACKSLASH ||
        second === LEFT_BRACE ||
        second === RIGHT_BRACE)
    );
  }

  #control(): RtfToken {
    const start = this.#at + 1;
    let at = start;
    while (isLetter(this.#bytes[at]) && at - start < LONGEST_WORD) at++;
    if (at === start) return this.#symbol();
    const name = latin(this.#bytes.subarray(start, at));
    const digits = at;
    if (this.#bytes[at] === 0x2d) at++;
    while (isDigit(this.#bytes[at])) at++;
    const param = at > digits ? Number.parseInt(latin(this.#bytes.subarray(digits, at)), 10) : null;
    // One blank ends the word and belongs to it.
    this.#at = this.#bytes[at] === 0x20 ? at + 1 : at;
    return { kind: 'word', name, param: Number.isNaN(param) ? null : param };
  }

  #symbol(): RtfToken {
    const name = String.fromCharCode(this.#bytes[this.#at + 1] ?? 0);
    this.#at += 2;
    if (!SYMBOLS.includes(name)) return this.#unknownSymbol(name);
    if (name !== "'") return { kind: 'symbol', name };
    const byte = Number.parseInt(latin(this.#bytes.subarray(this.#at, this.#at + 2)), 16);
    this.#at += 2;
    return { kind: 'hex', byte: Number.isNaN(byte) ? 0x3f : byte };
  }

  /**
   * Unknown symbols are to be left out. But where one was a control word before damage, what was its
   * number now looks like a figure.
   */
  #unknownSymbol(name: string): RtfToken {
    const isMark = name > ' ' && name <= '~' && !/\d/.test(name);
    return isMark && !isDigit(this.#bytes[this.#at]) ? { kind: 'symbol', name } : DAMAGE;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
