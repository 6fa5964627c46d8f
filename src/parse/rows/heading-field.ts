/** A heading set on one line with the prose below it, tabs between them (text saved from a word processor). */
import { foldCore } from './labels.ts';
import type { Row } from './row.ts';

/** Shorter ones (概述) count as headings only when numbered and exact. */
export const SHORTEST_HEADING = 4;

/** The first field of a line of several that says something; null for any other row. */
export function headingField({ kind, pieces }: Row): string | null {
  const printed = pieces.filter((piece) => piece.text !== '');
  const [first] = printed;
  const isOwn = kind === 'fields' && printed.length > 1 && first !== undefined;
  return isOwn && foldCore(first.text).length >= SHORTEST_HEADING ? first.text : null;
}
