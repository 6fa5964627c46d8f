/**
 * How likely a hypothesis is against the others of its knot. The weights are roughly logarithms: of
 * how many places an error could stand in, and how many values a figure could have had.
 */
import { nameCell } from '../form/name-cell.ts';
import { nameEquation } from '../form/name-equation.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Report } from '../report/report.ts';
import { isDigitSlip, weighChanges } from './cell-evidence.ts';
import type { Background } from './cell-evidence.ts';
import type { Change, Evidence, Hypothesis, StructureKind, Weighed } from './hypothesis.ts';
import type { Ledger, Replacement } from './ledger.ts';
import { Witness } from './prose-evidence.ts';
import type { Structure } from './structure.ts';

/** Any of some 200 cells, any of some 150 values. */
const PLACE = 5;
const VALUE = 5;
/** A figure under 10 had ten values to choose from: as few as a larger one with one wrong digit. */
const SMALL_VALUE = 2.5;
/** Most cells are meant to be 0: a wrong figure likelier stands for none than a 0 for some. */
const ZERO = 1.5;
/** The second of two cells that make up for each other stands in the first one's line, its value is given. */
const COMPENSATION = 5;
/** By one, it is the usual slip of counting a case here instead of there: no digit is mistyped. */
const MISCOUNT = 8.5;
/** The more cases a cell has, the likelier one of them was counted elsewhere. */
const EACH_TENFOLD = 0.5;

const STRUCTURES: Readonly<Record<StructureKind, number>> = {
  'cells-swapped': 6,
  'row-shifted': 6,
  'digits-joined': 6,
  'digits-split': 6,
  'columns-swapped': 9,
  'rows-swapped': 6,
  'rows-slid': 5,
  'row-blank': 2,
  'totals-blank': 2,
};

interface Explained {
  readonly replacements: readonly Replacement[];
  /** Indices of the equations that it mends. */
  readonly mended: readonly number[];
  /** At least so many more cells must be wrong elsewhere in the knot. */
  readonly cellsLeft: number;
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

  weighStructure(structure: Structure, explained: Explained): Hypothesis {
    const { kind, pattern, forced, oddity } = structure;
    const weighed = this.#weigh(explained);
    // Digits of figures that only moved say nothing.
    const told = weighed.told.filter(({ evidence: { kind: each } }) => !isDigitSlip(each));
    const moved = sumOf(told) / Math.max(weighed.changes.length, 1) + sumOf(weighed.prose);
    return {
      ...weighed.base,
      kind,
      key: `${pattern} ${keyOf(weighed.changes)}`,
      pattern,
      message: structure.describe(),
      evidence: evidenceOf(weighed.sums, told, weighed.prose),
      score: round(
        moved - STRUCTURES[kind] - oddity - VALUE * forced - costOf(explained.cellsLeft),
      ),
    };
  }

  weighCells(explained: Explained): Hypothesis {
    const { base, changes, prose, sums, ...weighed } = this.#weigh(explained);
    const by = amountOfCompensation(changes);
    const cost =
      by === 1
        ? costOfMiscount(changes)
        : costOfChanges(changes) - (by === null ? 0 : COMPENSATION);
    const told =
      by === 1 ? weighed.told.filter(({ evidence }) => !isDigitSlip(evidence.kind)) : weighed.told;
    return {
      ...base,
      kind: by === null ? 'cells' : 'compensating',
      key: keyOf(changes),
      pattern: null,
      message: describeCells(this.#ledger.report, changes, by),
      evidence: evidenceOf(sums, told, prose),
      score: round(sumOf(told) + sumOf(prose) - cost - costOf(explained.cellsLeft)),
    };
  }

  #weigh({ replacements, mended }: Explained): {
    readonly base: Pick<Hypothesis, 'changes' | 'mends'>;
    readonly changes: readonly Change[];
    readonly told: readonly Weighed[];
    readonly prose: readonly Weighed[];
    readonly sums: Evidence;
  } {
    const { cells, report, equations } = this.#ledger;
    const changes = [...replacements]
      .sort(([left], [right]) => left - right)
      .flatMap(([index, to]): Change[] => {
        const cell = cells[index];
        return cell === undefined ? [] : [{ cell, from: report.cells[cell]?.value ?? null, to }];
      });
    const mends = [...mended]
      .sort((left, right) => left - right)
      .flatMap((index) => {
        const equation = equations[index];
        return equation === undefined ? [] : [equation];
      });
    const told = weighChanges(report, changes, this.#background);
    const names = mends.slice(0, 3).map((equation) => nameEquation(report, equation));
    const sums: Evidence = {
      kind: 'sums',
      cells: changes.map(({ cell }) => cell),
      text: {
        zh: `改后 ${mends.length} 处合计相符（${names.map(({ zh }) => zh).join('；')}${mends.length > 3 ? ' 等' : ''}），别处不受影响。`,
        en: `With this ${mends.length} sums hold (${names.map(({ en }) => en).join('; ')}${mends.length > 3 ? ' …' : ''}) and no other is touched.`,
      },
    };
    const prose = this.#witness.weigh(changes);
    return { base: { changes, mends }, changes, told, prose, sums };
  }
}

/** Of so many cells that are each wrong for a reason of its own. */
function costOf(cells: number): number {
  return cells * (PLACE + VALUE);
}

function costOfChanges(changes: readonly Change[]): number {
  const places = changes.reduce(
    (cost, { from, to }) => cost + PLACE + (Math.max(from ?? 0, to) < 10 ? SMALL_VALUE : VALUE),
    0,
  );
  return places + costOfZeros(changes);
}

function costOfZeros(changes: readonly Change[]): number {
  const wrong = changes.filter(({ from }) => from === 0).length;
  return ZERO * (wrong - changes.filter(({ to }) => to === 0).length);
}

function sumOf(told: readonly Weighed[]): number {
  return told.reduce((sum, { weight }) => sum + weight, 0);
}

function evidenceOf(sums: Evidence, ...lots: readonly (readonly Weighed[])[]): Evidence[] {
  return [sums, ...lots.flat().map(({ evidence }) => evidence)];
}

function keyOf(changes: readonly Change[]): string {
  return changes.map(({ cell, to }) => `${cell}=${to}`).join();
}

/** By how much one of two cells of a line is too large and the other too small; null when it is not so. */
function amountOfCompensation(changes: readonly Change[]): number | null {
  const [one, other, ...more] = changes;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const gain = one.to - (one.from ?? 0);
  const isInLine =
    one.cell.replace(/\.\w+$/, '') === other.cell.replace(/\.\w+$/, '') ||
    /\w+$/.exec(one.cell)?.[0] === /\w+$/.exec(other.cell)?.[0];
  return isInLine && gain + other.to - (other.from ?? 0) === 0 ? Math.abs(gain) : null;
}

function costOfMiscount(changes: readonly Change[]): number {
  const cases = changes.reduce((most, { from, to }) => (to > (from ?? 0) ? to : most), 1);
  return MISCOUNT - EACH_TENFOLD * Math.log10(cases) + costOfZeros(changes);
}

function describeCells(report: Report, changes: readonly Change[], by: number | null): Bilingual {
  const steps = changes.map(({ cell, from, to }) => {
    const name = nameCell(report, cell);
    return {
      zh: `${name.zh}应是 ${to}${from === null ? '（现在空白）' : `，不是 ${from}`}`,
      en: `${name.en} should be ${to}${from === null ? ' (now blank)' : `, not ${from}`}`,
    };
  });
  const lead =
    by === null
      ? { zh: '', en: '' }
      : {
          zh: `一格多了 ${by}，另一格少了 ${by}：`,
          en: `One cell has ${by} too many, another ${by} too few: `,
        };
  return {
    zh: `${lead.zh}${steps.map(({ zh }) => zh).join('；')}。`,
    en: `${lead.en}${steps.map(({ en }) => en).join('; ')}.`,
  };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
