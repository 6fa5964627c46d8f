/** Invents reports: agencies that do not exist, figures that agree with each other. */
import { cellsOf, officialOtherRows } from '../../src/form/editions.ts';
import type { EditionId, FormVariant } from '../../src/form/editions.ts';
import { cellId } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { REQUEST_COLUMNS } from '../../src/form/requests-table.ts';
import { DISPUTE_COLUMNS } from '../../src/form/disputes-table.ts';
import type { Random } from './random.ts';

export interface InventedReport {
  readonly agency: string;
  readonly year: number;
  readonly variant: FormVariant;
  readonly figures: Readonly<Record<CellId, number>>;
}

export interface InventOptions {
  readonly agency: string;
  readonly year: number;
  readonly edition?: EditionId;
  /** Largest number of requests in one cell; most cells hold none. */
  readonly most?: number;
  /** Requests carried over from last year, column by column. */
  readonly carriedIn?: Readonly<Record<string, number>>;
}

const DETAIL_COLUMNS = REQUEST_COLUMNS.filter(({ key }) => key !== 'total').map(({ key }) => key);
/** How often a row of table 3 holds a figure; most outcomes are granted or not held. */
const USUAL: Readonly<Record<string, number>> = {
  granted: 0.95,
  partial: 0.7,
  'unavailable.notHeld': 0.8,
};
const OUTER_ROWS = new Set(['received', 'carriedIn', 'total', 'carriedOut']);

export function inventReport(random: Random, options: InventOptions): InventedReport {
  const edition = options.edition ?? (options.year < 2021 ? '2019' : '2021');
  const variant = { edition, otherRows: officialOtherRows(edition) };
  const figures: Record<CellId, number> = {};
  inventProactive(random, variant, figures);
  inventRequests(random, { variant, ...options }, figures);
  inventDisputes(random, figures);
  return { agency: options.agency, year: options.year, variant, figures };
}

function inventProactive(
  random: Random,
  variant: FormVariant,
  figures: Record<CellId, number>,
): void {
  for (const { id, table, column } of cellsOf(variant)) {
    if (table !== 'proactive') continue;
    if (column.kind === 'money') figures[id] = random.int(0, 900_000) / 100;
    else if (column.kind === 'change') figures[id] = random.int(-20, 40);
    else figures[id] = random.chance(0.3) ? 0 : random.int(1, 400);
  }
  for (const row of ['regulations', 'normativeDocuments']) {
    const figure = (column: string): number => figures[cellId('proactive', row, column)] ?? 0;
    const inForce = cellId('proactive', row, 'inForce');
    // What was issued and not repealed is in force, where the form asks for that.
    if (inForce in figures && figure('repealed') === 0 && figure('issued') > figure('inForce'))
      figures[inForce] = figure('issued');
  }
}

function inventRequests(
  random: Random,
  { variant, most = 30, carriedIn }: InventOptions & { variant: FormVariant },
  figures: Record<CellId, number>,
): void {
  const rows = new Set(
    cellsOf(variant)
      .filter(({ table }) => table === 'requests')
      .map(({ row }) => row.key),
  );
  const outcomes = [...rows].filter((row) => !OUTER_ROWS.has(row));
  for (const column of DETAIL_COLUMNS) {
    const isBusy = column === 'naturalPerson' || random.chance(0.35);
    let handled = 0;
    for (const row of outcomes) {
      const value = isBusy && random.chance(USUAL[row] ?? 0.35) ? random.int(1, most) : 0;
      figures[cellId('requests', row, column)] = value;
      handled += value;
    }
    const carriedOut = isBusy && random.chance(0.5) ? random.int(0, Math.ceil(most / 3)) : 0;
    const wanted = carriedIn?.[column] ?? (isBusy ? random.int(0, Math.ceil(most / 4)) : 0);
    const before = Math.min(wanted, handled + carriedOut);
    const late = wanted - before; // more came in than was handled: the rest is carried on
    figures[cellId('requests', 'total', column)] = handled;
    figures[cellId('requests', 'carriedOut', column)] = carriedOut + late;
    figures[cellId('requests', 'carriedIn', column)] = before + late;
    figures[cellId('requests', 'received', column)] = handled + carriedOut - before;
  }
  for (const row of rows) {
    figures[cellId('requests', row, 'total')] = DETAIL_COLUMNS.reduce(
      (sum, column) => sum + (figures[cellId('requests', row, column)] ?? 0),
      0,
    );
  }
}

function inventDisputes(random: Random, figures: Record<CellId, number>): void {
  for (const row of ['review', 'litigationDirect', 'litigationAfterReview']) {
    let total = 0;
    for (const { key } of DISPUTE_COLUMNS) {
      if (key === 'total') continue;
      const value = random.chance(0.5) ? random.int(0, 9) : 0;
      figures[cellId('disputes', row, key)] = value;
      total += value;
    }
    figures[cellId('disputes', row, 'total')] = total;
  }
}
