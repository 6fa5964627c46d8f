/** What every chart of a batch stands on: made in turns, and once. */
import type { ComparedReport } from '../../compare/batch/batch.ts';
import { createColumns } from '../../compare/batch/measure-in-turns.ts';
import type { ColumnStore } from '../../compare/batch/measure-in-turns.ts';
import { repeatsOf } from '../../compare/repeats.ts';
import type { Repeat } from '../../compare/repeats.ts';
import type { CheckedCollection } from '../app-state.ts';
import { sortByOrder } from '../storage/session.ts';
import type { SessionReport } from '../storage/session.ts';
import { compareInTurns } from './compared-reports.ts';

export interface ComparedBatch {
  /** In the order in which they were given. */
  readonly reports: readonly ComparedReport[];
  readonly columns: ColumnStore;
  /** Of all years. */
  readonly repeats: readonly Repeat[];
}

export interface Comparison {
  /** Yields between turns; where it was made before, at once. */
  readonly prepare: () => Generator<void, ComparedBatch>;
}

/** @param collection null = the batch was not checked yet */
export function createComparison(
  batch: ReadonlyMap<string, SessionReport>,
  collection: CheckedCollection | null,
): Comparison {
  let made: ComparedBatch | null = null;
  return {
    *prepare() {
      if (made !== null) return made;
      const records = sortByOrder([...batch.values()]).map(({ record }) => record);
      yield;
      const repeats = repeatsOf(records);
      yield;
      const reports = yield* compareInTurns(records, collection);
      made = { reports, columns: createColumns(reports), repeats };
      return made;
    },
  };
}
