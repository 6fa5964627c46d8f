/** What a distribution says: whose middle half is widest, or where the middle lies. */
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
import type { Quartiles } from '../statistics/quantile.ts';
import type { UnitGroup } from './group-units.ts';

/** Beyond so many units dots would be a smear: columns are counted instead. */
export const MOST_DOTS = 500;

export interface ShownGroups {
  readonly query: ChartQuery;
  readonly groups: readonly UnitGroup[];
  readonly absent: number;
}

export function titleOf({ query, groups }: ShownGroups): Bilingual {
  const { measure, year } = query;
  const name = nameMeasure(measure);
  const said = sayWidths(measure, groups) ?? sayMiddle(measure, groups);
  return {
    zh: `${year === null ? '' : `${year} 年`}${name.zh}的分布：${said.zh}`,
    en: `Distribution of ${name.en}${year === null ? '' : ` in ${year}`}: ${said.en}`,
  };
}

type Boxed = UnitGroup & { readonly kind: Bilingual; readonly quartiles: Quartiles };

function isBoxed(group: UnitGroup): group is Boxed {
  return group.kind !== null && group.quartiles !== null;
}

const widthOf = ({ quartiles: { low, high } }: Boxed): number => high - low;

/** Of two kinds or more; as printed, as a difference that does not show is none. */
function sayWidths(measure: Measure, groups: readonly UnitGroup[]): Bilingual | null {
  const boxed = groups.filter(isBoxed).sort((left, right) => widthOf(right) - widthOf(left));
  const [widest, second] = boxed;
  const last = boxed.at(-1);
  if (widest === undefined || second === undefined || last === undefined) return null;
  const [most, next, least] = [widest, second, last].map((each) =>
    printDifference(measure, widthOf(each)),
  );
  if (most === undefined || least === undefined || most.zh === next?.zh) return null;
  return {
    zh: `${widest.kind.zh}之间最参差，中间一半相差 ${most.zh}；${last.kind.zh}相差 ${least.zh}`,
    en: `widest among ${widest.kind.en}, whose middle half spans ${most.en}; ${last.kind.en}: ${least.en}`,
  };
}

/** Of all together; single units where even that is too little. */
function sayMiddle(measure: Measure, groups: readonly UnitGroup[]): Bilingual {
  const [largest] = [...groups].sort((left, right) => right.enough - left.enough);
  const print = (value: number): string => printValue(measure, value);
  if (largest === undefined) return { zh: '没有可以显示的单位', en: 'no unit can be shown' };
  const { kind, median, quartiles, enough, units } = largest;
  const whose = { zh: kind === null ? '' : `${kind.zh} `, en: kind === null ? '' : `${kind.en}, ` };
  if (median === null) {
    const [low, high] = [units[0], units.at(-1)].map((unit) => print(unit?.measured.value ?? 0));
    const n = units.length;
    return low === high
      ? { zh: `${whose.zh}${n} 家都是 ${low}`, en: `${whose.en}all ${n} at ${low}` }
      : {
          zh: `${whose.zh}${n} 家在 ${low} 到 ${high}`,
          en: `${whose.en}${n} from ${low} to ${high}`,
        };
  }
  const half =
    quartiles === null
      ? { zh: '', en: '' }
      : {
          zh: `，中间一半在 ${print(quartiles.low)} 到 ${print(quartiles.high)}`,
          en: `, the middle half from ${print(quartiles.low)} to ${print(quartiles.high)}`,
        };
  return {
    zh: `${whose.zh}${enough} 家的中位数 ${print(median)}${half.zh}`,
    en: `${whose.en}median of ${enough}: ${print(median)}${half.en}`,
  };
}

/** Between rates in percentage points. */
function printDifference(measure: Measure, value: number): Bilingual {
  if (isPercent(measure)) {
    const points = (value * 100).toFixed(1);
    return { zh: `${points} 个百分点`, en: `${points} percentage points` };
  }
  const unit = unitOf(measure);
  const figure = groupDigits(Number(value.toPrecision(12)));
  return { zh: `${figure} ${unit.zh}`, en: `${figure} ${unit.en}` };
}

/** Formula · how it is drawn · n · year · unit. */
export function subtitleOf({ query, groups }: ShownGroups): Bilingual {
  const { measure, year, least } = query;
  const [formula, unit] = [formulaOf(measure), unitOf(measure)];
  const all = countUnits(groups);
  const few = all - groups.reduce((sum, { enough }) => sum + enough, 0);
  const isDots = all <= MOST_DOTS;
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  return {
    zh: join(
      formula.zh,
      `${isDots ? '每点一家' : `${all} 家分段计数，逐家的数在表格里`}，灰框为中间一半，竖线为中位数（同 Excel 的 QUARTILE.INC）`,
      `${all} 家${few > 0 ? `，其中 n < ${least} 的 ${few} 家空心，不计入中位数和四分位` : ''}`,
      year === null ? '' : `${year} 年度`,
      `单位：${unit.zh}`,
    ),
    en: join(
      formula.en,
      `${isDots ? 'a dot a unit' : `${all} units counted in columns, each in the table`}; grey box: middle half, line: median (as Excel's QUARTILE.INC)`,
      `${all} units${few > 0 ? `, ${few} of them with n < ${least} hollow, not in median and quartiles` : ''}`,
      year === null ? '' : `year ${year}`,
      `unit: ${unit.en}`,
    ),
  };
}

export function countUnits(groups: readonly UnitGroup[]): number {
  return groups.reduce((sum, { units }) => sum + units.length, 0);
}

/** For those who do not see the picture. */
export function altOf(shown: ShownGroups): Bilingual {
  const { query, groups, absent } = shown;
  const title = titleOf(shown);
  const isDots = countUnits(groups) <= MOST_DOTS;
  const each = groups.map((group) => sayGroup(query.measure, group));
  return {
    zh: `${isDots ? '分布图，每点一家' : '分布图，各段家数为柱'}。${title.zh}。${each.map(({ zh }) => zh).join('；')}。${absent} 家没有这个数。`,
    en: `${isDots ? 'Strip of dots, one a unit' : 'Columns of how many units'}. ${title.en}. ${each.map(({ en }) => en).join('; ')}. ${absent} have no figure.`,
  };
}

function sayGroup(measure: Measure, group: UnitGroup): Bilingual {
  const { kind, units, median, quartiles } = group;
  const print = (value: number): string => printValue(measure, value);
  const zh = [
    `${kind?.zh ?? '全部'} ${units.length} 家`,
    ...(median === null ? [] : [`中位数 ${print(median)}`]),
    ...(quartiles === null ? [] : [`四分位 ${print(quartiles.low)}、${print(quartiles.high)}`]),
  ];
  const en = [
    `${kind?.en ?? 'All'}: ${units.length}`,
    ...(median === null ? [] : [`median ${print(median)}`]),
    ...(quartiles === null
      ? []
      : [`quartiles ${print(quartiles.low)} and ${print(quartiles.high)}`]),
  ];
  return { zh: zh.join('，'), en: en.join(', ') };
}
