/** Pictures among the text of a document, read and set where they stand; those in a row are pages of one table. */
import type { Block, Document, Gap, PageSize } from '../../document/document.ts';
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
  const sheets: PageSize[] = [];
  let row: SeenPage[] = [];
  const endRow = (): void => {
    blocks.push(...blocksOfRow(row, sheets.length - row.length));
    row = [];
  };
  const own: Sight = { ...sight, onSheet: (_, sheet) => sight.onSheet?.(sheets.length, sheet) };
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
    const seen = bytes === undefined ? 'undecoded' : await seeImage(bytes, null, own);
    if (typeof seen !== 'object') continue;
    row.push(seen);
    sheets.push(seen.size);
    gaps.push({ kind: 'picture-recognised', where: String(block + 1) });
  }
  endRow();
  const seen = sheets.length === 0 ? {} : { pictures: sheets };
  return { ...document, blocks, gaps: [...document.gaps, ...gaps], ...seen };
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

/** @param from which picture of the document the first of them is, from 0 */
function blocksOfRow(row: readonly SeenPage[], from: number): Block[] {
  const pages = row.flatMap(({ size, pages: own }, nth) =>
    own.map((pieces) => ({ size, pieces, sheet: from + nth })),
  );
  return blocksOfPages(removeFurniture(pages)).map((block): Block =>
    block.kind === 'paragraph' ? { ...block, isSeen: true } : block,
  );
}
