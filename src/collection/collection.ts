/** The reports of a batch in their places: which unit, which year, which of several copies counts. */
import type { ReportRecord } from '../report/record.ts';
import type { CollectionSettings } from './settings.ts';
import type { ReportTrace } from './trace.ts';
import type { Placed } from './units/place-names.ts';
import type { Unit } from './units/unit.ts';

export interface Member {
  /** As it stands after the reviewer's edits. */
  readonly record: ReportRecord;
  readonly trace: ReportTrace;
}

/** What a unit handed in for one year. */
export interface UnitYear {
  readonly unit: Unit;
  readonly year: number;
  /** The one that counts: the first given, as long as the user has not replaced it. */
  readonly member: Member;
  /** Others of the same unit and year. */
  readonly copies: readonly Member[];
}

export interface Collection {
  /** The batch, in its order. */
  readonly members: readonly Member[];
  readonly units: readonly Unit[];
  /** There is a list of the user's; else all units are grown from what the reports call themselves. */
  readonly isListed: boolean;
  /** By the name that reports bear: the unit it stands for, and what told so. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** By the unit's name, then by year, years rising. */
  readonly years: ReadonlyMap<string, ReadonlyMap<number, UnitYear>>;
  /** Reports that found no unit: their name is not in the list, or not known at all. */
  readonly strays: readonly Member[];
  readonly settings: CollectionSettings;
}
