/**
 * What no report reaches and files made to do harm do. Counted over the whole file, so that a few bytes
 * that name one page, one form or one range without end are noticed before they fill the memory.
 */
import type { FailureReason } from '../../document/failure.ts';

/** The longest reports have some 60 pages. */
export const MOST_PAGES = 5000;
/** Of these the same one again and again is none: it is listed no more often than this. */
const MOST_REPEATS = 50;
/** Operators and the glyphs they show, of a page and of a whole file; a dense page has 20,000. */
export const MOST_OPERATORS = { page: 150_000, file: 1_500_000 };
/** States saved within each other (§8.4.2 allows 28): pdf.js takes the longer for each the more there are. */
export const MOST_SAVED = 1000;
/** No code of a font is larger (ISO 32000-1 §9.7.5). */
const LARGEST_CODE = 65_535;

export class PdfTooLargeError extends Error {
  readonly reason: FailureReason;

  constructor(zh: string, en: string) {
    super(en);
    this.reason = { code: 'too-large', seen: { zh, en } };
  }
}

export function failPages(count: number): never {
  throw new PdfTooLargeError(
    `${count} 页，上限 ${MOST_PAGES} 页`,
    `${count} pages, at most ${MOST_PAGES}`,
  );
}

/** Counts how often each page is listed. */
export class PageCounter {
  readonly #counts = new Map<number, number>();

  /** @param page the number of its object; @throws PdfTooLargeError when it was listed too often */
  add(page: number): void {
    const count = (this.#counts.get(page) ?? 0) + 1;
    this.#counts.set(page, count);
    if (count > MOST_REPEATS) {
      throw new PdfTooLargeError('同一页重复列出很多次', 'one page of it is listed over and over');
    }
  }
}

export function failOperators(): never {
  throw new PdfTooLargeError(
    '页面里的图形和文字多得不合常理',
    'its pages paint more than any report does',
  );
}

/**
 * Widths are given for ranges of codes (§9.7.4.3); pdf.js fills in every code of a range, whatever it says.
 * @param text the bytes of a file, a character each
 * @throws PdfTooLargeError when a range ends beyond the last code there is
 */
export function checkWidths(text: string): void {
  for (const { index } of text.matchAll(/\/W2?\s*\[/g)) {
    const list = text.slice(index, index + LONGEST_LIST).split(']', 1)[0] ?? '';
    const numbers = list.match(/\d{6,}/g) ?? [];
    if (numbers.some((each) => Number(each) > LARGEST_CODE)) {
      throw new PdfTooLargeError(
        '字体的字宽表大得不合常理',
        'a font of it gives widths without end',
      );
    }
  }
}

const LONGEST_LIST = 4000;
