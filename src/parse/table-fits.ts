/** The rows of one table as read against tables of the form, each when it is asked for and once. */
import type { FormTable } from '../form/form-types.ts';
import { mostScore } from './match/align-runs.ts';
import { linesOfTable } from './match/printed-line.ts';
import { fitTable, widestOf } from './parse-table.ts';
import type { TableFit } from './parse-table.ts';
import type { Row } from './rows/row.ts';

export interface TableFits {
  readonly rows: readonly Row[];
  /** There are no rows to read. */
  readonly isLost: boolean;
  readonly of: (table: FormTable) => TableFit;
  /** A score that its fit does not exceed, as far as that is known from fits already made; else Infinity. */
  readonly most: (table: FormTable) => number;
}

export function createFits(rows: readonly Row[]): TableFits {
  const known = new Map<FormTable, TableFit>();
  const hasLines = rows.some(({ kind }) => kind === 'line');
  return {
    rows,
    isLost: rows.length === 0,
    of(table) {
      const fit = known.get(table) ?? fitTable(table, rows);
      known.set(table, fit);
      return fit;
    },
    most(table) {
      const lines = linesOfTable(table);
      // Rows of which nothing was left out give the same runs for every table; lines only for one as wide.
      const alike = [...known.values()].find(
        (fit) => fit.rows === rows && (!hasLines || widestOf(fit.lines) === widestOf(lines)),
      );
      return alike === undefined ? Infinity : mostScore(alike.runs, lines.length);
    },
  };
}
