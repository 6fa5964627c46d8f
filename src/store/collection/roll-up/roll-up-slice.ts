/** Roll-ups are worked out in the worker that knows the batch; the page holds the last answer of each kind. */
import type { AppActions, Answered } from '../../app-state.ts';
import type { SliceContext } from '../../slice-context.ts';
import { collectedReports } from '../collection-in-force.ts';

type RollUpActions = Pick<AppActions, 'lookUpRollUp' | 'makeRollUp'>;

export function createRollUpSlice({ set, get, collector }: SliceContext): RollUpActions {
  /**
   * Asks again as long as the batch changes meanwhile: who waits for an answer would wait for ever.
   * @returns null when no batch is there, or another question was asked after this one
   */
  const answerTo = async <Asked, View>(
    asked: Asked,
    ask: (of: Answered<Asked, View>['of']) => Promise<View | null>,
    isLast: () => boolean,
  ): Promise<Answered<Asked, View> | null> => {
    const { collection: of } = get();
    if (of === null) return null;
    const view = await ask(of);
    if (!isLast()) return null;
    return get().collection === of ? { asked, of, view } : answerTo(asked, ask, isLast);
  };
  let [lookedUp, made] = [0, 0];

  return {
    async lookUpRollUp(asked) {
      const turn = ++lookedUp;
      const answer = await answerTo(
        asked,
        ({ of: { batch, state } }) =>
          collector.ask(collectedReports(batch), { kind: 'rollUp', state, ...asked }),
        () => turn === lookedUp,
      );
      if (answer !== null) set({ rollUp: answer });
    },
    async makeRollUp(asked) {
      const turn = ++made;
      const answer = await answerTo(
        asked,
        ({ of: { batch, state } }) =>
          collector.ask(collectedReports(batch), { kind: 'madeRollUp', state, ...asked }),
        () => turn === made,
      );
      if (answer !== null) set({ madeRollUp: answer });
    },
  };
}
