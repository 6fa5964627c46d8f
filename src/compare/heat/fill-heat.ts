/** The rows of a heat table: a report of the year each, or a unit over the years. */
import type { ReportRecord } from '../../report/record.ts';
import type { Batch, ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import type { ChartQuery } from '../query.ts';
import { isPicked } from '../query.ts';
import type { Absent } from '../rates/measure-rate.ts';
import type { AbsentUnit, UnitAbsence } from '../shown/absent-unit.ts';
import { notOfYear } from '../shown/absent-units.ts';
import type { HeatColumn } from './heat-columns.ts';

export interface FilledCell {
  readonly report: ComparedReport;
  readonly measured: Measured;
}

/** Why there is no figure. */
export interface EmptyCell {
  readonly absence: UnitAbsence;
  readonly record: ReportRecord | null;
  readonly cell: Absent['cell'];
}

export interface FilledRow {
  readonly name: string;
  readonly isWhole?: boolean;
  /** One a column. */
  readonly cells: readonly (FilledCell | EmptyCell)[];
}

export interface FilledHeat {
  readonly rows: readonly FilledRow[];
  /** Units without any of the figures. */
  readonly absent: readonly AbsentUnit[];
  readonly unpicked: number;
}

export function isFilled(cell: FilledCell | EmptyCell | undefined): cell is FilledCell {
  return cell !== undefined && 'measured' in cell;
}

export function fillHeat(
  batch: Batch,
  query: ChartQuery,
  columns: readonly HeatColumn[],
): FilledHeat {
  const isYears = query.mode === 'years';
  const all = isYears ? rowsOfUnits(batch, columns) : rowsOfReports(batch, query, columns);
  const full = all.filter(({ cells }) => cells.some(isFilled));
  const rows = full.filter(({ name }) => isPicked(query, name));
  const named = new Set(all.map(({ name }) => name));
  return {
    rows,
    absent: [
      ...(isYears ? [] : notOfYear(batch.reports, query.year, named)),
      ...all.filter(({ cells }) => !cells.some(isFilled)).flatMap(reasonOf),
    ],
    unpicked: full.length - rows.length,
  };
}

/** Each file of the year by itself. */
function rowsOfReports(
  batch: Batch,
  { year }: ChartQuery,
  columns: readonly HeatColumn[],
): readonly FilledRow[] {
  const figures = columns.map(({ measure }) => batch.column(measure));
  return batch.reports.flatMap((report, nth) => {
    const { record, name, isWhole = false } = report;
    return record.year === year
      ? { name, isWhole, cells: figures.map((column) => toCell(report, column[nth])) }
      : [];
  });
}

const NO_REPORT: EmptyCell = { absence: 'noReport', record: null, cell: null };

/** Of several files of one year the last given. */
function rowsOfUnits(batch: Batch, columns: readonly HeatColumn[]): readonly FilledRow[] {
  const units = new Map<string, (FilledCell | EmptyCell)[]>();
  const wholes = new Set<string>();
  const at = new Map(columns.map(({ year }, nth) => [year, nth]));
  const [first] = columns;
  const figures = first === undefined ? [] : batch.column(first.measure);
  for (const [nth, report] of batch.reports.entries()) {
    const column = at.get(report.record.year);
    const cells = units.get(report.name) ?? columns.map(() => NO_REPORT);
    units.set(report.name, cells);
    if (report.isWhole === true) wholes.add(report.name);
    if (column !== undefined) cells[column] = toCell(report, figures[nth]);
  }
  return [...units].map(([name, cells]) => ({ name, cells, isWhole: wholes.has(name) }));
}

function toCell(
  report: ComparedReport,
  measured: Measured | Absent | undefined,
): FilledCell | EmptyCell {
  if (measured === undefined) return NO_REPORT;
  return 'absence' in measured ? { record: report.record, ...measured } : { report, measured };
}

/** That of its latest figure, where there is a report at all. */
function reasonOf({ name, cells }: FilledRow): AbsentUnit[] {
  const empty = cells.flatMap((cell) => (isFilled(cell) ? [] : cell));
  const said = empty.findLast(({ record }) => record !== null) ?? empty[0] ?? NO_REPORT;
  return [{ name, ...said }];
}
