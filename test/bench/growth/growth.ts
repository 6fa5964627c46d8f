/**
 * How reading, parsing and checking grow with the text: thirty and more of its worst shapes at one, two,
 * four and eight times a size that takes long enough to be measured. What is linear grows by eight; more than twelve
 * is marked.
 */
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { readFile } from '../../../src/readers/index.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { encodeText } from '../../support/encode.ts';
import { growthOf, isEnough, LIMIT } from './judge-growth.ts';
import { LINE_SHAPES } from './line-shapes.ts';
import { PROSE_SHAPES } from './prose-shapes.ts';
import type { Shape } from './shape.ts';
import { TABLE_SHAPES } from './table-shapes.ts';

const SHAPES: readonly Shape[] = [...PROSE_SHAPES, ...LINE_SHAPES, ...TABLE_SHAPES];

const SOURCE = { name: 'bench', format: 'txt', encoding: 'utf-8', size: 0, sha256: '0'.repeat(64) };
const STAGES = ['read', 'parse', 'rules'] as const;
/** Of a shape's own unit: below, what every report costs hides how the rest grows. */
const FIRST = 2;
/** A text is made no longer than so many times its first size, or than what takes so many milliseconds. */
const MOST_TIMES = 256;
const MOST_TIME = 1500;
/** One that the program takes otherwise, as it is too long, tells nothing of those before it. */
const LEAST_SIZES = 4;
/** Each is done anew until it took so long, and the quickest counts: a busy machine only adds. */
const LONG_ENOUGH = 60;
/** However long it takes: a collection of garbage in a single run would pass for growth. */
const LEAST_RUNS = 3;

type Cost = Readonly<Record<(typeof STAGES)[number], number>>;

export interface GrowthRow {
  readonly shape: string;
  /** Characters at 8×, in thousands. */
  readonly 'k chars': number;
  /** Milliseconds at 1×, 2×, 4×, 8×, the longest last. */
  readonly read: string;
  readonly parse: string;
  readonly rules: string;
  /** The steepest growth of the three, against 8. */
  readonly growth: string;
}

export async function benchGrowth(): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const shape of SHAPES) rows.push(await grow(shape));
  return rows;
}

async function grow({ name, make }: Shape): Promise<GrowthRow> {
  const sizes = (await longEnough(make)).slice(-LEAST_SIZES);
  // Once more: those that came first were read by code that was not compiled yet.
  const costs: Cost[] = [];
  for (const { text, cost } of sizes) costs.push(least(cost, await costOf(text)));
  const byStage = (stage: keyof Cost): number[] => costs.map((cost) => cost[stage]);
  const steepest = Math.max(...STAGES.map((stage) => growthOf(byStage(stage))));
  const print = (stage: keyof Cost): string =>
    byStage(stage)
      .map((cost) => cost.toFixed(cost < 10 ? 1 : 0))
      .join(' ');
  return {
    shape: name,
    'k chars': Math.round((sizes.at(-1)?.text ?? '').length / 1000),
    read: print('read'),
    parse: print('parse'),
    rules: print('rules'),
    growth: `${steepest.toFixed(1)}${steepest > LIMIT ? ' !' : ''}`,
  };
}

interface Size {
  readonly text: string;
  readonly cost: Cost;
}

/** @returns sizes that double, as far as it takes to judge by them */
async function longEnough(make: Shape['make']): Promise<readonly Size[]> {
  const sizes: Size[] = [];
  const costsOf = (stage: keyof Cost): number[] => sizes.map(({ cost }) => cost[stage]);
  let first = '';
  for (let times = 1; times <= MOST_TIMES && !isEnough(STAGES.map(costsOf)); times *= 2) {
    const text = make(FIRST * times);
    const { outcome, cost } = await runOnce(text);
    if (times === 1) first = outcome;
    else if (outcome !== first && sizes.length >= LEAST_SIZES) break;
    sizes.push({ text, cost: await costOf(text) });
    if (cost.read + cost.parse + cost.rules > MOST_TIME) break;
  }
  return sizes;
}

function least(left: Cost, right: Cost): Cost {
  const of = (stage: keyof Cost): number => Math.min(left[stage], right[stage]);
  return { read: of('read'), parse: of('parse'), rules: of('rules') };
}

async function costOf(text: string): Promise<Cost> {
  let best: Cost = { read: Infinity, parse: Infinity, rules: Infinity };
  let spent = 0;
  for (let run = 0; run < LEAST_RUNS || spent < LONG_ENOUGH; run++) {
    const { cost } = await runOnce(text);
    best = least(best, cost);
    spent += cost.read + cost.parse + cost.rules;
  }
  return best;
}

/** @returns what it costs, and whether it is read and gives reports */
async function runOnce(text: string): Promise<{ readonly outcome: string; readonly cost: Cost }> {
  const bytes = encodeText(text, 'utf-8');
  const start = cpuTime();
  const read = await readFile(bytes, { password: null });
  const wasRead = cpuTime();
  const parsed = read.kind === 'document' ? parseDocument(read.document, SOURCE) : null;
  const wasParsed = cpuTime();
  if (parsed?.ok === true) parsed.reports.forEach(checkReport);
  const cost = { read: wasRead - start, parse: wasParsed - wasRead, rules: cpuTime() - wasParsed };
  return { outcome: `${read.kind} ${parsed?.ok}`, cost };
}

/** Milliseconds that the machine worked for this process: others on it do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
