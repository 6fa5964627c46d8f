/**
 * Which of a run's slots belong to which columns, where that is plain: the right number of cells,
 * or empty cells that the table's other rows show to be no columns. Anything else is left to the
 * enumeration of readings; nothing is shifted into place here. The cases, in the order tried, each
 * with the test that forced it (`test/parse`, `test/damage`):
 *
 * 1. As many figures as columns: in order (`text-styles`, every style).
 * 2. Running text with another number: open (damage "digits of rows run together").
 * 3. One too many, the first of them the number of a cut label, left of all columns: without it
 *    (`damaged-rows`, "the number of a label in a cell of its own").
 * 4. The columns of other rows hold every figure, the first and last among them: blanks between are
 *    blanks (damage "blank for 0").
 * 5. One short, and a blank at either end that may be padding: open (`damaged-rows`, "six and an empty
 *    field for seven"; damage "six figures for seven columns, any lost").
 * 6. Digits enough for the row in one cell, the rest blank: open (`readings-kept`), but in a short row of a
 *    grid that prints one figure a cell elsewhere (`figure-and-blank`).
 * 7. As many grid cells as columns, blanks counted (`damaged-rows`, "blank cells stay blank").
 * 8. Fewer cells: blanks and 「无」 that span columns are spread, figures never (damage "phantom columns and ragged rows").
 * 9. The columns of other rows again, now with blanks at the ends; else as many fields as columns.
 */
import { gather } from '../../lib/gather.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Slot } from '../match/tokens.ts';
import { printedSlots } from '../match/figure-run.ts';
import type { FigureRun } from '../match/figure-run.ts';

/** Columns at which a table prints its figures, as seen from the row's start or from its label. */
export interface LearntColumns {
  readonly absolute: readonly (readonly number[])[];
  readonly relative: readonly (readonly number[])[];
  /** Some row leaves single cells empty: an empty cell is how this table prints nothing. */
  readonly hasUsualBlanks: boolean;
}

export interface ColumnHabit extends LearntColumns {
  /** Some row of its grid, of whatever length, prints all its figures, each in a cell of its own. */
  readonly isParted: boolean;
}

/**
 * Learns where a table keeps its columns: from its header, and from rows of exactly `count` figures.
 * @param header columns of the header's cells, if it names every column once and in order
 */
export function learnColumns(
  runs: readonly FigureRun[],
  count: number,
  header: readonly number[] | null = null,
): LearntColumns {
  const absolute = new Map<string, readonly number[]>();
  const relative = new Map<string, readonly number[]>();
  for (const run of runs) {
    const printed = printedSlots(run);
    if (run.kind === 'line' || printed.length !== count) continue;
    const columns = printed.map((slot) => slot.column);
    absolute.set(columns.join(), columns);
    const offsets = columns.map((column) => column - run.labelColumn);
    if (run.labelColumn >= 0) relative.set(offsets.join(), offsets);
  }
  if (absolute.size === 0 && header?.length === count) absolute.set(header.join(), header);
  return {
    absolute: [...absolute.values()],
    relative: [...relative.values()],
    hasUsualBlanks: runs.some((run) => leavesSomeBlank(run, count)),
  };
}

/** A row with figures and empty cells between them or before them, as a row pressed together has not. */
function leavesSomeBlank(run: FigureRun, count: number): boolean {
  const printed = printedSlots(run);
  const isMixed = run.kind !== 'line' && printed.length > 0 && printed.length < count - 1;
  return isMixed && run.slots.length >= count && !isPressedTogether(run, count);
}

/**
 * @param count how many figures the form row holds
 * @returns one slot a column; null when it is not plain which
 */
export function placeSlots(run: FigureRun, count: number, habit: ColumnHabit): Slot[] | null {
  const printed = printedSlots(run);
  if (printed.length === count) return printed;
  if (run.kind === 'line') return null;
  if (printed.length > count) return leaveOutLabelNumber(printed, count, habit);
  const placed = byHabit(run, habit);
  if (placed !== null && leavesInnerBlank(placed)) return placed;
  if (isShortByOne(run, printed, count)) return null;
  if (mayBePressed(run, count, habit) && (count > FEW || !habit.hasUsualBlanks)) return null;
  if (run.kind === 'grid' && run.slots.length === count) return [...run.slots];
  if (run.slots.length < count) return run.kind === 'grid' ? widenBlanks(run.slots, count) : null;
  return placed ?? withoutHabit(run, count, habit);
}

/**
 * The number of a label that was cut behind it (「1」|「.属于国家秘密」) stands left of all columns, where
 * the table keeps its columns in one place.
 */
function leaveOutLabelNumber(
  printed: readonly Slot[],
  count: number,
  { absolute }: ColumnHabit,
): Slot[] | null {
  const [columns, ...others] = absolute;
  if (columns === undefined || others.length > 0 || printed.length !== count + 1) return null;
  const figures = printed.slice(-count);
  if (!/^\s*\d\s*$/.test(printed[0]?.text ?? '')) return null;
  return columns.join() === figures.map(({ column }) => column).join() ? figures : null;
}

/**
 * Figures in all cells but one, and that one right behind the label or at the end of the line: it may
 * be the residue of a wide label cell or padding, with a figure lost somewhere, just as well as an
 * empty 自然人 or 总计. An empty cell between figures is one.
 */
function isShortByOne(run: FigureRun, printed: readonly Slot[], count: number): boolean {
  // What held unseen text, or is one with the cell above, is a cell and no residue.
  const isBlank = (slot: Slot | undefined): boolean =>
    readFigure(slot?.text ?? '').kind === 'blank' && slot?.remarks === undefined;
  const isPadded = run.kind === 'fields' && isBlank(run.slots.at(-1));
  return count > FEW && printed.length === count - 1 && (isBlank(run.slots[0]) || isPadded);
}

/** Empty cells between figures, at the columns where the table keeps its figures, are just that. */
function leavesInnerBlank(placed: readonly Slot[]): boolean {
  const isPrinted = (slot: Slot | undefined): boolean =>
    readFigure(slot?.text ?? '').kind !== 'blank';
  return isPrinted(placed[0]) && isPrinted(placed.at(-1));
}

/** Rows of so few figures often do leave their first or last cell empty. */
const FEW = 3;

/**
 * All print in one cell, with digits enough for every column: a whole row pressed together looks like
 * that. In short rows only the first cell is suspected, and a large figure there is possible.
 */
export function isPressedTogether(run: FigureRun, count: number): boolean {
  const printed = printedSlots(run);
  const [only] = printed;
  if (only === undefined || printed.length > 1 || count === 1) return false;
  return (count > FEW || only === run.slots[0]) && only.text.replace(/\D/g, '').length >= count;
}

/**
 * Whether a row that looks pressed together may be so. In a grid with a cell for each of its few columns, which
 * parts figures elsewhere, 「18」 and a blank are just that; 「007」 never is one figure.
 */
export function mayBePressed(run: FigureRun, count: number, { isParted }: ColumnHabit): boolean {
  if (!isPressedTogether(run, count)) return false;
  const isCellByCell = run.kind === 'grid' && run.slots.length >= count && count <= FEW;
  return !isParted || !isCellByCell || /^\s*[0０]\d/.test(run.slots[0]?.text ?? '');
}

/** A single cell that is empty or says 无 may span several columns; figures are never spread. */
function widenBlanks(slots: readonly Slot[], count: number): Slot[] | null {
  const isNothing = ({ text }: Slot): boolean =>
    text.trim() === '' || readFigure(text).kind === 'placeholder';
  const wide = gather(slots, (slot) =>
    isNothing(slot) ? Array.from({ length: slot.columnSpan }, () => slot) : [slot],
  );
  return wide.length === count ? wide : null;
}

function byHabit(run: FigureRun, habit: ColumnHabit): Slot[] | null {
  const printed = printedSlots(run);
  const options = [
    ...habit.absolute.map((columns) => ({ columns, shift: 0 })),
    ...habit.relative.map((columns) => ({ columns, shift: run.labelColumn })),
  ];
  for (const { columns, shift } of options) {
    const placed = gather(
      columns,
      (column) => run.slots.find((slot) => slot.column === column + shift) ?? [],
    );
    const isWhole =
      placed.length === columns.length && printed.every((slot) => placed.includes(slot));
    if (isWhole) return placed;
  }
  return null;
}

/** No complete row to learn from: as many fields as columns are taken as they stand. */
function withoutHabit(run: FigureRun, count: number, habit: ColumnHabit): Slot[] | null {
  return habit.absolute.length === 0 && run.slots.length === count ? [...run.slots] : null;
}
