/**
 * The records of a binary workbook stream ([MS-XLS] 2.1.4): type, length, data; data longer than a
 * record goes on in CONTINUE records. The cursor reads values and strings across them.
 */

/** The stream is damaged: a record or string reaches past its end. */
export class BiffError extends Error {}

export interface BiffRecord {
  readonly type: number;
  /** Its own data, then that of the CONTINUE records that follow it. */
  readonly segments: readonly Uint8Array[];
}

const CONTINUE = 0x3c;
const HEADER_SIZE = 4;

/** @throws BiffError when the stream ends within a record */
export function* readRecords(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let record: { type: number; segments: Uint8Array[] } | null = null;
  for (let at = start; at + HEADER_SIZE <= stream.length;) {
    const type = view.getUint16(at, true);
    const end = at + HEADER_SIZE + view.getUint16(at + 2, true);
    if (end > stream.length) throw new BiffError('a record is cut off');
    const data = stream.subarray(at + HEADER_SIZE, end);
    at = end;
    if (type === CONTINUE && record !== null) {
      record.segments.push(data);
      continue;
    }
    if (record !== null) yield record;
    record = { type, segments: [data] };
  }
  if (record !== null) yield record;
}

export class BiffCursor {
  readonly #segments: readonly Uint8Array[];
  #segment = 0;
  #at = 0;

  constructor({ segments }: BiffRecord) {
    this.#segments = segments;
  }

  /** Bytes left in the record and those that continue it. */
  get left(): number {
    const later = this.#segments.slice(this.#segment + 1);
    return later.reduce((sum, segment) => sum + segment.length, this.#rest());
  }

  get isAtEnd(): boolean {
    return this.#rest() === 0;
  }

  u8(): number {
    if (this.#rest() === 0) throw new BiffError('data ends early');
    return this.#segments[this.#segment]?.[this.#at++] ?? 0;
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100;
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: Math.min(count, this.left) }, () => this.u8());
  }

  f64(): number {
    return new DataView(this.bytes(8).buffer).getFloat64(0, true);
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      const step = Math.min(left, this.#rest());
      if (step === 0) throw new BiffError('data ends early');
      this.#at += step;
      left -= step;
    }
  }

  /**
   * Characters of one or two bytes. Where they go on in the next record, that record begins with a
   * byte that says anew which ([MS-XLS] 2.5.293).
   */
  characters(count: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = count; left > 0; left--) {
      const isCut = this.#at === this.#segments[this.#segment]?.length;
      if (isCut) wide = (this.u8() & 1) !== 0;
      text += String.fromCharCode(wide ? this.u16() : this.u8());
    }
    return text;
  }

  /** Bytes left in the segment, moving on to the next that has any. */
  #rest(): number {
    for (;;) {
      const segment = this.#segments[this.#segment];
      if (segment === undefined) return 0;
      if (this.#at < segment.length) return segment.length - this.#at;
      if (this.#segment + 1 === this.#segments.length) return 0;
      this.#segment++;
      this.#at = 0;
    }
  }
}
