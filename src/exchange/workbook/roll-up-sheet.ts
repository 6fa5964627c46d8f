/**
 * The sum of the unit sheets of a year as a sheet, in the printed layout, by formula: each figure shows
 * what it is made of, and changes with the sheets. Bodies that others are under are not added: their own
 * report holds the others already.
 */
import type { WriteSheet } from 'hucre/xlsx';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { formSheet } from './form-sheet.ts';
import { FIGURE } from './look.ts';

export interface SummedSheet {
  readonly unit: string;
  readonly addresses: ReadonlyMap<CellId, string>;
}

export function rollUpSheet(
  name: string,
  variant: FormVariant,
  sheets: readonly SummedSheet[],
): WriteSheet {
  return formSheet({
    name,
    title: `${name}：${sheets.length} 家之和`,
    note: `相加的单位：${sheets.map(({ unit }) => unit).join('、')}`,
    variant,
    cellOf: (id) => ({
      formula: sumOf(sheets.flatMap(({ addresses }) => addresses.get(id) ?? [])),
      style: FIGURE,
    }),
  }).sheet;
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
