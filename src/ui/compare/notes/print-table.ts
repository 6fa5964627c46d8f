/** The cells of a chart's table as they are printed, on the page and out of it. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { groupDigits } from '../../../store/comparisons.ts';
import type { ShownTable, TableRow } from '../../../store/comparisons.ts';
import type { CompareWords } from '../parts/use-compare-words.ts';

type Head = ShownTable['heads'][0];

/** What stands in a cell of a row: its value, or in the column of names the label of what is no unit. */
export function valueAt(
  { nameColumn }: Pick<ShownTable, 'nameColumn'>,
  {
    row: { label, values },
    nth,
    say,
  }: {
    readonly row: TableRow;
    readonly nth: number;
    readonly say: (words: Bilingual) => string;
  },
): string | number | null {
  return label !== undefined && nth === nameColumn ? say(label) : (values[nth] ?? null);
}

/** For eyes: digits in groups. */
export function printCell(value: string | number | null, head: Head): string {
  if (typeof value !== 'number') return value ?? '—';
  if (head.places !== null) return value.toFixed(head.places);
  return head.kind === 'year' ? String(value) : groupDigits(value);
}

/** For programs: no groups, to the places shown. */
export function plainCell(value: string | number | null, { places }: Head): string | number {
  if (value === null) return '';
  return typeof value === 'number' && places !== null ? value.toFixed(places) : value;
}

/** For workbooks: a number to the places shown. */
export function toPlaces(value: string | number | null, { places }: Head): string | number | null {
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
