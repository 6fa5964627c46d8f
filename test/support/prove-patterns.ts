/**
 * `npm run patterns`: asks the checker of every pattern of the program that is not yet on the list
 * whether it is linear, and writes the list anew; with `--all`, of those on it too. Of each exempt
 * pattern it prints how long the checker's worst text of 10,000 characters takes.
 */
import { writeFileSync } from 'node:fs';
import { exemptOf, keyOf, listPatterns, LIST, PROVEN, provePattern } from './linear-patterns.ts';
import type { Pattern } from './list-patterns.ts';

/** Characters of a worst text, and the milliseconds it may take. */
const LENGTH = 10_000;
const LIMIT = 50;
/** Asked side by side. */
const AT_ONCE = 2;

const isAll = process.argv.includes('--all');
const proven: Pattern[] = [];
const rest = await listPatterns();
let isGood = true;

async function ask(): Promise<void> {
  for (let pattern = rest.pop(); pattern !== undefined; pattern = rest.pop()) {
    const written = keyOf(pattern);
    const exempt = exemptOf(pattern);
    if (exempt === undefined && !isAll && PROVEN.has(written)) proven.push(pattern);
    else {
      const found = await provePattern(pattern);
      if (exempt !== undefined) {
        const ms = found.status === 'vulnerable' ? timeOf(pattern, found.attack) : 0;
        console.log(`${ms > LIMIT ? '✗' : '✓'} exempt, ${found.status}, ${ms} ms: ${written}`);
        isGood &&= ms <= LIMIT;
      } else if (found.status === 'safe') proven.push(pattern);
      else {
        console.log(`✗ ${found.status}: ${written}`);
        isGood = false;
      }
    }
  }
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

function timeOf({ source, flags }: Pattern, { pumps, suffix }: Attack): number {
  const share = LENGTH / pumps.length;
  const text = pumps
    .map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)))
    .join('');
  const pattern = new RegExp(source, flags);
  const start = performance.now();
  (text + suffix).replace(pattern, '');
  return Math.round(performance.now() - start);
}

await Promise.all(Array.from({ length: AT_ONCE }, ask));
proven.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
writeFileSync(LIST, `${JSON.stringify(proven, null, 2)}\n`);
console.log(`${proven.length} patterns are linear`);
process.exitCode = isGood ? 0 : 1;
