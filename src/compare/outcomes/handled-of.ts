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
  const parts: Record<Outcome, OutcomePart> = byOutcome(() => NONE);
  let all = 0;
  for (const outcome of OUTCOMES) {
    const part = countPart(record, lines[outcome]);
    if ('absence' in part) return part;
    parts[outcome] = part;
    all += part.cases;
  }
  if (all > 0) return { parts, all };
  const totals = OUTCOMES.flatMap((outcome) => parts[outcome].cells);
  const blank = totals.find((id) => stateOf(record, id) === 'blank');
  return { absence: blank === undefined ? 'noCases' : 'blank', cell: blank ?? totals[0] ?? null };
}

const NONE: OutcomePart = { cases: 0, cells: [], marked: [] };

function countPart(record: ReportRecord, { lines, totals }: Lines): OutcomePart | Absent {
  if (lines.length === 0) return { absence: 'otherForm', cell: null };
  const printed = countPrinted(record, totals);
  const counted = printed === null ? countLines(record, lines) : { cases: printed, cells: totals };
  if ('absence' in counted) return counted;
  const hasOpen = record.open.error + record.open.warning > 0;
  return { ...counted, marked: hasOpen ? counted.cells.filter((id) => isMarked(record, id)) : [] };
}

/** Most reports print every total. @returns null where one is not printed */
function countPrinted(record: ReportRecord, totals: readonly CellId[]): number | null {
  let cases = 0;
  for (const id of totals) {
    const figure = figureOf(record, id);
    if (figure === null) return null;
    cases += figure;
  }
  return cases;
}

function countLines(
  record: ReportRecord,
  lines: readonly Line[],
): Pick<OutcomePart, 'cases' | 'cells'> | Absent {
  let cases = 0;
  const cells: CellId[] = [];
  for (const line of lines) {
    const counted = countLine(record, line);
    if ('absence' in counted) return counted;
    cases += counted.cases;
    cells.push(...counted.cells);
  }
  return { cases, cells };
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

interface Lines {
  readonly lines: readonly Line[];
  readonly totals: readonly CellId[];
}

type LinesByOutcome = Readonly<Record<Outcome, Lines>>;
const linesByForm = new WeakMap<readonly FormCell[], LinesByOutcome>();

/** The rows of table 3 by kind of outcome; none in a form without that table. */
function linesOf(form: readonly FormCell[]): LinesByOutcome {
  const before = linesByForm.get(form);
  if (before !== undefined) return before;
  const cells = form.filter(({ table }) => table === 'requests');
  const found = byOutcome((outcome) => {
    const rows = new Set(cells.map(({ row }) => row).filter(({ role }) => role === outcome));
    const lines = [...rows].flatMap((row) => lineOf(cells.filter((cell) => cell.row === row)));
    return { lines, totals: lines.map(({ total }) => total) };
  });
  linesByForm.set(form, found);
  return found;
}

function lineOf(cells: readonly FormCell[]): Line[] {
  const total = cells.find(({ column }) => column.role === 'total');
  if (total === undefined) return [];
  return [
    { total: total.id, applicants: cells.filter((each) => each !== total).map(({ id }) => id) },
  ];
}
