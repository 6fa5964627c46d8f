/**
 * Findings that are one matter: sums that are off by the same amount and share one cell. They are decided
 * together. Of everything else each finding is a matter of its own, also on the same cell: that a total is
 * printed wrongly says nothing of what the prose says.
 */
import { isEquationRule } from '../../form/equation.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import { roundFigure } from '../evaluate-equation.ts';
import type { Finding } from '../finding.ts';

export interface Matter {
  /** In the order given. */
  readonly findings: readonly Finding[];
  /** The one cell that they all hang on; null where there is none, or several could be meant. */
  readonly cell: CellId | null;
}

/** The finding that the cell itself is the total of; an addend only shares the sums, as all cells of a balance do. */
export function findingAbout(findings: readonly Finding[], cell: CellId): Finding | undefined {
  return findings.find(
    ({ cells, rule }) => cells[0] === cell && rule !== 'requests-column-balance',
  );
}

/** The finding that speaks for its matter. */
export function leadOf({ findings, cell }: Matter): Finding | undefined {
  return (cell === null ? undefined : findingAbout(findings, cell)) ?? findings[0];
}

export function findMatters(findings: readonly Finding[]): Matter[] {
  const sums = foldSums(findings.filter(({ rule }) => isEquationRule(rule)));
  const rest = findings.filter(({ rule }) => !isEquationRule(rule));
  const orderOf = ({ findings: [first] }: Matter): number =>
    first === undefined ? 0 : findings.indexOf(first);
  return [...sums, ...rest.map(alone)].toSorted((left, right) => orderOf(left) - orderOf(right));
}

function alone(finding: Finding): Matter {
  const [first, second] = finding.marked ?? finding.cells;
  return { findings: [finding], cell: first !== undefined && second === undefined ? first : null };
}

interface Growing {
  readonly findings: Finding[];
  common: readonly CellId[];
}

/** Sums that are off by the same amount and have one cell in common are probably wrong by that cell. */
function foldSums(sums: readonly Finding[]): Matter[] {
  const groups: Growing[] = [];
  for (const each of sums) {
    const { cells } = each;
    const group = groups.find(
      ({ findings: [first], common }) =>
        gapOf(first) === gapOf(each) && common.some((cell) => cells.includes(cell)),
    );
    if (group === undefined) groups.push({ findings: [each], common: cells });
    else {
      group.findings.push(each);
      group.common = group.common.filter((cell) => cells.includes(cell));
    }
  }
  return gather(groups, ({ findings, common: [cell = null, other] }) =>
    findings.length > 1 && other === undefined ? [{ findings, cell }] : findings.map(alone),
  );
}

function gapOf(finding: Finding | undefined): number | null {
  if (finding === undefined || finding.expected === null || finding.found === null) return null;
  return Math.abs(roundFigure(finding.expected - finding.found));
}
