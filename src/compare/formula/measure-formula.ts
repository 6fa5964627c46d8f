/** The value of a formula in one report, or why it is not there. */
import { isMarked, stateOf } from '../../report/figure-of.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { CellId } from '../../form/form-types.ts';
import { countedCell } from '../rates/counted-cell.ts';
import type { Absent, Measured } from '../rates/measure-rate.ts';
import { isSameMeaning } from '../same-meaning.ts';
import type { Expression, Quotient, Sum } from './expression.ts';
import { partsOf, quotientOf } from './expression.ts';
import { isShareOf } from './is-share.ts';
import type { FormulaUnit } from './own-formula.ts';

/** A formula that has been read. */
export interface ReadFormula {
  readonly expression: Expression;
  /** null = it has no cases. */
  readonly quotient: Quotient | null;
  /** Each once, in the order in which they are written. */
  readonly cells: readonly CellId[];
  readonly unit: FormulaUnit;
}

export function toReadFormula(expression: Expression, unit: FormulaUnit): ReadFormula {
  const cells = [...new Set(partsOf(expression).map(({ cell }) => cell.id))];
  return { expression, quotient: quotientOf(expression), cells, unit };
}

/**
 * A blank counts as it does in a rate: as 0 where its row then adds up. Any other part that is not there
 * leaves the formula without a value.
 * @param least cases under which a quotient `isTooFew`
 */
export function measureFormula(
  record: ReportRecord,
  formula: ReadFormula,
  least: number,
): Measured | Absent {
  const { expression, quotient, cells } = formula;
  const value = evaluate(expression, record);
  if (typeof value !== 'number') return value;
  const marked = cells.filter((id) => isMarked(record, id));
  const plain = { value, cases: null, of: null, isShare: false, isTooFew: false, cells, marked };
  if (quotient === null) return plain;
  const [cases, of] = [quotient.above, quotient.below].map((sum) => add(record, sum));
  // What is divided by less than nothing counts no cases.
  if (cases === undefined || of === undefined || of < 0) return plain;
  const isShare = formula.unit === 'percent' && isShareOf(quotient, record);
  return { ...plain, cases, of, isShare, isTooFew: of < least };
}

function evaluate(expression: Expression, record: ReportRecord): number | Absent {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'cell') {
    const { cell } = expression.named;
    if (!isSameMeaning(record, cell)) return { absence: 'otherForm', cell: null };
    const figure = countedCell(record, cell.id);
    return typeof figure === 'number' ? figure : { absence: figure, cell: cell.id };
  }
  if (expression.kind === 'negative') {
    const of = evaluate(expression.of, record);
    return typeof of === 'number' ? -of : of;
  }
  const left = evaluate(expression.left, record);
  if (typeof left !== 'number') return left;
  const right = evaluate(expression.right, record);
  if (typeof right !== 'number') return right;
  const { operator } = expression;
  if (operator === '+' || operator === '−') return added(left, operator === '+' ? right : -right);
  if (operator === '×') return left * right;
  return right === 0 ? nothingToDivideBy(expression.right, record) : left / right;
}

/** Amounts in decimals that cancel each other leave nothing, and not what binary fractions leave over. */
function added(left: number, right: number): number {
  const sum = left + right;
  return Math.abs(sum) < 1e-12 * (Math.abs(left) + Math.abs(right)) ? 0 : sum;
}

/** As in a rate, a blank that counted as 0 is the better reason. */
function nothingToDivideBy(expression: Expression, record: ReportRecord): Absent {
  const ids = partsOf(expression).map(({ cell }) => cell.id);
  const blank = ids.find((id) => stateOf(record, id) === 'blank');
  return { absence: blank === undefined ? 'noCases' : 'blank', cell: blank ?? ids[0] ?? null };
}

/** Of parts that are all there. */
function add(record: ReportRecord, sum: Sum): number {
  let all = 0;
  for (const [id, count] of sum) {
    const figure = countedCell(record, id);
    if (typeof figure === 'number') all += count * figure;
  }
  return all;
}
