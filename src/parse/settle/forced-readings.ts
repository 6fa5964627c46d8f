/** Readings of a line that need no search: it can be read in one way, or stands as it is printed. */
import { gather } from '../../lib/gather.ts';
import { slicePlace } from '../rows/row.ts';
import { valueOf } from './cut-print.ts';
import type { Atom, LineFigure, LineReading, LineShape } from './readings.ts';

/** A row pressed into its first cell may also stand as it is printed: one figure, the rest blank. */
export function keptReading(atoms: readonly Atom[], shape: LineShape): LineReading | null {
  const [only] = atoms;
  // 「0000000」 is never one figure.
  if (only === undefined || atoms.length > 1 || /^0\d/.test(only.text)) return null;
  const value = valueOf(only.text, shape.kinds?.[0]);
  const isHeld = shape.group === null || value === 0;
  const blank: LineFigure = { value: null, raw: '', place: [] };
  const first = { value, raw: only.text, place: only.place };
  return isHeld
    ? {
        values: [first, ...Array.from({ length: shape.count - 1 }, () => blank)],
        assumption: 'split',
      }
    : null;
}

/**
 * As many digits as columns can be read in one way only, whatever the sums say then; and nothing but
 * zeros, one short, leaves 0 alone for the one that is lost.
 */
export function onlyReading(
  atoms: readonly Atom[],
  { count, group }: LineShape,
): LineReading | null {
  const digits = gather(atoms, ({ text, place }) =>
    [...text].map((digit, at): LineFigure => {
      return { value: Number(digit), raw: digit, place: slicePlace(place, at, at + 1) };
    }),
  );
  if (atoms.length >= count || !digits.every(({ raw }) => /^\d$/.test(raw))) return null;
  if (digits.length === count) return { values: digits, assumption: 'split' };
  const isShortOfZero =
    group !== null && digits.length === count - 1 && digits.every(({ value }) => value === 0);
  const lost: LineFigure = { value: 0, raw: '', place: [] };
  return isShortOfZero ? { values: [...digits, lost], assumption: 'split' } : null;
}
