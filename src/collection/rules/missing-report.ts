/** 未报送: a unit of the list without a report for a year of the batch. */
import type { Collection } from '../collection.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { CollectionFinding } from '../finding.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';
import { sayYears } from '../units/say-years.ts';
import { unitLedger } from '../units/unit-ledger.ts';
import type { LedgerLine } from '../units/unit-ledger.ts';
import { findVariants } from '../variants/find-variants.ts';

export const missingReport: CollectionRule = {
  id: 'missing-report',
  title: COLLECTION_TITLES['missing-report'],
  basis: {
    zh: '《条例》第四十九条；谁应报送以单位名单为准',
    en: 'Regulations art. 49; who must report is as the unit list has it',
  },
  check: (collection) => (collection.isListed ? missingIn(collection) : []),
};

/** Where a report may be the unit's under another name, that is asked, and it is not called missing as well. */
function missingIn(collection: Collection): CollectionFinding[] {
  const { lines, askedYears } = unitLedger(collection);
  const maybe = new Set(
    findVariants(collection).flatMap(({ unit, subject }) =>
      [...subject.years.keys()].map((year) => `${unit.name}|${year}`),
    ),
  );
  return lines
    .filter(({ unit }) => unit.grown !== true)
    .flatMap((line) =>
      line.entries
        .filter(({ year, member }) => member === null && askedYears.has(year))
        .filter(({ year }) => !maybe.has(`${line.unit.name}|${year}`))
        .map(({ year }) => makeMissing(line, year)),
    );
}

function makeMissing({ unit, entries }: LedgerLine, year: number): CollectionFinding {
  const others = entries.flatMap((each) => (each.member === null ? [] : [each.year]));
  const years = sayYears(others);
  const [zh, en] =
    others.length === 0 ? ['', ''] : [`；${years.zh}有`, `; there is one for ${years.en}`];
  return {
    rule: 'missing-report',
    severity: 'error',
    unit: unit.name,
    year,
    cells: [],
    reports: [],
    message: {
      zh: `「${unit.name}」${year} 年度未报送：名单里有它，收到的报告里没有它这一年的${zh}。`,
      en: `"${unit.name}" has not handed in for ${year}: it is in the list, and no report of that year is its own${en}.`,
    },
    expected: null,
    found: null,
  };
}
