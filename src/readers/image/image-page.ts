/** A picture that is a page, as the parts that a PDF can hold it in without its being decoded here. */

/** A stripe of a page, from the left to the right edge. */
export interface ImageStripe {
  readonly height: number;
  /** Of the picture's dictionary (ISO 32000-1 §8.9.5): colours, bits, filter. */
  readonly entries: string;
  readonly data: Uint8Array;
}

export interface ImagePage {
  /** In points of the picture, before it is turned. */
  readonly width: number;
  readonly height: number;
  /** Quarters clockwise that it is to be turned by. */
  readonly quarters: number;
  /** From top to bottom. */
  readonly stripes: readonly ImageStripe[];
}

/** More than any camera or scanner makes of one page. */
const MOST_POINTS = 150_000_000;

export function isSensible(width: number, height: number): boolean {
  return width > 0 && height > 0 && width * height <= MOST_POINTS;
}

/** The orientation of EXIF and TIFF (tag 274) as quarters clockwise; mirrored ones are not turned. */
export function quartersOf(orientation: number): number {
  return { 3: 2, 6: 1, 8: 3 }[orientation] ?? 0;
}

/** Numbers out of bytes, in the order of the file; 0 behind its end. */
export class ByteView {
  readonly #view: DataView;
  readonly #isLittle: boolean;

  constructor(bytes: Uint8Array, isLittle: boolean) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#isLittle = isLittle;
  }

  byte(at: number): number {
    return at < 0 || at + 1 > this.#view.byteLength ? 0 : this.#view.getUint8(at);
  }

  short(at: number): number {
    return at < 0 || at + 2 > this.#view.byteLength ? 0 : this.#view.getUint16(at, this.#isLittle);
  }

  long(at: number): number {
    return at < 0 || at + 4 > this.#view.byteLength ? 0 : this.#view.getUint32(at, this.#isLittle);
  }

  signed(at: number): number {
    return this.long(at) | 0;
  }
}
