/**
 * A county of sixty units and its own report over three years, all invented, in the formats that arrive;
 * the same every time. Consistent in everything but what is planted.
 */
import { COUNTY_VARIANT } from './county-figures.ts';
import type { Figures } from './county-figures.ts';
import { COUNTY_UNIT, UNITS, unitListCsv } from './county-units.ts';
import { editFigures, inventCounty, isOf } from './invent-county.ts';
import type { Made } from './invent-county.ts';
import type { Planted } from './plant.ts';
import { printProse } from './print-prose.ts';
import { writeReport } from './write-report.ts';
import type { CountyFile } from './write-report.ts';

const YEARS = [2022, 2023, 2024];

export interface County {
  readonly files: readonly CountyFile[];
  /** 单位,上级,别名. */
  readonly listCsv: string;
}

export function makeCounty({ planted }: { readonly planted: readonly Planted[] }): County {
  const plan = { county: COUNTY_UNIT, units: UNITS, years: YEARS, seed: 0 };
  const made = inventCounty(plan, planted);
  const files = YEARS.flatMap((year) =>
    made.filter((each) => each.year === year).flatMap((each) => filesOf(each, planted)),
  );
  return { files, listCsv: unitListCsv() };
}

/** The report of a unit and year, and the second one where it was handed in twice. */
function filesOf(made: Made, planted: readonly Planted[]): CountyFile[] {
  const { unit, year, draft } = made;
  const agency = planted.find(({ named }) => isOf(named, made))?.named?.as ?? unit.name;
  const published = planted.find((each) => isOf(each.published, made))?.published?.on ?? null;
  const twice = planted.find((each) => isOf(each.twice, made))?.twice;
  const write = (figures: Figures, copy: number): CountyFile =>
    writeReport({
      unit,
      report: { agency, year, variant: COUNTY_VARIANT, figures },
      prose: printProse(draft, { name: agency, year, figures }),
      index: indexOf(made),
      copy,
      published,
    });
  const first = write(made.figures, 0);
  return twice === undefined
    ? [first]
    : [first, write(twice.edits.reduce(editFigures, made.figures), 1)];
}

/** The same whatever is planted. */
function indexOf({ unit, year }: Made): number {
  const at = UNITS.indexOf(unit);
  return (at < 0 ? UNITS.length : at) * YEARS.length + YEARS.indexOf(year);
}
