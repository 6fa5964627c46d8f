/**
 * Which figures read on a picture are in doubt: neither clearly printed nor confirmed by sums. A changed
 * figure confirms nobody; a sum whose only other figure is the same one confirms nothing, as the same print
 * may be misread twice.
 */
import type { Equation } from '../../form/equation.ts';
import { gather } from '../../lib/gather.ts';
import type { SeenCell } from './seen-cells.ts';
import { membersOf } from './settle-by-sums.ts';
import type { SumSettler } from './settle-by-sums.ts';

export interface Verdict {
  readonly seen: SeenCell;
  readonly isDoubtful: boolean;
  /** The sums chose another reading than the likeliest. */
  readonly isSettled: boolean;
  /** It is hardly read, and a sum does not hold with it. */
  readonly isVague: boolean;
  /** Sums that confirm it. */
  readonly confirmedBy: number;
}

/** Print less clear than this is hardly read. */
const VAGUE = 0.4;
/** How clear print must be: confirmed by two sums or more, by one, by none though it is in some, in none. */
const NEEDED = { twice: 0.45, once: 0.8, never: 0.9, unsummed: 0.97, signed: 0.99 };
/** Of a table: shares of rows found and of printed cells in doubt beyond which all of it is in doubt. */
const FEWEST_FOUND = 0.7;
const MOST_DOUBTFUL = 0.15;
/**
 * Where hardly a cell is blank, one that is may be print too faint to see; not where no nought is printed and a
 * sum of figures holds without it.
 */
const FEW_BLANKS = 0.3;

export interface LostCells {
  /** Of each table, the share of its cells for which no print was found. */
  readonly shares: ReadonlyMap<string, number>;
  /** Rows beside one that was not found, as `table.row`: what is printed there may be of that row. */
  readonly besideLost: ReadonlySet<string>;
}

export function judgeCells(
  seen: readonly SeenCell[],
  sums: SumSettler,
  { shares, besideLost }: LostCells,
): Verdict[] {
  const verdicts = seen.map((cell) => {
    const verdict = judge(cell, sums);
    return besideLost.has(rowOf(cell)) ? { ...verdict, isDoubtful: true } : verdict;
  });
  const tables = [...new Set(seen.map(({ table }) => table))];
  return gather(tables, (table) => {
    const own = verdicts.filter((each) => each.seen.table === table);
    const printed = own.filter((each) => !each.seen.isBlank);
    const doubtful = printed.filter((each) => each.isDoubtful).length;
    const isPoor =
      (shares.get(table) ?? 0) > 1 - FEWEST_FOUND || doubtful > MOST_DOUBTFUL * printed.length;
    const blanks = own.length - printed.length;
    const areBlanksOdd = blanks < FEW_BLANKS * own.length;
    const areNoughtsBlank = printed.every(({ seen: { id } }) => sums.valueOf(id) !== 0);
    const isOdd = ({ confirmedBy }: Verdict): boolean =>
      areBlanksOdd && !(areNoughtsBlank && confirmedBy > 0);
    return own.map((each) => ({
      ...each,
      isDoubtful: each.isDoubtful || (each.seen.isBlank ? isOdd(each) : isPoor),
    }));
  });
}

export function rowOf({ table, row }: Pick<SeenCell, 'table' | 'row'>): string {
  return `${table}.${row}`;
}

function judge(seen: SeenCell, sums: SumSettler): Verdict {
  const { id, options, isBlank } = seen;
  const equations = sums.equationsOf(id);
  const checked = equations.filter((equation) => sums.isChecked(equation));
  const isBroken = checked.some((equation) => !sums.holds(equation));
  const confirming = isBroken ? [] : checked.filter((each) => confirms(each, seen, sums));
  const confirmedBy = confirming.length;
  const isSettled = sums.isChanged(id);
  const confidence = options[0]?.confidence ?? 0;
  const isFigure = isBlank || sums.optionOf(seen).value !== null || isMark(seen);
  const isWeak = confidence < neededFor(seen, equations.length, confirmedBy);
  const isVague = isBroken && !isSettled && confidence < VAGUE;
  return { seen, isSettled, isVague, confirmedBy, isDoubtful: isSettled || !isFigure || isWeak };
}

/** A dash for nothing is read as a blank cell; what it stands for is its own print. */
function isMark({ cell }: SeenCell): boolean {
  return cell.state === 'blank';
}

function neededFor({ column }: SeenCell, equations: number, confirmedBy: number): number {
  if (column.kind === 'change') return NEEDED.signed;
  if (equations === 0) return NEEDED.unsummed;
  return confirmedBy > 1 ? NEEDED.twice : confirmedBy === 1 ? NEEDED.once : NEEDED.never;
}

function confirms(equation: Equation, { id, isBlank }: SeenCell, sums: SumSettler): boolean {
  const others = membersOf(equation).filter((each) => each !== id);
  if (others.some((each) => sums.isChanged(each))) return false;
  const value = sums.valueOf(id);
  const figures = others.map((each) => sums.valueOf(each)).filter((each) => each !== 0);
  if (isBlank) return figures.length > 0;
  return value === 0 || figures.some((each) => each !== value);
}
