/** Figures and prose of a county's units over the years, and the county's own out of theirs. */
import { createRandom } from '../support/random.ts';
import { inventHabits, inventYear, sumOf } from './county-figures.ts';
import type { Figures } from './county-figures.ts';
import type { CountyUnit } from './county-units.ts';
import { copyDraft, draftProse } from './draft-prose.ts';
import type { Draft } from './draft-prose.ts';
import type { FigureEdit, Planted, UnitYearKey } from './plant.ts';

export interface CountyPlan {
  readonly county: CountyUnit;
  readonly units: readonly CountyUnit[];
  readonly years: readonly number[];
  readonly seed: number;
}

/** A report before it is printed. */
export interface Made {
  readonly unit: CountyUnit;
  readonly year: number;
  figures: Figures;
  draft: Draft;
}

/** Units with much to do: the county's own office, and those that deal with land, houses and police. */
const BUSY = /本级|自然资源|住房和城乡|公安|市场监督|农业农村/;

/** Unit by unit, the county last; what was never handed in is left out. */
export function inventCounty(plan: CountyPlan, planted: readonly Planted[]): Made[] {
  const units = plan.units.flatMap((unit, index) => inventUnit(plan, unit, index));
  for (const { edits = [] } of planted) for (const edit of edits) applyEdit(units, edit);
  const all = [...units, ...addUpCounty(plan, units)];
  for (const { lateEdits = [], proseOf } of planted) {
    for (const edit of lateEdits) applyEdit(all, edit);
    if (proseOf === undefined) continue;
    const made = madeOf(all, proseOf);
    made.draft = copyDraft(madeOf(all, proseOf.from).draft, made.draft, proseOf.every);
  }
  const lost = planted.flatMap((each) => each.lost ?? []);
  return all.filter((made) => !lost.some((key) => isOf(key, made)));
}

function inventUnit({ years, seed }: CountyPlan, unit: CountyUnit, index: number): Made[] {
  const habits = inventHabits(createRandom(seed + 1000 + index), BUSY.test(unit.name));
  const made: Made[] = [];
  years.forEach((year, at) => {
    const random = createRandom(seed + index * 10 + at + 7);
    const figures = inventYear(random, habits, made.at(-1)?.figures ?? null);
    const draft = draftOf(unit, seed + 90_000 + index * 10 + at, made.at(-1));
    made.push({ unit, year, figures, draft });
  });
  return made;
}

function draftOf(unit: CountyUnit, seed: number, last: Made | undefined): Draft {
  return draftProse(createRandom(seed), {
    topics: unit.topics,
    takesTemplate: unit.kind === 'township',
    lastYear: last?.draft ?? null,
  });
}

function addUpCounty({ county, years, seed }: CountyPlan, units: readonly Made[]): Made[] {
  const made: Made[] = [];
  years.forEach((year, at) => {
    const parts = units.filter((each) => each.year === year && each.unit.parent === county.name);
    const figures = sumOf(parts.map((each) => each.figures));
    const draft = draftOf(county, seed + 99_000 + at, made.at(-1));
    made.push({ unit: county, year, figures, draft });
  });
  return made;
}

export function isOf(key: UnitYearKey | undefined, { unit, year }: Made): boolean {
  return key?.unit === unit.name && key.year === year;
}

function madeOf(all: readonly Made[], key: UnitYearKey): Made {
  const found = all.find((each) => isOf(key, each));
  if (found === undefined) throw new Error(`${key.unit} ${key.year} is no report of the county`);
  return found;
}

function applyEdit(all: readonly Made[], edit: FigureEdit): void {
  const made = madeOf(all, edit);
  made.figures = editFigures(made.figures, edit);
}

export function editFigures(
  figures: Figures,
  { cell, by = 0, times = 1, to }: FigureEdit,
): Figures {
  const value = (figures[cell] ?? 0) * times + by;
  return { ...figures, [cell]: to ?? Number(value.toFixed(6)) };
}
