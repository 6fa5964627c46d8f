/**
 * What is wrong in the county, as data: what was done to its reports, and what is to be said of it by
 * FIELD's words, whatever the rules do. A fault in a unit's figures goes into the county's sums, as it
 * would; one of those is then found there too.
 */
import type { CollectionRuleId } from '../../src/collection/finding.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { COUNTY } from './county-units.ts';

export interface UnitYearKey {
  readonly unit: string;
  readonly year: number;
}

export interface FigureEdit extends UnitYearKey {
  readonly cell: CellId;
  readonly by?: number;
  readonly times?: number;
  readonly to?: number;
}

/** A finding as far as the county fixes it. */
export interface Expected extends UnitYearKey {
  readonly rule: CollectionRuleId;
  readonly cell?: CellId;
  /** The other of the two that are alike. */
  readonly other?: UnitYearKey;
}

export interface Planted {
  readonly what: string;
  /** Before the county adds up. */
  readonly edits?: readonly FigureEdit[];
  /** After it did. */
  readonly lateEdits?: readonly FigureEdit[];
  readonly lost?: UnitYearKey;
  /** Handed in twice, the second time with other figures, or the same. */
  readonly twice?: UnitYearKey & { readonly edits: readonly FigureEdit[] };
  /** Another's prose, but for every so many-th sentence. */
  readonly proseOf?: UnitYearKey & { readonly from: UnitYearKey; readonly every: number };
  readonly published?: UnitYearKey & { readonly on: string };
  readonly named?: UnitYearKey & { readonly as: string };
  readonly finds: readonly Expected[];
  /** What may be said beside it: the same fault, seen from elsewhere. */
  readonly may?: readonly Expected[];
  /** Where it can be known at all: with the unit list alone, without it alone, or both. */
  readonly known?: 'listed' | 'unlisted';
}

const at = (unit: string, year: number): UnitYearKey => ({ unit, year });
const edit = (of: UnitYearKey, cell: CellId, by: number): FigureEdit => ({ ...of, cell, by });

function expected(rule: CollectionRuleId, of: UnitYearKey, ...cells: CellId[]): Expected[] {
  return cells.length === 0 ? [{ rule, ...of }] : cells.map((cell) => ({ rule, ...of, cell }));
}

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
  copied('two towns with one text', 12, [
    at('云岭县墨池镇人民政府', 2023),
    at('云岭县霜岭乡人民政府', 2023),
  ]),
  copied('last year’s text with this year’s figures', 8, [
    at('云岭县档案局', 2024),
    at('云岭县档案局', 2023),
  ]),
  copied('half a text from another department', 2, [
    at('云岭县信访局', 2022),
    at('云岭县乡村振兴局', 2022),
  ]),
  {
    what: 'a department three weeks late',
    published: { ...at('云岭县商务局', 2023), on: '2024-02-19' },
    finds: expected('late', at('云岭县商务局', 2023)),
  },
  {
    what: 'a town one day late',
    published: { ...at('云岭县梨洲乡人民政府', 2022), on: '2023-02-01' },
    finds: expected('late', at('云岭县梨洲乡人民政府', 2022)),
  },
  {
    what: 'the county late',
    published: { ...at(COUNTY, 2022), on: '2023-04-06' },
    finds: expected('late', at(COUNTY, 2022)),
  },
  {
    what: 'a town on its last day',
    published: { ...at('云岭县白榆镇人民政府', 2023), on: '2024-01-31' },
    finds: [],
  },
  {
    what: 'the county on its last day',
    published: { ...at(COUNTY, 2023), on: '2024-03-31' },
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
  ...renamed(),
];

function copied(what: string, every: number, [of, from]: [UnitYearKey, UnitYearKey]): Planted {
  return {
    what,
    proseOf: { ...of, from, every },
    finds: [{ rule: 'near-duplicate', ...of, other: from }],
  };
}

/** Names that a report bears once: by the list's aliases, short in the usual ways, and like no name listed. */
function renamed(): Planted[] {
  const named = (unit: string, year: number, as: string): Pick<Planted, 'what' | 'named'> => ({
    what: `${unit} calls itself ${as}`,
    named: { unit, year, as },
  });
  const variant = (unit: string, year: number): Expected[] =>
    expected('name-variant', at(unit, year));
  const short = (unit: string, year: number, as: string): Planted => ({
    ...named(unit, year, as),
    finds: [],
    may: variant(unit, year),
  });
  const culture = '云岭县文化和旅游局';
  const post = '云岭县邮政管理局';
  return [
    short('云岭县财政局', 2023, '县财政局'),
    short('云岭县公安局', 2022, '县公安局'),
    short('云岭县望溪镇人民政府', 2023, '望溪镇人民政府'),
    short('云岭县鹿汀镇人民政府', 2024, '云岭县鹿汀镇'),
    short(COUNTY, 2024, '云岭县'),
    short('云岭县人力资源和社会保障局', 2024, '县人社局'),
    short('云岭县经济开发区管理委员会', 2022, '云岭经济开发区管委会'),
    short('国家税务总局云岭县税务局', 2024, '云岭县税务局'),
    short('云岭县人民政府办公室（本级）', 2023, '云岭县人民政府办公室'),
    {
      ...named(culture, 2023, '云岭县文化广电旅游和体育局'),
      finds: variant(culture, 2023),
      known: 'unlisted',
    },
    {
      ...named(post, 2022, '云岭县邮政局'),
      finds: variant(post, 2022),
      may: expected('missing-report', at(post, 2022)),
    },
  ];
}
