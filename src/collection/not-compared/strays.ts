/** Reports that found no unit: nothing is held against them, and no sum holds them. */
import type { Collection, Member } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { nameKey } from '../units/name-key.ts';
import { findVariants } from '../variants/find-variants.ts';

/** Names that a sentence gives; the others are counted. */
const MOST_NAMES = 5;

/** A name that may be one of the list's is asked about by itself, and not told here. */
export function strays(collection: Collection): CollectionFinding[] {
  const asked = new Set(findVariants(collection).map(({ subject }) => nameKey(subject.name)));
  const isKnown = ({ record: { agency, year } }: Member): boolean =>
    agency !== null && year !== null;
  const named = collection.strays.filter(isKnown);
  const unlisted = named.filter(({ record }) => !asked.has(nameKey(record.agency ?? '')));
  const unnamed = collection.strays.filter((member) => !isKnown(member));
  return [...sayUnlisted(unlisted), ...sayUnnamed(unnamed)];
}

function sayUnlisted(members: readonly Member[]): CollectionFinding[] {
  const names = [...new Set(members.flatMap(({ record }) => record.agency ?? []))];
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length > MOST_NAMES;
  const zh = `${shown.map((name) => `「${name}」`).join('')}${more ? `等 ${names.length} 个名称` : ''}`;
  const en = `${shown.map((name) => `"${name}"`).join(', ')}${more ? ` and ${names.length - MOST_NAMES} more` : ''}`;
  return told(members, '名单外', {
    zh: `${zh}在名单里找不到是哪一家，有 ${members.length} 份报告没有参加前后年比较和汇总。`,
    en: `It is not known which unit of the list ${en} is: ${countReports(members)} held against no other year and in no total.`,
  });
}

function sayUnnamed(members: readonly Member[]): CollectionFinding[] {
  return told(members, '缺单位或年度', {
    zh: `有 ${members.length} 份报告没有读出单位或年度，没有参加前后年比较和汇总；请在报告标题处填上。`,
    en: `Agency or year could not be read of ${countReports(members)}, held against no other year and in no total. Please set them in the heading of the report.`,
  });
}

function countReports({ length }: readonly Member[]): string {
  return length === 1 ? 'one report' : `${length} reports`;
}

function told(
  members: readonly Member[],
  about: string,
  message: CollectionFinding['message'],
): CollectionFinding[] {
  if (members.length === 0) return [];
  return [
    {
      rule: 'not-compared',
      severity: 'note',
      unit: '',
      year: null,
      cells: [],
      reports: members.map(({ record }) => record.id),
      about,
      message,
      expected: null,
      found: null,
    },
  ];
}
