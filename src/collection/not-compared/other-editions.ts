/** Consecutive years on two forms: their columns are not the same thing. */
import { getEdition } from '../../form/editions.ts';
import type { EditionId } from '../../form/editions.ts';
import type { Collection, UnitYear } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import { countUnits } from '../say-figure.ts';
import { groupBy, note } from './note.ts';

interface Neighbours {
  readonly earlier: UnitYear;
  readonly later: UnitYear;
}

/** The statistics of the years before the three tables follow no common form at all. */
export function otherEditions({ years }: Collection): CollectionFinding[] {
  const pairs = [...years.values()].flatMap((of) =>
    [...of.values()].flatMap((later): Neighbours[] => {
      const earlier = of.get(later.year - 1);
      return earlier === undefined ? [] : [{ earlier, later }];
    }),
  );
  const apart = pairs.filter(({ earlier, later }) => {
    const { edition } = later.member.record;
    return edition === 'older' || edition !== earlier.member.record.edition;
  });
  return groupBy(apart, ({ earlier, later }) =>
    [later.year, earlier.member.record.edition, later.member.record.edition].join(' '),
  ).flatMap(sayEditions);
}

function sayEditions(group: readonly Neighbours[]): CollectionFinding[] {
  const [first] = group;
  if (first === undefined) return [];
  const { year, member } = first.later;
  const [old, now] = [first.earlier.member.record.edition, member.record.edition];
  const reports = group.flatMap(({ earlier, later }) => [later, earlier]);
  return [
    note(
      { unit: '', year, about: `${formInChinese(old)}、${formInChinese(now)}`, reports },
      {
        zh: `${year - 1} 年报用${formInChinese(old)}，${year} 年报用${formInChinese(now)}，各列含义不同：有 ${group.length} 家单位的这两年不作比较。`,
        en: `${year - 1} is reported on ${formInEnglish(old)}, ${year} on ${formInEnglish(now)}, whose columns are not the same: these two years are not compared for ${countUnits(group.length)}.`,
      },
    ),
  ];
}

function formInChinese(edition: EditionId): string {
  return edition === 'older' ? '以前的统计表' : `${getEdition(edition).notice}的表`;
}

function formInEnglish(edition: EditionId): string {
  return edition === 'older' ? 'an older table' : `the form of ${getEdition(edition).notice}`;
}
