/**
 * A pattern that touches the text of a document takes time in proportion to it, whatever stands there:
 * one that does not lets a small file hold the page for ever (ReDoS).
 */
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { toText } from './support/to-text.ts';
import { FIXTURE_SHEET } from './support/fixture-report.ts';
import { listBuiltPatterns, listWrittenPatterns } from './support/list-patterns.ts';
import type { Pattern } from './support/list-patterns.ts';

/** Why each may stand although the checker finds a text that it is slow on. */
const EXEMPT: Readonly<Record<string, string>> = {
};

/** Milliseconds a pattern; the slowest at hand needs a tenth. */
const TIMEOUT = 20_000;
/** Asked side by side. */
const AT_ONCE = 4;

async function findSlow(patterns: ReadonlyMap<string, Pattern>): Promise<string[]> {
  const rest = [...patterns].filter(([written]) => EXEMPT[written] === undefined);
  const slow: string[] = [];
  const ask = async (): Promise<void> => {
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const [written, { source, flags }] = next;
      const found = await check(source, flags.replace('v', 'u'), { timeout: TIMEOUT });
      if (found.status !== 'safe') slow.push(`${written} ${found.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return slow;
}

describe('patterns are linear', { timeout: 240_000 }, () => {
  test('written ones', async () => {
    const patterns = listWrittenPatterns();
    expect(patterns.size).toBeGreaterThan(300);
    expect(await findSlow(patterns)).toEqual([]);
  });

  test('those put together', async () => {
    const patterns = await listBuiltPatterns(async () => {
      const { readReportText } = await import('./support/read-fixture.ts');
      await readReportText(toText(FIXTURE_SHEET, 'run'));
    });
    expect(patterns.size).toBeGreaterThan(30);
    expect(await findSlow(patterns)).toEqual([]);
  });

  test('a slow one is found', async () => {
    const slow = await findSlow(new Map([['/^(?:a+)+$/', { source: '^(?:a+)+$', flags: '' }]]));
    expect(slow).toEqual(['/^(?:a+)+$/ vulnerable']);
  });

  test('no exemption is left over', async () => {
    const all = new Set([
      ...listWrittenPatterns().keys(),
      ...(await listBuiltPatterns(() => Promise.resolve())).keys(),
    ]);
    expect(Object.keys(EXEMPT).filter((written) => !all.has(written))).toEqual([]);
  });
});
