/** Which units stand side by side: the pinned, then those picked, highest first. */
import type { Batch, ComparedReport } from '../batch/batch.ts';
import type { ChartQuery } from '../query.ts';
import { isPicked } from '../query.ts';
import { rankUnits } from '../ranked/rank-units.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';

/** More columns are no longer compared. */
const MOST_UNITS = 6;

export interface ChosenUnits {
  readonly units: readonly ComparedReport[];
  /** Those without a report of the year. */
  readonly absent: readonly AbsentUnit[];
  readonly unpicked: number;
}

/** Who lacks the measure is shown where asked for by name: the tables do not need it. */
export function chooseUnits(batch: Batch, query: ChartQuery): ChosenUnits {
  const { enough, few, absent } = rankUnits(batch, query);
  const unranked = batch.reports.filter(
    ({ record, name }) =>
      record.year === query.year &&
      (query.pinned.has(name) || query.picked?.has(name) === true) &&
      absent.some((each) => each.record === record),
  );
  const all: readonly ComparedReport[] = [...enough, ...few, ...unranked];
  const asked = all.filter(({ name }) => isPicked(query, name));
  const isPinned = ({ name }: ComparedReport): boolean => query.pinned.has(name);
  const units = [...asked.filter(isPinned), ...asked.filter((unit) => !isPinned(unit))].slice(
    0,
    MOST_UNITS,
  );
  return {
    units,
    absent: absent.filter(({ absence }) => absence === 'noReport' || absence === 'noYear'),
    unpicked: all.length - units.length,
  };
}
