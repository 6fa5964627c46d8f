/** 逾期公布: the day of publication, as the page prints it or the user says, against the article's deadline. */
import type { Collection, Member } from '../collection.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { CollectionFinding } from '../finding.ts';
import type { CollectionSettings } from '../settings.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';
import { kindOfName } from '../units/kind-of-name.ts';
import type { UnitKind } from '../units/unit.ts';

export const late: CollectionRule = {
  id: 'late',
  title: COLLECTION_TITLES.late,
  basis: {
    zh: '《条例》第四十九条：县级以上政府部门每年 1 月 31 日前、县级以上地方人民政府每年 3 月 31 日前公布上一年度的报告',
    en: 'Regulations art. 49: departments publish by 31 January, governments from the county on by 31 March',
  },
  check: (collection) => [
    ...[...collection.years.values()].flatMap((years) =>
      [...years.values()].flatMap(({ unit: { name, kind }, year, member, copies }) =>
        lateOf({ name, kind, year, reports: [member, ...copies] }, collection),
      ),
    ),
    ...collection.strays.flatMap((member) => {
      const { agency: name, year } = member.record;
      if (name === null || year === null) return [];
      return lateOf({ name, kind: kindOfName(name), year, reports: [member] }, collection);
    }),
  ],
};

/** 条例 of 2007, art. 29, had one deadline for all; that of 2019 came into force in May. */
const FIRST_YEAR = 2019;
const BEFORE = '03-31';

interface Published {
  readonly name: string;
  readonly kind: UnitKind;
  readonly year: number;
  readonly reports: readonly Member[];
}

/** Of several versions the earliest counts: what was mended afterwards was in time. */
function lateOf(
  { name, kind, year, reports }: Published,
  { settings }: Collection,
): CollectionFinding[] {
  const [first] = reports
    .flatMap(({ record: { id }, trace: { publishedOn } }) =>
      publishedOn === null ? [] : [{ id, day: publishedOn }],
    )
    .sort((one, two) => one.day.localeCompare(two.day));
  const deadline = lastDayOf(kind, year, settings);
  if (first === undefined || first.day <= deadline) return [];
  const days = daysBetween(deadline, first.day);
  return [
    {
      rule: 'late',
      severity: 'warning',
      unit: name,
      year,
      cells: [],
      reports: [first.id],
      message: {
        zh: `「${name}」${year} 年度报告 ${sayDay(first.day)}公布，最迟应在 ${sayDay(deadline)}，晚了 ${days} 天。`,
        en: `The ${year} report of "${name}" was published on ${first.day}, ${days} ${days === 1 ? 'day' : 'days'} after the last day, ${deadline}.`,
      },
      expected: null,
      found: null,
    },
  ];
}

/** ISO 8601 day until which the report of a year may be published. */
export function lastDayOf(kind: UnitKind, year: number, settings: CollectionSettings): string {
  return `${year + 1}-${year < FIRST_YEAR ? BEFORE : settings.deadlines[kind]}`;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** @param from, to ISO 8601 days */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} 年 ${month} 月 ${date} 日`;
}
