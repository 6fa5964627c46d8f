/** Each unit's years as rows, its gaps as well: every figure leads to its own print. */
import { hasCases } from '../measures/measure-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { Mark, ShownTable, TableRow } from '../shown/shown.ts';
import {
  figureHead,
  inUnit,
  rowOfMark,
  UNIT_HEAD,
  valueHead,
  YEAR_HEAD,
} from '../shown/table-parts.ts';
import type { TrendUnit } from './trend-units.ts';

interface Asked {
  readonly years: readonly number[];
  readonly marks: readonly Mark[];
  readonly measure: Measure;
}

export function tableOf(units: readonly TrendUnit[], { years, marks, measure }: Asked): ShownTable {
  const isRate = hasCases(measure);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const rowOf = (name: string, year: number, point: TrendUnit['points'][0]): TableRow => {
    if (point === null) {
      const values = [name, year, null, ...(isRate ? [null, null] : [])];
      return { values, ...rowOfMark(undefined, false) };
    }
    const { report, measured } = point;
    const { value, cases, of, isTooFew } = measured;
    const values = [name, year, inUnit(measure, value), ...(isRate ? [cases, of] : [])];
    return { values, ...rowOfMark(markOf.get(report.record.id), isTooFew) };
  };
  return {
    heads: [
      UNIT_HEAD,
      YEAR_HEAD,
      valueHead(measure),
      ...(isRate ? [figureHead('分子', 'Numerator'), figureHead('n', 'n')] : []),
    ],
    nameColumn: 0,
    rows: units.flatMap(({ name, points }) =>
      years.map((year, nth) => rowOf(name, year, points[nth] ?? null)),
    ),
  };
}
