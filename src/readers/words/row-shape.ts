/**
 * The geometry of a table row as Word's family of formats tells it (DOC, RTF): where its cells begin and
 * end, and which are merged with a neighbour.
 */
import type { Ground } from '../seen/colors.ts';

export interface RowCell {
  /** Twips from the left edge of the row. */
  readonly width: number;
  /** [MS-DOC] 2.9.318 TCGRF: 0 stands alone; what 1 and 2 mean is told by `mergeAcross`. */
  readonly across: number;
  /** [MS-DOC] 2.9.342: 0 stands alone, 1 continues the cell above, 3 is continued below. */
  readonly down: number;
  /** What colour stands behind its text; null or none: that of the paper. */
  readonly ground?: Ground | null;
}

export interface RowShape {
  /** Left edge of the first cell, in twips. */
  readonly left: number;
  readonly cells: readonly RowCell[];
}

/** No row has more ([MS-DOC] 2.9.321). */
export const MOST_CELLS = 64;
/** [MS-DOC] 2.9.342. */
const CONTINUED_DOWN = 1;

/** A cell as it is seen, after those merged into it from the right; `index` is that of the first. */
export interface SeenCell {
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly merge: 'none' | 'first' | 'continue';
}

/**
 * Merges cells across. [MS-DOC] calls 1 the cells that follow and 2 or 3 the first, Word 97's own
 * description and the files that it wrote have it the other way: so the first cell of a run, which must
 * be a first one, tells which is meant.
 */
export function mergeAcross({ left, cells }: RowShape): SeenCell[] {
  const seen: SeenCell[] = [];
  let at = left;
  let firstMark = 0; // 0: no merge is open
  cells.forEach(({ width, across, down }, index) => {
    const previous = seen.at(-1);
    const isMerged = firstMark !== 0 && across !== 0 && across !== firstMark;
    if (isMerged && previous !== undefined) {
      seen[seen.length - 1] = { ...previous, right: at + width };
    } else {
      seen.push({ index, left: at, right: at + width, merge: nameMerge(down) });
    }
    if (across === 0 || firstMark === 0) firstMark = across;
    at += width;
  });
  return seen;
}

function nameMerge(down: number): SeenCell['merge'] {
  if (down === 0) return 'none';
  return down === CONTINUED_DOWN ? 'continue' : 'first';
}
