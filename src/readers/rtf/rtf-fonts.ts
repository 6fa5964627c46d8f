/** The font table of RTF (RTF 1.9, "Font Table"): the character set of each font and the name of symbol fonts. */
import {
  decodeRtf,
  encodingOfCharset,
  encodingOfCodePage,
  SYMBOL_CHARSET,
} from './rtf-codepages.ts';
import type { TextFont } from './rtf-codepages.ts';

interface OpenFont {
  readonly id: number;
  encoding: string | null;
  isSymbol: boolean;
  readonly name: number[];
}

const MOST_FONTS = 10_000;
const LONGEST_NAME = 100;

export class RtfFonts {
  readonly #fonts = new Map<number, TextFont>();
  #open: OpenFont | null = null;

  get(id: number): TextFont | null {
    return this.#fonts.get(id) ?? null;
  }

  /** A control word inside the table. */
  take(word: string, param: number): void {
    if (word === 'f') {
      this.#close();
      this.#open = { id: param, encoding: null, isSymbol: false, name: [] };
    } else if (this.#open !== null && word === 'fcharset') {
      this.#open.encoding = encodingOfCharset(param);
      this.#open.isSymbol = param === SYMBOL_CHARSET;
    } else if (this.#open !== null && word === 'cpg') {
      this.#open.encoding = encodingOfCodePage(param) ?? this.#open.encoding;
    }
  }

  /** Bytes of a font's name, which a semicolon ends. */
  addName(bytes: readonly number[]): void {
    for (const byte of bytes) {
      if (byte === 0x3b) this.#close();
      else if (this.#open !== null && this.#open.name.length < LONGEST_NAME)
        this.#open.name.push(byte);
    }
  }

  /** The table ends. */
  finish(): void {
    this.#close();
  }

  #close(): void {
    if (this.#open === null || this.#fonts.size >= MOST_FONTS) return;
    const { id, encoding, isSymbol, name } = this.#open;
    const font = { name: '', encoding, isSymbol: false };
    const printed = decodeRtf(name, { font, fallbacks: ['gb18030'] }).trim();
    this.#fonts.set(id, { name: printed, encoding, isSymbol });
    this.#open = null;
  }
}
