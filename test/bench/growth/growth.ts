/**
 * How reading, parsing and checking grow with the text: thirty and more of its worst shapes at one, two,
 * four and eight times their first size. What is linear grows by eight; more than twelve is marked.
 */
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { readFile } from '../../../src/readers/index.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { encodeText } from '../../support/encode.ts';
import { LINE_SHAPES } from './line-shapes.ts';
import { PROSE_SHAPES } from './prose-shapes.ts';
import type { Shape } from './shape.ts';
import { TABLE_SHAPES } from './table-shapes.ts';

const SHAPES: readonly Shape[] = [...PROSE_SHAPES, ...LINE_SHAPES, ...TABLE_SHAPES];

const SOURCE = { name: 'bench', format: 'txt', encoding: 'utf-8', size: 0, sha256: '0'.repeat(64) };
/** Of a shape's own unit: below, what every report costs hides how the rest grows. */
const FIRST = 2;
const TIMES = [1, 2, 4, 8] as const;
const STAGES = ['read', 'parse', 'rules'] as const;
const LIMIT = 12;
/** Below so many milliseconds at eight times, what a stage needs is too little to tell its growth. */
const LEAST = 6;
/** Each is done anew until it took so long, and the quickest counts: a busy machine only adds. */
const LONG_ENOUGH = 120;
/** However long it takes: a collection of garbage in a single run would pass for growth. */
const LEAST_RUNS = 3;

type Cost = Readonly<Record<(typeof STAGES)[number], number>>;

export interface GrowthRow {
  readonly shape: string;
  /** Characters at 8×, in thousands. */
  readonly 'k chars': number;
  /** Milliseconds at 1×, 2×, 4×, 8×. */
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
  await costOf(make(FIRST)); // so that all is compiled
  const costs: Cost[] = [];
  for (const times of TIMES) costs.push(await costOf(make(times * FIRST)));
  const steepest = Math.max(...STAGES.map((stage) => growthOf(costs.map((cost) => cost[stage]))));
  const print = (stage: keyof Cost): string =>
    costs.map((cost) => cost[stage].toFixed(cost[stage] < 10 ? 1 : 0)).join(' ');
  return {
    shape: name,
    'k chars': Math.round(make(8 * FIRST).length / 1000),
    read: print('read'),
    parse: print('parse'),
    rules: print('rules'),
    growth: `${steepest.toFixed(1)}${steepest > LIMIT ? ' !' : ''}`,
  };
}

function growthOf(costs: readonly number[]): number {
  const [first = 0] = costs;
  const last = costs.at(-1) ?? 0;
  return last < LEAST ? 0 : last / Math.max(first, LEAST / TIMES[3]);
}

async function costOf(text: string): Promise<Cost> {
  const bytes = encodeText(text, 'utf-8');
  let best: Cost = { read: Infinity, parse: Infinity, rules: Infinity };
  let spent = 0;
  for (let run = 0; run < LEAST_RUNS || spent < LONG_ENOUGH; run++) {
    const start = cpuTime();
    const read = await readFile(bytes, { password: null });
    const wasRead = cpuTime();
    const parsed = read.kind === 'document' ? parseDocument(read.document, SOURCE) : null;
    const wasParsed = cpuTime();
    if (parsed?.ok === true) parsed.reports.forEach(checkReport);
    const wasChecked = cpuTime();
    best = {
      read: Math.min(best.read, wasRead - start),
      parse: Math.min(best.parse, wasParsed - wasRead),
      rules: Math.min(best.rules, wasChecked - wasParsed),
    };
    spent += wasChecked - start;
  }
  return best;
}

/** Milliseconds that the machine worked for this process: others on it do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
