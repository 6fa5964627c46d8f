/**
 * Decides the lines that do not print one figure a column. The readings that each line's own sums
 * allow are settled by the column sums; a figure on which all remaining readings agree is inferred,
 * every other one stays open. Printed figures elsewhere are never touched.
 */
import { sumWeights } from '../../form/equations.ts';
import type { CellId, TableId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { MoneyUnit } from '../../lib/money-unit.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell } from '../../report/report.ts';
import { readByColumns } from './against-columns.ts';
import type { LineValues } from './against-columns.ts';
import { cellOfPrint, lostCell } from './cell-of-print.ts';
import { doubtRows } from './row-doubts.ts';
import type { Outcome, RowDoubt } from './row-doubts.ts';
import { readByProse } from './prose-witness.ts';
import type { PrintedLine } from '../match/printed-line.ts';
import { keptReading, onlyReading } from './forced-readings.ts';
import { atomsOf, listReadings } from './readings.ts';
import type { Assumption, LineReading } from './readings.ts';
import { settleRows } from './settle-rows.ts';
import type { SettleRow } from './settle-rows.ts';
import type { Slot } from '../match/tokens.ts';

export interface OpenLine {
  readonly line: PrintedLine;
  readonly slots: readonly Slot[];
  /** In running text digits are likelier run together than lost. */
  readonly isRunningText: boolean;
}

interface TableFacts {
  readonly table: TableId;
  readonly lines: readonly PrintedLine[];
  readonly units: ReadonlyMap<CellId, MoneyUnit>;
  readonly prose: string;
}

/** The readings of an open line; null when there are too many to list. */
type Choices = ReadonlyMap<OpenLine, readonly LineReading[] | null>;

export function resolveLines(
  facts: TableFacts,
  open: readonly OpenLine[],
  certain: ReadonlyMap<CellId, Cell>,
): { cells: ReadonlyMap<CellId, Cell>; doubts: Doubt[] } {
  if (open.length === 0) return { cells: new Map(), doubts: [] };
  const choices: Choices = new Map(open.map((each) => [each, readingsOf(each, facts.units)]));
  const settled =
    facts.table === 'requests'
      ? heedColumns(facts.lines, settleTable(facts.lines, choices, certain), certain)
      : choices;
  const cells = new Map<CellId, Cell>();
  const doubts = open.map((each) => {
    const left = settled.get(each) ?? null;
    const isOpen = each.line.group === null && left !== null && left.length > 1;
    const witnessed = isOpen ? readByProse(left, each.line.row, facts.prose) : null;
    const kept = witnessed === null ? left : [witnessed.reading];
    fillOpenLine(each, kept ?? [], { cells, units: facts.units });
    return doubtOf(each, kept, witnessed?.sentence);
  });
  return { cells, doubts: doubtRows(doubts) };
}

function readingsOf(
  { line, slots, isRunningText }: OpenLine,
  units: TableFacts['units'],
): readonly LineReading[] | null {
  const atoms = atomsOf(slots);
  const [unit = null] = gather(line.cells, ({ id }) => units.get(id) ?? []);
  const kinds = line.cells.map(({ column }) => column.kind);
  const shape = { count: line.cells.length, group: line.group, totals: line.totals, kinds, unit };
  const listed = listReadings(atoms, shape);
  // Nothing else in the row, and no amount that takes several digits: 「508」 for three columns is 5, 0, 8.
  const isAlone = slots.length === 1 && atoms.length === 1 && !kinds.includes('money');
  const only = listed?.length === 0 || isAlone ? onlyReading(atoms, shape) : null;
  if (only !== null) return [only];
  const kept = slots.length > 1 ? keptReading(atoms, shape) : null;
  const readings = kept === null || listed === null ? listed : [...listed, kept];
  const splits = readings?.filter((reading) => reading.assumption === 'split') ?? [];
  if (!isRunningText || splits.length === 0) return readings;
  // Blanks part 「20 155」 already: a figure left empty is likelier than one cut again.
  const isParted = line.group === null && atoms.length > 1;
  const lost = readings?.filter((reading) => reading.assumption === 'lost') ?? [];
  return isParted ? [...lost, ...splits] : splits;
}

/** Only table 3 ties its rows together. Where the search finds nothing or gives up, all stay open. */
function settleTable(
  lines: readonly PrintedLine[],
  choices: Choices,
  certain: ReadonlyMap<CellId, Cell>,
): Choices {
  const openOf = new Map([...choices.keys()].map((open) => [open.line, open]));
  const rows = lines.map((line): SettleRow => {
    const open = openOf.get(line);
    const readings =
      open === undefined
        ? [line.cells.map(({ id }) => valueForSum(certain.get(id)))]
        : (choices.get(open) ?? []).map((reading) => reading.values.map(({ value }) => value));
    return { weights: sumWeights(line.row.role), readings };
  });
  const settlement = settleRows(rows, lines[0]?.cells.length ?? 0);
  if (settlement.kind !== 'solved') return choices;
  return new Map(
    [...choices].map(([open, readings]) => {
      const kept = settlement.kept[lines.indexOf(open.line)] ?? [];
      return [open, readings === null ? null : gather(kept, (index) => readings[index] ?? [])];
    }),
  );
}

/** Where the columns ask for another way to cut a line's digits than its own sum does, both stay. */
function heedColumns(
  lines: readonly PrintedLine[],
  settled: Choices,
  certain: ReadonlyMap<CellId, Cell>,
): Choices {
  const openOf = new Map([...settled.keys()].map((open) => [open.line, open]));
  const known = lines.map((line): LineValues => {
    const open = openOf.get(line);
    const readings = open === undefined ? null : (settled.get(open) ?? []);
    const values = line.cells.map(({ id }, index) =>
      readings === null ? valueForSum(certain.get(id)) : agreedValue(readings, index),
    );
    return { weights: sumWeights(line.row.role), values };
  });
  return new Map(
    [...settled].map(([open, readings]) => {
      const print = open.slots.map(({ text }) => text).join('');
      if (readings === null || /[^\d\s]/.test(print)) return [open, readings];
      const others = known.filter((_, index) => lines[index] !== open.line);
      const weights = sumWeights(open.line.row.role);
      const byColumns = readByColumns(readings, print.replaceAll(/\s/g, ''), { weights, others });
      return [open, byColumns === null ? readings : [...readings, byColumns]];
    }),
  );
}

function agreedValue(readings: readonly LineReading[], index: number): number | null {
  const [first, ...others] = readings.map((reading) => reading.values[index]?.value ?? null);
  return first !== undefined && others.every((value) => value === first) ? first : null;
}

function valueForSum(cell: Cell | undefined): number | null {
  return cell?.state === 'blank' ? 0 : (cell?.value ?? null);
}

function fillOpenLine(
  open: OpenLine,
  left: readonly LineReading[],
  { cells, units }: { cells: Map<CellId, Cell>; units: TableFacts['units'] },
): void {
  const whole = {
    raw: open.slots
      .map((slot) => slot.text)
      .join(' ')
      .trim(),
    place: gather(open.slots, (slot) => slot.place),
  };
  open.line.cells.forEach(({ id, column }, index) => {
    const [first, ...others] = left.map((reading) => reading.values[index]);
    const isForced =
      first !== undefined &&
      first.value !== null &&
      others.every((each) => each?.value === first.value);
    if (!isForced) cells.set(id, lostCell(whole));
    else if (first.raw === '')
      cells.set(id, { ...lostCell(), value: first.value, state: 'inferred' });
    else {
      const { value, unit } = cellOfPrint(first, column, units.get(id) ?? null).cell;
      cells.set(id, { ...first, value, unit, state: 'inferred' });
    }
  });
}

function doubtOf(
  { line, slots }: OpenLine,
  left: readonly LineReading[] | null,
  sentence: string | undefined,
): RowDoubt {
  const atoms = atomsOf(slots);
  const wanted = line.cells.length;
  const digits = atoms.map(({ text }) => text).join('').length;
  const assumption: Assumption = left?.[0]?.assumption ?? (atoms.length > wanted ? 'join' : 'lost');
  const outcome = outcomeOf(left);
  return {
    row: line.row,
    cells: line.cells.map((cell) => cell.id),
    print: atoms.map((atom) => atom.text).join(' '),
    wanted,
    found: atoms.length,
    assumption,
    // As many digits as columns are one each, whether their sum holds or not.
    isSummed: line.group !== null && digits !== wanted,
    outcome:
      outcome.kind === 'settled' && sentence !== undefined ? { ...outcome, sentence } : outcome,
  };
}

function outcomeOf(left: readonly LineReading[] | null): Outcome {
  if (left === null) return { kind: 'gave-up' };
  const readings = left.map((reading) => reading.values.map(({ value }) => value));
  const [only] = readings;
  if (only === undefined) return { kind: 'no-reading' };
  const isSettled = readings.length === 1 && !only.includes(null);
  return isSettled ? { kind: 'settled', values: only } : { kind: 'open', readings };
}
