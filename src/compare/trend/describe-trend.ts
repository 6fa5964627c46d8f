/** What the courses say: who is higher and lower than at first, and who lacks a year. */
import type { Bilingual } from '../../lib/bilingual.ts';
import { formulaOf, nameMeasure, unitOf } from '../measures/measure-words.ts';
import type { ChartQuery } from '../query.ts';
import type { Changes } from './count-changes.ts';

export interface ShownTrend {
  readonly query: ChartQuery;
  readonly first: number | null;
  readonly last: number | null;
  /** All that are chosen and have figures. */
  readonly all: number;
  readonly changes: Changes;
  /** How many are drawn, from which place on. */
  readonly drawn: number;
  readonly from: number;
  readonly isOne: boolean;
  readonly marked: number;
  readonly gaps: number;
  readonly absent: number;
}

export function titleOf(shown: ShownTrend): Bilingual {
  const { query, first, last, all } = shown;
  const name = nameMeasure(query.measure);
  if (all === 0 || first === null || last === null) {
    return {
      zh: `${name.zh}逐年：没有可以列出的单位`,
      en: `${name.en} by year: no unit can be shown`,
    };
  }
  if (first === last) {
    return {
      zh: `${name.zh}逐年：只有 ${last} 一个年度，${all} 家`,
      en: `${name.en} by year: ${last} alone, ${all} units`,
    };
  }
  const said = changesOf(shown.changes, first, last);
  return {
    zh: `${name.zh}逐年：${all} 家中 ${said.zh}`,
    en: `${name.en} by year: of ${all} units ${said.en}`,
  };
}

function changesOf(
  { rose, fell, same, noFirst, noLast, neither, few }: Changes,
  first: number,
  last: number,
): Bilingual {
  const [zh, en]: [string[], string[]] = [[], []];
  const isAny = rose + fell + same > 0;
  if (isAny) {
    zh.push(`${rose} 家 ${last} 年高于 ${first} 年，${fell} 家低于`);
    en.push(`${rose} higher in ${last} than in ${first}, ${fell} lower`);
  }
  const add = (n: number, words: Bilingual): void => {
    if (n === 0) return;
    zh.push(`${n} 家${words.zh}`);
    en.push(`${n} ${words.en}`);
  };
  add(same, { zh: '持平', en: 'the same' });
  add(noFirst, { zh: `缺 ${first} 年`, en: `without ${first}` });
  add(noLast, { zh: `缺 ${last} 年`, en: `without ${last}` });
  add(neither, { zh: '两年都缺', en: 'without either' });
  add(few, { zh: '样本不足不比', en: 'with too few cases to be compared' });
  return { zh: zh.join('，'), en: en.join(', ') };
}

/** Formula · years · which are drawn · unit. */
export function subtitleOf(shown: ShownTrend): Bilingual {
  const { query, first, last, all, drawn, from, isOne } = shown;
  const formula = formulaOf(query.measure);
  const unit = unitOf(query.measure);
  const years =
    first === null || last === null ? '' : first === last ? `${last}` : `${first}–${last}`;
  const isPart = drawn < all;
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  const to = from + drawn - 1;
  return {
    zh: join(
      formula.zh,
      years && `${years} 年度`,
      isOne ? '钉住的在前，其余取最高的' : '各图同一刻度',
      isPart
        ? isOne
          ? `图中 ${drawn} 家，共 ${all} 家`
          : `第 ${from}–${to} 家，共 ${all} 家`
        : `${all} 家`,
      `单位：${unit.zh}`,
    ),
    en: join(
      formula.en,
      years,
      isOne ? 'pinned first, then the highest' : 'one scale',
      isPart
        ? isOne
          ? `${drawn} of ${all} units`
          : `units ${from}–${to} of ${all}`
        : `${all} units`,
      `unit: ${unit.en}`,
    ),
  };
}

/** For those who do not see the picture. */
export function altOf(shown: ShownTrend): Bilingual {
  const { drawn, marked, gaps, absent, isOne } = shown;
  const title = titleOf(shown);
  return {
    zh: `${isOne ? '折线图' : '每家一张小折线图'}，图中 ${drawn} 家。${title.zh}。图中 ${gaps} 处缺年度，${marked} 家的数有未处理的问题；${absent} 家没有这个数。`,
    en: `${isOne ? 'Lines' : 'A small line chart for each unit'}, ${drawn} drawn. ${title.en}. ${gaps} gaps in the picture; figures of ${marked} units have open findings; ${absent} have no figure.`,
  };
}
