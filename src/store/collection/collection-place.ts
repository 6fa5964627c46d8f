/** Where the reviewer stands on the screen of the batch; it stays while a report is looked at. */
import type { CellId, TableId } from '../../form/form-types.ts';
import type { MadeRollUpAsked } from '../../worker/collection/roll-up-protocol.ts';

/** 总览, 跨报告问题, 汇总表, 雷同, 未报送, 单位名单. */
export const COLLECTION_TABS = [
  'overview',
  'findings',
  'rollUp',
  'alike',
  'missing',
  'units',
] as const;
export type CollectionTab = (typeof COLLECTION_TABS)[number];

export interface CollectionPlace {
  readonly tab: CollectionTab;
  /** null = the last one that reports are on. */
  readonly year: number | null;
  /** The key of the chosen finding between reports. */
  readonly finding: string | null;
  /** Of two texts that are alike, which of the passages they have in common; null = none yet. */
  readonly passage: number | null;
  /** The name of the chosen unit. */
  readonly unit: string | null;
  /** In the roll-up. */
  readonly table: TableId;
  readonly cell: CellId | null;
  readonly rollUp: RollUpPlace;
}

export interface RollUpPlace {
  /** The body's own table, what follows for units that are missing, or a table made of the units. */
  readonly shows: 'own' | 'implied' | 'made';
  /** Of the made one: names of units that are not in it. */
  readonly without: readonly string[];
  /** What becomes of units whose reports have open errors. */
  readonly mode: MadeRollUpAsked['mode'];
}

export const FIRST_PLACE: CollectionPlace = {
  tab: 'overview',
  year: null,
  finding: null,
  passage: null,
  unit: null,
  table: 'requests',
  cell: null,
  rollUp: { shows: 'own', without: [], mode: 'mark' },
};
