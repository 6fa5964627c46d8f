/** What charts are tested with: a query with its usual parts, and a batch of records. */
import type { Batch } from '../../src/compare/batch/batch.ts';
import { comparedByName } from '../../src/compare/batch/batch.ts';
import { measureAtOnce } from '../../src/compare/batch/measure-in-turns.ts';
import { chartOf } from '../../src/compare/charts.ts';
import type { ChartId } from '../../src/compare/charts.ts';
import { getMeasure, usualRates } from '../../src/compare/measures/measure.ts';
import type { Measure } from '../../src/compare/measures/measure.ts';
import type { ChartQuery } from '../../src/compare/query.ts';
import type { ShownChart } from '../../src/compare/show-in-turns.ts';
import { showInTurns } from '../../src/compare/show-in-turns.ts';
import { createColumns } from '../../src/compare/batch/measure-in-turns.ts';
import type { ReportRecord } from '../../src/report/record.ts';

export function makeQuery(parts: Partial<ChartQuery> = {}): ChartQuery {
  const year = parts.year === undefined ? 2023 : parts.year;
  return {
    measure: getMeasure('rate:disclosure:handled', year),
    second: getMeasure('requests.received.total', year),
    columns: usualRates(),
    since: null,
    least: 30,
    mode: null,
    order: null,
    picked: null,
    pinned: new Set(),
    isFewShown: false,
    ...parts,
    year,
  };
}

export function makeBatch(
  records: readonly ReportRecord[],
  { measure, second, least }: ChartQuery,
  besides: readonly Measure[] = [],
): Batch {
  return measureAtOnce(records.map(comparedByName), [measure, second, ...besides], least);
}

export function showAtOnce<Id extends ChartId>(
  id: Id,
  records: readonly ReportRecord[],
  parts: Partial<ChartQuery> = {},
): ShownChart<Id> {
  const mode = chartOf(id).modes[0] ?? null;
  const turns = showInTurns(
    createColumns(records.map(comparedByName)),
    id,
    makeQuery({ mode, ...parts }),
  );
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}
