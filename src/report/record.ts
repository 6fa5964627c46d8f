/**
 * The compact record of a report that stays in memory for every report of a session: identity,
 * figures as one numeric vector, counts of findings. About 2 kB; the full report is stored apart.
 */
import { cellsOf } from '../form/editions.ts';
import type { EditionId, OtherRows } from '../form/editions.ts';
import { decisionOn } from './decision.ts';
import { isDoubtRule } from './doubt-kinds.ts';
import type { DoubtRule } from './doubt-kinds.ts';
import type { Finding, Severity } from './finding.ts';
import { CELL_STATES } from './report.ts';
import type { Report, Source } from './report.ts';
import { reviewFactsOf, reviewStateOf } from './review/review.ts';
import type { Review, ReviewState } from './review/review.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface ReportRecord {
  readonly id: string;
  readonly source: Source;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: EditionId;
  readonly otherRows: OtherRows;
  /** In the order of `cellsOf(record)`; NaN = no figure. */
  readonly figures: Float64Array;
  /** Same order; each cell's state, as its place in `CELL_STATES`. */
  readonly states: Uint8Array;
  /** Same order; 1 = an open error or warning names the cell, 2 = one of them doubts how it was read. */
  readonly marked: Uint8Array;
  /** Findings without a decision. */
  readonly open: SeverityCounts;
  /** Findings with one. */
  readonly decided: number;
  /** Findings sent back to the unit. */
  readonly returned: number;
  /** How many cells the reviewer has set. */
  readonly edited: number;
  /** Figures that are not known (缺数). */
  readonly missing: number;
  readonly review: ReviewState;
  /** Errors accepted as published: the report is done, but not right. */
  readonly publishedErrors: number;
}

/** Digits are cut or joined only as the sums allow: a figure so read is as good as one printed by itself. */
const SETTLED: ReadonlySet<string> = new Set<DoubtRule>(['read-run-together', 'read-torn-apart']);

/** @param report after its edits */
export function recordOf(
  report: Report,
  findings: readonly Finding[],
  review: Pick<Review, 'decisions' | 'mark'>,
): ReportRecord {
  const facts = reviewFactsOf(report, findings, review);
  const open = findings
    .filter(({ severity }) => severity !== 'note')
    .filter((each) => decisionOn(each, report, review.decisions).resolution === 'open');
  const marked = new Set(open.flatMap(({ cells }) => cells));
  const doubted = new Set(
    open
      .filter(({ rule }) => isDoubtRule(rule) && !SETTLED.has(rule))
      .flatMap(({ cells: named }) => named),
  );
  const { id, source, agency, year, edition, otherRows } = report;
  // Indicators of older reports are each report's own: there is nothing to compare them with.
  const cells = cellsOf({ edition, otherRows });
  return {
    id,
    source,
    agency,
    year,
    edition,
    otherRows,
    figures: Float64Array.from(cells, (cell) => report.cells[cell.id]?.value ?? Number.NaN),
    states: Uint8Array.from(cells, ({ id: cell }) =>
      CELL_STATES.indexOf(report.cells[cell]?.state ?? 'lost'),
    ),
    marked: Uint8Array.from(cells, ({ id: cell }) =>
      doubted.has(cell) && report.cells[cell]?.state !== 'edited' ? 2 : Number(marked.has(cell)),
    ),
    open: facts.open,
    decided: facts.decided,
    returned: facts.returned,
    edited: facts.edited,
    missing: facts.missing,
    review: reviewStateOf(facts),
    publishedErrors: facts.publishedErrors,
  };
}
