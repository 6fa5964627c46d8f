/** One reviewed report → its exchanged form. A pure function of what is given. */
import { cellsOf } from '../../form/editions.ts';
import { cellId } from '../../form/form-types.ts';
import type { CellId, TableId } from '../../form/form-types.ts';
import type { Statistics } from '../../form/statistics-table.ts';
import { confirmedCells } from '../../report/confirmed.ts';
import { decisionOn } from '../../report/decision.ts';
import { applyReview } from '../../report/review/apply-review.ts';
import type { Edit } from '../../report/edits.ts';
import type { Cell, Report } from '../../report/report.ts';
import { reviewFactsOf, reviewStateOf } from '../../report/review/review.ts';
import type { ReviewedReport } from '../file/export.ts';
import type {
  ExportedCell,
  ExportedEdit,
  ExportedIndicator,
  ExportedReport,
} from './export-shape.ts';

export function exportReport({
  reading,
  edits,
  findings,
  decisions,
  confirmed,
  identity,
  replaces,
  mark,
}: ReviewedReport): ExportedReport {
  const report = applyReview(reading, { edits, identity });
  const locked = confirmedCells(report, confirmed);
  return {
    id: report.id,
    source: report.source,
    agency: report.agency,
    year: report.year,
    ...(identity === null ? {} : { read: { agency: reading.agency, year: reading.year } }),
    ...(report.publishedOn === undefined ? {} : { publishedOn: report.publishedOn }),
    edition: report.edition,
    sections: report.sections.map(({ id, heading, text }) => ({ id, heading, text })),
    tables: exportTables(report),
    cells: exportCells(report),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      cells: [...finding.cells],
      message: finding.message.zh,
      expected: finding.expected,
      found: finding.found,
      ...decisionOn(finding, report, decisions),
      ...(finding.corrected === undefined ? {} : { corrected: [...finding.corrected] }),
    })),
    edits: edits.map((edit) => exportEdit(edit, reading)),
    ...(locked.length === 0 ? {} : { confirmed: locked }),
    ...(replaces.length === 0 ? {} : { replaces: [...replaces] }),
    review: {
      state: reviewStateOf(reviewFactsOf(report, findings, { decisions, mark })),
      marked: mark,
    },
  };
}

/** Edits of files that did not record where they came from go out as they came in. */
function exportEdit({ cell, from, to, at, note, by }: Edit, reading: Report): ExportedEdit {
  const base = { cell, from, to, at, note };
  return by === null ? base : { ...base, raw: reading.cells[cell]?.raw ?? '', by };
}

function exportTables(report: Report): ExportedReport['tables'] {
  const tables: Record<TableId, Record<string, Record<string, number | null>>> = {
    proactive: {},
    requests: {},
    disputes: {},
  };
  if (report.statistics !== undefined) {
    return { ...tables, statistics: exportStatistics(report, report.statistics) };
  }
  for (const { id, table, row, column } of cellsOf(report)) {
    if (table === 'statistics') continue;
    const figures = (tables[table][row.key] ??= {});
    figures[column.key] = report.cells[id]?.value ?? null;
  }
  return tables;
}

/** The indicators as printed, in order, each with the figures of the columns that the table has. */
function exportStatistics(report: Report, { columns, rows }: Statistics): ExportedIndicator[] {
  return rows.map(({ key, label, unit }) => {
    const figures = columns.map((column) => {
      const cell = report.cells[cellId('statistics', key, column)];
      return [column, cell?.value ?? null] as const;
    });
    return { indicator: label, unit, ...Object.fromEntries(figures) };
  });
}

/** Only the cells with something to say: not read, or not printed plainly. */
function exportCells(report: Report): Record<CellId, ExportedCell> {
  const cells: Record<CellId, ExportedCell> = {};
  for (const { id } of cellsOf(report)) {
    const cell = report.cells[id];
    if (cell !== undefined && !isPlain(cell)) cells[id] = exportCell(cell);
  }
  return cells;
}

function isPlain(cell: Cell): boolean {
  return cell.state === 'read' && cell.unit === null && cell.raw === String(cell.value);
}

function exportCell({ state, raw, unit, seen }: Cell): ExportedCell {
  const known = { state: state === 'lost' ? ('unreadable' as const) : state, raw, unit };
  if (seen === undefined) return known;
  return { ...known, confidence: seen.confidence, candidates: [...seen.candidates] };
}
