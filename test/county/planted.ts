/**
 * What is wrong in the county, as data: what was done to its reports, and what is to be said of it by
 * the words of the field, whatever the rules do. A fault in a unit's figures goes into the county's sums,
 * as it would; one of those is then found there too.
 */
import type { CellId } from '../../src/form/form-types.ts';
import { COUNTY } from './county-units.ts';
import { at, expected } from './plant.ts';
import type { FigureEdit, Planted, UnitYearKey } from './plant.ts';
import { PLANTED_TEXTS } from './planted-texts.ts';

const edit = (of: UnitYearKey, cell: CellId, by: number): FigureEdit => ({ ...of, cell, by });

/** So many more are taken over than were left, and so many fewer are new: the report's own sums hold. */
function carriedMore(of: UnitYearKey, column: string, by: number): FigureEdit[] {
  return [
    edit(of, `requests.carriedIn.${column}`, by),
    edit(of, `requests.received.${column}`, -by),
  ];
}

const LAND = at('云岭县自然资源局', 2023);
const TOBACCO = at('云岭县烟草专卖局', 2024);
const CIVIL = at('云岭县民政局', 2024);
const WATER = at('云岭县水务局', 2023);
const WEATHER = at('云岭县气象局', 2024);
const TAX = at('国家税务总局云岭县税务局', 2023);
const LOST = at('云岭县投资促进局', 2024);
const FOREST = at('云岭县林业局', 2023);
const JUSTICE = at('云岭县司法局', 2024);

export const PLANTED: readonly Planted[] = [
  {
    what: 'carry-over of one column, two more than were left',
    edits: [...carriedMore(LAND, 'business', 2), ...carriedMore(LAND, 'total', 2)],
    finds: [LAND, at(COUNTY, 2023)].flatMap((of) =>
      expected('carry-over', of, 'requests.carriedIn.business'),
    ),
    may: [LAND, at(COUNTY, 2023)].flatMap((of) =>
      expected('carry-over', of, 'requests.carriedIn.total'),
    ),
  },
  {
    what: 'carry-over of two columns, the total right',
    edits: [...carriedMore(TOBACCO, 'naturalPerson', -1), ...carriedMore(TOBACCO, 'otherOrg', 1)],
    finds: expected(
      'carry-over',
      TOBACCO,
      'requests.carriedIn.naturalPerson',
      'requests.carriedIn.otherOrg',
    ),
  },
  {
    what: 'in force one more than last year, issued and repealed give',
    edits: [edit(CIVIL, 'proactive.normativeDocuments.inForce', 1)],
    finds: expected('in-force', CIVIL, 'proactive.normativeDocuments.inForce'),
    may: expected('in-force', at(COUNTY, 2024), 'proactive.normativeDocuments.inForce'),
  },
  {
    // Its report of that year bears another name: that it is the county's, the list says.
    what: 'that one goes into the sums of the county',
    finds: expected('in-force', at(COUNTY, 2024), 'proactive.normativeDocuments.inForce'),
    known: 'listed',
  },
  {
    what: 'the county one below the sum, and one above it, all units in',
    lateEdits: [
      edit(at(COUNTY, 2022), 'proactive.licensing.decisions', -1),
      edit(at(COUNTY, 2022), 'proactive.penalties.decisions', 1),
    ],
    finds: expected(
      'roll-up',
      at(COUNTY, 2022),
      'proactive.licensing.decisions',
      'proactive.penalties.decisions',
    ),
    known: 'listed',
  },
  {
    what: 'one request of the county in the wrong row, its own sums right',
    lateEdits: ['naturalPerson', 'total'].flatMap((column) => [
      edit(at(COUNTY, 2023), `requests.granted.${column}`, 1),
      edit(at(COUNTY, 2023), `requests.unavailable.notHeld.${column}`, -1),
    ]),
    finds: expected(
      'roll-up',
      at(COUNTY, 2023),
      'requests.granted.naturalPerson',
      'requests.granted.total',
      'requests.unavailable.notHeld.naturalPerson',
      'requests.unavailable.notHeld.total',
    ),
    known: 'listed',
  },
  {
    what: 'a unit prints 元 for 万元; the county counted right',
    lateEdits: [{ ...WATER, cell: 'proactive.fees.amount', times: 10_000 }],
    finds: expected('unit-factor', WATER, 'proactive.fees.amount'),
  },
  {
    what: 'that unit alone makes the sum too large',
    finds: expected('roll-up', at(COUNTY, 2023), 'proactive.fees.amount'),
    known: 'listed',
  },
  {
    what: 'a unit that is nobody’s part prints 元 for 万元',
    edits: [{ ...WEATHER, cell: 'proactive.fees.amount', times: 10_000 }],
    finds: expected('unit-factor', WEATHER, 'proactive.fees.amount'),
  },
  {
    what: 'the county prints 元 for 万元',
    lateEdits: [{ ...at(COUNTY, 2022), cell: 'proactive.fees.amount', times: 10_000 }],
    finds: expected('unit-factor', at(COUNTY, 2022), 'proactive.fees.amount'),
  },
  {
    what: 'that is more than its units have',
    finds: expected('roll-up', at(COUNTY, 2022), 'proactive.fees.amount'),
    known: 'listed',
  },
  {
    what: 'a year is missing between two others: what is left over is no matter of theirs',
    lost: TAX,
    finds: expected('missing-report', TAX),
    known: 'listed',
  },
  {
    what: 'a unit that has not handed in',
    edits: [{ ...LOST, cell: 'proactive.coercion.decisions', to: 0 }],
    lost: LOST,
    finds: expected('missing-report', LOST),
    known: 'listed',
  },
  {
    what: 'the sum too large although a unit is missing',
    lateEdits: [edit(at(COUNTY, 2024), 'proactive.coercion.decisions', -1)],
    finds: expected('roll-up', at(COUNTY, 2024), 'proactive.coercion.decisions'),
    known: 'listed',
  },
  {
    what: 'two versions with different figures',
    twice: {
      ...FOREST,
      edits: ['naturalPerson', 'total'].flatMap((column) =>
        ['received', 'granted', 'total'].map((row) => edit(FOREST, `requests.${row}.${column}`, 3)),
      ),
    },
    finds: expected('conflicting-copies', FOREST),
  },
  {
    what: 'the same report twice, in two formats',
    twice: { ...at('云岭县统计局', 2022), edits: [] },
    finds: [],
  },
  {
    what: 'four times as many as the year before, of few',
    edits: [{ ...at('云岭县数据局', 2024), cell: 'proactive.penalties.decisions', times: 4 }],
    finds: [],
  },
  {
    what: 'seven times as many licences as the year before',
    edits: [{ ...JUSTICE, cell: 'proactive.licensing.decisions', times: 7 }],
    finds: expected('jump', JUSTICE, 'proactive.licensing.decisions'),
  },
  ...PLANTED_TEXTS,
];
