/**
 * How likely a hypothesis is against the others of its knot. The weights are roughly logarithms: of
 * how many places an error could stand in, and how many values a figure could have had.
 */
import { splitCellId } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import { isDigitSlip, weighChanges } from './cell-evidence.ts';
import type { Background } from './cell-evidence.ts';
import { describeCells, describeSums } from './describe-cells.ts';
import type { CellChange } from '../../report/cell-change.ts';
import type { Evidence, Hypothesis, StructureKind, Weighed } from '../hypothesis.ts';
import type { Ledger, Replacement } from '../ledger.ts';
import { Witness } from './prose-evidence.ts';
import type { Structure } from '../structures/structure.ts';

// Fitted against `npm run localise -- 200` (seeds 0–199). Beside each: how often the truth is alone at
// the head, in %, of the kind that falls most when the weight is 0.

/**
 * Any of some 200 cells, any of some 150 values. PLACE: two cells of a column swapped 98.5 → 67.7; VALUE:
 * 1 typo, table 4 79.0 → 57.0.
 */
const PLACE = 5;
const VALUE = 5;
/** A figure under 10 had ten values to choose from: as few as a larger one with one wrong digit. Two cells of a row swapped 92.5 → 86.9. */
const SMALL_VALUE = 2.5;
/** Most cells are meant to be 0: a wrong figure likelier stands for none than a 0 for some. 1 typo, table 4 79.0 → 54.0. */
const ZERO = 1.5;
/** The second of two cells that make up for each other stands in the first one's line, its value is given. No kind of that run falls without it. */
const COMPENSATION = 5;
/** By one, it is the usual slip of counting a case here instead of there: no digit is mistyped. Two cells of a column swapped 98.5 → 91.8. */
const MISCOUNT = 8.5;
/** The more cases a cell has, the likelier one of them was counted elsewhere. Compensating ±1 in a row 82.0 → 77.0. */
const EACH_TENFOLD = 0.5;

/**
 * Slips are alike likely but for these. At 6, `npm run localise -- 200`: two columns swapped in some rows
 * (9) takes two cells of a row swapped 92.5 → 77.9 % first; a row left blank (2) falls 99.5 → 96.0.
 * Totals not filled in (2) stay at 100; with few figures a swap with an empty row would come near.
 */
const STRUCTURES: Readonly<Record<StructureKind, number>> = {
  'cells-swapped': 6,
  'row-shifted': 6,
  'digits-joined': 6,
  'digits-split': 6,
  'columns-swapped': 9,
  'rows-swapped': 6,
  'rows-slid': 6,
  'row-blank': 2,
  'totals-unfilled': 2,
};

/**
 * What fits one sum alone shows nothing by fitting: one cell changed fits as well. Prints that show the
 * slip, and prose that bears it out, are spared. Without it, `npm run localise -- 200`: total of table 4 left at 0 89.5 → 88.0 % first.
 */
const ONE_SUM = 6;
/** Slips of the print itself: without a trace in print or prose, or a second sum, they are not offered. */
const NEEDS_TRACE: ReadonlySet<StructureKind> = new Set([
  'row-shifted',
  'digits-joined',
  'digits-split',
]);

interface Explained {
  readonly replacements: readonly Replacement[];
  /** Indices of the equations that it mends. */
  readonly mended: readonly number[];
  /** At least so many more cells must be wrong elsewhere in the knot. */
  readonly cellsLeft: number;
}

/** A score, and what has it: put into words only for those that are listed. */
export interface Weighing {
  readonly score: number;
  /** The part of it that the prose gives. */
  readonly prose: number;
  readonly tell: () => Omit<Hypothesis, 'score'>;
}

export class Scales {
  readonly #ledger: Ledger;
  readonly #background: Background;
  readonly #witness: Witness;

  constructor(ledger: Ledger, background: Background) {
    this.#ledger = ledger;
    this.#background = background;
    this.#witness = new Witness(ledger.report);
  }

  /** @returns null for a slip that nothing but its one sum speaks for */
  weighStructure(structure: Structure, explained: Explained): Weighing | null {
    const { kind, pattern, forced, oddity, isShown = false } = structure;
    const { changes, prose, ...weighed } = this.#weigh(explained);
    const isGuess = explained.mended.length === 1 && !isShown && sumOf(prose) <= 0;
    if (isGuess && NEEDS_TRACE.has(kind)) return null;
    // Digits of figures that only moved say nothing.
    const told = withoutDigits(weighed.told);
    const moved = sumOf(told) / Math.max(changes.length, 1) + sumOf(prose);
    return {
      score: round(
        moved -
          STRUCTURES[kind] -
          oddity -
          VALUE * forced -
          (isGuess ? ONE_SUM : 0) -
          costOf(explained.cellsLeft),
      ),
      prose: sumOf(prose),
      tell: () => ({
        kind,
        key: `${pattern} ${keyOf(changes)}`,
        pattern,
        message: structure.describe(),
        ...this.#bearOut(explained, changes, [...told, ...prose]),
      }),
    };
  }

  weighCells(explained: Explained): Weighing {
    const { changes, prose, ...weighed } = this.#weigh(explained);
    const by = amountOfCompensation(changes);
    const cost =
      by === 1
        ? costOfMiscount(changes)
        : costOfChanges(changes) - (by === null ? 0 : COMPENSATION);
    const told = by === 1 ? withoutDigits(weighed.told) : weighed.told;
    return {
      score: round(sumOf(told) + sumOf(prose) - cost - costOf(explained.cellsLeft)),
      prose: sumOf(prose),
      tell: () => ({
        kind: by === null ? 'cells' : 'compensating',
        key: keyOf(changes),
        pattern: null,
        message: describeCells(this.#ledger.report, changes, by),
        ...this.#bearOut(explained, changes, [...told, ...prose]),
      }),
    };
  }

  #weigh({ replacements }: Explained): {
    readonly changes: readonly CellChange<number>[];
    readonly told: readonly Weighed[];
    readonly prose: readonly Weighed[];
  } {
    const { cells, report } = this.#ledger;
    const changes = [...replacements]
      .sort(([left], [right]) => left - right)
      .flatMap(([index, to]): CellChange<number>[] => {
        const cell = cells[index];
        return cell === undefined ? [] : [{ cell, from: report.cells[cell]?.value ?? null, to }];
      });
    const told = weighChanges(report, changes, this.#background);
    return { changes, told, prose: this.#witness.weigh(changes) };
  }

  #bearOut(
    { mended }: Explained,
    changes: readonly CellChange<number>[],
    told: readonly Weighed[],
  ): Pick<Hypothesis, 'changes' | 'mends' | 'evidence'> {
    const { report, equations } = this.#ledger;
    const mends = [...mended]
      .sort((left, right) => left - right)
      .flatMap((index) => {
        const equation = equations[index];
        return equation === undefined ? [] : [equation];
      });
    const cells = changes.map(({ cell }) => cell);
    const sums: Evidence = { kind: 'sums', cells, text: describeSums(report, mends) };
    return { changes, mends, evidence: [sums, ...told.map(({ evidence }) => evidence)] };
  }
}

function withoutDigits(told: readonly Weighed[]): Weighed[] {
  return told.filter(({ evidence }) => !isDigitSlip(evidence.kind));
}

/** Of so many cells that are each wrong for a reason of its own. */
function costOf(cells: number): number {
  return cells * (PLACE + VALUE);
}

function costOfChanges(changes: readonly CellChange<number>[]): number {
  const places = changes.reduce(
    (cost, { from, to }) => cost + PLACE + (Math.max(from ?? 0, to) < 10 ? SMALL_VALUE : VALUE),
    0,
  );
  return places + costOfZeros(changes);
}

function costOfZeros(changes: readonly CellChange<number>[]): number {
  const wrong = changes.filter(({ from }) => from === 0).length;
  return ZERO * (wrong - changes.filter(({ to }) => to === 0).length);
}

function sumOf(told: readonly Weighed[]): number {
  return told.reduce((sum, { weight }) => sum + weight, 0);
}

function keyOf(changes: readonly CellChange<number>[]): string {
  return changes.map(({ cell, to }) => `${cell}=${to}`).join();
}

/** By how much one of two cells of a line is too large and the other too small; null when it is not so. */
function amountOfCompensation(changes: readonly CellChange<number>[]): number | null {
  const [one, other, ...more] = changes;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const gain = one.to - (one.from ?? 0);
  return isInLine(one.cell, other.cell) && gain + other.to - (other.from ?? 0) === 0
    ? Math.abs(gain)
    : null;
}

function isInLine(one: CellId, other: CellId): boolean {
  const [left, right] = [splitCellId(one), splitCellId(other)];
  if (left?.table !== right?.table) return false;
  return left?.row === right?.row || left?.column === right?.column;
}

function costOfMiscount(changes: readonly CellChange<number>[]): number {
  const cases = changes.reduce((most, { from, to }) => (to > (from ?? 0) ? to : most), 1);
  return MISCOUNT - EACH_TENFOLD * Math.log10(cases) + costOfZeros(changes);
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
