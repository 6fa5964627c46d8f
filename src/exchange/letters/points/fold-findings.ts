/**
 * Findings that are one matter become one point: sums that are off by the same amount and share one
 * cell, what else is said of that cell, and one rule broken in many rows.
 */
import type { CellId } from '../../../form/form-types.ts';
import type { Finding } from '../../../report/finding.ts';
import type { ReturnedFinding } from './letter-point.ts';
import { isSum } from './rule-words.ts';

export interface Matter {
  readonly returned: readonly ReturnedFinding[];
  /** The one cell that they all hang on; null where there is none, or several could be meant. */
  readonly cell: CellId | null;
}

/** So many findings of one rule still get a point each. */
const MOST_ALONE = 3;

export function foldFindings(returned: readonly ReturnedFinding[]): Matter[] {
  const sums = foldSums(returned.filter(({ finding }) => isSum(finding.rule)));
  const rest = returned.filter(({ finding }) => !isSum(finding.rule));
  return foldByRule(joinCells([...sums, ...rest.map(alone)])).toSorted(
    (left, right) => orderOf(left, returned) - orderOf(right, returned),
  );
}

function orderOf({ returned: [first] }: Matter, all: readonly ReturnedFinding[]): number {
  return first === undefined ? 0 : all.indexOf(first);
}

function alone(each: ReturnedFinding): Matter {
  return { returned: [each], cell: leadOf(each.finding) };
}

/** The cell that a finding alone is about. */
function leadOf({ cells, marked = cells }: Finding): CellId | null {
  const [first, second] = marked;
  return first !== undefined && second === undefined ? first : null;
}

interface Growing {
  readonly returned: ReturnedFinding[];
  common: readonly CellId[];
}

/** Sums that are off by the same amount and have one cell in common are probably wrong by that cell. */
function foldSums(returned: readonly ReturnedFinding[]): Matter[] {
  const groups: Growing[] = [];
  for (const each of returned) {
    const { cells } = each.finding;
    const group = groups.find(
      ({ returned: [first], common }) =>
        gapOf(first?.finding) === gapOf(each.finding) &&
        common.some((cell) => cells.includes(cell)),
    );
    if (group === undefined) groups.push({ returned: [each], common: cells });
    else {
      group.returned.push(each);
      group.common = group.common.filter((cell) => cells.includes(cell));
    }
  }
  return groups.flatMap(({ returned: members, common: [cell = null, other] }) =>
    members.length > 1 && other === undefined ? [{ returned: members, cell }] : members.map(alone),
  );
}

function gapOf(finding: Finding | undefined): number | null {
  if (finding === undefined || finding.expected === null || finding.found === null) return null;
  return Math.abs(Math.round((finding.expected - finding.found) * 1e6));
}

/** All that is said of one cell is one matter. */
function joinCells(matters: readonly Matter[]): Matter[] {
  const joined: Matter[] = [];
  for (const matter of matters) {
    const same = joined.findIndex(({ cell }) => cell !== null && cell === matter.cell);
    const known = joined[same];
    if (known === undefined) joined.push(matter);
    else joined[same] = { ...known, returned: [...known.returned, ...matter.returned] };
  }
  return joined;
}

/** The same in many rows is said once, with a line for each. */
function foldByRule(matters: readonly Matter[]): Matter[] {
  const ruleOf = ({ returned: [first, second] }: Matter): string | null =>
    first === undefined || second !== undefined || first.finding.cells.length === 0
      ? null
      : first.finding.rule;
  const isMany = (rule: string | null): boolean =>
    rule !== null && matters.filter((each) => ruleOf(each) === rule).length > MOST_ALONE;
  const many = new Map<string, Matter>();
  return matters.flatMap((matter) => {
    const rule = ruleOf(matter);
    if (rule === null || !isMany(rule)) return [matter];
    const first = many.get(rule);
    if (first !== undefined) return [];
    const returned = matters
      .filter((each) => ruleOf(each) === rule)
      .flatMap((each) => each.returned);
    many.set(rule, matter);
    return [{ returned, cell: null }];
  });
}
