/** What a paste would do, cell by cell, before it does it. */
import type { CellId } from '../../../form/form-types.ts';
import { readFigure } from '../../../lib/read-figure.ts';
import { isUnknown } from '../../../report/report.ts';
import type { Report } from '../../../report/report.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import { readEntry } from './read-entry.ts';
import type { ClipTable } from '../../shared/printed/clip-table.ts';
import { figureAt, placesOf, widthOf } from './grid-range.ts';
import type { Block, Figures } from './grid-range.ts';
import { stripLabels } from './strip-labels.ts';

/** What comes of one cell. `doubtful`: read, but with words or odd blanks beside the figure. */
export type PasteOutcome = 'change' | 'same' | 'doubtful' | 'noFigure';

export interface PastedCell {
  readonly cell: CellId;
  readonly text: string;
  readonly outcome: PasteOutcome;
  readonly from: number | null;
  /** The value it would have; meaningless for `noFigure`. */
  readonly to: number | null;
}

export interface PasteSize {
  readonly rows: number;
  readonly columns: number;
}

export interface PastePlan {
  readonly cells: readonly PastedCell[];
  readonly changes: readonly CellChange[];
  /** The figures in the upper left and lower right of what is pasted over; null = nothing fits. */
  readonly target: { readonly from: CellId; readonly to: CellId } | null;
  /** What was copied, without its labels, and what was selected. */
  readonly copied: PasteSize;
  readonly selected: PasteSize;
  readonly labels: PasteSize;
  /** Copied cells with something in them that the table has no place for. */
  readonly outside: number;
  /** Cells left alone because a merged cell of the copy covers them. */
  readonly covered: number;
  readonly shapesDiffer: boolean;
  /** Something to look at before it is done: another shape, labels, or what is no plain figure. */
  readonly needsLook: boolean;
}

interface Target {
  readonly figures: Figures;
  readonly report: Report;
  readonly selection: Block;
}

export function planPaste(clip: ClipTable, target: Target): PastePlan {
  const { table, ...labels } = stripLabels(clip);
  const copied = { rows: table.length, columns: Math.max(0, ...table.map((row) => row.length)) };
  const spot = chooseSpot(copied, target);
  const landed = land(table, spot, target.figures);
  const cells = landed.pairs.map(([cell, text]) => outcomeOf(cell, text, target.report));
  const [first, last] = [landed.pairs[0], landed.pairs.at(-1)];
  return {
    cells,
    changes: cells.flatMap((pasted) => changeOf(pasted, target.report)),
    target: first === undefined || last === undefined ? null : { from: first[0], to: last[0] },
    copied,
    selected: sizeOf(target),
    labels,
    outside: landed.outside,
    covered: landed.covered,
    shapesDiffer: spot.shapesDiffer,
    needsLook:
      spot.shapesDiffer ||
      labels.rows + labels.columns + landed.outside + landed.covered > 0 ||
      cells.some(({ outcome }) => outcome === 'doubtful' || outcome === 'noFigure'),
  };
}

/** A single figure counts as one place, however many columns it stands for. */
function sizeOf({ figures, selection }: Target): PasteSize {
  const { top, bottom, left, right } = selection;
  const corner = figureAt(figures, top, left);
  const single = corner === undefined ? null : placesOf(figures, corner);
  if (top === bottom && single !== null && single.right >= right) return { rows: 1, columns: 1 };
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

interface Spot {
  readonly top: number;
  readonly left: number;
  /** How often the copy is repeated. */
  readonly down: number;
  readonly across: number;
  readonly shapesDiffer: boolean;
}

/** Where the copy goes: into its like, repeated where it divides the selection, else from the corner. */
function chooseSpot({ rows, columns }: PasteSize, target: Target): Spot {
  const { figures, selection } = target;
  const selected = sizeOf(target);
  const once = { down: 1, across: 1, shapesDiffer: false };
  const isWhole = rows === figures.length && columns === widthOf(figures);
  const corner = { top: selection.top, left: selection.left };
  if (isWhole) {
    return { ...once, top: 0, left: 0, shapesDiffer: corner.top + corner.left > 0 };
  }
  const isOne = selected.rows === 1 && selected.columns === 1;
  if (isOne || rows === 0 || columns === 0) return { ...once, ...corner };
  const down = selected.rows / rows;
  const across = selected.columns / columns;
  if (!Number.isInteger(down) || !Number.isInteger(across)) {
    return { ...once, ...corner, shapesDiffer: true };
  }
  return { ...corner, down, across, shapesDiffer: false };
}

interface Landed {
  readonly pairs: readonly (readonly [CellId, string])[];
  readonly outside: number;
  readonly covered: number;
}

function land(table: ClipTable, spot: Spot, figures: Figures): Landed {
  const pairs: [CellId, string][] = [];
  const taken = new Set<CellId>();
  let outside = 0;
  let covered = 0;
  const width = Math.max(0, ...table.map((row) => row.length));
  for (let row = 0; row < table.length * spot.down; row++) {
    for (let column = 0; column < width * spot.across; column++) {
      const text = table[row % table.length]?.[column % width] ?? null;
      const cell = figureAt(figures, spot.top + row, spot.left + column);
      // The places behind a row's last figure belong to it: only the first of them takes a value.
      const isFree = cell !== undefined && !taken.has(cell);
      if (isFree) taken.add(cell);
      if (isFree && text !== null) pairs.push([cell, text]);
      else if (isFree) covered++;
      else if (text !== null && text.trim() !== '') outside++;
    }
  }
  return { pairs, outside, covered };
}

function outcomeOf(cell: CellId, text: string, report: Report): PastedCell {
  const from = report.cells[cell]?.value ?? null;
  const entry = readEntry(cell, report, text);
  if (!entry.ok) return { cell, text, from, to: null, outcome: 'noFigure' };
  const reading = readFigure(text);
  const isPlain = reading.kind !== 'number' || (reading.note === null && reading.oddity === null);
  const outcome = isPlain ? (entry.value === from ? 'same' : 'change') : 'doubtful';
  return { cell, text, from, to: entry.value, outcome };
}

/** A figure pasted over an unknown one says what it is, even the same; a blank says nothing there. */
function changeOf({ cell, from, to, outcome }: PastedCell, report: Report): CellChange[] {
  if (outcome === 'noFigure') return [];
  const known = report.cells[cell];
  const isStatement = to !== null && (isUnknown(known) || known?.state === 'inferred');
  return from !== to || isStatement ? [{ cell, from, to }] : [];
}
