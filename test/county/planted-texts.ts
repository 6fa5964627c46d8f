/** What is planted beside the figures: texts that are copied, days of publishing, names. */
import { COUNTY } from './county-units.ts';
import { at, expected } from './plant.ts';
import type { Expected, Planted, UnitYearKey } from './plant.ts';

export const PLANTED_TEXTS: readonly Planted[] = [
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
  const office = '云岭县人民政府办公室（本级）';
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
    {
      ...named(culture, 2023, '云岭县文化广电旅游和体育局'),
      finds: variant(culture, 2023),
      known: 'unlisted',
    },
    {
      ...named(office, 2024, '云岭县人民政府办公室'),
      finds: variant(office, 2024),
      may: expected('missing-report', at(office, 2024)),
    },
    {
      ...named(post, 2022, '云岭县邮政局'),
      finds: variant(post, 2022),
      may: expected('missing-report', at(post, 2022)),
    },
  ];
}
