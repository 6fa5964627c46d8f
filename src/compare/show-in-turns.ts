/** A chart made in turns, each short enough for a page that is being used. */
import type { ColumnStore } from './batch/measure-in-turns.ts';
import { chartOf, yearsShown } from './charts.ts';
import type { ChartId, FiguresOf } from './charts.ts';
import type { ChartQuery } from './query.ts';
import { rankInTurns } from './ranked/rank-units.ts';
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
  const { besides, ahead, apart, show } = chartOf(id);
  const others = besides(query);
  const { measure, least, year } = query;
  const only = yearsShown(id, query.mode) === 'one' ? { year } : undefined;
  const batch = yield* columns.prepare([measure, ...others], least, only);
  yield;
  if (ahead !== undefined) {
    for (const [nth, record] of recordsOfYear(batch, query.year).entries()) {
      ahead(record);
      if (nth % TURN === TURN - 1) yield;
    }
  }
  if (apart !== undefined) {
    apart(batch, query);
    yield;
  }
  const ranking = yield* rankInTurns(batch, query);
  yield;
  const made = show(batch, query);
  return { id, query, ranking, shown: 'next' in made ? yield* made : made };
}
