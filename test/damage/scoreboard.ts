/** Damages invented reports, reads them, and holds what came out against the truth. */
import { equationsOf } from '../../src/form/equations.ts';
import type { Equation } from '../../src/form/equation.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import type { Random } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Damaged, DamageKind } from './damage.ts';

export interface Score {
  docs: number;
  cells: number;
  right: number;
  flagged: number;
  silent: number;
  /** Sections found of those that are there, and invented ones. */
  sections: number;
  sectionsOf: number;
  /** Sums broken in the truth that no finding and no doubt speaks of. */
  missed: number;
  /** Arithmetic findings that the truth does not bear out. */
  wrong: number;
  /** Milliseconds for the slowest document. */
  slowest: number;
  readonly examples: string[];
}

export function emptyScore(): Score {
  return {
    docs: 0,
    cells: 0,
    right: 0,
    flagged: 0,
    silent: 0,
    sections: 0,
    sectionsOf: 0,
    missed: 0,
    wrong: 0,
    slowest: 0,
    examples: [],
  };
}

const AGENCIES = [
  '星河市教育局',
  '星河市望月镇人民政府',
  '星河市银沙回族乡人民政府',
  '星河市发展和改革委员会',
];

/** A report for a seed; every other one has sums that really do not hold. */
function inventFor(random: Random, isConsistent: boolean): InventedReport {
  const report = inventReport(random, {
    agency: random.pick(AGENCIES),
    year: random.int(2019, 2025),
    most: random.pick([1, 5, 30, 300, 5000]),
  });
  if (isConsistent) return report;
  const figures: Record<CellId, number> = { ...report.figures };
  const ids = (Object.keys(figures) as CellId[]).filter((id) => !id.startsWith('proactive.'));
  for (let i = random.int(1, 2); i > 0; i--) {
    const id = random.pick(ids);
    figures[id] = Math.max(0, (figures[id] ?? 0) + random.pick([1, -1, 10, 9, 100]));
  }
  return { ...report, figures };
}

export async function scoreOne(kind: DamageKind, seed: number, score: Score): Promise<void> {
  const random = createRandom(seed * 7919 + 17);
  const invented = inventFor(random, seed % 2 === 0);
  const severity = random.pick([0.1, 0.4, 1]);
  const damaged = kind.apply({ random, report: invented, sheet: layOut(invented), severity });
  const truth = damaged.report ?? invented;
  const start = performance.now();
  const { reports, failures } = await processFile(damaged.name ?? 'report', damaged.bytes);
  score.slowest = Math.max(score.slowest, performance.now() - start);
  score.docs++;
  const reading = reports[0]?.reading;
  if (reading === undefined || reports.length > 1) {
    const why = failures.map(({ message }) => message.zh).join();
    note(score, seed, `${reports.length} reports ${why}`);
    score.cells += Object.keys(truth.figures).length;
    score.silent += Object.keys(truth.figures).length;
    return;
  }
  scoreCells(score, { seed, truth, damaged, reading });
  scoreSections(score, damaged, reading);
}

interface Compared {
  readonly seed: number;
  readonly truth: InventedReport;
  readonly damaged: Damaged;
  readonly reading: Report;
}

function scoreCells(score: Score, { seed, truth, damaged, reading }: Compared): void {
  const findings = checkReport(reading);
  const named = new Set(findings.flatMap(({ cells }) => cells));
  for (const [id, value] of Object.entries(truth.figures) as [CellId, number][]) {
    const wanted = damaged.blank?.has(id) === true ? null : value;
    const found = reading.cells[id]?.value ?? null;
    const mayBeEmpty = damaged.lost?.has(id) === true && found === null && named.has(id);
    score.cells++;
    if (found === wanted || mayBeEmpty) score.right++;
    else if (named.has(id)) score.flagged++;
    else {
      score.silent++;
      note(score, seed, `${id}: ${found} for ${wanted}`);
    }
  }
  const found = new Set(findings.map(({ rule, cells }) => `${rule} ${cells[0]}`));
  const inDoubt = new Set(
    findings
      .filter(({ rule }) => rule.startsWith('read-') || rule === 'sum-unchecked')
      .flatMap(({ cells }) => cells),
  );
  for (const equation of equationsOf(truth.variant)) {
    const key = `${equation.rule} ${equation.right[0]}`;
    const isBroken = !holds(equation, truth, damaged);
    if (
      isBroken &&
      !found.has(key) &&
      ![...equation.left, ...equation.right].some((id) => inDoubt.has(id))
    ) {
      score.missed++;
      note(score, seed, `missed ${key}`);
    }
    if (!isBroken && found.has(key)) {
      score.wrong++;
      note(score, seed, `false ${key}`);
    }
  }
}

function holds(
  { left, right }: Equation,
  { figures }: InventedReport,
  { blank }: Damaged,
): boolean {
  const sum = (ids: readonly CellId[]): number =>
    ids.reduce((total, id) => total + (blank?.has(id) === true ? 0 : (figures[id] ?? 0)), 0);
  return sum(left) === sum(right);
}

function scoreSections(score: Score, damaged: Damaged, reading: Report): void {
  for (const id of ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']) {
    const isThere = damaged.absent?.includes(id) !== true;
    score.sectionsOf++;
    if (reading.sections.some((section) => section.id === id) === isThere) score.sections++;
  }
}

function note(score: Score, seed: number, what: string): void {
  if (score.examples.length < 6) score.examples.push(`${seed}: ${what}`);
}
