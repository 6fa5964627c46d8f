/** Figures of one unit over the years: every sum holds, and what one year leaves over the next takes up. */
import { cellsOf } from '../../src/form/editions.ts';
import { cellId, RESULT_ROLES } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { DISPUTE_COLUMNS } from '../../src/form/disputes-table.ts';
import { REQUEST_COLUMNS } from '../../src/form/requests-table.ts';
import type { Random } from '../support/random.ts';

export type Figures = Record<CellId, number>;

export const COUNTY_VARIANT = { edition: '2021', otherRows: 'three' } as const;
const CELLS = cellsOf(COUNTY_VARIANT);
const APPLICANTS = REQUEST_COLUMNS.map(({ key }) => key).filter((key) => key !== 'total');
const OUTCOMES = [
  ...new Set(
    CELLS.filter(
      ({ table, row }) => table === 'requests' && RESULT_ROLES.some((r) => r === row.role),
    ).map(({ row }) => row.key),
  ),
];
/** How often a request ends so; the rest share what is left. */
const USUAL: Readonly<Record<string, number>> = {
  granted: 0.45,
  partial: 0.14,
  'unavailable.notHeld': 0.17,
};
const REST = 0.24 / (OUTCOMES.length - Object.keys(USUAL).length);
const DECISIONS = ['licensing', 'penalties', 'coercion'] as const;

/** What stays with a unit: how much it has to do with each kind of matter. */
export interface Habits {
  /** Requests a year, by applicant. */
  readonly requests: Readonly<Record<string, number>>;
  readonly decisions: Readonly<Record<string, number>>;
  /** 万元 a year, and how many decimals it prints. */
  readonly fees: { readonly amount: number; readonly decimals: number };
  readonly documents: number;
  readonly disputes: number;
}

export function inventHabits(random: Random, isBusy: boolean): Habits {
  const most = isBusy ? 40 : 9;
  const share = (applicant: string): number =>
    applicant === 'naturalPerson'
      ? random.int(2, most)
      : isBusy || random.chance(0.3)
        ? random.int(1, most / 4 + 1)
        : 0;
  return {
    requests: Object.fromEntries(APPLICANTS.map((each) => [each, share(each)])),
    decisions: Object.fromEntries(
      DECISIONS.map((each) => [each, random.chance(0.6) ? random.int(2, isBusy ? 4000 : 400) : 0]),
    ),
    fees: {
      amount: random.chance(0.5) ? random.int(2, 60) + random.next() : 0,
      decimals: random.int(2, 6),
    },
    documents: random.int(0, 30),
    disputes: isBusy ? 2 : 0.3,
  };
}

/** One year of a unit, after the figures of its last year. */
export function inventYear(random: Random, habits: Habits, lastYear: Figures | null): Figures {
  const figures: Figures = Object.fromEntries(CELLS.map(({ id }) => [id, 0]));
  inventDecisions(random, habits, figures);
  inventDocuments(random, habits, { figures, lastYear });
  for (const applicant of APPLICANTS) {
    const usual = habits.requests[applicant] ?? 0;
    const carriedIn =
      lastYear?.[cellId('requests', 'carriedOut', applicant)] ?? leftOver(random, usual);
    inventRequests(random, { applicant, usual, carriedIn }, figures);
  }
  inventDisputes(random, habits, figures);
  addUp(figures);
  return figures;
}

/** Nothing grows or shrinks by a fifth. */
const sway = (random: Random): number => 0.85 + random.next() * 0.3;

function leftOver(random: Random, usual: number): number {
  return random.int(0, Math.ceil(usual / 5));
}

function inventDecisions(random: Random, { decisions, fees }: Habits, figures: Figures): void {
  for (const row of DECISIONS) {
    figures[cellId('proactive', row, 'decisions')] = Math.round(
      (decisions[row] ?? 0) * sway(random),
    );
  }
  figures['proactive.fees.amount'] = Number((fees.amount * sway(random)).toFixed(fees.decimals));
}

function inventDocuments(
  random: Random,
  { documents }: Habits,
  { figures, lastYear }: { readonly figures: Figures; readonly lastYear: Figures | null },
): void {
  const cell = (column: string): CellId => cellId('proactive', 'normativeDocuments', column);
  const issued = documents === 0 ? 0 : random.int(0, 4);
  const before = lastYear === null ? documents : (lastYear[cell('inForce')] ?? 0);
  const repealed = Math.min(random.int(0, 3), before);
  figures[cell('issued')] = issued;
  figures[cell('repealed')] = repealed;
  figures[cell('inForce')] = before + issued - repealed;
}

function inventRequests(
  random: Random,
  given: { readonly applicant: string; readonly usual: number; readonly carriedIn: number },
  figures: Figures,
): void {
  const received = Math.round(given.usual * sway(random));
  const open = received + given.carriedIn;
  const carriedOut = Math.min(leftOver(random, given.usual), open);
  figures[cellId('requests', 'received', given.applicant)] = received;
  figures[cellId('requests', 'carriedIn', given.applicant)] = given.carriedIn;
  figures[cellId('requests', 'carriedOut', given.applicant)] = carriedOut;
  for (let request = 0; request < open - carriedOut; request++) {
    const cell = cellId('requests', pickOutcome(random), given.applicant);
    figures[cell] = (figures[cell] ?? 0) + 1;
  }
}

function pickOutcome(random: Random): string {
  let left = random.next();
  return OUTCOMES.find((row) => (left -= USUAL[row] ?? REST) < 0) ?? 'granted';
}

function inventDisputes(random: Random, { disputes }: Habits, figures: Figures): void {
  for (const { id, table, column } of CELLS) {
    if (table !== 'disputes' || column.role === 'total') continue;
    figures[id] = random.chance(disputes / 4) ? random.int(1, 2) : 0;
  }
}

/** The totals of tables 3 and 4 from what they are made of. */
function addUp(figures: Figures): void {
  const sum = (cells: readonly CellId[]): number =>
    cells.reduce((total, cell) => total + (figures[cell] ?? 0), 0);
  for (const applicant of APPLICANTS) {
    const ends = OUTCOMES.map((row) => cellId('requests', row, applicant));
    figures[cellId('requests', 'total', applicant)] = sum(ends);
  }
  for (const { id, table, row, column } of CELLS) {
    if (table === 'proactive' || column.role !== 'total') continue;
    const parts = table === 'requests' ? APPLICANTS : DISPUTE_COLUMNS.map(({ key }) => key);
    figures[id] = sum(
      parts.filter((part) => part !== 'total').map((part) => cellId(table, row.key, part)),
    );
  }
}

/** What printing in millionths leaves of a sum of money. */
const MILLION = 1_000_000;

export function sumOf(all: readonly Figures[]): Figures {
  return Object.fromEntries(
    CELLS.map(({ id }) => {
      const millionths = all.reduce((sum, each) => sum + Math.round((each[id] ?? 0) * MILLION), 0);
      return [id, millionths / MILLION];
    }),
  );
}
