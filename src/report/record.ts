/**
 * The compact record of a report that stays in memory for every report of a session: identity,
 * figures as one numeric vector, counts of findings. About 2 kB; the full report is stored apart.
 */
import { cellsOf } from '../form/editions.ts';
import type { EditionId, OtherRows } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';
import type { Statistics } from '../form/statistics-table.ts';
import { decisionOn } from './decision.ts';
import type { Resolution } from './decision.ts';
import { isDoubtRule } from './doubt-kinds.ts';
import type { DoubtRule } from './doubt-kinds.ts';
import type { Finding, Severity } from './finding.ts';
import { gather } from '../lib/gather.ts';
import { CELL_STATES } from './report.ts';
import type { Cell, Report, Source } from './report.ts';
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
  /** Of an older report the lines that count what today's form counts, with this year's figures. */
  readonly statistics?: Statistics;
  /** In the order of `cellsOf(record)`; NaN = no figure. */
  readonly figures: Float64Array;
  /** Same order; each cell's state, as its place in `CELL_STATES`. */
  readonly states: Uint8Array;
  /** Same order; 1 = an open error or warning names the cell, 2 = one of them doubts how it was read. */
  readonly marked: Uint8Array;
  /** Same order; 1 = an error or warning accepted as published (原文如此) names the cell, 2 = one sent back (退回更正). */
  readonly answered: Uint8Array;
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

type Vectors = Pick<ReportRecord, 'figures' | 'states' | 'marked' | 'answered'>;

/** In one buffer: each of its own is one more to look after, and a window holds thousands of records. */
function vectorsOf(cells: number): Vectors {
  const buffer = new ArrayBuffer(cells * (Float64Array.BYTES_PER_ELEMENT + 3));
  const figures = new Float64Array(buffer, 0, cells);
  const behind = (nth: number): Uint8Array =>
    new Uint8Array(buffer, figures.byteLength + nth * cells, cells);
  return { figures, states: behind(0), marked: behind(1), answered: behind(2) };
}

export interface RecordedReview extends Pick<Review, 'decisions' | 'mark'> {
  /** Of an older report the lines to be kept (`keepSame`), found where it is read: the page need not know how. */
  readonly lines?: ReportRecord['statistics'];
}

/** Of a cell that the report does not have. */
const LOST: Pick<Cell, 'value' | 'state'> = { value: null, state: 'lost' };

/** @param report after its edits */
export function recordOf(
  report: Report,
  findings: readonly Finding[],
  review: RecordedReview,
): ReportRecord {
  const facts = reviewFactsOf(report, findings, review);
  const weighty = findings
    .filter(({ severity }) => severity !== 'note')
    .map((each) => ({ each, ...decisionOn(each, report, review.decisions) }));
  const findingsOf = (of: Resolution): readonly Finding[] =>
    gather(weighty, ({ each, resolution }) => (resolution === of ? each : []));
  const cellsOfAll = (all: readonly Finding[]): ReadonlySet<CellId> =>
    new Set(gather(all, ({ cells }) => cells));
  const open = findingsOf('open');
  const marked = cellsOfAll(open);
  const published = cellsOfAll(findingsOf('as-published'));
  const returned = cellsOfAll(findingsOf('returned'));
  const doubted = new Set(
    gather(
      open.filter(({ rule }) => isDoubtRule(rule) && !SETTLED.has(rule)),
      ({ cells: named }) => named,
    ),
  );
  const { id, source, agency, year, edition, otherRows } = report;
  // Of the indicators of older reports, each report's own, these alone can be compared.
  const lines = review.lines === undefined ? {} : { statistics: review.lines };
  const form = cellsOf({ edition, otherRows, ...lines });
  const { figures, states, marked: marks, answered } = vectorsOf(form.length);
  form.forEach(({ id: cell }, at) => {
    const { value, state } = report.cells[cell] ?? LOST;
    figures[at] = value ?? Number.NaN;
    states[at] = CELL_STATES.indexOf(state);
    if (marked.has(cell)) marks[at] = doubted.has(cell) && state !== 'edited' ? 2 : 1;
    answered[at] = returned.has(cell) ? 2 : Number(published.has(cell));
  });
  return {
    id,
    source,
    agency,
    year,
    edition,
    otherRows,
    figures,
    states,
    marked: marks,
    answered,
    open: facts.open,
    decided: facts.decided,
    returned: facts.returned,
    edited: facts.edited,
    missing: facts.missing,
    review: reviewStateOf(facts),
    publishedErrors: facts.publishedErrors,
    ...lines,
  };
}
