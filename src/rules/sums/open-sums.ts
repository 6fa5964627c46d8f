/** The sums of a report that do not plainly hold: computed once, for all the rules that speak of them. */
import type { Equation } from '../../form/equation.ts';
import { equationsOf } from '../../form/equations.ts';
import { evaluateEquation, isHeld } from '../../report/evaluate-equation.ts';
import type { EquationResult } from '../../report/evaluate-equation.ts';
import type { Report } from '../../report/report.ts';

export interface OpenSum {
  readonly equation: Equation;
  /** Of any state but `holds`. */
  readonly result: EquationResult;
}

/** An edit makes a new report, whose sums are computed anew. */
const known = new WeakMap<Report, readonly OpenSum[]>();

/** In the order of the equations; none of most reports. */
export function openSumsOf(report: Report): readonly OpenSum[] {
  return known.get(report) ?? findOpenSums(report);
}

function findOpenSums(report: Report): OpenSum[] {
  const open: OpenSum[] = [];
  for (const equation of equationsOf(report)) {
    if (isHeld(report, equation)) continue;
    const result = evaluateEquation(report, equation);
    if (result.state !== 'holds') open.push({ equation, result });
  }
  known.set(report, open);
  return open;
}
