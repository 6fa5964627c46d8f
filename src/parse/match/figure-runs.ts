/**
 * Tokens → runs: each run of figures with the label fragments before and after it. Which form row
 * a run belongs to is decided later, for all of them together.
 */
import { isBlankPrint } from '../../lib/read-figure.ts';
import { isLabelNumber } from './label-number.ts';
import { matchLabel } from '../rows/labels.ts';
import type { Row } from '../rows/row.ts';
import { tokensOfRow } from './tokens.ts';
import type { Slot } from './tokens.ts';
import type { FigureRun } from './figure-run.ts';

interface OpenRun {
  readonly before: readonly string[];
  readonly slots: Slot[];
  readonly kind: Row['kind'];
  readonly labelColumn: number;
}

/**
 * @param rows the rows of one table, in order (page breaks may part them)
 * @param most the most figures a form row holds: lines of fewer are one row set on several lines
 */
export function runsOfRows(rows: readonly Row[], most: number): FigureRun[] {
  const collector = new RunCollector(most);
  rows.forEach((row, index) => collector.addRow(row, index));
  return collector.finish();
}

class RunCollector {
  readonly #most: number;
  readonly #runs: FigureRun[] = [];
  /** Fragments since the last figures, and since the last row of blanks or figures. */
  #fragments: string[] = [];
  #ownFragments: string[] = [];
  #open: OpenRun | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  addRow(row: Row, index: number): void {
    let labelColumn = -1;
    if (row.kind !== 'line') this.#close();
    for (const token of tokensOfRow(row, index)) {
      if (token.kind === 'label') {
        this.#addLabel(token.folded);
        labelColumn = token.column;
      } else {
        this.#addSlot(token, row.kind, labelColumn);
      }
    }
  }

  finish(): FigureRun[] {
    this.#close();
    const runs = this.#runs.map((run, index) =>
      isLabelNumber(run, this.#runs[index + 1]) ? { ...run, isBlank: true } : run,
    );
    return withAfter(runs, this.#fragments);
  }

  #addLabel(folded: string): void {
    // Blanks between two labels of a row are the residue of a wide cell.
    if (this.#open?.slots.every((slot) => slot.text === '') === true) this.#open = null;
    else this.#close();
    if (folded === '' || isFrame(folded)) return;
    this.#fragments.push(folded);
    this.#ownFragments.push(folded);
  }

  #addSlot(slot: Slot, kind: Row['kind'], labelColumn: number): void {
    // A line of figures that would overfill the row begins a new one.
    if (kind === 'line' && this.#startsNewLine(slot.row)) this.#close();
    this.#open ??= { before: this.#ownFragments, slots: [], kind, labelColumn };
    this.#open.slots.push(slot);
  }

  #startsNewLine(row: number): boolean {
    const slots = this.#open?.slots ?? [];
    return slots.at(-1)?.row !== row && slots.length >= this.#most;
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    const isBlank = open.slots.every((slot) => isBlankPrint(slot.text));
    const { slots, kind, labelColumn } = open;
    const before = isBlank ? open.before : this.#fragments;
    this.#runs.push({ before, after: [], residue: [], slots, kind, isBlank, labelColumn });
    this.#ownFragments = [];
    if (!isBlank) this.#fragments = [];
  }
}

/** Fragments beside blanks, of which the first few may belong to the row above. */
const MOST_RESIDUE = 8;

/** Fills in what follows each run's figures, up to the next figures. */
function withAfter(runs: readonly FigureRun[], rest: readonly string[]): FigureRun[] {
  const filled: FigureRun[] = [];
  let after = rest;
  let residue: readonly string[] = [];
  for (const run of [...runs].reverse()) {
    const { before, slots, kind, isBlank, labelColumn } = run;
    filled.push({ before, after, residue, slots, kind, isBlank, labelColumn });
    if (!isBlank) after = before;
    residue = isBlank ? [...before, ...residue].slice(0, MOST_RESIDUE) : [];
  }
  return filled.reverse();
}

/** Headings, column labels and group labels tell nothing about which row a figure is in. */
function isFrame(folded: string): boolean {
  const match = matchLabel(folded, 0.85);
  return match !== null && match.label.kind !== 'row';
}
