/** Both languages of the interface: English sentences are written in English marks, counts agree with their nouns. */
import { describe, expect, test } from 'vitest';
import { ABOUT_WORDS } from '../../src/ui/words/about/about.ts';
import { RESULT_WORDS } from '../../src/ui/words/results.ts';
import { RELEASE_WORDS } from '../../src/ui/words/about/release.ts';
import { SELF_CHECK_WORDS } from '../../src/ui/words/about/self-check.ts';
import { BATCH_WORDS } from '../../src/ui/words/batch/batch.ts';
import { COMPARE_WORDS } from '../../src/ui/words/compare/compare.ts';
import { DOWNLOAD_WORDS } from '../../src/ui/words/downloads.ts';
import { PALETTE_WORDS } from '../../src/ui/words/palette.ts';
import { DESK_WORDS } from '../../src/ui/words/desk.ts';

const DICTIONARIES = {
  desk: DESK_WORDS.en,
  results: RESULT_WORDS.en,
  about: ABOUT_WORDS.en,
  release: RELEASE_WORDS.en,
  selfCheck: SELF_CHECK_WORDS.en,
  batch: BATCH_WORDS.en,
  compare: COMPARE_WORDS.en,
  downloads: DOWNLOAD_WORDS.en,
  palette: PALETTE_WORDS.en,
};

/** What sentences may be about: few take a list, a day or an object instead of a count or a name. */
const othersOf = (n: number): unknown[] => [
  String(n),
  ['X'],
  new Date(2026, 0, 31),
  new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? () => String(n) : n) }),
];

/** With the first of these that the sentence can be said of. */
function sayOf(sentence: (...about: unknown[]) => unknown, values: readonly unknown[]): unknown {
  const [value, ...others] = values;
  try {
    return sentence(...Array.from({ length: sentence.length }, () => value));
  } catch (error) {
    if (others.length === 0) throw error;
    return sayOf(sentence, others);
  }
}

/** Every sentence, as it is said of one and of several. */
function sentencesOf(words: unknown, path: string, said: Map<string, string>): Map<string, string> {
  if (typeof words === 'string') said.set(path, words);
  else if (typeof words === 'function') {
    for (const n of [1, 2]) {
      const sentence = sayOf(words as (...about: unknown[]) => unknown, [n, ...othersOf(n)]);
      if (typeof sentence === 'string') said.set(`${path}(${n})`, sentence);
    }
  } else if (typeof words === 'object' && words !== null) {
    for (const [key, value] of Object.entries(words)) sentencesOf(value, `${path}.${key}`, said);
  }
  return said;
}

describe.each(Object.entries(DICTIONARIES))('%s', (name, words) => {
  const said = [...sentencesOf(words, name, new Map())];
  test('has sentences', () => expect(said.length).toBeGreaterThan(5));
  test('has no Chinese marks in English', () => {
    expect(said.filter(([, text]) => /[，。；：？！（）「」、【】《》]/u.test(text))).toEqual([]);
  });
  test('one of a thing is not several', () => {
    expect(
      said.filter(
        ([path, text]) =>
          path.endsWith('(1)') &&
          /(?<!(?:of|point|the) )\b1 (?!has|is|asks|goes|times)\w+s\b/.test(text),
      ),
    ).toEqual([]);
  });
});
