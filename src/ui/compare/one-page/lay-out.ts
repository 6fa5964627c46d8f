/** Where the blocks of the page stand: one below the other, halves beside each other. */
import type { Picture, Shape } from '../scene/scene.ts';

/** A4 at 96 dots an inch, with 12 mm around what is printed; pixels. */
const A4 = { width: 794, height: 1123 };
const MARGIN = 46;
export const INNER = A4.width - 2 * MARGIN;
const GUTTER = 22;
export const HALF = (INNER - GUTTER) / 2;
const GAP = 8;

/** The whole width, or a column of two; a right one stands beside the left one before it. */
export type Side = 'whole' | 'left' | 'right';

interface Placed {
  readonly picture: Picture;
  readonly side: Side;
}

/** @param before the block before it, where that is a half too */
export function sideOf(isHalf: boolean, before: Side | undefined): Side {
  if (!isHalf) return 'whole';
  return before === 'left' ? 'right' : 'left';
}

interface Row {
  readonly blocks: readonly Placed[];
  readonly height: number;
}

function rowsOf(blocks: readonly Placed[]): readonly Row[] {
  const rows: Placed[][] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (block.side === 'right' && last !== undefined) last.push(block);
    else rows.push([block]);
  }
  return rows.map((row) => ({
    blocks: row,
    height: Math.max(...row.map(({ picture }) => picture.height)),
  }));
}

/** The whole page as one picture: A4, or longer where there is more on it. */
export function pictureOfPage(blocks: readonly Placed[]): Picture {
  let y = MARGIN;
  const shapes = rowsOf(blocks).flatMap((row): Shape[] => {
    const top = y;
    y += row.height + GAP;
    return row.blocks.map(({ picture, side }) => {
      const x = side === 'right' ? MARGIN + HALF + GUTTER : MARGIN;
      const transform = `translate(${x} ${top})`;
      return { tag: 'g', attrs: { transform }, children: picture.shapes };
    });
  });
  return { width: A4.width, height: Math.max(A4.height, y - GAP + MARGIN), shapes };
}

/** How many sheets it takes; a row is never cut in two. */
export function countSheets(blocks: readonly Placed[]): number {
  let sheets = 1;
  let y = 0;
  for (const { height } of rowsOf(blocks)) {
    if (y > 0 && y + height > A4.height - 2 * MARGIN) {
      sheets += 1;
      y = 0;
    }
    y += height + GAP;
  }
  return sheets;
}
