/**
 * Which unit alone explains why a body's table and the sum of its units differ. One that explains many
 * cells at once, or whose own sums then hold, comes first.
 */
import { cellsOf } from '../../form/editions.ts';
import { equationsAt } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import { countedFigure, countedSum } from '../../report/figure-of.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { UnitYear } from '../collection.ts';
import { TEN_THOUSAND } from '../ten-thousand.ts';
import { partsOf } from './parts-of.ts';
import type { Part } from './parts-of.ts';
import type { RollUp, RollUpCell } from './roll-up-cells.ts';

/**
 * `own-sums`: with the other figure the unit's own sums hold, and do not with the printed one.
 * `left-out`: the body did not add it. `twice`: the body added it twice. `tenfold`, `ten-thousandfold`:
 * so many times too much or too little. `swapped`: two digits that stand beside each other changed places.
 */
export type ExplanationKind =
  'own-sums' | 'left-out' | 'twice' | 'tenfold' | 'ten-thousandfold' | 'swapped';

export interface Explanation {
  readonly at: UnitYear;
  readonly kind: ExplanationKind;
  readonly printed: number;
  /** The figure of the unit with which the sum is the body's figure. */
  readonly right: number;
  /** In the unit's own form. */
  readonly cell: CellId;
  /** Every cell of the body's table that the unit explains in this way. */
  readonly explains: readonly CellId[];
}

/** By cell of the body's table, what explains it, the most likely first; only cells that are wrong. */
export function explainDifferences(rollUp: RollUp): ReadonlyMap<CellId, readonly Explanation[]> {
  const wrong = rollUp.cells.filter(({ state }) => state === 'above' || state === 'below-all-in');
  const found = new Map(wrong.map((cell) => [cell.id, candidatesFor(rollUp, cell)]));
  const explained = new Map<string, CellId[]>();
  for (const [id, candidates] of found) {
    for (const each of candidates) {
      const ids = explained.get(keyOf(each)) ?? [];
      explained.set(keyOf(each), ids);
      ids.push(id);
    }
  }
  const withAll = (each: Candidate): Explanation => ({
    ...each,
    explains: explained.get(keyOf(each)) ?? [],
  });
  return new Map(
    [...found].map(([id, candidates]) => [
      id,
      candidates.map(withAll).sort((one, other) => weightOf(other) - weightOf(one)),
    ]),
  );
}

type Candidate = Omit<Explanation, 'explains'>;

function keyOf({ at, kind }: Candidate): string {
  return `${kind} ${at.unit.name}`;
}

/** A sum of the unit's own speaks louder than figures that happen to be equal. */
export function weightOf({ kind, explains }: Explanation): number {
  return explains.length * (kind === 'own-sums' ? 3 : 1);
}

function candidatesFor(rollUp: RollUp, { id, printed, sum }: RollUpCell): Candidate[] {
  if (printed === null) return [];
  const difference = roundFigure(sum - printed);
  const { parent, given } = rollUp;
  return partsOf(parent.member.record, given, id).flatMap(
    (part) => candidateOf(part, difference) ?? [],
  );
}

function candidateOf({ at, where, given }: Part, difference: number): Candidate | null {
  const { record } = at.member;
  const [place] = where.places;
  const cell = place === undefined || where.places.length > 1 ? undefined : cellsOf(record)[place];
  if (cell === undefined) return null;
  const printed = given.figure;
  const right = roundFigure(printed - difference);
  const kind = kindOf(printed, right, cell.column.kind === 'money');
  const isOwn = right >= 0 && mends(record, cell.id, right);
  if (isOwn) return { at, kind: 'own-sums', printed, right, cell: cell.id };
  return kind === null ? null : { at, kind, printed, right, cell: cell.id };
}

function kindOf(printed: number, right: number, isMoney: boolean): ExplanationKind | null {
  if (printed === 0) return null;
  if (right === 0) return 'left-out';
  if (right === printed * 2) return 'twice';
  if (isTimes(printed, right, 10)) return 'tenfold';
  if (isMoney && isTimes(printed, right, TEN_THOUSAND)) return 'ten-thousandfold';
  return isSwapped(String(printed), String(right)) ? 'swapped' : null;
}

function isTimes(one: number, other: number, factor: number): boolean {
  return roundFigure(one * factor) === other || roundFigure(other * factor) === one;
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2);
  return at >= 0 && swapped === other;
}

/**
 * Whether a sum of the report holds with this figure, which is not the printed one: with that it does not.
 * Most reports have none broken.
 */
function mends(record: ReportRecord, cell: CellId, right: number): boolean {
  if (record.open.error + record.decided + record.returned === 0) return false;
  return equationsAt(record, cell).some(({ left, right: total }) => {
    const side = left.includes(cell) ? 1 : -1;
    const [one, other] = [countedSum(record, left), countedSum(record, total)];
    if (one === null || other === null) return false;
    const change = right - (countedFigure(record, cell) ?? 0);
    return roundFigure(one - other + side * change) === 0;
  });
}
