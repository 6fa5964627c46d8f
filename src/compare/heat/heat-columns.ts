/** What stands in the columns of a heat table: measures of one year, or years of one measure. */
import type { Batch } from '../batch/batch.ts';
import { nameMeasure } from '../measures/measure-words.ts';
import { idOfMeasure, isSameLine } from '../measures/measure.ts';
import type { Measure } from '../measures/measure.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ChartQuery } from '../query.ts';

export interface HeatColumn {
  /** What it is sorted by; unlike any other of the table. */
  readonly id: string;
  readonly words: Bilingual;
  readonly measure: Measure;
  readonly year: number | null;
}

/** The chosen measure is always among them, first where it is none of those asked for. */
export function heatMeasures({ measure, columns }: ChartQuery): readonly Measure[] {
  const isChosen = (each: Measure): boolean => isSameLine(idOfMeasure(each), idOfMeasure(measure));
  return columns.some(isChosen)
    ? columns.map((each) => (isChosen(each) ? measure : each))
    : [measure, ...columns];
}

export function heatColumns(batch: Batch, query: ChartQuery): readonly HeatColumn[] {
  const { measure, year } = query;
  if (query.mode !== 'years') {
    return heatMeasures(query).map((each) => ({
      id: idOfMeasure(each),
      words: nameMeasure(each),
      measure: each,
      year,
    }));
  }
  return yearsOf(batch, query).map((each) => ({
    id: String(each),
    words: { zh: `${each} 年`, en: String(each) },
    measure,
    year: each,
  }));
}

/** Those that reports are on, the earliest first. */
function yearsOf({ reports }: Batch, { year, since }: ChartQuery): readonly number[] {
  const all = new Set(reports.flatMap(({ record }) => record.year ?? []));
  return [...all]
    .filter((each) => (year === null || each <= year) && (since === null || each >= since))
    .sort((left, right) => left - right);
}
