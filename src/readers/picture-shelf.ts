/**
 * Pictures among the text of a document: where one stands, a mark stands in the text until it has been read
 * (`image/place-pictures`). Where pictures are not read they leave no mark and are counted only.
 */

/** Begins and ends a mark: no characters of any text. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
/** Bytes; smaller ones are icons and rules. */
const SMALLEST = 4_000;
/** More are no pages of a report. */
const MOST = 60;

export class PictureShelf {
  readonly #isRead: boolean;
  readonly #pictures: Uint8Array[] = [];

  /** @param isRead whether they will be read */
  constructor(isRead: boolean) {
    this.#isRead = isRead;
  }

  get pictures(): readonly Uint8Array[] {
    return this.#pictures;
  }

  /** @returns what stands for it in the text; '' for what is no picture of a page */
  add(bytes: Uint8Array | null): string {
    if (bytes === null || bytes.length < SMALLEST || this.#pictures.length >= MOST) return '';
    this.#pictures.push(bytes);
    return this.#isRead ? `${OPEN}${this.#pictures.length - 1}${CLOSE}` : '';
  }
}

/** Text, cut at the marks: every second part is the number of a picture. */
export function cutAtPictures(text: string): string[] {
  return text.includes(OPEN) ? text.split(/\ufdd0(\d{1,4})\ufdd1/) : [text];
}

/** Text without the marks: what stands beside pictures. */
export function withoutPictures(text: string): string {
  const parts = cutAtPictures(text);
  return parts.length === 1 ? text : parts.filter((_, index) => index % 2 === 0).join('');
}
