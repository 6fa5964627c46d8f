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

/**
 * Why each may stand although the checker, which tries texts by chance where a pattern looks around itself,
 * finds one that it is slow on. By how the pattern begins, as some are put together from long lists.
 */
const EXEMPT: readonly (readonly [begins: string, reason: string])[] = [
  ['/~~(?<struck>', 'each part stops at the character that it begins with'],
  ['/(?:^|,)(?:"', 'quotes are looked for behind a comma only, up to the next quote'],
  ['/\\/Type\\s*\\/Page(?!', 'blanks are followed behind /Type only'],
  ['/display\\s*:|', 'a font is followed up to the next colon or semicolon only'],
  [
    '/(?<![\\w*-])([\\w*-]+)\\s*=',
    'a word is tried from its first letter only; quotes need not close',
  ],
  [
    '/(?<![\\w-])([\\w-]+)\\s*:',
    'a word is tried from its first letter only; the end closes what is open',
  ],
  ['/"((?:[^"\\\\]|\\\\.)*)"|', 'the text is cut to 1,000 characters'],
  ['/"((?:[^"\\\\]|\\\\[\\s\\S])*)"|', 'tried at single places, of which few may fail'],
  ['/(?<!\\d[,，.]*)\\d', 'a run of digits is tried from its first only'],
  ['/^(?:的?(?:函|', 'each part begins with characters of its own; a title has 90 at most'],
  ['/(?<=\\d)\\s*[。', 'tried behind digits only, up to the next digit'],
  ['/<office:document\\s', 'stops at the next tag'],
  ['/<(?:[\\w]+:)?Workbook\\s', 'stops at the next tag'],
  ['/\\.?0+$/', 'of numbers that we print'],
  ['/[一二三四五六七]\\s*[、.．]\\s*(?:', 'blanks are followed behind a numeral only'],
  ['/(?<note>', 'what stands outside of brackets is taken whole, so no run is tried twice'],
  ['/^(?<digits>', 'a figure has 1,000 characters at most'],
  ['/(?<=^\\d*)[½', 'of a figure, which has 1,000 characters at most'],
  ['/<style\\b', 'quotes end at the next one; the end closes what is open'],
  ['/"((?:[^"]|"")*)"(?=[\\t', 'tried at one place only'],
  ['/^\\s*(?:[（(]?[一二', 'tried at the beginning of a line only'],
  ['/[\\[［〔【]\\s*(?:注释?', 'blanks are followed behind a bracket only'],
  ['/(?:[²³', 'blanks are followed behind a bracket or mark only'],
  ['/^(?:(?:(?:政府)?信息公开)?', 'each round begins with words of its own'],
];

/** Milliseconds a pattern; on an idle machine the slowest needs a tenth. */
const TIMEOUT = 60_000;
/** Asked side by side. */
const AT_ONCE = 4;

/** What has no end to its repeats; all others take a bounded time at each place. */
const REPEATS = /[*+]|\{\d+,\}/;

function reasonOf(written: string): string | undefined {
  return EXEMPT.find(([begins]) => written.startsWith(begins))?.[1];
}

async function findSlow(patterns: ReadonlyMap<string, Pattern>): Promise<string[]> {
  const rest = [...patterns].filter(
    ([written, { source }]) => REPEATS.test(source) && reasonOf(written) === undefined,
  );
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

/** Once: modules load once. */
const built = await listBuiltPatterns(async () => {
  const { readReportText } = await import('./support/read-fixture.ts');
  await readReportText(toText(FIXTURE_SHEET, 'run'));
});

describe('patterns are linear', { timeout: 300_000 }, () => {
  test('written ones', async () => {
    const patterns = listWrittenPatterns();
    expect(patterns.size).toBeGreaterThan(300);
    expect(await findSlow(patterns)).toEqual([]);
  });

  test('those put together', async () => {
    expect(built.size).toBeGreaterThan(30);
    expect(await findSlow(built)).toEqual([]);
  });

  test('a slow one is found', async () => {
    const slow = await findSlow(new Map([['/^(?:a+)+$/', { source: '^(?:a+)+$', flags: '' }]]));
    expect(slow).toEqual(['/^(?:a+)+$/ vulnerable']);
  });

  test('no exemption is left over', () => {
    const all = new Set([...listWrittenPatterns().keys(), ...built.keys()]);
    const left = EXEMPT.filter(([begins]) => ![...all].some((each) => each.startsWith(begins)));
    expect(left).toEqual([]);
  });
});
