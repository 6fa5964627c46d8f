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
const RANGE = /<\s*([\da-f]{1,8})\s*>\s*<\s*([\da-f]{1,8})\s*>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)/gi;

export class CodeRanges {
  #codes = 0;

  /**
   * @param text of a stream, of any kind
   * @throws PdfTooLargeError when it has ranges that no font has
   */
  add(text: string): void {
    for (const { index } of text.matchAll(BLOCK)) {
      const end = text.indexOf('end', index);
      const block = text.slice(index, end < 0 ? text.length : end);
      for (const [, low = '', high = ''] of block.matchAll(RANGE)) {
        const count = Number.parseInt(high, 16) - Number.parseInt(low, 16) + 1;
        this.#codes += Math.max(count, 0);
        if (count > MOST_CODES || this.#codes > MOST_IN_FILE) {
          throw new PdfTooLargeError(
            '字体的字符对照表大得不合常理',
            'a font of it names characters without end',
          );
        }
      }
    }
  }
}
