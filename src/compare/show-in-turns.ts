/** A chart made in turns, each short enough for a page that is being used. */
import type { ColumnStore } from './batch/measure-in-turns.ts';
import { chartOf } from './charts.ts';
import type { ChartId, FiguresOf } from './charts.ts';
import type { ChartQuery } from './query.ts';
import { rankUnits } from './ranked/rank-units.ts';
import type { Ranking } from './ranked/rank-units.ts';
import { recordsOfYear } from './shown/records-of-year.ts';
import type { Shown } from './shown/shown.ts';

export interface ShownChart<Id extends ChartId = ChartId> {
  readonly id: Id;
  readonly query: ChartQuery;
  readonly shown: Shown<FiguresOf<Id>>;
  /** All units by the measure, whoever is shown: whom there is to choose from. */
  readonly ranking: Ranking;
}

/** How many reports a turn looks at. */
const TURN = 250;

export function* showInTurns<Id extends ChartId>(
  columns: ColumnStore,
  id: Id,
  query: ChartQuery,
): Generator<void, ShownChart<Id>> {
  const { besides, ahead, show } = chartOf(id);
  const batch = yield* columns.prepare([query.measure, ...besides(query)], query.least);
  yield;
  if (ahead !== undefined) {
    for (const [nth, record] of recordsOfYear(batch, query.year).entries()) {
      ahead(record);
      if (nth % TURN === TURN - 1) yield;
    }
  }
  const ranking = rankUnits(batch, query);
  yield;
  return { id, query, ranking, shown: show(batch, query) };
}
