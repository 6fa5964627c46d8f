/**
 * A line all of whose readings break column sums, while its digits cut otherwise would keep them:
 * perhaps its own printed total is what is wrong. Its own sum then proves nothing, and the reading
 * that the columns ask for stays beside the others.
 */
import type { SumWeights } from '../../form/equations.ts';
import type { LineReading } from './readings.ts';

export interface LineValues {
  readonly weights: SumWeights;
  /** null where the line's figure is not known. */
  readonly values: readonly (number | null)[];
}

type Values = readonly (number | null)[];

/**
 * @param readings what the line's own sum leaves
 * @param digits the digits printed in the line, without the blanks between them
 * @param others every other line of the table
 * @returns the reading that breaks fewer column sums than any of `readings`, if the digits allow one
 */
export function readByColumns(
  readings: readonly LineReading[],
  digits: string,
  { weights, others }: { weights: SumWeights; others: readonly LineValues[] },
): LineReading | null {
  const [first] = readings;
  if (first === undefined) return null;
  const wanted = first.values.map((_, column) => wantedIn(column, weights, others));
  const least = Math.min(
    ...readings.map(({ values }) =>
      brokenColumns(
        values.map(({ value }) => value),
        wanted,
      ),
    ),
  );
  if (least === 0) return null;
  // One column may hold a real error of its own, where that leaves fewer broken ones than before.
  const spared = least > 1 ? [null, ...wanted.keys()] : [null];
  for (const column of spared) {
    const values = cutDigits(digits, wanted, column);
    if (values !== null && brokenColumns(values, wanted) < least) {
      return {
        ...first,
        values: values.map((value) => ({ value, raw: String(value), place: [] })),
      };
    }
  }
  return null;
}

function brokenColumns(values: Values, wanted: Values): number {
  return wanted.filter((value, column) => value !== null && value !== values[column]).length;
}

/** Cuts the digits at the wanted figures; those not known, and the spared column, are what lies between. */
function cutDigits(digits: string, wanted: Values, spared: number | null): number[] | null {
  const parts = wanted.map((value, column) =>
    value === null || column === spared ? '(\\d{1,9})' : `(${value})`,
  );
  const cut = new RegExp(`^${parts.join('')}$`).exec(digits);
  return cut === null ? null : cut.slice(1).map(Number);
}

/** What a column's sum asks of the line: the results' where it is part of them, else the balance. */
function wantedIn(
  column: number,
  weights: SumWeights,
  others: readonly LineValues[],
): number | null {
  const sum = weights[1] === 0 ? 0 : 1;
  let rest = 0;
  for (const other of others) {
    const weight = other.weights[sum];
    const value = other.values[column];
    if (weight === 0) continue;
    if (value === null || value === undefined) return null;
    rest += weight * value;
  }
  const value = -rest / weights[sum];
  return Number.isInteger(value) && value >= 0 ? value : null;
}
