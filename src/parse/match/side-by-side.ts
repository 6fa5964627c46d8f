/** The row of figures of a table that prints its rows side by side, and the rows beside it. */
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Row } from '../rows/row.ts';
import { printedSlots } from './figure-run.ts';
import type { FigureRun } from './figure-run.ts';

/** 合计 of several bodies; 本年 beside 上年. */
const OWN = /合计|总计|汇总|^本年|^今年/;

interface SideBySide {
  /** So many figures the form's row holds. */
  readonly width: number;
  /** The report's. */
  readonly year: number | null;
}

/**
 * The run of the full width, else all figures of the table together, else a full row of blanks. Of several full
 * ones the one whose label says the report's year or a total, else the first.
 *
 * @param rows with all their columns
 * @returns that run, and behind it the rows of figures that are not the same; nothing where there is none
 */
export function sideBySideRuns(
  runs: readonly FigureRun[],
  rows: readonly Row[],
  { width, year }: SideBySide,
): readonly FigureRun[] {
  const printed = runs.filter((run) => !run.isBlank);
  const full = printed.filter(({ slots }) => slots.length === width);
  const figures = full.some((run) => !isNumbering(run))
    ? full.filter((run) => !isNumbering(run))
    : full;
  const whole = figures.find((run) => isOwn(labelOf(rows, run), year)) ?? figures[0];
  if (whole === undefined) return wholeOfParts(runs, width);
  const others = printed.filter(
    (run) => printedSlots(run).length * 2 >= width && !isNumbering(run) && !isSame(run, whole),
  );
  return [whole, ...others.map((run) => ({ ...run, before: [labelOf(rows, run)] }))];
}

function wholeOfParts(runs: readonly FigureRun[], width: number): readonly FigureRun[] {
  const printed = gather(runs, printedSlots);
  const [wide, ...more] = runs.filter(({ isBlank }) => !isBlank);
  // 「无」 merged over the columns of a row keeps its place beside the others.
  if (wide !== undefined && more.length === 0 && widthOf(wide) === width) return [wide];
  const [first] = runs;
  if (printed.length > 0 && first !== undefined)
    return [{ ...first, slots: printed, isBlank: false }];
  const blank = runs.find((run) => run.slots.length >= width);
  return blank === undefined ? [] : [{ ...blank, slots: blank.slots.slice(-width) }];
}

function widthOf({ kind, slots }: FigureRun): number {
  return kind === 'grid' ? slots.reduce((sum, { columnSpan }) => sum + columnSpan, 0) : 0;
}

/** 栏次 1 2 3 …: the numbers of the columns. */
function isNumbering({ slots }: FigureRun): boolean {
  return slots.length > 2 && slots.every(({ text }, index) => text.trim() === `${index + 1}`);
}

function isSame(run: FigureRun, { slots }: FigureRun): boolean {
  return (
    run.slots === slots ||
    run.slots.map(({ text }) => text.trim()).join() === slots.map(({ text }) => text.trim()).join()
  );
}

/** What its own row prints left of the figures. */
function labelOf(rows: readonly Row[], { slots }: FigureRun): string {
  const [first] = slots;
  const row = rows[first?.row ?? -1];
  if (first === undefined || row === undefined) return '';
  const words =
    row.kind === 'line'
      ? row.text.trimStart().split(/\s/, 1)
      : row.pieces.filter(({ column }) => column < first.column).map(({ text }) => text);
  return words
    .filter((word) => readFigure(word).kind === 'unreadable')
    .join('')
    .replaceAll(/\s/g, '');
}

function isOwn(label: string, year: number | null): boolean {
  return OWN.test(label) || (year !== null && label.includes(`${year}`));
}
