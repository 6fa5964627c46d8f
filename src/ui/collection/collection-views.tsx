/** What stands under each tab of the screen of the batch. */
import type { FC } from 'react';
import type { CollectionTab } from '../../store/collection/collection-place.ts';
import type { CollectionViewProps } from '../shared/collection-view.ts';
import { OverviewTab } from './overview/overview-tab.tsx';
import { RollUpTab } from './roll-up/roll-up-tab.tsx';

export const COLLECTION_VIEWS: Readonly<Record<CollectionTab, FC<CollectionViewProps>>> = {
  overview: OverviewTab,
  findings: OverviewTab,
  rollUp: RollUpTab,
  alike: OverviewTab,
  missing: OverviewTab,
  units: OverviewTab,
};
