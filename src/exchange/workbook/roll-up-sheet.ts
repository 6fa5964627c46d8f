/**
 * The sum of unit sheets as a sheet, in the official layout of the year, by formula: each figure shows what it
 * is made of, and changes with the sheets. Which sheets are a body's is told beside them.
 */
import type { WriteSheet } from 'hucre/xlsx';
import { alignForms, NOWHERE } from '../../form/align-forms.ts';
import { cellsOf } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { formSheet } from './form-sheet.ts';
import { FIGURE } from './look.ts';

export interface SummedSheet {
  readonly unit: string;
  /** Of its own form. */
  readonly variant: FormVariant;
  readonly addresses: ReadonlyMap<CellId, string>;
}

export interface SummedUp {
  /** Of the sheet. */
  readonly name: string;
  readonly title: string;
  /** What else must be known of it, a line each. */
  readonly notes: readonly string[];
  readonly variant: FormVariant;
  readonly sheets: readonly SummedSheet[];
}

export function rollUpSheet({ name, title, notes, variant, sheets }: SummedUp): WriteSheet {
  const places = new Map(cellsOf(variant).map(({ id }, place) => [id, place]));
  return formSheet({
    name,
    title: `${title}：${sheets.length} 家之和`,
    note: [`相加的单位：${sheets.map(({ unit }) => unit).join('、')}`, ...notes].join('\n'),
    variant,
    cellOf: (id) => ({
      formula: sumOf(sheets.flatMap((sheet) => addressesIn(sheet, variant, places.get(id) ?? -1))),
      style: FIGURE,
    }),
  }).sheet;
}

/** Where a sheet counts what a cell of the made table counts: in several cells, or in none, as its form is. */
function addressesIn(
  { variant, addresses }: SummedSheet,
  made: FormVariant,
  place: number,
): readonly string[] {
  const { places, isWider } = alignForms(made, variant)[place] ?? NOWHERE;
  if (isWider) return [];
  const cells = cellsOf(variant);
  return places.flatMap((at) => {
    const id = cells[at]?.id;
    return id === undefined ? [] : (addresses.get(id) ?? []);
  });
}

/** Excel takes so many arguments. */
const MOST_ARGUMENTS = 250;

/** Empty where no unit has a figure: nothing is not 0. */
function sumOf(addresses: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < addresses.length; at += MOST_ARGUMENTS) {
    parts.push(addresses.slice(at, at + MOST_ARGUMENTS).join(','));
  }
  const sum = parts.map((part) => `SUM(${part})`).join('+');
  const count = parts.map((part) => `COUNT(${part})`).join('+');
  return `IF(${count}=0,"",${sum})`;
}
