/**
 * A unit whose reports are collected, as the unit list knows it. A name is no key: what a report calls
 * itself is matched to a unit by list and alias, never taken for one.
 */

/**
 * `government` 人民政府 (its report covers its units); `own` 本级, what a government itself handles;
 * `department` 部门; `township` 乡镇街道; `vertical` 垂直管理 (税务, 海关 …); `institution` 公共企事业单位.
 */
export const UNIT_KINDS = [
  'government',
  'own',
  'department',
  'township',
  'vertical',
  'institution',
  'other',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  /** Unique in its list. */
  readonly name: string;
  /** The name of the body above it, into whose report its figures go; null = none. */
  readonly parent: string | null;
  /** Other names that its reports bear; no two units share one under the same parent. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** Names that the user said are not this unit, however alike. */
  readonly apart?: readonly string[];
  /** Known from the batch alone: nobody has said that it must report. */
  readonly grown?: true;
}
