/** Prose that is the same as that of the unit's own earlier report, or of another unit's (雷同). */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { Collection, Member } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import type { ComparedText, Likeness } from '../likeness/closest.ts';
import { findAlike } from '../likeness/find-alike.ts';

const ID = 'near-duplicate';

export const nearDuplicate: CollectionRule = {
  id: ID,
  title: { zh: '文字雷同', en: 'Text alike' },
  basis: {
    zh: '考核常把与上年或别的单位雷同列为扣分项。数字、名称先遮去再比；法条、统一模板和上级报告里的文字不算；文字太少的报告不比',
    en: 'assessments take points off for text copied from last year or another unit. Figures and names are masked; the law, shared templates and what the body above wrote are left out; reports with very little text are not compared',
  },
  check: (collection) => {
    const placed = placeAll(collection);
    const texts = toTexts(placed);
    return findAlike(texts, collection.settings).flatMap((likeness) => {
      const [later, earlier] = [placed[likeness.later], placed[likeness.earlier]];
      if (later === undefined || earlier === undefined) return [];
      return [toFinding({ later, earlier, likeness }, collection)];
    });
  },
};

/** A report under the name it is known by. */
interface Placed {
  readonly member: Member;
  readonly unit: string;
  readonly year: number | null;
  readonly parent: string | null;
}

/** A report without a year stands behind all others. */
const LAST = 10_000;

/** Those that count, the earliest first; within a year by day of publishing, then as they were given. */
function placeAll({ members, years, strays }: Collection): Placed[] {
  const placed = new Map<Member, Placed>();
  for (const byYear of years.values())
    for (const { unit, year, member } of byYear.values())
      placed.set(member, { member, unit: unit.name, year, parent: unit.parent });
  for (const member of strays) {
    const { agency, year, source } = member.record;
    placed.set(member, { member, unit: agency ?? source.name, year, parent: null });
  }
  const dayOf = ({ member }: Placed): string => member.trace.publishedOn ?? '';
  return members
    .flatMap((member) => placed.get(member) ?? [])
    .sort((one, two) => {
      const [first, second] = [one.year ?? LAST, two.year ?? LAST];
      if (first !== second) return first - second;
      return dayOf(one) < dayOf(two) ? -1 : Number(dayOf(one) > dayOf(two));
    });
}

function toTexts(placed: readonly Placed[]): ComparedText[] {
  const numbers = new Map(
    [...new Set(placed.map(({ unit }) => unit))].map((unit, at) => [unit, at]),
  );
  return placed.map(({ member, unit, year, parent }) => ({
    sketch: member.trace.sketch,
    unit: numbers.get(unit) ?? 0,
    parent: parent === null ? null : (numbers.get(parent) ?? null),
    year,
    file: member.record.source.name,
  }));
}

interface Pair {
  readonly later: Placed;
  readonly earlier: Placed;
  readonly likeness: Likeness;
}

function toFinding(
  { later, earlier, likeness }: Pair,
  { settings }: Collection,
): CollectionFinding {
  const { share } = likeness;
  return {
    rule: ID,
    severity: share >= settings.likenessGrave ? 'warning' : 'note',
    unit: later.unit,
    year: later.year,
    cells: [],
    reports: [later.member.record.id, earlier.member.record.id],
    about: `${earlier.unit}${inYear(earlier).zh}`,
    message: sentence(earlier, likeness),
    expected: null,
    found: null,
    share,
  };
}

function inYear({ year }: Placed): Bilingual {
  return year === null ? { zh: '', en: '' } : { zh: ` ${year} 年`, en: ` on ${year}` };
}

function sentence(earlier: Placed, { share, isOwn, others }: Likeness): Bilingual {
  const percent = `${Math.floor(share * 100)} %`;
  const { zh, en } = inYear(earlier);
  const whose = isOwn
    ? { zh: `本单位${zh}的报告`, en: `the unit's own report${en}` }
    : {
        zh: `「${earlier.unit}」${zh.trimStart()}的报告`,
        en: `the report of ${earlier.unit}${en}`,
      };
  const of = isOwn ? { zh: '本单位', en: 'of its own' } : { zh: '其他单位', en: 'of other units' };
  const more = {
    zh: others === 0 ? '' : `${of.zh}还有 ${others} 份报告与它雷同。`,
    en: others === 0 ? '' : ` ${others} more ${of.en} ${others === 1 ? 'is' : 'are'} like it.`,
  };
  return {
    zh: `与${whose.zh}有 ${percent} 的文字相同（按较短的一篇算，数字和名称不计）。${more.zh}`,
    en: `${percent} of the text is the same as in ${whose.en} (of the shorter one; figures and names aside).${more.en}`,
  };
}
