/** Two names that may be one unit: asked, with the evidence, and never merged in silence. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { CollectionFinding } from '../finding.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';
import { sayYears } from '../units/say-years.ts';
import type { MembersByYear } from '../variants/carry-chain.ts';
import type { Candidate } from '../variants/find-candidates.ts';
import { findVariants } from '../variants/find-variants.ts';

export const nameVariant: CollectionRule = {
  id: 'name-variant',
  title: COLLECTION_TITLES['name-variant'],
  basis: {
    zh: '同一单位各年名称写法不一，逐年比较和汇总就对不上',
    en: 'Where a unit is named in several ways, years and totals cannot be compared',
  },
  check: (collection) =>
    findVariants(collection).map((each) => makeFinding(each, collection.isListed)),
};

function makeFinding(candidate: Candidate, isListed: boolean): CollectionFinding {
  const { subject, unit, years } = candidate;
  const given = [...subject.years.keys()].sort((one, two) => one - two);
  return {
    rule: 'name-variant',
    severity: 'warning',
    unit: unit.name,
    year: given.length === 1 ? (given[0] ?? null) : null,
    cells: [],
    reports: [...idsOf(subject.years), ...idsOf(years)],
    about: subject.name,
    message: isListed ? sayListed(candidate, given) : sayGrown(candidate, given),
    expected: null,
    found: null,
    evidence: candidate.evidence,
  };
}

function sayListed(candidate: Candidate, given: readonly number[]): Bilingual {
  const { subject, unit } = candidate;
  const years = sayYears(given);
  const evidence = sayEvidence(candidate);
  return {
    zh: `「${subject.name}」（${years.zh}）不在名单里，可能就是「${unit.name}」：${evidence.zh}。请认定，认定后记为别名。`,
    en: `"${subject.name}" (${years.en}) is not in the list and may be "${unit.name}": ${evidence.en}. Please decide; if it is, the name is kept as an alias.`,
  };
}

function sayGrown(candidate: Candidate, given: readonly number[]): Bilingual {
  const { subject, unit } = candidate;
  const years = sayYears(given);
  const others = sayYears([...candidate.years.keys()]);
  const evidence = sayEvidence(candidate);
  return {
    zh: `「${subject.name}」（${years.zh}）与「${unit.name}」（${others.zh}）可能是同一单位：${evidence.zh}。请认定，认定前按两个单位处理。`,
    en: `"${subject.name}" (${years.en}) and "${unit.name}" (${others.en}) may be one unit: ${evidence.en}. Please decide; until then they count as two.`,
  };
}

function sayEvidence({ evidence }: Candidate): Bilingual {
  return {
    zh: evidence.map(({ text }) => text.zh).join('；'),
    en: evidence.map(({ text }) => text.en).join('; '),
  };
}

function idsOf(years: MembersByYear): string[] {
  return [...years.values()].map(({ record }) => record.id);
}
