/** Pictures among the text of a document, read and set where they stand; those in a row are pages of one table. */
import type { Block, Document, Gap, GridCell } from '../../document/document.ts';
import { blocksOfPages } from '../page/flow/blocks.ts';
import { removeFurniture } from '../page/flow/furniture.ts';
import type { SeenPage } from '../pdf/see-page.ts';
import { cutAtPictures } from '../picture-shelf.ts';
import type { Sight } from '../reader.ts';
import { seeImage } from './see-image.ts';

/** @param pictures by the numbers of the marks in the text */
export async function placePictures(
  document: Document,
  pictures: readonly Uint8Array[],
  sight: Sight,
): Promise<Document> {
  const blocks: Block[] = [];
  const gaps: Gap[] = [];
  let row: SeenPage[] = [];
  const endRow = (): void => {
    blocks.push(...blocksOfRow(row));
    row = [];
  };
  for (const block of document.blocks.flatMap(cutBlock)) {
    if (typeof block !== 'number') {
      const isBlank = block.kind === 'paragraph' && block.text.trim() === '';
      if (!isBlank || row.length === 0) {
        endRow();
        blocks.push(block);
      }
      continue;
    }
    const bytes = pictures[block];
    const seen = bytes === undefined ? 'undecoded' : await seeImage(bytes, null, sight);
    if (typeof seen !== 'object') continue;
    row.push(seen);
    gaps.push({ kind: 'picture-recognised', where: String(block + 1) });
  }
  endRow();
  return { ...document, blocks, gaps: [...document.gaps, ...gaps] };
}

/** Paragraphs fall into parts and numbers of pictures; what stands in the cells of a table is left out. */
function cutBlock(block: Block): (Block | number)[] {
  if (block.kind === 'grid') return [{ ...block, cells: block.cells.map(withoutMarks) }];
  const parts = cutAtPictures(block.text);
  if (parts.length === 1) return [block];
  return parts.flatMap((part, index): (Block | number)[] => {
    if (index % 2 === 1) return [Number(part)];
    return part.trim() === '' ? [] : [{ ...block, text: part.trim() }];
  });
}

function withoutMarks<T extends { readonly text: string }>(cell: T): T {
  const parts = cutAtPictures(cell.text);
  if (parts.length === 1) return cell;
  return { ...cell, text: parts.filter((_, index) => index % 2 === 0).join('') };
}

/** Places on the pictures are no places of the document: it has no pages. */
function blocksOfRow(row: readonly SeenPage[]): Block[] {
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
