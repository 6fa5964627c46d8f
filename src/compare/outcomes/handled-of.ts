/** How a report's agency handled its requests: cases by kind of outcome, each with the cells it is made of. */
import { cellsOf } from '../../form/editions.ts';
import type { FormCell } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { countedSum, figureOf, isMarked, stateOf } from '../../report/figure-of.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Absent } from '../rates/measure-rate.ts';
import { byOutcome, OUTCOMES } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';

export interface OutcomePart {
  readonly cases: number;
  /** What it is made of: the totals of its rows. */
  readonly cells: readonly CellId[];
  readonly marked: readonly CellId[];
}

export interface Handled {
  readonly parts: Readonly<Record<Outcome, OutcomePart>>;
  /** All of them together, n. */
  readonly all: number;
}

const known = new WeakMap<ReportRecord, Handled | Absent>();

/** Made once a report: sorting by another part looks at no cell again. */
export function handledOf(record: ReportRecord): Handled | Absent {
  const before = known.get(record);
  if (before !== undefined) return before;
  const handled = countHandled(record);
  known.set(record, handled);
  return handled;
}

function countHandled(record: ReportRecord): Handled | Absent {
  const lines = linesOf(cellsOf(record));
  const found = byOutcome((outcome) => countPart(record, lines[outcome]));
  const absent = OUTCOMES.map((outcome) => found[outcome]).find((part) => 'absence' in part);
  if (absent !== undefined && 'absence' in absent) return absent;
  const parts = byOutcome((outcome) => {
    const part = found[outcome];
    return 'absence' in part ? NONE : part;
  });
  const all = OUTCOMES.reduce((sum, outcome) => sum + parts[outcome].cases, 0);
  if (all > 0) return { parts, all };
  const totals = OUTCOMES.flatMap((outcome) => parts[outcome].cells);
  const blank = totals.find((id) => stateOf(record, id) === 'blank');
  return { absence: blank === undefined ? 'noCases' : 'blank', cell: blank ?? totals[0] ?? null };
}

const NONE: OutcomePart = { cases: 0, cells: [], marked: [] };

function countPart(record: ReportRecord, lines: readonly Line[]): OutcomePart | Absent {
  if (lines.length === 0) return { absence: 'otherForm', cell: null };
  let cases = 0;
  const cells: CellId[] = [];
  for (const line of lines) {
    const counted = countLine(record, line);
    if ('absence' in counted) return counted;
    cases += counted.cases;
    cells.push(...counted.cells);
  }
  const hasOpen = record.open.error + record.open.warning > 0;
  return { cases, cells, marked: hasOpen ? cells.filter((id) => isMarked(record, id)) : [] };
}

/** The row's printed total; where it is blank, the applicants' figures together. */
function countLine(
  record: ReportRecord,
  { total, applicants }: Line,
): Pick<OutcomePart, 'cases' | 'cells'> | Absent {
  const printed = figureOf(record, total);
  if (printed !== null) return { cases: printed, cells: [total] };
  if (stateOf(record, total) !== 'blank') return { absence: 'unreadable', cell: total };
  const cases = countedSum(record, applicants);
  if (cases === null) return { absence: 'unreadable', cell: total };
  const filled = applicants.filter((id) => (figureOf(record, id) ?? 0) !== 0);
  return { cases, cells: [total, ...filled] };
}

interface Line {
  readonly total: CellId;
  readonly applicants: readonly CellId[];
}

type Lines = Readonly<Record<Outcome, readonly Line[]>>;
const linesByForm = new Map<readonly FormCell[], Lines>();

/** The rows of table 3 by kind of outcome; none in a form without that table. */
function linesOf(form: readonly FormCell[]): Lines {
  const before = linesByForm.get(form);
  if (before !== undefined) return before;
  const cells = form.filter(({ table }) => table === 'requests');
  const lines = byOutcome((outcome) => {
    const rows = new Set(cells.map(({ row }) => row).filter(({ role }) => role === outcome));
    return [...rows].flatMap((row) => lineOf(cells.filter((cell) => cell.row === row)));
  });
  linesByForm.set(form, lines);
  return lines;
}

function lineOf(cells: readonly FormCell[]): Line[] {
  const total = cells.find(({ column }) => column.role === 'total');
  if (total === undefined) return [];
  return [
    { total: total.id, applicants: cells.filter((each) => each !== total).map(({ id }) => id) },
  ];
}
