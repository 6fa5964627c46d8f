/** Pictures among the text of a document, read and set where they stand; those in a row are pages of one table. */
import type { Block, Document, Gap, Grid, Paragraph } from '../../document/document.ts';
import type { SeenPage, SightProblem } from '../pdf/see-page.ts';
import { cutAtPictures } from '../picture-shelf.ts';
import type { Sight } from '../reader.ts';
import { blocksOfRow } from './blocks-of-row.ts';
import { placeInGrid } from './place-in-grid.ts';
import { seeImage } from './see-image.ts';

/** @param pictures by the numbers of the marks in the text */
export async function placePictures(
  document: Document,
  pictures: readonly Uint8Array[],
  sight: Sight,
): Promise<Document> {
  const placing = new PicturePlacing(pictures, sight);
  for (const block of document.blocks) {
    if (block.kind === 'grid') await placing.addGrid(block);
    else await placing.addParagraph(block);
  }
  const { blocks, gaps } = placing.finish();
  return { ...document, blocks, gaps: [...document.gaps, ...gaps] };
}

class PicturePlacing {
  readonly #pictures: readonly Uint8Array[];
  readonly #sight: Sight;
  readonly #blocks: Block[] = [];
  readonly #gaps: Gap[] = [];
  #row: SeenPage[] = [];

  constructor(pictures: readonly Uint8Array[], sight: Sight) {
    this.#pictures = pictures;
    this.#sight = sight;
  }

  finish(): { readonly blocks: readonly Block[]; readonly gaps: readonly Gap[] } {
    this.#endRow();
    return { blocks: this.#blocks, gaps: this.#gaps };
  }

  async addParagraph(block: Paragraph): Promise<void> {
    for (const part of cutParagraph(block)) {
      if (typeof part === 'number') {
        const seen = await this.#see(part);
        if (typeof seen === 'object') this.#addSeen(part, seen);
      } else if (part.text.trim() !== '' || this.#row.length === 0) {
        this.#endRow();
        this.#blocks.push(part);
      }
    }
  }

  /** Tables on pictures in its cells stand behind it. */
  async addGrid(block: Grid): Promise<void> {
    this.#endRow();
    const { prints } = this.#sight;
    const placed = await placeInGrid(block, (number) => this.#see(number), prints ?? null);
    this.#blocks.push(placed.grid);
    this.#gaps.push(...placed.gaps);
    for (const { number, seen } of placed.behind) this.#addSeen(number, seen);
    this.#endRow();
  }

  #see(number: number): Promise<SeenPage | SightProblem> {
    const bytes = this.#pictures[number];
    return bytes === undefined ? Promise.resolve('undecoded') : seeImage(bytes, null, this.#sight);
  }

  #addSeen(number: number, seen: SeenPage): void {
    this.#row.push(seen);
    this.#gaps.push({ kind: 'picture-recognised', where: String(number + 1) });
  }

  #endRow(): void {
    this.#blocks.push(...blocksOfRow(this.#row));
    this.#row = [];
  }
}

/** Parts of its text, and between them the numbers of pictures. */
function cutParagraph(block: Paragraph): (Paragraph | number)[] {
  const parts = cutAtPictures(block.text);
  if (parts.length === 1) return [block];
  return parts.flatMap((part, index): (Paragraph | number)[] => {
    if (index % 2 === 1) return [Number(part)];
    return part.trim() === '' ? [] : [{ ...block, text: part.trim() }];
  });
}
