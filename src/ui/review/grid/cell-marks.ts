/** Which cells are broken, doubtful, sent back or otherwise dealt with, and which a chosen finding is about. */
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { isConfirmed } from '../../../report/confirmed.ts';
import { decisionOn } from '../../../report/decision.ts';
import type { Resolution } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport, ReviewTab } from '../../../store/app-state.ts';

/** The strongest thing to say of a cell. */
export type CellMark = 'broken' | 'doubtful' | 'returned' | 'accepted' | null;

export interface CellMarks {
  readonly markOf: (cell: CellId) => CellMark;
  /** Cells of the chosen finding. */
  readonly isChosen: (cell: CellId) => boolean;
  /** The reviewer has compared it with the original. */
  readonly isLocked: (cell: CellId) => boolean;
  /** Open errors and doubts that have a cell in the table; for the text, those without cells. */
  readonly countIn: (tab: ReviewTab) => number;
}

export function marksOf(open: OpenReport, chosen: number | null): CellMarks {
  const marks = new Map<CellId, CellMark>();
  const counts = new Map<string, number>();
  for (const finding of open.findings) {
    // What mended it is marked as an edit.
    if (finding.corrected !== undefined) continue;
    const { resolution } = decisionOn(finding, open.report, open.decisions);
    const mark = markOfFinding(finding, resolution);
    if (resolution === 'open' && finding.severity !== 'note') {
      const tab = splitCellId(finding.cells[0] ?? '')?.table ?? 'text';
      counts.set(tab, (counts.get(tab) ?? 0) + 1);
    }
    if (mark === null) continue;
    // The others show when the finding is chosen.
    for (const cell of finding.marked ?? finding.cells)
      marks.set(cell, stronger(marks.get(cell) ?? null, mark));
  }
  const cells = new Set(chosen === null ? [] : open.findings[chosen]?.cells);
  return {
    markOf: (cell) => marks.get(cell) ?? null,
    isChosen: (cell) => cells.has(cell),
    isLocked: (cell) => isConfirmed(cell, open.report, open.confirmed),
    countIn: (tab) => counts.get(tab) ?? 0,
  };
}

function markOfFinding(finding: Finding, resolution: Resolution): CellMark {
  if (resolution === 'returned') return 'returned';
  if (resolution !== 'open') return 'accepted';
  if (finding.severity === 'error') return 'broken';
  return finding.severity === 'warning' ? 'doubtful' : null;
}

const STRENGTH = { broken: 4, doubtful: 3, returned: 2, accepted: 1 } as const;

function stronger(left: CellMark, right: CellMark): CellMark {
  if (left === null || right === null) return left ?? right;
  return STRENGTH[left] >= STRENGTH[right] ? left : right;
}
