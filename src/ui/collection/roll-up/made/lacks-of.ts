import type { MadeRollUpView } from '../../../../store/collection/roll-up/roll-up-types.ts';
import type { BatchWords } from '../../../words/batch/batch.ts';

/** 「其中 1 家缺第三部分」: units that are in the table without one of theirs, an entry a table. */
export function lacksOf(
  { lacking }: Pick<MadeRollUpView, 'lacking'>,
  words: BatchWords['madeRollUp'],
): readonly string[] {
  return lacking.flatMap(({ table, kind, units }) =>
    kind === 'lost' ? [words.lacks(units.count, words.parts[table])] : [],
  );
}
