/** One reviewed report → its exchanged form. A pure function of what is given. */
import { cellsOf } from '../form/editions.ts';
import type { CellId, TableId } from '../form/form-types.ts';
import { decisionOn } from '../report/decision.ts';
import { applyEdits } from '../report/edits.ts';
import type { Finding } from '../report/finding.ts';
import type { Cell, Report } from '../report/report.ts';
import { reviewFactsOf, reviewStateOf } from '../report/review.ts';
import type { Review } from '../report/review.ts';
import type { ExportedCell, ExportedReport } from './export-shape.ts';

export interface ReviewedReport extends Review {
  /** As read. */
  readonly reading: Report;
  /** Derived from the report after its edits. */
  readonly findings: readonly Finding[];
}

export function exportReport({
  reading,
  edits,
  findings,
  decisions,
  mark,
}: ReviewedReport): ExportedReport {
  const report = applyEdits(reading, edits);
  return {
    id: report.id,
    source: report.source,
    agency: report.agency,
    year: report.year,
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
    })),
    edits: edits.map(({ cell, from, to, at, note }) => ({ cell, from, to, at, note })),
    review: {
      state: reviewStateOf(reviewFactsOf(report, findings, { decisions, mark })),
      marked: mark,
    },
  };
}

function exportTables(report: Report): ExportedReport['tables'] {
  const tables: Record<TableId, Record<string, Record<string, number | null>>> = {
    proactive: {},
    requests: {},
    disputes: {},
  };
  for (const { id, table, row, column } of cellsOf(report)) {
    const figures = (tables[table][row.key] ??= {});
    figures[column.key] = report.cells[id]?.value ?? null;
  }
  return tables;
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

function exportCell({ state, raw, unit }: Cell): ExportedCell {
  return { state: state === 'lost' ? 'unreadable' : state, raw, unit };
}
