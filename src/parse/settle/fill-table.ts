/**
 * Fills the cells of one table from its runs: lines whose figures stand plainly in their columns
 * first, then the doubtful ones, settled together by the sums.
 */
import type { CellId, TableId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { MoneyUnit } from '../../lib/money-unit.ts';
import type { ExtraRow } from '../../report/extra-row.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell } from '../../report/report.ts';
import { printsOfRow } from '../match/align-runs.ts';
import type { Alignment } from '../match/align-runs.ts';
import { cellOfPrint, lostCell } from './cell-of-print.ts';
import { tornPrints } from './cut-print.ts';
import {
  doubtCutTable,
  doubtExtraRow,
  doubtGluedRow,
  doubtMissingRow,
  doubtOddPrint,
  doubtPlacedRow,
  doubtPressedRow,
  doubtSharedRow,
  doubtShiftedRow,
} from './row-doubts.ts';
import { withoutLabelNumber } from '../match/label-number.ts';
import { isPressedTogether, learnColumns, mayBePressed, placeSlots } from './place-slots.ts';
import type { ColumnHabit } from './place-slots.ts';
import type { PrintedLine } from '../match/printed-line.ts';
import { doubtRemarks } from './remark-doubts.ts';
import type { CellRemark } from './remark-doubts.ts';
import { findShifted } from './shifted-rows.ts';
import { doubtUnit } from './unsure-units.ts';
import { resolveLines } from './resolve-lines.ts';
import type { OpenLine } from './resolve-lines.ts';
import type { Slot } from '../match/tokens.ts';
import { printedSlots } from '../match/figure-run.ts';
import type { FigureRun } from '../match/figure-run.ts';

/** What the parser makes of one table. */
export interface FilledTable {
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly doubts: readonly Doubt[];
  readonly extraRows: readonly ExtraRow[];
}

export interface FillInput {
  readonly table: TableId;
  readonly lines: readonly PrintedLine[];
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
  /** The money units that labels, headers and captions name. */
  readonly units: ReadonlyMap<CellId, MoneyUnit>;
  /** The report's text without its tables. */
  readonly prose: string;
  /** Where the header puts the columns; null where it does not tell. */
  readonly headerColumns: readonly number[] | null;
}

export function fillTable(input: FillInput): FilledTable {
  const { lines, runs, alignment } = input;
  const filler = new TableFiller(input);
  const last = alignment.runOfRow.findLastIndex((run) => run !== null);
  const isCut = last >= 0 && lines.length - 1 - last >= FEWEST_CUT;
  if (isCut) filler.addCut(lines, last);
  lines.forEach((line, index) => {
    const run = runs[alignment.runOfRow[index] ?? -1];
    if (run === undefined) {
      if (!isCut || index < last) filler.addMissing(line);
      const shared = lineSharedWith(line, input);
      if (shared !== undefined)
        filler.doubts.push(doubtSharedRow(shared.row, idsOf(shared), line.row));
    } else filler.addRun(line, run);
    if (run !== undefined && alignment.byPlaceOnly.includes(index)) {
      filler.doubts.push(doubtPlacedRow(line.row, idsOf(line), printOf(run)));
    }
  });
  filler.resolveOpen();
  filler.moveShifted();
  const extraRows = gather(alignment.extra, (index) => {
    const run = runs[index];
    return run === undefined ? [] : [filler.addExtra(run, index)];
  });
  return { cells: filler.cells, doubts: [...filler.doubts, ...filler.remarked()], extraRows };
}

/** 「规章、行政规范性文件」: the line that has the figures, where its label names the one without any, too. */
function lineSharedWith({ row }: PrintedLine, input: FillInput): PrintedLine | undefined {
  const { lines, runs, alignment } = input;
  return lines.find((line, index) => {
    const label = runs[alignment.runOfRow[index] ?? -1]?.before.at(-1) ?? '';
    const both = label.replace(/[和及与]/, '');
    return printsOfRow(line.row).some((own) =>
      printsOfRow(row).some((other) => both === own + other || both === other + own),
    );
  });
}

/** So many rows missing at its end, and the table breaks off; one may be left out. */
const FEWEST_CUT = 2;

class TableFiller {
  readonly cells = new Map<CellId, Cell>();
  readonly doubts: Doubt[] = [];
  readonly #input: FillInput;
  readonly #open: OpenLine[] = [];
  readonly #remarks: CellRemark[] = [];
  readonly #habits = new Map<number, ColumnHabit>();

  constructor(input: FillInput) {
    this.#input = input;
  }

  addMissing(line: PrintedLine): void {
    for (const id of idsOf(line)) this.cells.set(id, lostCell());
    this.doubts.push(doubtMissingRow(line.row, idsOf(line)));
  }

  /** @param last index of the last line that has figures */
  addCut(lines: readonly PrintedLine[], last: number): void {
    const ids = gather(lines.slice(last + 1), idsOf);
    for (const id of ids) this.cells.set(id, lostCell());
    const [row, missing] = [lines[last]?.row, lines.length - 1 - last];
    if (row !== undefined) this.doubts.push(doubtCutTable(row, ids, missing));
  }

  addRun(line: PrintedLine, own: FigureRun): void {
    const run = withoutLabelNumber(own, line);
    const count = line.cells.length;
    const printed = printedSlots(run);
    // Nearly every line prints a figure a column: what others show of the columns is not asked for.
    const isWhole = printed.length === count;
    const placed = isWhole ? printed : placeSlots(run, count, this.#habitOf(count));
    this.#addRemarks(line, run, placed ?? []);
    if (placed === null) {
      this.#open.push({ line, slots: run.slots, isRunningText: run.kind === 'line' });
      return;
    }
    this.#addPlain(line, placed);
    if (placed.some((slot) => slot.isGlued === true)) {
      this.doubts.push(doubtGluedRow(line.row, idsOf(line), printOf(run)));
    }
    // Where a sum runs along the row it would show; elsewhere only the reviewer can tell.
    const isSuspect = line.group === null && isPressedTogether(run, count);
    if (isSuspect && mayBePressed(run, count, this.#habitOf(count))) {
      this.doubts.push(doubtPressedRow(line.row, idsOf(line), printOf(run)));
    }
  }

  /** Only table 3 has sums along its rows and down its columns to tell a row that slid. */
  moveShifted(): void {
    if (this.#input.table !== 'requests') return;
    for (const { line, cells } of findShifted(this.#input.lines, this.cells)) {
      const printed = line.cells.map(({ id }) => this.cells.get(id)?.raw ?? '');
      cells.forEach((cell, id) => this.cells.set(id, cell));
      this.doubts.push(doubtShiftedRow(line.row, idsOf(line), printed));
    }
  }

  remarked(): Doubt[] {
    return doubtRemarks(this.#remarks);
  }

  /** A remark on print that has no column of its own is about the whole line. */
  #addRemarks(line: PrintedLine, run: FigureRun, placed: readonly Slot[]): void {
    for (const slot of run.slots) {
      if (slot.remarks === undefined) continue;
      const own = line.cells[placed.indexOf(slot)];
      const cells = own === undefined ? line.cells : [own];
      for (const remark of slot.remarks) {
        this.#remarks.push({
          ...remark,
          cells: cells.map(({ id }) => id),
          isChange: cells.some(({ column }) => column.kind === 'change'),
        });
      }
    }
  }

  /** Settles the lines that could not be placed plainly; the plain ones bear on them by the sums. */
  resolveOpen(): void {
    const { cells, doubts } = resolveLines(this.#input, this.#open, this.cells);
    cells.forEach((cell, id) => this.cells.set(id, cell));
    this.doubts.push(...doubts);
  }

  /** The finding names the rows around it: one of them may be what the row really is, or lack its end. */
  addExtra(run: FigureRun, index: number): ExtraRow {
    const { alignment, lines, table } = this.#input;
    const label = run.before.slice(-2).join('');
    const above = alignment.runOfRow.findLastIndex((each) => each !== null && each < index);
    const near = gather(lines.slice(Math.max(above - 1, 0), above + 2), (line) =>
      line === undefined ? [] : idsOf(line),
    );
    this.doubts.push(doubtExtraRow(label, printOf(run), near));
    return {
      table,
      label,
      figures: run.slots.map((slot) => ({ raw: slot.text, place: slot.place })),
    };
  }

  /** Learnt from the rows of the table that hold as many figures. */
  #habitOf(count: number): ColumnHabit {
    const known = this.#habits.get(count);
    if (known !== undefined) return known;
    const { lines, runs, alignment, headerColumns } = this.#input;
    const alike = gather(lines, (line, index) => {
      const run = runs[alignment.runOfRow[index] ?? -1];
      return run === undefined || line.cells.length !== count ? [] : [run];
    });
    const habit = { ...learnColumns(alike, count, headerColumns), isParted: this.#isParted() };
    this.#habits.set(count, habit);
    return habit;
  }

  #isParted(): boolean {
    const { lines, runs, alignment } = this.#input;
    return lines.some(({ cells }, index) => {
      const run = runs[alignment.runOfRow[index] ?? -1];
      return run?.kind === 'grid' && cells.length > 1 && printedSlots(run).length === cells.length;
    });
  }

  #addPlain(line: PrintedLine, placed: readonly Slot[]): void {
    line.cells.forEach((own, index) => {
      const { id, row, column } = own;
      const slot = placed[index];
      const print = { raw: slot?.text ?? '', place: slot?.place ?? [] };
      const said = this.#input.units.get(id) ?? null;
      const { cell, oddity } = cellOfPrint(print, column, said);
      const isWithoutUnit = column.kind === 'money' && said === null && cell.unit === null;
      const unsure = isWithoutUnit ? doubtUnit(own, cell, this.#input.prose) : null;
      if (unsure !== null) this.doubts.push(unsure.doubt);
      this.cells.set(id, unsure?.cell ?? cell);
      if (oddity !== null && cell.value !== null) {
        const { raw, value } = cell;
        const ways = gather(
          tornPrints(raw, column.kind === 'money'),
          (way) => cellOfPrint({ ...print, raw: way }, column, said).cell.value ?? [],
        );
        this.doubts.push(doubtOddPrint(row, column, { cell: id, raw, value, ways }));
      }
    });
  }
}

function idsOf(line: PrintedLine): CellId[] {
  return line.cells.map((cell) => cell.id);
}

function printOf(run: FigureRun): string {
  return run.slots
    .map((slot) => slot.text)
    .filter((text) => text !== '')
    .join(' ');
}
