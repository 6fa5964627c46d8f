/** What a step on the batch as a whole did, in the words of the history. */
import { collectionTitle } from '../../../store/collection/between.ts';
import type { StepOf } from '../../../store/steps/step.ts';
import type { Speech } from './describe-step.ts';

export function describeCollectionStep(
  { change }: StepOf<'collect'>,
  { words, say }: Speech,
): string {
  const { history } = words;
  if (change.kind !== 'decide') return history.collected[change.kind];
  const [rule = ''] = change.keys[0]?.split('|') ?? [];
  const { resolution } = change.to;
  const { decided, reopened, several } = history;
  const decision = resolution === 'open' ? reopened : words.findings.resolutions[resolution];
  return decided(decision, say(collectionTitle(rule)), '') + several(change.keys.length);
}
