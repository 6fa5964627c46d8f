/**
 * A county of sixty units and its own report over three years, all invented, in the formats that arrive;
 * the same every time. Consistent in everything but what is planted.
 */
import type { SectionId } from '../../src/form/sections.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { COUNTY_VARIANT, inventHabits, inventYear, sumOf } from './county-figures.ts';
import type { Figures } from './county-figures.ts';
import { COUNTY, COUNTY_UNIT, UNITS, unitListCsv } from './county-units.ts';
import type { CountyUnit } from './county-units.ts';
import { draftProse } from './draft-prose.ts';
import type { Draft } from './draft-prose.ts';
import type { FigureEdit, Planted, UnitYearKey } from './planted.ts';
import { printProse } from './print-prose.ts';
import { writeReport } from './write-report.ts';
import type { CountyFile } from './write-report.ts';

export const YEARS = [2022, 2023, 2024] as const;
/** Units with much to do: the county's own office, and those that deal with land, houses and police. */
const BUSY = /本级|自然资源|住房和城乡|公安|市场监督|农业农村/;
const TAKES_TEMPLATE = 'township';

export interface County {
  readonly files: readonly CountyFile[];
  /** 单位,上级,别名. */
  readonly listCsv: string;
}

interface Made {
  readonly unit: CountyUnit;
  readonly year: number;
  figures: Figures;
  draft: Draft;
}

export function makeCounty({ planted }: { readonly planted: readonly Planted[] }): County {
  const units = UNITS.flatMap(inventUnit);
  for (const { edits = [] } of planted) for (const edit of edits) applyEdit(units, edit);
  const all = [...units, ...addUpCounty(units)];
  for (const { lateEdits = [], proseOf } of planted) {
    for (const edit of lateEdits) applyEdit(all, edit);
    if (proseOf !== undefined) madeOf(all, proseOf).draft = madeOf(all, proseOf.from).draft;
  }
  const lost = planted.flatMap((each) => each.lost ?? []);
  const files = YEARS.flatMap((year) =>
    all.flatMap((each, index) =>
      each.year !== year || lost.some((key) => isSame(key, each))
        ? []
        : filesOf(each, { index, planted }),
    ),
  );
  return { files, listCsv: unitListCsv() };
}

function inventUnit(unit: CountyUnit, index: number): Made[] {
  const habits = inventHabits(createRandom(1000 + index), BUSY.test(unit.name));
  const made: Made[] = [];
  YEARS.forEach((year, at) => {
    const random = createRandom(index * 10 + at + 7);
    const figures = inventYear(random, habits, made.at(-1)?.figures ?? null);
    made.push({ unit, year, figures, draft: draftOf(unit, index * 10 + at, made.at(-1)) });
  });
  return made;
}

function draftOf(unit: CountyUnit, seed: number, last: Made | undefined): Draft {
  return draftProse(createRandom(90_000 + seed), {
    topics: unit.topics,
    takesTemplate: unit.kind === TAKES_TEMPLATE,
    lastYear: last?.draft ?? null,
  });
}

function addUpCounty(units: readonly Made[]): Made[] {
  const made: Made[] = [];
  YEARS.forEach((year, at) => {
    const parts = units.filter((each) => each.year === year && each.unit.parent === COUNTY);
    const figures = sumOf(parts.map((each) => each.figures));
    made.push({
      unit: COUNTY_UNIT,
      year,
      figures,
      draft: draftOf(COUNTY_UNIT, 9000 + at, made.at(-1)),
    });
  });
  return made;
}

function isSame(left: UnitYearKey, { unit, year }: Made): boolean {
  return left.unit === unit.name && left.year === year;
}

function madeOf(all: readonly Made[], key: UnitYearKey): Made {
  const found = all.find((each) => isSame(key, each));
  if (found === undefined) throw new Error(`${key.unit} ${key.year} is no report of the county`);
  return found;
}

function applyEdit(all: readonly Made[], edit: FigureEdit): void {
  const made = madeOf(all, edit);
  made.figures = edited(made.figures, edit);
}

function edited(figures: Figures, { cell, by = 0, times = 1, to }: FigureEdit): Figures {
  const value = (figures[cell] ?? 0) * times + by;
  return { ...figures, [cell]: to ?? Number(value.toFixed(6)) };
}

/** The report of a unit and year, and the second one where it was handed in twice. */
function filesOf(
  made: Made,
  { index, planted }: { readonly index: number; readonly planted: readonly Planted[] },
): CountyFile[] {
  const named = planted.find((each) => each.named !== undefined && isSame(each.named, made));
  const date = planted.find((each) => each.published !== undefined && isSame(each.published, made));
  const twice = planted.flatMap((each) =>
    each.twice !== undefined && isSame(each.twice, made) ? [each.twice] : [],
  );
  const { unit, year, draft } = made;
  const write = (figures: Figures, copy: number): CountyFile => {
    const agency = named?.named?.as ?? unit.name;
    const report: InventedReport = { agency, year, variant: COUNTY_VARIANT, figures };
    const prose: Partial<Record<SectionId, readonly string[]>> = printProse(draft, {
      name: agency,
      year,
      figures,
    });
    return writeReport({
      unit,
      report,
      prose,
      index,
      copy,
      published: date?.published?.on ?? null,
    });
  };
  return [
    write(made.figures, 0),
    ...twice.map(({ edits }) => write(edits.reduce(edited, made.figures), 1)),
  ];
}
