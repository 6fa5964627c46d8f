/** Findings that go back to a unit become points: those of one matter together, one rule broken in many rows once. */
import type { CellId } from '../../../form/form-types.ts';
import { findMatters } from '../../../report/review/find-matters.ts';
import type { ReturnedFinding } from './letter-point.ts';

export interface Matter {
  readonly returned: readonly ReturnedFinding[];
  /** The one cell that they all hang on; null where there is none, or several could be meant. */
  readonly cell: CellId | null;
}

/** So many findings of one rule still get a point each. */
const MOST_ALONE = 3;

export function foldFindings(returned: readonly ReturnedFinding[]): Matter[] {
  const matters = findMatters(returned.map(({ finding }) => finding)).map(({ findings, cell }) => ({
    returned: returned.filter(({ finding }) => findings.includes(finding)),
    cell,
  }));
  return foldByRule(joinCells(matters));
}

/** All that is said of one cell is one point. */
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
