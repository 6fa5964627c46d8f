/** The patterns that were proven linear, and those that may stand although the checker doubts them. */
import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { FIXTURE_SHEET } from './fixture-report.ts';
import { listBuiltPatterns, listWrittenPatterns } from './list-patterns.ts';
import type { Pattern } from './list-patterns.ts';
import { toText } from './to-text.ts';

export const LIST = 'test/support/linear-patterns.json';

/** A pattern that the checker doubts, and why it may stand: by all of it, so that a changed one is asked anew. */
export interface ExemptPattern extends Pattern {
  readonly reason: string;
}

export const EXEMPT = readJson('test/support/exempt-patterns.json') as readonly ExemptPattern[];
export const PROVEN_PATTERNS = readJson(LIST) as readonly Pattern[];
/** By how they are written, `/source/flags`. */
export const PROVEN: ReadonlySet<string> = new Set(PROVEN_PATTERNS.map(keyOf));

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function keyOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

export function exemptOf(pattern: Pattern): ExemptPattern | undefined {
  return EXEMPT.find((each) => keyOf(each) === keyOf(pattern));
}

/** What has no end to its repeats; all others take a bounded time at each place. */
const REPEATS = /[*+]|\{\d+,\}/;

/** Every pattern of the program that repeats without an end, once. */
export async function listPatterns(): Promise<Pattern[]> {
  const built = await listBuiltPatterns(async () => {
    const { readReportText } = await import('./read-fixture.ts');
    await readReportText(toText(FIXTURE_SHEET, 'run'));
  });
  const all = new Map([...listWrittenPatterns(), ...built]);
  return [...all.values()].filter(({ source }) => REPEATS.test(source));
}

/** Milliseconds a pattern; on an idle machine the slowest needs a tenth. */
const TIMEOUT = 60_000;

export async function provePattern({ source, flags }: Pattern): ReturnType<typeof check> {
  return check(source, flags.replace('v', 'u'), { timeout: TIMEOUT });
}
