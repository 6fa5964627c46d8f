/**
 * The number of a label may be cut from it (「1」|「.属于国家秘密」) and then looks like a figure. Two
 * places where that is plain: alone in a row left of the next row's figures, and in front of the
 * figures of the very row that has that number.
 */
import { foldLabel } from '../../lib/fold-text.ts';
import { matchLabel } from '../rows/labels.ts';
import type { PrintedLine } from './printed-line.ts';
import { printedSlots } from './figure-run.ts';
import type { FigureRun } from './figure-run.ts';

const SHORT_NUMBER = /^\s*\d{1,2}\s*$/;

/** Whether a run is no figures at all but the number of the next row's label. */
export function isLabelNumber(run: FigureRun, next: FigureRun | undefined): boolean {
  if (run.kind === 'line' || run.labelColumn >= 0 || run.slots.length <= 2) return false;
  const printed = printedSlots(run);
  const [only] = printed;
  return (
    only !== undefined &&
    next !== undefined &&
    printed.length === 1 &&
    SHORT_NUMBER.test(only.text) &&
    only.column <= next.labelColumn &&
    next.before.some((fragment) => isNumbered(only.text.trim(), fragment))
  );
}

/** The form numbers the row so: 「1」 before 「.属于国家秘密」. A page number stands before any row. */
function isNumbered(number: string, fragment: string): boolean {
  return matchLabel(number + fragment)?.label.text.startsWith(number) ?? false;
}

/** The run without the number of its own label in front of its figures. */
export function withoutLabelNumber(run: FigureRun, line: PrintedLine): FigureRun {
  const number = /^(\d+)[.、．]/.exec(line.row.label)?.[1];
  if (number === undefined || run.slots.length <= line.cells.length) return run;
  const printed = printedSlots(run);
  const [first] = printed;
  const isTooMany = printed.length === line.cells.length + 1;
  if (!isTooMany || first?.text.trim() !== number) return run;
  const whole = foldLabel(line.row.label).slice(0, 4);
  const isPrintedWhole = [...run.before, ...run.after].some((text) => text.startsWith(whole));
  return isPrintedWhole ? run : { ...run, slots: run.slots.filter((slot) => slot !== first) };
}
