/** What holds for a cell of a roll-up, in a sentence; certain ones first, none of them a guess. */
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import type {
  RollUpCellView,
  RollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import type { BatchWords } from '../../../words/batch/batch.ts';
import { plain } from '../cells/figure-text.ts';

export function verdictOf(
  { state, printed, sum }: Pick<RollUpCellView, 'state' | 'printed' | 'sum'>,
  { given, missing, hasOwn }: Pick<RollUpView, 'given' | 'missing' | 'hasOwn'>,
  words: BatchWords['rollUp']['verdicts'],
): string {
  const isAllIn = missing.length === 0;
  if (state === 'above') {
    return isAllIn ? words.aboveAllIn(given.length) : words.aboveMissing(missing.length);
  }
  if (state === 'below-missing') {
    return words.belowMissing(missing.length, plain(roundFigure((printed ?? 0) - sum)));
  }
  if (state === 'below-all-in') {
    return words.belowAllIn(given.length) + (hasOwn ? '' : words.noOwn);
  }
  if (state === 'unchecked') return words.unchecked;
  return isAllIn ? words.equalAllIn(given.length) : words.equalMissing(missing.length);
}
