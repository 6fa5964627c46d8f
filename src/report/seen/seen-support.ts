/**
 * What the sums say of a figure that was read on a picture: how many confirm it, and which of its candidates the
 * others speak for. As in `parse/sight`: where a sum of it is broken none confirms it; a sum whose only
 * other figure is the same one confirms nothing, as the same print may be misread twice; nor does one with a
 * figure in it that was itself chosen by the sums.
 */
import type { Equation } from '../../form/equation.ts';
import { equationsAt } from '../../form/equations.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { roundFigure } from '../evaluate-equation.ts';
import type { Cell, Report } from '../report.ts';
import { isUnknown } from '../report.ts';

/** A sum, and the figure with which it holds. */
export interface SumVoice {
  readonly equation: Equation;
  readonly value: number;
}

export interface SeenSupport {
  readonly confirmedBy: number;
  /** Sums that are broken with the figure as it stands, and hold with another candidate. */
  readonly others: readonly SumVoice[];
  /** Where `others` speak: the sums that hold with it as it stands. */
  readonly own: readonly SumVoice[];
  /** Sums that no candidate mends. */
  readonly broken: number;
}

export function seenSupport(report: Report, id: CellId): SeenSupport {
  const cell = report.cells[id];
  const value = cell?.value ?? null;
  const candidates = new Set(cell?.seen?.candidates.map((each) => each.value));
  const voices = gather(equationsAt(report, id), (equation) => {
    const needed = neededIn(report, equation, id);
    return needed === null ? [] : [{ equation, value: needed }];
  });
  const own = voices.filter((voice) => voice.value === value);
  const against = voices.filter((voice) => voice.value !== value);
  const others = against.filter((voice) => candidates.has(voice.value));
  const isConfirmable = against.length === 0 && !isSettled(cell);
  return {
    confirmedBy: !isConfirmable ? 0 : own.filter((voice) => confirms(report, voice, id)).length,
    others,
    own,
    broken: against.length - others.length,
  };
}

/** Whether the sums chose another reading of its print than the likeliest. */
export function isSettled(cell: Cell | undefined): boolean {
  if (cell?.state !== 'recognised') return false;
  const likeliest = cell.seen?.candidates[0];
  return likeliest !== undefined && likeliest.value !== cell.value;
}

/** The figure with which the sum holds; null where another of its cells is not known. */
function neededIn(report: Report, { left, right }: Equation, id: CellId): number | null {
  const rest = [...left, ...right].filter((each) => each !== id);
  if (rest.some((each) => isUnknown(report.cells[each]))) return null;
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, each) => total + (each === id ? 0 : (report.cells[each]?.value ?? 0)), 0);
  const gap = roundFigure(sum(right) - sum(left));
  return left.includes(id) ? gap : -gap;
}

function confirms(report: Report, { equation, value }: SumVoice, id: CellId): boolean {
  const others = [...equation.left, ...equation.right].filter((each) => each !== id);
  if (others.some((each) => isSettled(report.cells[each]))) return false;
  const figures = others.map((each) => report.cells[each]?.value ?? 0).filter((each) => each !== 0);
  return value === 0 || figures.some((each) => each !== value);
}
