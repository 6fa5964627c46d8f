/** What a scatter says: whether two figures rise together, by ranks and never why; of few units the extremes. */
import type { Bilingual } from '../../lib/bilingual.ts';
import { formulaOf, nameMeasure, printValue, unitOf } from '../measures/measure-words.ts';
import { idOfMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure.ts';
import type { ChartQuery } from '../query.ts';
import { rankCorrelation } from '../statistics/rank-correlation.ts';
import type { LogAxes, PairedUnit } from './pair-units.ts';

export interface ShownPairs {
  readonly query: ChartQuery;
  readonly units: readonly PairedUnit[];
  readonly log: LogAxes;
  readonly isDots: boolean;
  readonly absent: number;
}

/** Of fewer units nothing is said of how they go together. */
const FOR_CORRELATION = 10;
/** Under the first the two hardly go together, from the second on mostly. */
const [WEAK, STRONG] = [0.3, 0.6] as const;
/** Beyond so many standard errors (1 / √(n − 1)) it is seldom chance. */
const CHANCE = 1.96;

export function titleOf({ query, units }: ShownPairs): Bilingual {
  const enough = units.filter(({ isTooFew }) => !isTooFew);
  const whose = enough.length > 0 ? enough : units;
  const said = sayTogether(query, enough) ?? sayExtremes(query, whose);
  const least = enough.length > 0 && enough.length < units.length ? query.least : null;
  const n = whose.length;
  return {
    zh: `${query.year === null ? '' : `${query.year} 年 `}${least === null ? '' : `n ≥ ${least} 的 `}${n} 家：${said.zh}`,
    en: `${n} units${least === null ? '' : ` with n ≥ ${least}`}${query.year === null ? '' : ` in ${query.year}`}: ${said.en}`,
  };
}

/** A figure held against itself says nothing but itself. */
function isSame(measure: Measure, second: Measure): boolean {
  return idOfMeasure(measure) === idOfMeasure(second);
}

function sayTogether(
  { measure, second }: ChartQuery,
  units: readonly PairedUnit[],
): Bilingual | null {
  if (units.length < FOR_CORRELATION || isSame(measure, second)) return null;
  const found = rankCorrelation(units.map(({ x, y }) => [x.value, y.value]));
  if (found === null) return null;
  const [x, y] = [nameMeasure(measure), nameMeasure(second)];
  const printed = found.toFixed(2).replace('-', '−');
  const [zhFound, enFound] = [`等级相关 ${printed}`, `rank correlation ${printed}`];
  const size = Math.abs(found);
  if (size < Math.max(WEAK, CHANCE / Math.sqrt(units.length - 1))) {
    return {
      zh: `看不出${x.zh}与${y.zh}一同高低（${zhFound}）`,
      en: `${x.en} and ${y.en} hardly go together (${enFound})`,
    };
  }
  const [zhOften, enOften] = size < STRONG ? ['往往', 'often'] : ['大多', 'mostly'];
  const [zhHow, enHow] = found > 0 ? ['也高', 'high too'] : ['低', 'low'];
  return {
    zh: `${x.zh}高的，${y.zh}${zhOften}${zhHow}（${zhFound}）`,
    en: `where ${x.en} is high, ${y.en} is ${enOften} ${enHow} (${enFound})`,
  };
}

function sayExtremes({ measure, second }: ChartQuery, units: readonly PairedUnit[]): Bilingual {
  const [x, y] = [highest(units, 'x', measure), highest(units, 'y', second)];
  if (x === null || y === null) return { zh: '没有可以显示的单位', en: 'no unit can be shown' };
  if (isSame(measure, second)) return x;
  return { zh: `${x.zh}，${y.zh}`, en: `${x.en}; ${y.en}` };
}

function highest(
  units: readonly PairedUnit[],
  axis: 'x' | 'y',
  measure: Measure,
): Bilingual | null {
  const values = units.map((unit) => unit[axis].value);
  const most = Math.max(...values);
  const same = units.filter((unit) => unit[axis].value === most);
  const [first] = same;
  if (first === undefined) return null;
  const name = nameMeasure(measure);
  const printed = printValue(measure, most);
  const more = same.length - 1;
  return {
    zh: `${name.zh}最高的是${first.name}${more > 0 ? `等 ${same.length} 家` : ''}（${printed}）`,
    en: `${name.en} is highest in ${first.name}${more > 0 ? ` and ${more} more` : ''} (${printed})`,
  };
}

/** Both formulas · n · year. */
export function subtitleOf(shown: ShownPairs): Bilingual {
  const { query, units, log, isDots } = shown;
  const { measure, second, year } = query;
  const few = units.filter(({ isTooFew }) => isTooFew).length;
  const [x, y] = [sayAxis(measure, log.x), sayAxis(second, log.y)];
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  return {
    zh: join(
      `横：${x.zh}`,
      `竖：${y.zh}`,
      isDots ? '每点一家' : `${units.length} 家按方格计数，逐家的数在表格里`,
      `${units.length} 家${few > 0 ? `，其中 n < ${query.least} 的 ${few} 家空心，不参加统计` : ''}`,
      '等级相关按斯皮尔曼法，只说一同高低，不说因果',
      year === null ? '' : `${year} 年度`,
    ),
    en: join(
      `across: ${x.en}`,
      `upwards: ${y.en}`,
      isDots ? 'a dot a unit' : `${units.length} units counted in squares, each in the table`,
      `${units.length} units${few > 0 ? `, ${few} of them with n < ${query.least} hollow, not reckoned with` : ''}`,
      'rank correlation (Spearman) tells what goes together, not why',
      year === null ? '' : `year ${year}`,
    ),
  };
}

function sayAxis(measure: Measure, isLog: boolean): Bilingual {
  const [formula, unit, name] = [formulaOf(measure), unitOf(measure), nameMeasure(measure)];
  const isFigure = measure.kind === 'figure';
  return {
    zh: `${isFigure ? `${name.zh}，${formula.zh}` : formula.zh}（${unit.zh}${isLog ? '，对数刻度' : ''}）`,
    en: `${isFigure ? `${name.en}, ${formula.en}` : formula.en} (${unit.en}${isLog ? ', log scale' : ''})`,
  };
}

/** For those who do not see the picture. */
export function altOf(shown: ShownPairs): Bilingual {
  const { query, units, isDots, absent } = shown;
  const title = titleOf(shown);
  const x = spanOf(
    query.measure,
    units.map((unit) => unit.x.value),
  );
  const y = spanOf(
    query.second,
    units.map((unit) => unit.y.value),
  );
  const marked = units.filter((unit) => unit.x.marked.length + unit.y.marked.length > 0).length;
  return {
    zh: `${isDots ? '散点图，每点一家' : '散点图，按方格计数'}。${title.zh}。横轴${x.zh}，竖轴${y.zh}。${marked} 家的数有未处理的问题，${absent} 家没有列入。`,
    en: `${isDots ? 'Scatter, a dot a unit' : 'Scatter, units counted in squares'}. ${title.en}. Across: ${x.en}; upwards: ${y.en}. Figures of ${marked} have open findings; ${absent} left out.`,
  };
}

function spanOf(measure: Measure, values: readonly number[]): Bilingual {
  const name = nameMeasure(measure);
  if (values.length === 0) return name;
  const [low, high] = [Math.min(...values), Math.max(...values)].map((end) =>
    printValue(measure, end),
  );
  return { zh: `${name.zh} ${low} 到 ${high}`, en: `${name.en} ${low} to ${high}` };
}
