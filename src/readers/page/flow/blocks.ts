/** The pieces of all pages → blocks; what a page break cut in two is joined again. */
import type { Block, Origin, Paragraph, Remark } from '../../../document/document.ts';
import { continuesTable, gridOfParts } from './joined-table.ts';
import type { TablePart } from './joined-table.ts';
import type { PageOfPieces } from './furniture.ts';
import { continuesText } from './paragraphs.ts';
import { rectOf } from './pieces.ts';
import type { TextPiece } from './pieces.ts';
import { joinTexts } from './wrap.ts';

interface OpenText {
  readonly kind: 'text';
  text: string;
  last: TextPiece;
  readonly origin: Origin;
  readonly remarks: Remark[];
}

interface OpenTable {
  readonly kind: 'table';
  readonly parts: TablePart[];
}

export function blocksOfPages(pages: readonly PageOfPieces[]): Block[] {
  const open: (OpenText | OpenTable)[] = [];
  pages.forEach(({ pieces, sheet: page }) => {
    pieces.forEach((piece, index) => {
      const before = index === 0 ? open.at(-1) : undefined;
      if (piece.kind === 'table') {
        const isNext = before?.kind === 'table' && continuesTable(before.parts, piece);
        if (isNext) before.parts.push({ piece, page });
        else open.push({ kind: 'table', parts: [{ piece, page }] });
      } else if (before?.kind === 'text' && continuesText(before.last, piece)) {
        before.text = joinTexts(before.text, piece.text);
        before.last = piece;
        before.remarks.push(...(piece.remarks ?? []));
      } else {
        // A paragraph over two pages is shown where it begins.
        const origin = { page, rects: piece.boxes.map(rectOf) };
        const remarks = [...(piece.remarks ?? [])];
        open.push({ kind: 'text', text: piece.text, last: piece, origin, remarks });
      }
    });
  });
  return open.map((each) => (each.kind === 'table' ? gridOfParts(each.parts) : paragraphOf(each)));
}

function paragraphOf({ text, origin, remarks, last }: OpenText): Paragraph {
  return {
    kind: 'paragraph',
    text,
    origin,
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(last.isSeen === true ? { isSeen: true } : {}),
  };
}
