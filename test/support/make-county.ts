/** A county, its own office, a bureau and two towns, on 2023: what a test is about is laid over zeros. */
import type { Collection } from '../../src/collection/collection.ts';
import type { Unit } from '../../src/collection/units/unit.ts';
import { makeCollection, makeUnit } from './make-collection.ts';
import type { MemberParts } from './make-collection.ts';
import type { ReportParts } from './make-report.ts';

export const COUNTY = '清源县人民政府';
const below = { parent: COUNTY };
export const COUNTY_UNITS: readonly Unit[] = [
  makeUnit(COUNTY, { kind: 'government' }),
  makeUnit('清源县本级', { ...below, kind: 'own' }),
  makeUnit('清源县水利局', below),
  makeUnit('松林乡', { ...below, kind: 'township' }),
  makeUnit('梅岭乡', { ...below, kind: 'township' }),
];

/** What a report of it holds, and what was answered to what is wrong in it. */
export type CountyReport = ReportParts & Pick<MemberParts, 'answer'>;

/** The county's own report first; null = the unit has not handed in. Ids are `r0` … `r4`. */
export function countyReports(...parts: readonly (CountyReport | null)[]): readonly MemberParts[] {
  return COUNTY_UNITS.flatMap(({ name }, nth) => {
    const own = parts[nth];
    return own === null ? [] : [{ id: `r${nth}`, agency: name, year: 2023, ...own }];
  });
}

/** One figure of each report in one cell; null = the unit has not handed in. */
export function countyFigures(
  cell: string,
  ...figures: readonly (number | null)[]
): readonly MemberParts[] {
  return countyReports(
    ...figures.map((figure) => (figure === null ? null : { cells: { [cell]: figure } })),
  );
}

export function makeCounty(...parts: readonly (CountyReport | null)[]): Collection {
  return makeCollection(countyReports(...parts), COUNTY_UNITS);
}
