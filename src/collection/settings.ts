/** What the user can set of the checks between reports. */
import type { UnitKind } from './units/unit.ts';

export interface CollectionSettings {
  /** A figure is a jump when it is so many times last year's, or last year's so many times it. */
  readonly jumpFactor: number;
  /** The larger of the two must be at least this: small numbers jump every year. */
  readonly jumpFloor: number;
  /** Share of the shorter text found in the other, 0 … 1, from which two reports are shown as alike. */
  readonly likenessShown: number;
  /** From here it is grave. */
  readonly likenessGrave: number;
  /** By kind of unit, the last day to publish, in the year after the one reported on: `MM-DD`. */
  readonly deadlines: Readonly<Record<UnitKind, string>>;
}

/** 条例 art. 49: departments by 31 January, governments from the county on by 31 March. */
const JANUARY = '01-31';
const MARCH = '03-31';

export const DEFAULT_SETTINGS: CollectionSettings = {
  jumpFactor: 3,
  jumpFloor: 30,
  likenessShown: 0.3,
  likenessGrave: 0.6,
  deadlines: {
    government: MARCH,
    own: JANUARY,
    department: JANUARY,
    township: JANUARY,
    vertical: JANUARY,
    institution: JANUARY,
    other: JANUARY,
  },
};
