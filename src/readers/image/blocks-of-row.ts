/** What was read on pictures that stand in a row → blocks without places: the document they stand in has no pages. */
import type { Block, GridCell } from '../../document/document.ts';
import { blocksOfPages } from '../page/flow/blocks.ts';
import { removeFurniture } from '../page/flow/furniture.ts';
import type { SeenPage } from '../pdf/see-page.ts';

export function blocksOfRow(row: readonly SeenPage[]): Block[] {
  const pages = row.flatMap(({ size, pages: own }, sheet) =>
    own.map((pieces) => ({ size, pieces, sheet })),
  );
  return blocksOfPages(removeFurniture(pages)).map((block): Block => {
    if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.text, isSeen: true };
    return { ...block, cells: block.cells.map(withoutOrigin) };
  });
}

function withoutOrigin(cell: GridCell): GridCell {
  const { row, column, rowSpan, columnSpan, text, alternatives } = cell;
  const own = { row, column, rowSpan, columnSpan, text };
  return alternatives === undefined ? own : { ...own, alternatives };
}
