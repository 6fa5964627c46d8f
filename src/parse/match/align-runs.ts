/**
 * Assigns runs to form rows, in order, by dynamic programming: labels are compared as a sequence,
 * so a label broken in two, mistyped or missing finds its row by its neighbours, and identical
 * labels (其他, 2.重复申请) are told apart by their place.
 */
import type { FormRow } from '../../form/form-types.ts';
import { similarity } from '../../lib/similarity.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { foldCore } from '../rows/labels.ts';
import type { PrintedLine } from './printed-line.ts';
import type { FigureRun } from './figure-run.ts';
import { findOutOfOrder } from './rows-out-of-order.ts';
import { saysOther } from './telling-words.ts';

export interface Alignment {
  /** For each expected row, the index of its run; null = no figures found for it. */
  readonly runOfRow: readonly (number | null)[];
  /** Units with figures that belong to no row. */
  readonly extra: readonly number[];
  /** Rows whose run was found by place alone, without a label like theirs or with one that says something else. */
  readonly byPlaceOnly: readonly number[];
  /** Rows found by their label though the order spoke against it. */
  readonly outOfOrder: readonly number[];
  readonly score: number;
}

/** A run with figures left over: worse than a doubtful match, better than a wrong one. */
const EXTRA_COST = 0.9;
/** A form row without figures. */
const MISSING_COST = 0.6;
/** Figures without any label fit any row a little: their order decides. */
const UNLABELLED_GAIN = 0.3;
const COUNT_GAIN = 0.2;
/** Likeness below this counts against the match. */
const INDIFFERENCE = 0.42;
/** A likeness at which the label alone is believed. */
const SURE = 0.6;
const MOST_FRAGMENTS = 5;
/** Into so many fragments a label may be broken, one character a line. */
const MOST_PARTS = 40;
const PUSHED_TRUST = 0.85;

export function alignRuns(runs: readonly FigureRun[], rows: readonly PrintedLine[]): Alignment {
  const labels = indexLabels(rows);
  const likeness = runs.map((run) => likenessToRows(run, rows, labels));
  const gain = (u: number, r: number): number => {
    const run = runs[u];
    const row = rows[r];
    const like = likeness[u]?.[r] ?? null;
    if (run === undefined || row === undefined) return Number.NEGATIVE_INFINITY;
    const fits = run.slots.length === row.cells.length && !run.isBlank ? COUNT_GAIN : 0;
    if (like === null) return run.isBlank ? -MISSING_COST : UNLABELLED_GAIN + fits;
    if (run.isBlank && like < SURE) return Number.NEGATIVE_INFINITY;
    return (like - INDIFFERENCE) * 2 + fits;
  };
  const skip = (u: number): number => (runs[u]?.isBlank ? 0 : -EXTRA_COST);
  const path = bestPath(runs.length, rows.length, { gain, skip });
  const exactRows = runs.map((run, u) =>
    run.isBlank ? [] : exactRowsOf(run, runs[u - 1], labels),
  );
  const { runOfRow, outOfOrder } = findOutOfOrder({ runOfRow: path.runOfRow, exactRows });
  const matched = new Set(runOfRow);
  const extra = gather(runs, (run, u) => (matched.has(u) || run.isBlank ? [] : [u]));
  // Where figures without any label are left over, labels on lines of their own may be those of the figures above them.
  const mayStandAbove = extra.some((u) => runs[u]?.before.length === 0);
  return {
    runOfRow,
    outOfOrder,
    score: path.score,
    extra,
    byPlaceOnly: gather(runOfRow, (u, r) => {
      const like = u === null ? 1 : (likeness[u]?.[r] ?? 0);
      const [run, row] = [runs[u ?? -1], rows[r]];
      const isUnsure = like < SURE || isOfOtherWords(run, row, like) || isOfRowBelow(run, row);
      return isUnsure || (mayStandAbove && run?.labelColumn === -1) ? [r] : [];
    }),
  };
}

/** A score that no alignment of the runs to so many rows exceeds: each finds a row of its very label. */
export function mostScore(runs: readonly FigureRun[], rows: number): number {
  const blank = runs.filter((run) => run.isBlank).length;
  const printed = Math.min(runs.length - blank, rows);
  const others = Math.min(blank, rows - printed);
  const exact = (1 - INDIFFERENCE) * 2;
  const missing = MISSING_COST * (rows - printed - others);
  return (exact + COUNT_GAIN) * printed + exact * others - missing;
}

/** The score of runs of which those with figures stand each in the row of its very label. */
export function scoreOfWhole(runs: readonly FigureRun[], rows: readonly PrintedLine[]): number {
  const printed = runs.filter((run) => !run.isBlank);
  const fitting = printed.filter(({ slots }, r) => slots.length === rows[r]?.cells.length);
  return (1 - INDIFFERENCE) * 2 * printed.length + COUNT_GAIN * fitting.length;
}

/** The rows that print a label, by the folded label. */
type LabelIndex = ReadonlyMap<string, readonly number[]>;

/** A label's number, once folding has dropped the stop or the brackets around it. */
const FOLDED_NUMBER = /^(?:[一二三四五六七八九十]|\d{1,2})(?=\D)/;

/**
 * The rows of a print: its own, or that whose words it prints behind another number. Rows that were
 * exchanged, or of which one was left out, are numbered anew; their words tell which they are.
 */
function rowsPrinted(print: string, labels: LabelIndex): readonly number[] {
  const rows = labels.get(print);
  if (rows !== undefined) return rows;
  const words = print.replace(FOLDED_NUMBER, '');
  return words === print ? [] : (labels.get(words) ?? []);
}

function indexLabels(rows: readonly PrintedLine[]): LabelIndex {
  const index = new Map<string, number[]>();
  rows.forEach(({ row }, r) => {
    for (const label of printsOfRow(row)) {
      const known = index.get(label);
      if (known === undefined) index.set(label, [r]);
      else known.push(r);
    }
  });
  return index;
}

/**
 * The rows whose label a run prints, whole and beside its figures. Where labels stand apart from the
 * figures (all labels first), the last of them is not the label of the figures that follow; nor is the
 * second half of a broken label, which stands beside blanks, that of the next row.
 */
function exactRowsOf(
  run: FigureRun,
  previous: FigureRun | undefined,
  labels: LabelIndex,
): number[] {
  const isBeside = run.kind === 'line' ? run.before.length <= 2 : run.labelColumn >= 0;
  if (!isBeside) return [];
  const residue = new Set(previous?.isBlank === true ? previous.before : []);
  const own = run.before.filter((fragment) => !residue.has(fragment)).slice(-MOST_PARTS);
  const found = new Set<number>();
  let print = '';
  for (const fragment of own.reverse()) {
    print = fragment + print;
    for (const row of rowsPrinted(print, labels)) found.add(row);
  }
  return [...found].sort((left, right) => left - right);
}

interface Costs {
  readonly gain: (run: number, row: number) => number;
  readonly skip: (run: number) => number;
}

/** Needleman–Wunsch over runs and rows; match, skip a run, or leave a row without figures. */
function bestPath(
  runCount: number,
  rowCount: number,
  { gain, skip }: Costs,
): { runOfRow: (number | null)[]; score: number } {
  const width = rowCount + 1;
  const best = new Float64Array((runCount + 1) * width);
  const step = new Uint8Array((runCount + 1) * width); // 1 match, 2 skip run, 3 miss row
  for (let u = 0; u <= runCount; u++) {
    for (let r = 0; r <= rowCount; r++) {
      if (u === 0 && r === 0) continue;
      const here = u * width + r;
      const match = u > 0 && r > 0 ? (best[here - width - 1] ?? 0) + gain(u - 1, r - 1) : -Infinity;
      const skipped = u > 0 ? (best[here - width] ?? 0) + skip(u - 1) : -Infinity;
      const missed = r > 0 ? (best[here - 1] ?? 0) - MISSING_COST : -Infinity;
      const most = Math.max(match, skipped, missed);
      best[here] = most;
      step[here] = most === match ? 1 : most === skipped ? 2 : 3;
    }
  }
  const runOfRow: (number | null)[] = Array.from({ length: rowCount }, () => null);
  let u = runCount;
  let r = rowCount;
  while (u > 0 || r > 0) {
    const taken = step[u * width + r];
    if (taken === 1) runOfRow[r - 1] = u - 1;
    if (taken !== 3) u--;
    if (taken !== 2) r--;
  }
  return { runOfRow, score: best[runCount * width + rowCount] ?? 0 };
}

/**
 * For each row how like its label the fragments around the run are; null = there are none. Where a
 * print is exactly a row's label, likeness to the others tells nothing and is not computed.
 */
function likenessToRows(
  run: FigureRun,
  rows: readonly PrintedLine[],
  index: LabelIndex,
): (number | null)[] {
  const prints = candidatePrints(run);
  if (prints.length === 0) return rows.map(() => null);
  // A label behind the figures is likelier that of the next row, where that has figures too.
  const trust = run.before.length === 0 ? PUSHED_TRUST : 1;
  const exact = gather(prints, (print) => rowsPrinted(print, index));
  if (exact.length > 0) {
    const like = rows.map(() => 0);
    for (const row of exact) like[row] = trust;
    return like;
  }
  return rows.map(({ row }) => {
    const labels = printsOfRow(row);
    const like = prints.map((print) =>
      Math.max(...labels.map((label) => likenessOf(print, label))),
    );
    return trust * Math.max(...like);
  });
}

/** Whether the print that is most like the row's label, though not the same, says something else. */
function isOfOtherWords(
  run: FigureRun | undefined,
  line: PrintedLine | undefined,
  like: number,
): boolean {
  if (run === undefined || line === undefined || like === 1) return false;
  const labels = printsOfRow(line.row);
  let most = { like: 0, isOther: false };
  for (const print of candidatePrints(run)) {
    for (const label of labels) {
      const own = likenessOf(print, label);
      if (own > most.like) most = { like: own, isOther: saysOther(print, label) };
    }
  }
  return most.isOther;
}

/** Whether the run has a label of its own, and only that of the blanks in the row below is the row's. */
function isOfRowBelow(run: FigureRun | undefined, line: PrintedLine | undefined): boolean {
  if (run === undefined || line === undefined) return false;
  if (run.before.length === 0 || run.residue.length === 0) return false;
  const prints = candidatePrints({ ...run, residue: [] });
  const labels = printsOfRow(line.row);
  return prints.every((print) => labels.every((label) => likenessOf(print, label) < SURE));
}

/**
 * Fragments that may make up the label: the last ones before the figures, and the first after them.
 * Where nothing stands before, or the next row is one of blanks, the label may have been pushed behind.
 */
function candidatePrints(run: FigureRun): string[] {
  const before = run.before.slice(-MOST_FRAGMENTS);
  const after = run.after.slice(0, 2);
  const prints = new Set<string>();
  for (let from = 0; from <= before.length; from++) {
    for (let to = 0; to <= after.length; to++) {
      const isPushed = before.length === 0 || to <= run.residue.length;
      const print = [...before.slice(from), ...after.slice(0, to)].join('');
      if (print !== '' && (from < before.length || isPushed)) prints.add(print);
    }
  }
  return [...prints];
}

const knownPrints = new WeakMap<FormRow, readonly string[]>();

/** The prints of a row's label, folded: with its number and without, and behind the group it may share a cell with. */
export function printsOfRow(row: FormRow): readonly string[] {
  const known = knownPrints.get(row);
  if (known !== undefined) return known;
  const labels = [row.label, ...row.aliases];
  // 「行政诉讼（复议后起诉）」: the group printed in the same cell.
  const grouped = gather(row.groups.slice(-1), (group) => labels.map((label) => group + label));
  const all = gather([...labels, ...grouped], (print) => [foldLabel(print), foldCore(print)]);
  const prints = [...new Set(all)];
  knownPrints.set(row, prints);
  return prints;
}

/** As `similarity`; the first half of a broken label counts for more than its length says. */
function likenessOf(print: string, label: string): number {
  const whole = similarity(print, label);
  if (print.length >= 4 && print.length < label.length && label.startsWith(print)) {
    return Math.max(whole, 0.5 + (0.5 * print.length) / label.length);
  }
  return whole;
}
