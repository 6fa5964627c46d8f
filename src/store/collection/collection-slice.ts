/** The batch as a whole: what is said of it, and what the checks between its reports find. */
import { collectionKey } from '../../collection/collection-key.ts';
import type { AppActions } from '../app-state.ts';
import type { SliceContext } from '../slice-context.ts';
import { takeStep } from '../take-step.ts';
import { askedOf, collectedReports, isSameQuestion } from './collection-in-force.ts';

type CollectionActions = Pick<AppActions, 'checkCollection' | 'changeCollection' | 'decideBetween'>;

export function createCollectionSlice(context: SliceContext): CollectionActions {
  const { set, get, now, collector } = context;

  const change: AppActions['changeCollection'] = (to) =>
    takeStep(context, { kind: 'collect', report: null, at: now(), change: to });

  return {
    async checkCollection() {
      const of = askedOf(get());
      if (isSameQuestion(get().collection?.of, of)) return;
      const view = await collector.ask(collectedReports(of.batch), {
        kind: 'check',
        state: of.state,
      });
      if (view !== null && isSameQuestion(askedOf(get()), of)) set({ collection: { ...view, of } });
    },
    changeCollection: change,
    decideBetween(findings, resolution, note) {
      if (findings.length === 0) return;
      change({ kind: 'decide', keys: findings.map(collectionKey), to: { resolution, note } });
    },
  };
}
