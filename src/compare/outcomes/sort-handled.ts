/** The units of one year by how they handled requests, sorted by any part. */
import type { Batch, ComparedReport } from '../batch/batch.ts';
import type { ChartQuery } from '../query.ts';
import { absentInOrder, notOfYear } from '../shown/absent-units.ts';
import type { AbsentUnit } from '../shown/absent-unit.ts';
import { handledOf } from './handled-of.ts';
import type { Handled } from './handled-of.ts';
import { isOutcome } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

export interface HandledUnit extends ComparedReport {
  readonly handled: Handled;
  readonly isTooFew: boolean;
}

/** By a part, or by all that was handled. */
export type OutcomeOrder = Outcome | 'all';

/** @returns granted where none is asked for, or one that is unknown */
export function orderOf({ order }: ChartQuery): OutcomeOrder {
  return order !== null && (order === 'all' || isOutcome(order)) ? order : 'granted';
}

export interface SortedHandled {
  /** The largest part first; equal ones in the order given. */
  readonly enough: readonly HandledUnit[];
  /** Those that handled too few requests; the same order. */
  readonly few: readonly HandledUnit[];
  readonly absent: readonly AbsentUnit[];
}

export function sortHandled({ reports }: Batch, query: ChartQuery): SortedHandled {
  const units: HandledUnit[] = [];
  const absent: AbsentUnit[] = [];
  const named = new Set<string>();
  for (const report of reports) {
    const { record, name } = report;
    if (record.year !== query.year) continue;
    named.add(name);
    const handled = handledOf(record);
    if ('absence' in handled) absent.push({ name, record, ...handled });
    else units.push({ ...report, handled, isTooFew: handled.all < query.least });
  }
  absent.push(...notOfYear(reports, query.year, named));
  const sizeOf = sizeBy(query);
  units.sort((left, right) => sizeOf(right) - sizeOf(left));
  return {
    enough: units.filter(({ isTooFew }) => !isTooFew),
    few: units.filter(({ isTooFew }) => isTooFew),
    absent: absentInOrder(absent),
  };
}

function sizeBy(query: ChartQuery): (unit: HandledUnit) => number {
  const order = orderOf(query);
  if (order === 'all') return ({ handled }) => handled.all;
  const isCounts = query.mode === 'counts';
  return ({ handled: { parts, all } }) => parts[order].cases / (isCounts ? 1 : all);
}
