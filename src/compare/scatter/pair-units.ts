/** Two measures of each unit of a year. */
import { isPercent } from '../measures/measure-words.ts';
import type { Batch, ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { Measure } from '../measures/measure.ts';
import type { ChartQuery } from '../query.ts';
import { isPicked } from '../query.ts';
import { rankUnits } from '../ranked/rank-units.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';

export interface PairedUnit extends ComparedReport {
  /** Of the measure, across. */
  readonly x: Measured;
  /** Of the second, upwards. */
  readonly y: Measured;
  readonly isTooFew: boolean;
}

export interface Pairs {
  /** From left to right, then upwards. */
  readonly units: readonly PairedUnit[];
  /** Those that lack one of the two, or a place on the scale. */
  readonly absent: readonly AbsentUnit[];
  readonly unpicked: number;
}

export interface LogAxes {
  readonly x: boolean;
  readonly y: boolean;
}

/** Figures span powers of ten, shares do not: they go on such a scale only where both are. */
export function logAxesOf({ measure, second, mode }: ChartQuery): LogAxes {
  const isAllRates = isPercent(measure) && isPercent(second);
  const isLog = (each: Measure): boolean => mode === 'log' && (!isPercent(each) || isAllRates);
  return { x: isLog(measure), y: isLog(second) };
}

export function pairUnits(batch: Batch, query: ChartQuery): Pairs {
  const { enough, few, absent } = rankUnits(batch, query);
  const column = batch.column(query.second);
  const seconds = new Map(batch.reports.map(({ record }, nth) => [record, column[nth]]));
  const log = logAxesOf(query);
  const units: PairedUnit[] = [];
  const without: AbsentUnit[] = [...absent];
  let unpicked = 0;
  for (const unit of [...enough, ...few]) {
    const { record, name, measured: x } = unit;
    const y = seconds.get(record);
    if (y === undefined || 'absence' in y) {
      if (y !== undefined) without.push({ name, record, ...y });
    } else if (!isPicked(query, name)) unpicked++;
    else if ((log.x && x.value <= 0) || (log.y && y.value <= 0)) {
      const [cell = null] = log.x && x.value <= 0 ? x.cells : y.cells;
      without.push({ name, record, absence: 'notPositive', cell });
    } else units.push({ ...unit, x, y, isTooFew: x.isTooFew || y.isTooFew });
  }
  units.sort((left, right) => left.x.value - right.x.value || left.y.value - right.y.value);
  return { units, absent: without, unpicked };
}
