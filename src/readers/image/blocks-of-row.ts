/** What was read on pictures that stand in a row → blocks of the document. */
import type { Block } from '../../document/document.ts';
import { blocksOfPages } from '../page/flow/blocks.ts';
import { removeFurniture } from '../page/flow/furniture.ts';
import type { SeenPage } from '../pdf/see-page.ts';

export interface PlacedPicture {
  readonly seen: SeenPage;
  /** Which picture of the document it is, from 0. */
  readonly nth: number;
}

export function blocksOfRow(row: readonly PlacedPicture[]): Block[] {
  const pages = row.flatMap(({ seen: { size, pages: own }, nth }) =>
    own.map((pieces) => ({ size, pieces, sheet: nth })),
  );
  return blocksOfPages(removeFurniture(pages)).map((block): Block =>
    block.kind === 'paragraph' ? { ...block, isSeen: true } : block,
  );
}
