/** Pictures among the text of a document, read and set where they stand; those in a row are pages of one table. */
import type { Block, Document, Gap, Grid, PageSize, Paragraph } from '../../document/document.ts';
import { cutAtPictures } from '../picture-shelf.ts';
import type { GreyImage } from '../picture/image/grey-image.ts';
import type { Sight } from '../reader.ts';
import { blocksOfRow } from './blocks-of-row.ts';
import type { PlacedPicture } from './blocks-of-row.ts';
import { placeInGrid } from './place-in-grid.ts';
import type { ReadPicture } from './place-in-grid.ts';
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
  const { blocks, gaps, sheets } = placing.finish();
  const seen = sheets.length === 0 ? {} : { pictures: sheets };
  return { ...document, blocks, gaps: [...document.gaps, ...gaps], ...seen };
}

class PicturePlacing {
  readonly #pictures: readonly Uint8Array[];
  readonly #sight: Sight;
  readonly #blocks: Block[] = [];
  readonly #gaps: Gap[] = [];
  /** Of the pictures that were placed. */
  readonly #sheets: PageSize[] = [];
  #row: PlacedPicture[] = [];

  constructor(pictures: readonly Uint8Array[], sight: Sight) {
    this.#pictures = pictures;
    this.#sight = sight;
  }

  finish(): {
    readonly blocks: readonly Block[];
    readonly gaps: readonly Gap[];
    readonly sheets: readonly PageSize[];
  } {
    this.#endRow();
    return { blocks: this.#blocks, gaps: this.#gaps, sheets: this.#sheets };
  }

  async addParagraph(block: Paragraph): Promise<void> {
    for (const part of cutParagraph(block)) {
      if (typeof part === 'number') {
        const read = await this.#read(part);
        if (read !== null) this.#row.push(this.#place(read));
      } else if (part.text.trim() !== '' || this.#row.length === 0) {
        this.#endRow();
        this.#blocks.push(part);
      }
    }
  }

  /** Tables on pictures in its cells stand behind it. */
  async addGrid(block: Grid): Promise<void> {
    this.#endRow();
    const { grid, behind, gaps } = await placeInGrid(block, {
      read: (number) => this.#read(number),
      place: (read) => this.#place(read),
      prints: this.#sight.prints ?? null,
    });
    this.#blocks.push(grid);
    this.#gaps.push(...gaps);
    this.#row = [...behind];
    this.#endRow();
  }

  async #read(number: number): Promise<ReadPicture | null> {
    const bytes = this.#pictures[number];
    if (bytes === undefined) return null;
    const sheets: GreyImage[] = [];
    const onSheet = (_: number, own: GreyImage): void => void sheets.push(own);
    const seen = await seeImage(bytes, null, { ...this.#sight, onSheet });
    return typeof seen === 'object' ? { number, seen, sheet: sheets[0] ?? null } : null;
  }

  #place({ number, seen, sheet }: ReadPicture): PlacedPicture {
    const nth = this.#sheets.length;
    if (sheet !== null) this.#sight.onSheet?.(nth, sheet);
    this.#sheets.push(seen.size);
    this.#gaps.push({ kind: 'picture-recognised', where: String(number + 1) });
    return { seen, nth };
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
