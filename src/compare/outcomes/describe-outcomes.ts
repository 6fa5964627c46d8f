/** What the bars say, computed from all of them together: which part is the largest, and whether it is half. */
import type { Bilingual } from '../../lib/bilingual.ts';
import { groupDigits } from '../measures/measure-words.ts';
import type { ChartQuery } from '../query.ts';
import { OUTCOME_WORDS, OUTCOMES } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import type { OutcomesFigures } from './show-outcomes.ts';

export interface ShownOutcomes extends OutcomesFigures {
  readonly query: ChartQuery;
  readonly few: number;
  readonly absent: number;
  /** Whether the user chose the units. */
  readonly isPicked: boolean;
}

export const FORMULA: Bilingual = {
  zh: '各类占比 = 该类件数 ÷ 六类之和，含上年结转的',
  en: 'share = cases of the kind ÷ the sum of the six kinds, those carried in included',
};

const COUNTED: Bilingual = {
  zh: '各类办理结果的件数，含上年结转的',
  en: 'cases by kind of outcome, those carried in included',
};

export function titleOf(shown: ShownOutcomes): Bilingual {
  const { query, units, few, isPicked } = shown;
  const n = units.length;
  const said = mostOf(shown);
  const isLess = few > 0 && !query.isFewShown;
  const [zhWhose, enWhose] = isPicked
    ? [`，所选 ${n} 家`, `, the ${n} chosen`]
    : isLess
      ? [`，n ≥ ${query.least} 的 ${n} 家`, `, the ${n} with n ≥ ${query.least}`]
      : [`，${n} 家`, `, ${n} units`];
  const [zhYear, enYear] =
    query.year === null ? ['', ''] : [`${query.year} 年`, ` in ${query.year}`];
  return {
    zh: `${zhYear}办理结果${n === 0 ? '' : zhWhose}：${said.zh}`,
    en: `Outcomes${enYear}${n === 0 ? '' : enWhose}: ${said.en}`,
  };
}

const OTHERS = OUTCOMES.filter((each) => each !== 'granted' && each !== 'partial');

function mostOf({ units, total }: ShownOutcomes): Bilingual {
  if (units.length === 0) return { zh: '没有可以列出的单位', en: 'no unit can be shown' };
  const { cases, all } = total;
  const percent = (part: number): string => `${((part / all) * 100).toFixed(2)} %`;
  const given = cases.granted + cases.partial;
  if (given === all) {
    return { zh: '都予以公开或部分公开', en: 'all granted, in whole or in part' };
  }
  if (given * 2 > all) {
    const { names, size } = largestOf(OTHERS, cases);
    return {
      zh: `一半以上予以公开或部分公开（${percent(given)}），其余「${names.zh.join('」「')}」最多，占 ${percent(size)}`,
      en: `more than half granted, in whole or in part (${percent(given)}); of the rest most ${names.en.join(', ')}, at ${percent(size)}`,
    };
  }
  const { names, size } = largestOf(OUTCOMES, cases);
  const each = names.zh.length > 1 ? { zh: '各', en: 'each ' } : { zh: '', en: '' };
  return {
    zh: `「${names.zh.join('」「')}」最多，${each.zh}占 ${percent(size)}；予以公开和部分公开合计 ${percent(given)}`,
    en: `most ${names.en.join(', ')}, ${each.en}at ${percent(size)}; granted in whole or in part ${percent(given)}`,
  };
}

/** Those with the same figure are not passed over. */
function largestOf(
  outcomes: readonly Outcome[],
  cases: OutcomesFigures['total']['cases'],
): { readonly names: { readonly zh: string[]; readonly en: string[] }; readonly size: number } {
  const size = Math.max(...outcomes.map((outcome) => cases[outcome]));
  const names = outcomes
    .filter((outcome) => cases[outcome] === size)
    .map((outcome) => OUTCOME_WORDS[outcome]);
  return { names: { zh: names.map(({ zh }) => zh), en: names.map(({ en }) => en) }, size };
}

/** Formula · n · year · unit. */
export function subtitleOf({ query, units, total, isCounts }: ShownOutcomes): Bilingual {
  const { year } = query;
  const formula = isCounts ? COUNTED : FORMULA;
  const n = groupDigits(total.all);
  return {
    zh: [
      formula.zh,
      `${units.length} 家，n = ${n}`,
      ...(year === null ? [] : [`${year} 年度`]),
      `单位：${isCounts ? '件' : '%'}`,
    ].join(' · '),
    en: [
      formula.en,
      `${units.length} units, n = ${n}`,
      ...(year === null ? [] : [`year ${year}`]),
      `unit: ${isCounts ? 'cases' : '%'}`,
    ].join(' · '),
  };
}

/** For those who do not see the picture. */
export function altOf(shown: ShownOutcomes): Bilingual {
  const { units, total, few, absent, order } = shown;
  const title = titleOf(shown);
  const read = (language: 'zh' | 'en'): string =>
    OUTCOMES.map((outcome) => {
      const share = total.all === 0 ? 0 : (total.cases[outcome] / total.all) * 100;
      return `${OUTCOME_WORDS[outcome][language]} ${share.toFixed(2)} %`;
    }).join(language === 'zh' ? '、' : ', ');
  const by =
    order === 'all' ? { zh: '办结件数', en: 'all that was handled' } : OUTCOME_WORDS[order];
  const marked = units.filter(({ handled }) =>
    OUTCOMES.some((outcome) => handled.parts[outcome].marked.length > 0),
  ).length;
  return {
    zh: `堆积条形图，按${by.zh}由高到低 ${units.length} 家。${title.zh}。合计：${read('zh')}。${marked} 家的数有未处理的问题，${few} 家样本不足，${absent} 家没有这个数。`,
    en: `Stacked bars of ${units.length} units, sorted by ${by.en}, highest first. ${title.en}. All together: ${read('en')}. Figures of ${marked} have open findings; ${few} have too few cases, ${absent} no figure.`,
  };
}
