/**
 * A measure in a report on 2008–2018: only where its statistics table counts each part of it as today's
 * form does (`form/older-links.ts`).
 */
import type { FormCell } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { findSame } from '../../form/link-statistics.ts';
import { findCell, nameCell } from '../../form/name-cell.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Expression } from '../formula/expression.ts';
import { toReadFormula } from '../formula/measure-formula.ts';
import type { ReadFormula } from '../formula/measure-formula.ts';

/** The line that prints a figure of today's form; null where none counts the same. */
export function cellInOlder(record: ReportRecord, { id, column }: FormCell): FormCell | null {
  return lineOf(record, [id], column.kind);
}

/** A formula by the lines of the report; null where one of its parts has none that counts the same. */
export function formulaInOlder(
  record: ReportRecord,
  { expression, unit }: ReadFormula,
): ReadFormula | null {
  const inLines = translate(record, expression);
  return inLines === null ? null : toReadFormula(inLines, unit);
}

/** @param kind counts stay counts: the lines of the table say of themselves only that they are figures */
function lineOf(
  record: ReportRecord,
  cells: readonly CellId[],
  kind: FormCell['column']['kind'],
): FormCell | null {
  const { statistics } = record;
  const id = statistics === undefined ? null : findSame(statistics, cells);
  const line = id === null ? undefined : findCell(record, id);
  return line === undefined ? null : { ...line, column: { ...line.column, kind } };
}

function translate(record: ReportRecord, expression: Expression): Expression | null {
  if (expression.kind === 'number') return expression;
  if (expression.kind === 'cell') {
    return toLine(record, cellInOlder(record, expression.named.cell));
  }
  if (expression.kind === 'negative') {
    const of = translate(record, expression.of);
    return of === null ? null : { ...expression, of };
  }
  const { left: one, right: other, operator } = expression;
  // 行政诉讼数量 is what two rows of today add up to.
  if (operator === '+' && one.kind === 'cell' && other.kind === 'cell') {
    const [first, second] = [one.named.cell, other.named.cell];
    const line = lineOf(record, [first.id, second.id], first.column.kind);
    if (line !== null) return toLine(record, line);
  }
  const [left, right] = [translate(record, one), translate(record, other)];
  return left === null || right === null ? null : { ...expression, left, right };
}

function toLine(record: ReportRecord, cell: FormCell | null): Expression | null {
  return cell === null ? null : { kind: 'cell', named: { cell, name: nameCell(record, cell.id) } };
}
