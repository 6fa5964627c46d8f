/** A row a unit: both years, their difference, and of rates both n. */
import { hasCases, isPercent, unitOf } from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { Mark, ShownTable, TableHead } from '../shown/shown.ts';
import { figureHead, inUnit, rowOfMark, UNIT_HEAD } from '../shown/table-parts.ts';
import { changeInUnit, changeUnit } from './print-change.ts';
import type { SlopeUnit, TwoYears } from './slope-units.ts';

interface Asked {
  readonly years: TwoYears | null;
  /** Two a unit, the earlier first. */
  readonly marks: readonly Mark[];
  readonly measure: Measure;
}

export function tableOf(units: readonly SlopeUnit[], { years, marks, measure }: Asked): ShownTable {
  const isRate = hasCases(measure);
  const rows = units.map(({ name, before, after, change, isTooFew }, nth) => {
    const own = marks.slice(nth * 2, nth * 2 + 2);
    const figures = [before, after].map(({ measured }) => inUnit(measure, measured.value));
    const counts = isRate ? [before.measured.of, after.measured.of] : [];
    return {
      values: [name, ...figures, changeInUnit(measure, change), ...counts],
      ...rowOfMark(own[1], isTooFew),
      isMarked: own.some(({ marked }) => marked.length > 0),
      isEdited: own.some(({ isEdited }) => isEdited),
    };
  });
  return { heads: headsOf(years, measure), nameColumn: 0, rows };
}

function headsOf(years: TwoYears | null, measure: Measure): readonly TableHead[] {
  if (years === null) return [UNIT_HEAD];
  const isRate = hasCases(measure);
  const [unit, change] = [unitOf(measure), changeUnit(measure)];
  const places = isPercent(measure) ? 2 : null;
  const each = [years.since, years.year];
  return [
    UNIT_HEAD,
    ...each.map((year) => ({
      ...figureHead(`${year} 年（${unit.zh}）`, `${year} (${unit.en})`),
      places,
    })),
    { ...figureHead(`差（${change.zh}）`, `Difference (${change.en})`), places },
    ...(isRate ? each.map((year) => figureHead(`${year} 年 n`, `n of ${year}`)) : []),
  ];
}
