/**
 * The characters of RTF: bytes by the character set of their font or of the file, `\u` with the bytes that
 * repeat it for programs without Unicode, words that stand for one character.
 */
import { decodeRtf, encodingOfCodePage } from './rtf-codepages.ts';
import type { TextFont } from './rtf-codepages.ts';
import type { RtfFonts } from './rtf-fonts.ts';
import type { RtfState } from './rtf-state.ts';
import { readSymbol } from '../words/symbol-font.ts';

/** How a file without `\ansicpg` is read: the only other one that Chinese files come in. */
const USUAL_ENCODING = 'gb18030';
/** Control characters that programs write for breaks; others print nothing. */
const CONTROLS: Readonly<Record<number, string>> = { 9: '\t', 10: '\n', 11: '\n', 13: '\n' };
const MACINTOSH = 10_000;

export class RtfText {
  readonly #fonts: RtfFonts;
  #encoding: string | null = null;
  #defaultFont = 0;
  #bytes: number[] = [];
  /** Bytes still to come that repeat a `\u`. */
  #fallbackLeft = 0;

  constructor(fonts: RtfFonts) {
    this.#fonts = fonts;
  }

  /** @returns whether the word is one about the whole file's text */
  takeFileWord(name: string, param: number | null): boolean {
    if (name === 'ansicpg') this.#encoding = encodingOfCodePage(param ?? 0);
    else if (name === 'mac') this.#encoding = encodingOfCodePage(MACINTOSH);
    else if (name === 'deff') this.#defaultFont = param ?? 0;
    else return false;
    return true;
  }

  /** In which raw bytes are likely to be written, by the WHATWG name. */
  encodingIn(state: RtfState): string {
    return this.#fontIn(state)?.encoding ?? this.#fallbacksIn(state)[0] ?? USUAL_ENCODING;
  }

  /** Bytes as they stand in the file, with its line ends and padding. */
  addRaw(bytes: Uint8Array): void {
    for (const byte of bytes) if (!isLayout(byte)) this.addByte(byte);
  }

  /** A byte that was written as text. */
  addByte(byte: number): void {
    if (this.#fallbackLeft > 0) this.#fallbackLeft--;
    else if (!isLayout(byte)) this.#bytes.push(byte);
  }

  /** The bytes gathered so far; nothing is gathered then. */
  takeBytes(): readonly number[] {
    const bytes = this.#bytes;
    if (bytes.length > 0) this.#bytes = [];
    return bytes;
  }

  decode(bytes: readonly number[], state: RtfState): string {
    return decodeRtf(bytes, { font: this.#fontIn(state), fallbacks: this.#fallbacksIn(state) });
  }

  /** A signed number of 16 bits; pairs of surrogates come one by one. */
  readUnicode(param: number, state: RtfState): string {
    const code = param & 0xffff;
    const font = this.#fontIn(state);
    this.#fallbackLeft = state.fallbackBytes;
    if (code < 0x20) return CONTROLS[code] ?? '';
    const isSymbol = font?.isSymbol === true || (code >= 0xf020 && code <= 0xf0ff);
    return isSymbol && font !== null ? readSymbol(font.name, code) : String.fromCharCode(code);
  }

  /** A character that is written as a word may be the fallback of a `\u`: then nothing. */
  readCharacter(character: string): string {
    if (this.#fallbackLeft === 0) return character;
    this.#fallbackLeft--;
    return '';
  }

  /** A fallback reaches neither over the end of a group nor over words that are no characters. */
  endFallback(): void {
    this.#fallbackLeft = 0;
  }

  #fontIn({ font }: RtfState): TextFont | null {
    return font ?? this.#fonts.get(this.#defaultFont);
  }

  #fallbacksIn({ wideFont }: RtfState): string[] {
    const own = this.#encoding ?? USUAL_ENCODING;
    return typeof wideFont?.encoding === 'string' ? [wideFont.encoding, own] : [own];
  }
}

function isLayout(byte: number): boolean {
  return byte === 0x0d || byte === 0x0a || byte === 0;
}
