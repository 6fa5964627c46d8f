/** Looks up the print at a place. */
import type { Place, Span } from '../../src/lib/place.ts';
import type { Document } from '../../src/document/document.ts';

/** The print at a place, its spans joined; '' where the place lies outside the document. */
export function textAt(document: Document, place: Place): string {
  return place.map((span) => textOf(document, span)?.slice(span.start, span.end) ?? '').join('');
}

/** The whole text of the paragraph or cell in which a span lies; null if there is none. */
function textOf(document: Document, span: Pick<Span, 'block' | 'cell'>): string | null {
  const block = document.blocks[span.block];
  if (block === undefined) return null;
  if (block.kind === 'paragraph') return block.text;
  return span.cell === null ? null : (block.cells[span.cell]?.text ?? null);
}
