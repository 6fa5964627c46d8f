/** What a heat table says: all together and the extremes of the chosen measure, or its way over the years. */
import type { Bilingual } from '../../lib/bilingual.ts';
import {
  isPercent,
  formulaOf,
  groupDigits,
  nameMeasure,
  printValue,
  unitOf,
} from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { ChartQuery } from '../query.ts';
import type { FilledRow } from './fill-heat.ts';
import { isFilled } from './fill-heat.ts';
import type { HeatColumn } from './heat-columns.ts';
import type { HeatTotal } from './total-heat.ts';

export interface ShownHeat {
  readonly query: ChartQuery;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly FilledRow[];
  readonly totals: readonly HeatTotal[];
  /** How many units the totals add up: sums of the others are not among them. */
  readonly added: number;
  readonly absent: number;
}

export function titleOf(shown: ShownHeat): Bilingual {
  const { query, rows } = shown;
  const said = query.mode === 'years' ? sayYears(shown) : sayMeasure(shown);
  const [years, n] = [yearWords(shown), rows.length];
  const name = nameMeasure(query.measure);
  return query.mode === 'years'
    ? {
        zh: `${years.zh}${name.zh}，${n} 家：${said.zh}`,
        en: `${name.en}${years.en}, ${n} units: ${said.en}`,
      }
    : { zh: `${years.zh}${n} 家：${said.zh}`, en: `${n} units${years.en}: ${said.en}` };
}

function yearWords({ columns }: ShownHeat): Bilingual {
  const years = columns.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return { zh: '', en: '' };
  return first === last
    ? { zh: `${first} 年 `, en: ` in ${first}` }
    : { zh: `${first}–${last} 年`, en: ` ${first}–${last}` };
}

const NOBODY: Bilingual = { zh: '没有可以显示的数', en: 'no figure can be shown' };

function sayMeasure({ query, columns, rows, totals }: ShownHeat): Bilingual {
  const { measure } = query;
  const at = columns.findIndex((column) => column.measure === measure);
  const total = totals[at];
  if (total === undefined || total.value === null) return NOBODY;
  const name = nameMeasure(measure);
  const together = printValue(measure, total.value);
  const ends = extremesOf(rows, at, measure);
  return {
    zh: `${name.zh}合计 ${together}${ends.zh}`,
    en: `${name.en} ${together} together${ends.en}`,
  };
}

/** Of those with enough cases. */
function extremesOf(rows: readonly FilledRow[], at: number, measure: Measure): Bilingual {
  const enough = rows.flatMap(({ name, cells }) => {
    const cell = cells[at];
    if (!isFilled(cell) || cell.measured.isTooFew) return [];
    return { name, value: cell.measured.value };
  });
  const values = enough.map(({ value }) => value);
  const [high, low] = [Math.max(...values), Math.min(...values)].map((end) => ({
    named: enough.filter(({ value }) => value === end).map(({ name }) => name),
    printed: printValue(measure, end),
  }));
  if (high === undefined || low === undefined || high.printed === low.printed) {
    return { zh: '', en: '' };
  }
  const zh = ({ named }: typeof high): string =>
    named.length === 1 ? (named[0] ?? '') : `${named[0]}等 ${named.length} 家`;
  const en = ({ named }: typeof high): string =>
    named.length === 1 ? (named[0] ?? '') : `${named[0]} and ${named.length - 1} more`;
  return {
    zh: `，最高 ${zh(high)} ${high.printed}，最低 ${zh(low)} ${low.printed}`,
    en: `; highest ${en(high)} at ${high.printed}, lowest ${en(low)} at ${low.printed}`,
  };
}

/** From the first year that has a figure to the last. */
function sayYears({ query: { measure }, columns, totals }: ShownHeat): Bilingual {
  const ends = totals.flatMap(({ value }, nth) =>
    value === null ? [] : [{ value, year: columns[nth]?.year ?? 0 }],
  );
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return NOBODY;
  const [from, to] = [first, last].map(({ value }) => printValue(measure, value));
  if (first === last) {
    return { zh: `${first.year} 年合计 ${from}`, en: `${from} together in ${first.year}` };
  }
  const change = sayChange(measure, last.value - first.value);
  return {
    zh: `合计 ${first.year} 年 ${from}，${last.year} 年 ${to}，${change.zh}`,
    en: `${from} together in ${first.year}, ${to} in ${last.year}: ${change.en}`,
  };
}

/** Between rates in percentage points, to the places that both are printed with. */
function sayChange(measure: Measure, change: number): Bilingual {
  const isRate = isPercent(measure);
  const size = isRate
    ? (Math.abs(change) * 100).toFixed(2)
    : groupDigits(Number(Math.abs(change).toPrecision(12)));
  if (Number(size.replaceAll(',', '')) === 0) return { zh: '没有变', en: 'no change' };
  const unit = isRate ? { zh: '个百分点', en: 'percentage points' } : unitOf(measure);
  return change > 0
    ? { zh: `多 ${size} ${unit.zh}`, en: `${size} ${unit.en} more` }
    : { zh: `少 ${size} ${unit.zh}`, en: `${size} ${unit.en} less` };
}

/** What each column divides by · what all together is · n · shades. */
export function subtitleOf(shown: ShownHeat): Bilingual {
  const { query, rows, totals, columns, added } = shown;
  const isYears = query.mode === 'years';
  const formula = isYears ? formulaOf(query.measure) : formulasOf(columns);
  const counts = new Set(totals.map(({ units }) => units));
  const unit = unitOf(query.measure);
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  return {
    zh: join(
      formula.zh,
      `合计行：比率为分子之和 ÷ 分母之和，件数为相加${added < rows.length ? '，不含人民政府本身的汇总报告' : ''}`,
      isYears && counts.size > 1 ? '各年有这个数的单位不一样多，合计只算当年有的' : '',
      `${rows.length} 家`,
      '每列各自按分位分七档，n 不足的不分档',
      isYears ? `单位：${unit.zh}` : '',
    ),
    en: join(
      formula.en,
      `together: of rates all numerators by all denominators, of figures the sum${added < rows.length ? '; reports of governments, which are sums themselves, left out' : ''}`,
      isYears && counts.size > 1 ? 'not the same units every year' : '',
      `${rows.length} units`,
      'seven shades by quantiles, each column by itself; none for too few cases',
      isYears ? `unit: ${unit.en}` : '',
    ),
  };
}

/** ÷ what: which rates; figures are as printed. */
function formulasOf(columns: readonly HeatColumn[]): Bilingual {
  const by = new Map<string, { readonly words: Bilingual; readonly names: Bilingual[] }>();
  for (const { measure } of columns) {
    const words =
      measure.kind === 'rate'
        ? { zh: `÷ ${measure.denominator.words.zh}`, en: `÷ ${measure.denominator.words.en}` }
        : measure.kind === 'figure'
          ? { zh: '照印的数', en: 'as printed' }
          : { zh: '自写的公式', en: 'formulas of one’s own' };
    const known = by.get(words.en) ?? { words, names: [] };
    by.set(words.en, known);
    known.names.push(nameMeasure(measure));
  }
  const parts = [...by.values()];
  return {
    zh: parts
      .map((each) => `${each.words.zh}：${each.names.map(({ zh }) => zh).join('、')}`)
      .join('；'),
    en: parts
      .map((each) => `${each.words.en}: ${each.names.map(({ en }) => en).join(', ')}`)
      .join('; '),
  };
}

/** For those who do not see the picture. */
export function altOf(shown: ShownHeat): Bilingual {
  const title = titleOf(shown);
  const { columns, rows, absent } = shown;
  return {
    zh: `热力表，${rows.length} 行 ${columns.length} 列：${columns.map(({ words }) => words.zh).join('、')}。${title.zh}。深浅只表示高低，不表示好坏。${absent} 家没有数。`,
    en: `Heat table of ${rows.length} rows and ${columns.length} columns: ${columns.map(({ words }) => words.en).join(', ')}. ${title.en}. Shades tell high from low, not good from bad. ${absent} have no figure.`,
  };
}
