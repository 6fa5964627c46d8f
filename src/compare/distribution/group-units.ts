/** The units by kind of body, with the middle half of each kind's figures. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { RankedUnit } from '../ranked/rank-units.ts';
import { quartilesOf } from '../statistics/quantile.ts';
import type { Quartiles } from '../statistics/quantile.ts';

export interface UnitGroup {
  /** null = all units in one. */
  readonly kind: Bilingual | null;
  /** Lowest first. */
  readonly units: readonly RankedUnit[];
  /** How many of them have enough cases: quartiles stand on these alone. */
  readonly enough: number;
  /** null where so few units have enough cases that a middle of them says nothing. */
  readonly median: number | null;
  readonly quartiles: Quartiles | null;
}

/** From so many units on there is a median, and a middle half. */
const FOR_MEDIAN = 3;
const FOR_QUARTILES = 4;

const UNKNOWN: Bilingual = { zh: '类别不明', en: 'Kind not known' };

/** @param units in any order @returns the kind of most units first; one group where kinds are not asked for */
export function groupUnits(units: readonly RankedUnit[], isByKind: boolean): readonly UnitGroup[] {
  const sorted = [...units].sort((left, right) => left.measured.value - right.measured.value);
  if (!isByKind) return sorted.length === 0 ? [] : [groupOf(null, sorted)];
  const kinds = new Map<string, { readonly kind: Bilingual; readonly units: RankedUnit[] }>();
  for (const unit of sorted) {
    const kind = unit.kind ?? UNKNOWN;
    const known = kinds.get(kind.zh) ?? { kind, units: [] };
    kinds.set(kind.zh, known);
    known.units.push(unit);
  }
  return [...kinds.values()]
    .map(({ kind, units: ofKind }) => groupOf(kind, ofKind))
    .sort((left, right) => right.units.length - left.units.length);
}

function groupOf(kind: Bilingual | null, units: readonly RankedUnit[]): UnitGroup {
  const values = units.flatMap(({ measured: { value, isTooFew } }) => (isTooFew ? [] : value));
  const quartiles = quartilesOf(values);
  return {
    kind,
    units,
    enough: values.length,
    median: values.length < FOR_MEDIAN ? null : (quartiles?.median ?? null),
    quartiles: values.length < FOR_QUARTILES ? null : quartiles,
  };
}
