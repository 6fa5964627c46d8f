/** The rows or the columns of a sheet, some of them hidden: numbers as stored → numbers as seen. */
import type { IndexRange } from './sheet.ts';

interface Hidden {
  readonly from: number;
  readonly to: number;
  /** How many are hidden before `from`. */
  readonly before: number;
}

export class SheetAxis {
  readonly #hidden: readonly Hidden[];

  constructor(ranges: readonly IndexRange[]) {
    const hidden: Hidden[] = [];
    let before = 0;
    for (const [start, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
      const from = Math.max(start, (hidden.at(-1)?.to ?? -1) + 1);
      if (from > to) continue;
      hidden.push({ from, to, before });
      before += to - from + 1;
    }
    this.#hidden = hidden;
  }

  isHidden(index: number): boolean {
    return index <= (this.#at(index)?.to ?? -1);
  }

  /** The number of visible ones before `index`: its own number as seen, if it is visible. */
  seen(index: number): number {
    const range = this.#at(index);
    if (range === null) return index;
    return index - range.before - (Math.min(index, range.to + 1) - range.from);
  }

  /** The last hidden range that begins at or before `index`. */
  #at(index: number): Hidden | null {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hidden[middle]?.from ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return this.#hidden[low - 1] ?? null;
  }
}
