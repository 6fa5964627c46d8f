/** What stands under each tab of the screen of the batch. */
import type { FC } from 'react';
import type { CollectionTab } from '../../store/collection/collection-place.ts';
import type { CollectionViewProps } from '../shared/collection-view.ts';
import { AlikeTab } from './alike/alike-tab.tsx';
import { FindingsTab } from './findings/findings-tab.tsx';
import { MissingTab } from './missing/missing-tab.tsx';
import { OverviewTab } from './overview/overview-tab.tsx';
import { RollUpTab } from './roll-up/roll-up-tab.tsx';
import { UnitsTab } from './units/units-tab.tsx';

export const COLLECTION_VIEWS: Readonly<Record<CollectionTab, FC<CollectionViewProps>>> = {
  overview: OverviewTab,
  findings: FindingsTab,
  rollUp: RollUpTab,
  alike: AlikeTab,
  missing: MissingTab,
  units: UnitsTab,
};
