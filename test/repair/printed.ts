/** What the tests of suggestions start from, and how they show what came out. */
import type { CellId } from '../../src/form/form-types.ts';
import { suggestRepairs } from '../../src/repair/index.ts';
import type { Hypothesis, RepairOptions } from '../../src/repair/index.ts';
import type { Cell, Report } from '../../src/report/report.ts';
import { FIXTURE_REPORT } from '../support/fixture-report.ts';
import { makeReport } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';

export type Cells = Readonly<Record<CellId, number | Partial<Cell>>>;

/** The invented report of the fixtures, whose sums hold, with some cells printed otherwise. */
export function printed(cells: Cells, parts: ReportParts = {}): Report {
  return makeReport({ ...parts, cells: { ...FIXTURE_REPORT.figures, ...cells } });
}

const COLUMNS = 'naturalPerson business research nonprofit legalService otherOrg total'.split(' ');

export function row(key: string, values: readonly (number | Partial<Cell>)[]): Cells {
  return Object.fromEntries(
    COLUMNS.map((column, index) => [`requests.${key}.${column}`, values[index] ?? 0]),
  );
}

export function first(report: Report, options: RepairOptions = {}): Hypothesis | undefined {
  return suggestRepairs(report, options)[0]?.hypotheses[0];
}

export const told = ({ changes }: Hypothesis): string[] =>
  changes.map(({ cell, from, to }) => `${cell} ${from ?? 'blank'} → ${to}`);
