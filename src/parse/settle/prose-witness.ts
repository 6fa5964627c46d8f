/**
 * A run that no sum settles may be told apart by the prose: 「制发行政规范性文件9件，废止7件，现行有效253件」
 * leaves one way to cut 97253. Only a sentence that names the row and gives every figure speaks.
 */
import type { FormRow } from '../../form/form-types.ts';
import type { LineReading } from './readings.ts';

export interface Witnessed {
  readonly reading: LineReading;
  readonly sentence: string;
}

const LONGEST_SENTENCE = 200;

/** @returns the one reading that a sentence gives, if there is just one */
export function readByProse(
  readings: readonly LineReading[],
  row: FormRow,
  prose: string,
): Witnessed | null {
  const names = [row.label, ...row.aliases];
  const sentences = prose
    .split(/[。；;\n]/)
    .filter((text) => text.length <= LONGEST_SENTENCE && names.some((name) => text.includes(name)));
  for (const sentence of sentences) {
    const given = [...sentence.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const fitting = readings.filter(({ values }) =>
      isGiven(
        values.map(({ value }) => value),
        given,
      ),
    );
    const [reading] = fitting;
    if (reading !== undefined && fitting.length === 1)
      return { reading, sentence: sentence.trim() };
  }
  return null;
}

/** Every figure is given, each by a count of its own, in the order of the columns. */
function isGiven(values: readonly (number | null)[], given: readonly number[]): boolean {
  let at = 0;
  for (const value of values) {
    const found = value === null ? -1 : given.indexOf(value, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
