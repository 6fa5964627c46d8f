/** The cells of a chart's table as they are printed, on the page and out of it. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { groupDigits } from '../../../store/comparisons.ts';
import type { ShownTable, TableRow, TableValue } from '../../../store/comparisons.ts';
import type { CompareWords } from '../parts/use-compare-words.ts';

type Head = ShownTable['heads'][0];
type Say = (words: Bilingual) => string;

function inWords(value: TableValue, say: Say): string | number | null {
  return typeof value === 'object' && value !== null ? say(value) : value;
}

/** For eyes: digits in groups. */
export function printCell(cell: TableValue, head: Head, say: Say): string {
  const value = inWords(cell, say);
  if (typeof value !== 'number') return value ?? '—';
  if (head.places !== null) return value.toFixed(head.places);
  return head.kind === 'year' ? String(value) : groupDigits(value);
}

/** For programs: no groups, to the places shown. */
export function plainCell(cell: TableValue, { places }: Head, say: Say): string | number {
  const value = inWords(cell, say);
  if (value === null) return '';
  return typeof value === 'number' && places !== null ? value.toFixed(places) : value;
}

/** For workbooks: a number to the places shown. */
export function toPlaces(cell: TableValue, { places }: Head, say: Say): string | number | null {
  const value = inWords(cell, say);
  return typeof value === 'number' && places !== null ? Number(value.toFixed(places)) : value;
}

/** What must be known of a row, in words; '' = nothing. */
export function stateWords(
  { isFew, isMarked, isEdited }: TableRow,
  { card }: CompareWords,
): string {
  return [
    ...(isFew ? [card.tooFew] : []),
    ...(isMarked ? [card.marked] : []),
    ...(isEdited ? [card.edited] : []),
  ].join(' · ');
}
