/** What two years say of the units that have both: how many rose, how many fell. */
import type { Bilingual } from '../../lib/bilingual.ts';
import { hasCases, formulaOf, nameMeasure, printValue, unitOf } from '../measures/measure-words.ts';
import type { ChartQuery } from '../query.ts';
import { changeUnit, printChange } from './print-change.ts';
import type { SlopeUnit, TwoYears } from './slope-units.ts';

export interface ShownSlope {
  readonly query: ChartQuery;
  /** null = no year is known. */
  readonly years: TwoYears | null;
  /** Those with enough cases in both years. */
  readonly compared: readonly SlopeUnit[];
  readonly few: number;
  readonly absent: number;
  readonly marked: number;
}

export function titleOf({ query, years, compared }: ShownSlope): Bilingual {
  const name = nameMeasure(query.measure);
  const span = years === null ? '' : ` ${years.since} → ${years.year}`;
  if (compared.length === 0) {
    return {
      zh: `${name.zh}${span}：没有两年都有数的单位`,
      en: `${name.en}${span}: no unit has a figure of both years`,
    };
  }
  const said = countsOf(compared);
  return {
    zh: `${name.zh}${span}：${compared.length} 家中 ${said.zh}`,
    en: `${name.en}${span}: of ${compared.length} units ${said.en}`,
  };
}

function countsOf(compared: readonly SlopeUnit[]): Bilingual {
  const rose = compared.filter(({ change }) => change > 0).length;
  const fell = compared.filter(({ change }) => change < 0).length;
  const same = compared.length - rose - fell;
  return {
    zh: `${rose} 家上升，${fell} 家下降，${same === 0 ? '没有' : `${same} 家`}持平`,
    en: `${rose} rose, ${fell} fell, ${same === 0 ? 'none' : same} the same`,
  };
}

/** Formula · n · years · unit. */
export function subtitleOf({ query, years, compared }: ShownSlope): Bilingual {
  const { measure, least } = query;
  const [formula, unit, change] = [formulaOf(measure), unitOf(measure), changeUnit(measure)];
  const isRate = hasCases(measure);
  const span = years === null ? '' : `${years.since}、${years.year} 年度`;
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  return {
    zh: join(
      formula.zh,
      `${compared.length} 家${isRate ? `，两年 n 都 ≥ ${least}` : ''}`,
      span,
      `单位：${unit.zh}，差：${change.zh}`,
    ),
    en: join(
      formula.en,
      `${compared.length} units${isRate ? `, n ≥ ${least} in both` : ''}`,
      years === null ? '' : `${years.since} and ${years.year}`,
      `unit: ${unit.en}, differences: ${change.en}`,
    ),
  };
}

const MOST_READ = 5;

/** For those who do not see the picture. */
export function altOf(shown: ShownSlope): Bilingual {
  const { query, compared, few, absent, marked } = shown;
  const title = titleOf(shown);
  const read = compared.slice(0, MOST_READ).map(({ name, before, after, change }) => {
    const [from, to] = [before, after].map((each) =>
      printValue(query.measure, each.measured.value),
    );
    return `${name} ${from} → ${to} (${printChange(query.measure, change)})`;
  });
  const more = compared.length > MOST_READ;
  return {
    zh: `两年对比的连线图。${title.zh}。${read.join('、')}${more ? '……' : ''}。${marked} 家的数有未处理的问题，${few} 家样本不足，缺某一年的数 ${absent} 处。`,
    en: `Lines between two years. ${title.en}. ${read.join(', ')}${more ? ' …' : ''}. Figures of ${marked} have open findings; ${few} have too few cases; ${absent} figures of one year are missing.`,
  };
}
