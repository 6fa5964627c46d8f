/** What a ranking says, computed from its figures: the title, what it is made of, and the picture in words. */
import type { Bilingual } from '../../lib/bilingual.ts';
import {
  formulaOf,
  groupDigits,
  hasCases,
  nameMeasure,
  printValue,
  unitOf,
} from '../measures/measure-words.ts';
import type { ChartQuery } from '../query.ts';
import type { RankedUnit } from './rank-units.ts';

export interface ShownRanking {
  readonly query: ChartQuery;
  /** What the chart ranks, highest first. */
  readonly ranked: readonly RankedUnit[];
  /** How many are not ranked for too few cases. */
  readonly few: number;
  readonly absent: number;
  /** Whether the user chose the units. */
  readonly isPicked: boolean;
}

export function titleOf(shown: ShownRanking): Bilingual {
  const { query, ranked, few, isPicked } = shown;
  const name = nameMeasure(query.measure);
  const n = ranked.length;
  const [zhWhose, enWhose] = isPicked
    ? [`，所选 ${n} 家中`, ` of the ${n} chosen`]
    : few > 0
      ? [`，n ≥ ${query.least} 的 ${n} 家中`, ` of the ${n} with n ≥ ${query.least}`]
      : ['', ''];
  const said = extremesOf(query, ranked);
  const isAlone = n < 2;
  return {
    zh: `${yearWords(query).zh}${name.zh}${isAlone ? '' : zhWhose}：${said.zh}`,
    en: `${name.en}${yearWords(query).en}${isAlone ? '' : enWhose}: ${said.en}`,
  };
}

function yearWords({ year }: ChartQuery): Bilingual {
  return year === null ? { zh: '', en: '' } : { zh: `${year} 年`, en: ` in ${year}` };
}

function extremesOf({ measure }: ChartQuery, ranked: readonly RankedUnit[]): Bilingual {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) {
    return { zh: '没有可以排名的单位', en: 'no unit can be ranked' };
  }
  const [high, low] = [first, last].map(({ measured: { value } }) => printValue(measure, value));
  if (first === last) return { zh: `${first.name} ${high}`, en: `${first.name} ${high}` };
  if (first.measured.value === last.measured.value) {
    return { zh: `${ranked.length} 家都是 ${high}`, en: `all ${ranked.length} at ${high}` };
  }
  const [top, bottom] = [sameAs(ranked, first), sameAs(ranked, last)];
  return {
    zh: `${top.zh} ${high} 最高，${bottom.zh} ${low} 最低`,
    en: `${top.en} highest at ${high}, ${bottom.en} lowest at ${low}`,
  };
}

/** Those with the same value are not passed over. */
function sameAs(ranked: readonly RankedUnit[], unit: RankedUnit): Bilingual {
  const same = ranked.filter(({ measured }) => measured.value === unit.measured.value);
  const name = same[0]?.name ?? '';
  return same.length === 1
    ? { zh: name, en: name }
    : { zh: `${name}等 ${same.length} 家`, en: `${name} and ${same.length - 1} more` };
}

/** Formula · n · year · unit. */
export function subtitleOf({ query, ranked }: ShownRanking): Bilingual {
  const { measure, year } = query;
  const formula = formulaOf(measure);
  const n = ranked.reduce((sum, { measured }) => sum + (measured.of ?? 0), 0);
  const isCounted = hasCases(measure);
  const unit = unitOf(measure);
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  return {
    zh: join(
      formula.zh,
      `${ranked.length} 家${isCounted ? `，n = ${groupDigits(n)}` : ''}`,
      year === null ? '' : `${year} 年度`,
      `单位：${unit.zh}`,
    ),
    en: join(
      formula.en,
      `${ranked.length} units${isCounted ? `, n = ${groupDigits(n)}` : ''}`,
      year === null ? '' : `year ${year}`,
      `unit: ${unit.en}`,
    ),
  };
}

const MOST_READ = 5;

/** For those who do not see the picture. */
export function altOf(shown: ShownRanking): Bilingual {
  const { query, ranked, few, absent } = shown;
  const title = titleOf(shown);
  const read = ranked
    .slice(0, MOST_READ)
    .map(({ name, measured: { value } }) => `${name} ${printValue(query.measure, value)}`);
  const marked = ranked.filter(({ measured }) => measured.marked.length > 0).length;
  return {
    zh: `条形图。${title.zh}。由高到低 ${ranked.length} 家：${read.join('、')}${ranked.length > MOST_READ ? '……' : ''}。${marked} 家的数有未处理的问题，${few} 家样本不足，${absent} 家没有这个数。`,
    en: `Bar chart. ${title.en}. ${ranked.length} units, highest first: ${read.join(', ')}${ranked.length > MOST_READ ? ' …' : ''}. Figures of ${marked} have open findings; ${few} have too few cases, ${absent} no figure.`,
  };
}
