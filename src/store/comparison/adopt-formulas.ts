/** Formulas that come with an address beside those that there are: none is written over. */
import { LONGEST_NAME, ownId } from '../../compare/formula/own-formula.ts';
import type { OwnFormula } from '../../compare/formula/own-formula.ts';
import type { MeasureId } from '../../compare/measures/measure.ts';
import type { PlaceInHash } from './place-in-hash.ts';

/** One that bears the name of another gets a number behind it. @returns all formulas, and the view with their names */
export function adoptFormulas(
  { place, formulas }: PlaceInHash,
  known: readonly OwnFormula[],
): PlaceInHash {
  const all = [...known];
  const renamed = new Map<MeasureId, MeasureId>();
  for (const formula of formulas) {
    const same = all.find((each) => isNumbered(each.name, formula.name) && isSame(each, formula));
    const name = same?.name ?? freeName(formula.name, all);
    if (same === undefined) all.push({ ...formula, name });
    renamed.set(ownId(formula.name), ownId(name));
  }
  const nowOf = (id: MeasureId): MeasureId => renamed.get(id) ?? id;
  return {
    place: {
      ...place,
      measure: nowOf(place.measure),
      second: nowOf(place.second),
      columns: place.columns?.map(nowOf) ?? null,
    },
    formulas: all.length > known.length ? all : known,
  };
}

function isSame(one: OwnFormula, two: OwnFormula): boolean {
  return one.text === two.text && one.unit === two.unit;
}

/** Whether a name is the other, or that with a number behind it. */
function isNumbered(name: string, plain: string): boolean {
  return (
    name === plain || (name.startsWith(`${plain} `) && /^\d+$/.test(name.slice(plain.length + 1)))
  );
}

function freeName(name: string, all: readonly OwnFormula[]): string {
  const isTaken = (wanted: string): boolean => all.some((each) => each.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  const numbered = (): string =>
    `${name.slice(0, LONGEST_NAME - String(number).length - 1)} ${number}`;
  while (isTaken(numbered())) number++;
  return numbered();
}
