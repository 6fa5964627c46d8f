/** Words that a finding quotes, found in the document again. Quotes are folded: width and blanks tell nothing. */
import { foldWithMap } from '../lib/fold-text.ts';
import type { Place } from '../lib/place.ts';
import type { Document } from './document.ts';

/** @returns the first place; empty where the words stand nowhere in one piece */
export function findQuote({ blocks }: Document, quote: string): Place {
  const wanted = foldWithMap(quote).text;
  if (wanted === '') return [];
  for (const [block, each] of blocks.entries()) {
    const pieces = each.kind === 'paragraph' ? [each] : each.cells;
    for (const [index, { text }] of pieces.entries()) {
      const found = findIn(text, wanted);
      if (found === null) continue;
      const [start, end] = found;
      return [{ block, cell: each.kind === 'paragraph' ? null : index, start, end }];
    }
  }
  return [];
}

function findIn(text: string, wanted: string): readonly [start: number, end: number] | null {
  if (text.length < wanted.length) return null;
  const { text: folded, starts } = foldWithMap(text);
  const at = folded.indexOf(wanted);
  if (at === -1) return null;
  const last = starts[at + wanted.length - 1] ?? 0;
  // To the end of the last character, not to where the next one that counts begins.
  return [starts[at] ?? 0, last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)];
}
