/** What every tab of the screen of the batch is given. */
import type { CheckedCollection } from '../../store/app-state.ts';

export interface CollectionViewProps {
  readonly collection: CheckedCollection;
}
