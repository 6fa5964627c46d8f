/**
 * Tables that say which characters codes stand for (CMaps, ISO 32000-1 §9.7.5, §9.10.3) name codes by ranges.
 * pdf.js fills in every code of a range: three bytes of a made or damaged one ask for sixteen millions.
 */
import { PdfTooLargeError } from './limits.ts';

/** No range holds more than the codes of two bytes. */
const MOST_CODES = 65_536;
/** Of all tables of a file. */
const MOST_IN_FILE = 2_000_000;
const BLOCK = /begin(?:bf|cid|notdef)range\b/g;
const TOKEN = /<([\da-f\s]*)>|[[\]]|\d+/gi;

export class CodeRanges {
  #codes = 0;

  /**
   * @param text of a stream, of any kind
   * @throws PdfTooLargeError when it has ranges that no font has
   */
  add(text: string): void {
    // Each block once, up to the first end behind it: any number of them may begin before one ends.
    for (let from = 0; from >= 0;) {
      BLOCK.lastIndex = from;
      if (BLOCK.exec(text) === null) return;
      const start = BLOCK.lastIndex;
      from = text.indexOf('end', start);
      this.#addBlock(text.slice(start, from < 0 ? text.length : from));
    }
  }

  /** A first and a last code, then what they stand for: one text or number, or a list of texts. */
  #addBlock(block: string): void {
    let codes: number[] = [];
    let isInList = false;
    for (const [token, hex] of block.matchAll(TOKEN)) {
      if (token === '[' || token === ']') isInList = token === '[';
      else if (!isInList) codes.push(hex === undefined ? 0 : Number.parseInt(hex, 16));
      const [low, high, ...more] = codes;
      if (low === undefined || high === undefined || (more.length === 0 && token !== ']')) continue;
      this.#addRange(high - low + 1);
      codes = [];
    }
  }

  #addRange(count: number): void {
    this.#codes += Math.max(count, 0);
    if (count <= MOST_CODES && this.#codes <= MOST_IN_FILE) return;
    throw new PdfTooLargeError(
      '字体的字符对照表大得不合常理',
      'a font of it names characters without end',
    );
  }
}
