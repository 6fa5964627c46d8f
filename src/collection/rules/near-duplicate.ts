/** Prose that is the same as that of the unit's own earlier report, or of another unit's (雷同). */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { CollectionRule } from '../collection-rule.ts';
import type { Collection } from '../collection.ts';
import type { CollectionFinding } from '../finding.ts';
import type { Likeness } from '../likeness/closest.ts';
import { placeTexts, toCompared } from '../likeness/place-texts.ts';
import type { PlacedText } from '../likeness/place-texts.ts';
import { sameSections } from '../likeness/covered-share.ts';
import { findAlike } from '../likeness/find-alike.ts';
import { COLLECTION_TITLES } from '../rule-titles.ts';
import { sketchIn } from '../pack-clues.ts';

const ID = 'near-duplicate';

export const nearDuplicate: CollectionRule = {
  id: ID,
  title: COLLECTION_TITLES['near-duplicate'],
  basis: {
    zh: '考核常把与上年或别的单位雷同列为扣分项。数字、名称先遮去再比；法条、统一模板和上级报告里的文字不算；文字太少的报告不比',
    en: 'assessments take points off for text copied from last year or another unit. Figures and names are masked; the law, shared templates and what the body above wrote are left out; reports with very little text are not compared',
  },
  check: (collection) => {
    const placed = placeTexts(collection);
    return findAlike(toCompared(placed), collection.settings).flatMap((likeness) => {
      const [later, earlier] = [placed[likeness.later], placed[likeness.earlier]];
      if (later === undefined || earlier === undefined) return [];
      return [toFinding({ later, earlier, likeness }, collection)];
    });
  },
};

interface Pair {
  readonly later: PlacedText;
  readonly earlier: PlacedText;
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
    message: sentence({ later, earlier, likeness }),
    expected: null,
    found: null,
    share,
  };
}

function inYear({ year }: PlacedText): Bilingual {
  return year === null ? { zh: '', en: '' } : { zh: ` ${year} 年`, en: ` on ${year}` };
}

function sentence({ later, earlier, likeness }: Pair): Bilingual {
  const { share, isOwn, others } = likeness;
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
  const where = share >= THROUGHOUT ? { zh: '', en: '' } : whereSame(later, earlier);
  return {
    zh: `与${whose.zh}有 ${percent} 的文字相同（按较短的一篇算，数字和名称不计）。${where.zh}${more.zh}`,
    en: `${percent} of the text is the same as in ${whose.en} (of the shorter one; figures and names aside).${where.en}${more.en}`,
  };
}

/** From here on it needs no telling which sections are the same. */
const THROUGHOUT = 0.85;
const NUMERALS = '一二三四五六';

function whereSame(later: PlacedText, earlier: PlacedText): Bilingual {
  const same = sameSections(sketchIn(later.member.trace), sketchIn(earlier.member.trace));
  if (same.length === 0) return { zh: '', en: '' };
  return {
    zh: `第${same.map((section) => NUMERALS[section]).join('、')}部分几乎整段相同。`,
    en: ` ${same.length === 1 ? 'Section' : 'Sections'} ${same.map((section) => section + 1).join(', ')}: the same nearly throughout.`,
  };
}
