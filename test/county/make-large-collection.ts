/**
 * Counties like 云岭县, fifty reports a year each: what thousands of reports cost is measured with them, as texts or
 * as members of a collection without files between. Each county has the same few faults.
 */
import type { Member } from '../../src/collection/collection.ts';
import { traceOf } from '../../src/collection/trace-of.ts';
import type { Unit } from '../../src/collection/units/unit.ts';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { makeReport } from '../support/make-report.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { COUNTY_VARIANT } from './county-figures.ts';
import { COUNTY_UNIT, UNITS } from './county-units.ts';
import type { CountyUnit } from './county-units.ts';
import { inventCounty } from './invent-county.ts';
import type { CountyPlan, Made } from './invent-county.ts';
import type { Planted } from './plant.ts';
import { printProse } from './print-prose.ts';

const YEARS = [2021, 2022, 2023, 2024];
/** The county's own report is one of fifty. */
const UNITS_A_COUNTY = 49;
/** Two characters make a name; there are sixty of them. */
const FIRSTS = '青白玄丹紫苍银翠碧金';
const SECONDS = '峦泉坪渚岫陂';

export interface LargeCollection {
  readonly members: readonly Member[];
  readonly units: readonly Unit[];
  /** How often each fault is planted, by the rule that finds it. */
  readonly planted: Readonly<Record<string, number>>;
}

/** @param reports about so many: what was not handed in is missing from them */
export function makeLargeCollection(reports: number): LargeCollection {
  const members: Member[] = [];
  const units: Unit[] = [];
  const planted: Record<string, number> = {};
  for (const { plan, faults } of planCounties(reports)) {
    for (const made of inventCounty(plan, faults)) members.push(memberOf(made, members.length));
    units.push(plan.county, ...plan.units);
    for (const { rule } of faults.flatMap(({ finds }) => finds))
      planted[rule] = (planted[rule] ?? 0) + 1;
  }
  return { members, units, planted };
}

/** What the files of such a collection hold. @param reports as above */
export function writeLargeCollection(reports: number): string[] {
  return planCounties(reports).flatMap(({ plan, faults }) =>
    inventCounty(plan, faults).map(textOf),
  );
}

interface CountyInPlan {
  readonly plan: CountyPlan;
  readonly faults: readonly Planted[];
}

function planCounties(reports: number): CountyInPlan[] {
  const counties = Math.ceil(reports / ((UNITS_A_COUNTY + 1) * YEARS.length));
  const each = Math.ceil(reports / YEARS.length / counties) - 1;
  return Array.from({ length: counties }, (_, index) => {
    const plan = planCounty(index, each);
    return { plan, faults: plantedIn(plan) };
  });
}

function planCounty(index: number, size: number): CountyPlan {
  const place = `${FIRSTS[index % FIRSTS.length]}${SECONDS[Math.floor(index / FIRSTS.length) % SECONDS.length]}`;
  const inPlace = ({ name, parent, ...unit }: CountyUnit): CountyUnit => ({
    ...unit,
    name: name.replace('云岭', place),
    parent: parent?.replace('云岭', place) ?? null,
    aliases: [],
  });
  return {
    county: inPlace(COUNTY_UNIT),
    units: UNITS.slice(0, size).map(inPlace),
    years: YEARS,
    seed: (index + 1) * 200_000,
  };
}

function plantedIn({ county, units }: CountyPlan): Planted[] {
  const at = (index: number, year: number) => ({ unit: units[index]?.name ?? '', year });
  const [carried, lost, twin, sister] = [at(3, 2023), at(5, 2024), at(7, 2022), at(8, 2022)];
  return [
    {
      what: 'carry-over of one column',
      edits: [
        { ...carried, cell: 'requests.carriedIn.naturalPerson', by: 1 },
        { ...carried, cell: 'requests.received.naturalPerson', by: -1 },
      ],
      finds: [{ rule: 'carry-over', ...carried }],
    },
    {
      what: 'one more in force than there can be',
      edits: [{ ...at(4, 2024), cell: 'proactive.normativeDocuments.inForce', by: 1 }],
      finds: [{ rule: 'in-force', ...at(4, 2024) }],
    },
    {
      what: 'the county prints one less than its units have',
      lateEdits: [{ unit: county.name, year: 2022, cell: 'proactive.coercion.decisions', by: -1 }],
      finds: [{ rule: 'roll-up', unit: county.name, year: 2022 }],
    },
    {
      what: '元 for 万元',
      edits: YEARS.map((year) => ({ ...at(1, year), cell: 'proactive.fees.amount', to: 12.3456 })),
      lateEdits: [{ ...at(1, 2023), cell: 'proactive.fees.amount', times: 10_000 }],
      finds: [{ rule: 'unit-factor', ...at(1, 2023) }],
    },
    { what: 'a report is missing', lost, finds: [{ rule: 'missing-report', ...lost }] },
    {
      what: 'two units with one text',
      proseOf: { ...twin, from: sister, every: 9 },
      finds: [{ rule: 'near-duplicate', ...twin, other: sister }],
    },
  ];
}

function textOf({ unit, year, figures, draft }: Made): string {
  const prose = printProse(draft, { name: unit.name, year, figures });
  const report = { agency: unit.name, year, variant: COUNTY_VARIANT, figures };
  return toText(layOut(report, { prose, print: (_, value) => String(value) }), 'tabs');
}

function memberOf({ unit, year, figures, draft }: Made, index: number): Member {
  const prose = printProse(draft, { name: unit.name, year, figures });
  const made = makeReport({
    ...COUNTY_VARIANT,
    agency: unit.name,
    year,
    cells: figures,
    sections: Object.fromEntries(
      Object.entries(prose).map(([section, paragraphs]) => [section, paragraphs.join('\n')]),
    ),
  });
  const id = String(index).padStart(16, '0');
  const report = { ...made, id, source: { ...made.source, name: `${id}.txt` } };
  return { record: recordOf(report, [], NO_REVIEW), trace: traceOf(report) };
}
