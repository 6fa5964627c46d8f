/**
 * Gathers the pages of a fixed-layout document, PDF or OFD, into one Document, and remembers what
 * could not be read of them.
 */
import type { FailureReason } from '../../document/failure.ts';
import type { Block, Gap, GapKind, PageSize } from '../../document/document.ts';
import { blocksOfPages } from './flow/blocks.ts';
import { UNREADABLE_GLYPH } from './paint/characters.ts';
import { removeFurniture } from './flow/furniture.ts';
import type { PageOfPieces } from './flow/furniture.ts';
import type { Piece } from './flow/pieces.ts';
import { remarkPieces } from './flow/remark-pieces.ts';
import type { PageLayout } from './page-layout.ts';
import type { Note } from './sight/notes.ts';
import type { VisibleText } from './sight/visible-text.ts';
import type { ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';

const WRITTEN_OFF = {
  zh: '字体没有字符对照表，文字认不出',
  en: 'its fonts do not tell which characters they print',
};

/** What is seen on a page, and how it is laid out. */
export interface ReadPage {
  readonly chosen: VisibleText;
  readonly layout: PageLayout;
}

interface PageState {
  /** The page ended in an error, or something that belongs on it was not found. */
  readonly isPartial: boolean;
}

export class PagedReading {
  readonly #sizes: PageSize[] = [];
  readonly #pages: PageOfPieces[] = [];
  readonly #gaps: Gap[] = [];
  readonly #attachments: string[] = [];
  /** Where each document of the file begins. */
  readonly #starts = [0];

  /** A page that could not even be opened. */
  addUnread(size: PageSize): void {
    this.#pages.push({ size, pieces: [], sheet: this.#sizes.length });
    this.#sizes.push(size);
    this.#addGap('page-partial');
  }

  addPage({ chosen, layout }: ReadPage, { isPartial }: PageState): void {
    const { width, height, clipped } = chosen.marks;
    const size = { width, height };
    const sheet = this.#sizes.length;
    let loose = chosen.notes;
    for (const each of layout.pages) {
      const remarked = remarkPieces(each, loose);
      this.#pages.push({ size, pieces: remarked.pieces, sheet });
      loose = remarked.loose;
    }
    this.#sizes.push(size);
    if (isPartial) this.#addGap('page-partial');
    if (clipped.length > 0 || layout.overflows) this.#addGap('text-clipped');
    if (chosen.isPicture) this.#addGap('page-scanned');
    if (chosen.isRecognised) this.#addGap('text-recognised');
    const isHidden = ({ kind, glyph }: Note): boolean =>
      kind === 'unseen' && DIGIT.test(glyph.text) && !clipped.includes(glyph);
    if (loose.some(isHidden)) {
      this.#gaps.push({ kind: 'hidden-skipped', where: `第 ${this.#sizes.length} 页` });
    }
  }

  /** A sheet that is a picture, with what was read on the pages that stand on it. */
  addPicture(size: PageSize, pages: readonly (readonly Piece[])[]): void {
    const sheet = this.#sizes.length;
    this.#pages.push(...pages.map((pieces) => ({ size, pieces, sheet })));
    this.#sizes.push(size);
    this.#addGap('page-recognised');
  }

  /** @param where what is missing stood, beside the pages */
  addMissing(where: string): void {
    this.#gaps.push({ kind: 'part-partial', where });
  }

  /** @param names of files within the file */
  addAttachments(names: readonly string[]): void {
    this.#attachments.push(...names.filter((name) => DOCUMENT.test(name)));
  }

  /** What follows is another document in the same file: nothing goes on there. */
  endDocument(): void {
    this.#starts.push(this.#pages.length);
  }

  finish(title: string | null): ReadResult {
    const blocks = this.#starts.flatMap((start, index) =>
      this.#blocksBetween(start, this.#starts[index + 1] ?? this.#pages.length),
    );
    const text = blocks.map(textOfBlock).join('');
    const isPicture = this.#gaps.some(({ kind }) => kind === 'page-scanned');
    const isBroken = this.#gaps.some(({ kind }) => kind === 'page-partial');
    const isCover = text.length < LONGEST_COVER && blocks.every(({ kind }) => kind === 'paragraph');
    if (isCover && this.#attachments.length > 0) return failRead(carried(this.#attachments));
    if (isPicture && !HAN.test(text)) return failRead({ code: 'scanned' });
    if (text === '') return failRead({ code: isBroken ? 'corrupt' : 'empty' });
    if (!HAN.test(text) && text.includes(UNREADABLE_GLYPH)) {
      return failRead({ code: 'corrupt', seen: WRITTEN_OFF });
    }
    return {
      ok: true,
      encoding: null,
      document: { blocks, title, gaps: this.#gaps, pages: this.#sizes },
    };
  }

  #blocksBetween(start: number, end: number): Block[] {
    return blocksOfPages(removeFurniture(this.#pages.slice(start, end)));
  }

  #addGap(kind: GapKind): void {
    this.#gaps.push({ kind, where: String(this.#sizes.length) });
  }
}

/** Files that may hold a report; pictures, seals and data for machines do not. */
const DOCUMENT = /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|ods|html?|mht|txt)$/i;
/** Characters: what a cover page, or the list of a portfolio, says. */
const LONGEST_COVER = 600;

function carried(names: readonly string[]): FailureReason {
  const list = names.slice(0, 3);
  return {
    code: 'no-report',
    seen: {
      zh: `这一份只是封面，里面带有附件${list.map((name) => `「${name}」`).join('、')}`,
      en: `it is a cover page that carries ${list.map((name) => `"${name}"`).join(', ')}`,
    },
    remedy: {
      zh: '请把附件另存出来，再放入附件。',
      en: 'Save the attachment to a file of its own and drop that.',
    },
  };
}

const DIGIT = /[\d０-９]/;
const HAN = /\p{Script=Han}/u;

function textOfBlock(block: Block): string {
  return block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join('');
}
