/**
 * What the checks between reports cost: 100, 1,000 and 10,000 reports, four years a unit. Work that is
 * linear keeps its cost a report.
 */
import { buildCollection } from '../../src/collection/build-collection.ts';
import { checkCollection } from '../../src/collection/check-collection.ts';
import type { Member } from '../../src/collection/collection.ts';
import type { CollectionFinding } from '../../src/collection/finding.ts';
import { DEFAULT_SETTINGS } from '../../src/collection/settings.ts';
import { makeLargeCollection } from '../county/make-large-collection.ts';
import type { LargeCollection } from '../county/make-large-collection.ts';

const SIZES = [100, 1000, 10_000] as const;
/** Each is done anew until it took so long, and the quickest counts: a busy machine only adds. */
const LONG_ENOUGH = 1000;

export interface CollectionRow {
  readonly reports: number;
  /** Milliseconds that the machine worked. */
  readonly build: number;
  readonly checks: number;
  /** Cost a report, against that of 100 reports. */
  readonly growth: number;
  /** Of record and trace, as far as typed arrays and text go. */
  readonly 'bytes a report': number;
  /** By rule: findings of faults planted; a fault of a unit is found in its county's sums too. */
  readonly found: string;
}

export function benchCollection(): CollectionRow[] {
  costOf(makeLargeCollection(SIZES[0])); // so that all is compiled
  let first = 0;
  return SIZES.map((size) => {
    const made = makeLargeCollection(size);
    const { build, checks, findings } = costOf(made);
    const each = (build + checks) / made.members.length;
    if (first === 0) first = each;
    return {
      reports: made.members.length,
      build: round(build),
      checks: round(checks),
      growth: round(each / first),
      'bytes a report': Math.round(bytesOf(made.members) / made.members.length),
      found: Object.entries(made.planted)
        .map(
          ([rule, count]) =>
            `${rule} ${findings.filter((found) => found.rule === rule).length} of ${count}`,
        )
        .join(', '),
    };
  });
}

interface Cost {
  readonly build: number;
  readonly checks: number;
  readonly findings: readonly CollectionFinding[];
}

function costOf({ members, units }: LargeCollection): Cost {
  let best: Cost = { build: Infinity, checks: Infinity, findings: [] };
  for (let spent = 0; spent < LONG_ENOUGH;) {
    const start = cpuTime();
    const collection = buildCollection(members, units, DEFAULT_SETTINGS);
    const built = cpuTime();
    const findings = checkCollection(collection);
    const checked = cpuTime();
    best = {
      build: Math.min(best.build, built - start),
      checks: Math.min(best.checks, checked - built),
      findings,
    };
    spent += Math.max(checked - start, 1);
  }
  return best;
}

/** Characters count two bytes, numbers eight; what objects cost beside is left out. */
function bytesOf(members: readonly Member[]): number {
  let bytes = 0;
  const queue: unknown[] = [...members];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (ArrayBuffer.isView(value)) bytes += value.byteLength;
    else if (typeof value === 'string') bytes += value.length * 2;
    else if (typeof value === 'number') bytes += 8;
    else if (typeof value === 'object' && value !== null) queue.push(...Object.values(value));
  }
  return bytes;
}

/** Milliseconds that the machine worked for this process: others on it do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
