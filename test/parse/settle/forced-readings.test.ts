/** Lines that can be read in one way only. */
import { describe, expect, test } from 'vitest';
import { keptReading, onlyReading } from '../../../src/parse/settle/forced-readings.ts';
import type { Atom, LineReading, LineShape } from '../../../src/parse/settle/readings.ts';

const atoms = (...texts: readonly string[]): Atom[] => texts.map((text) => ({ text, place: [] }));
const shape = (count: number, group: number | null): LineShape => ({ count, group });
const valuesOf = (reading: LineReading | null): (number | null)[] | undefined =>
  reading?.values.map(({ value }) => value);

describe('as many digits as columns', () => {
  test.each([
    ['one each', ['1203'], shape(4, 4), [1, 2, 0, 3]],
    ['in two prints', ['12', '03'], shape(4, null), [1, 2, 0, 3]],
    ['zeros, one short', ['000'], shape(4, 4), [0, 0, 0, 0]],
    ['zeros, one short, of no sum', ['000'], shape(4, null), undefined],
    ['zeros, two short', ['00'], shape(4, 4), undefined],
    ['one short, not all 0', ['010'], shape(4, 4), undefined],
    ['too many', ['12345'], shape(4, 4), undefined],
    ['no digits', ['1-23'], shape(4, 4), undefined],
    ['already apart', ['1', '2', '3', '4'], shape(4, 4), undefined],
  ] as const)('%s', (_name, texts, given, values) => {
    expect(valuesOf(onlyReading(atoms(...texts), given))).toEqual(values);
  });
});

describe('one print as it stands', () => {
  test.each([
    ['of no sum', ['120'], shape(3, null), [120, null, null]],
    ['0 in a sum', ['0'], shape(3, 3), [0, null, null]],
    ['more than 0 in a sum', ['120'], shape(3, 3), undefined],
    ['two prints', ['0', '0'], shape(3, 3), undefined],
    ['none', [], shape(3, null), undefined],
  ] as const)('%s', (_name, texts, given, values) => {
    expect(valuesOf(keptReading(atoms(...texts), given))).toEqual(values);
  });
});
