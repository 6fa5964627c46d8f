/** Copies among many texts: those are found, nothing else is, and no template is taken for one. */
import { describe, expect, test } from 'vitest';
import type { ComparedText } from '../../../src/collection/likeness/closest.ts';
import { findAlike } from '../../../src/collection/likeness/find-alike.ts';
import { sketchOf } from '../../../src/collection/likeness/sketch.ts';
import { changeFigures, inventProse, inventSentence } from '../../support/invent-prose.ts';
import { makeReport } from '../../support/make-report.ts';
import { createRandom } from '../../support/random.ts';
import type { Random } from '../../support/random.ts';

const THRESHOLDS = { likenessShown: 0.3, likenessGrave: 0.6 };

/** Each of a unit of its own, all of one year, unless said otherwise. */
function toTexts(
  prose: readonly string[],
  more: (at: number) => Partial<ComparedText> = () => ({}),
): ComparedText[] {
  return prose.map((overview, at) => ({
    sketch: sketchOf(makeReport({ agency: null, sections: { overview, problems: '' } })),
    unit: at,
    parent: null,
    year: 2023,
    file: `${at}.txt`,
    ...more(at),
  }));
}

function pairs(texts: readonly ComparedText[]): string[] {
  return findAlike(texts, THRESHOLDS).map(({ earlier, later, isOwn, others }) =>
    [`${later}~${earlier}`, isOwn ? 'own' : '', others > 0 ? `+${others}` : ''].join(''),
  );
}

function invent(count: number, random: Random, length = 900): string[] {
  return Array.from({ length: count }, () => inventProse(random, length));
}

describe('copies', () => {
  test('each planted one is found with its share, and no other', () => {
    const random = createRandom(11);
    const prose = invent(150, random, 1200);
    const planted = Array.from({ length: 15 }, (_copy, at) => ({
      from: at * 3,
      to: 100 + at * 3,
      part: 0.33 + (0.67 * at) / 14,
    }));
    for (const { from, to, part } of planted) {
      const source = prose[from] ?? '';
      const cut = Math.round(source.length * part);
      const rest = inventProse(random, source.length).slice(0, source.length - cut);
      prose[to] = rest + changeFigures(source.slice(0, cut), random);
    }
    const found = findAlike(toTexts(prose), THRESHOLDS);
    expect(found.map(({ earlier, later }) => [earlier, later])).toEqual(
      planted.map(({ from, to }) => [from, to]),
    );
    for (const [at, { share }] of found.entries())
      expect(share).toBeCloseTo(planted[at]?.part ?? 0, 1);
  });

  test('own years and others are two matters; the nearest of each is told, the rest counted', () => {
    const random = createRandom(12);
    const [text = '', ...rest] = invent(9, random);
    const copies = Array.from({ length: 4 }, () => changeFigures(text, random));
    const texts = toTexts([text, ...copies, ...rest], (at) =>
      at === 1 || at === 2 ? { unit: 0, year: 2023 + at } : {},
    );
    expect(pairs(texts)).toEqual(['1~0own+1', '2~1own+1', '3~2+3', '4~3+3']);
  });

  test('one file, and one unit and year given twice, are no copies of themselves', () => {
    const [text = '', ...rest] = invent(6, createRandom(13));
    expect(pairs(toTexts([text, text, ...rest], () => ({ file: 'a.txt' })))).toEqual([]);
    expect(pairs(toTexts([text, text, ...rest], (at) => ({ unit: at < 2 ? 0 : at })))).toEqual([]);
  });

  test.each([[100], [0], [20]])('texts of %d characters say nothing', (length) => {
    const text = inventProse(createRandom(14), 400).slice(0, length);
    expect(pairs(toTexts([text, text]))).toEqual([]);
  });

  test('no texts at all', () => {
    expect(findAlike([], THRESHOLDS)).toEqual([]);
  });
});

describe('what many share', () => {
  test.each([
    ['of sixty', 60, 30],
    ['of twenty', 20, 9],
    ['of six', 6, 6],
    ['of four', 4, 4],
  ])('a template is left out: %s', (_what, count, fillers) => {
    const random = createRandom(21);
    const template = inventProse(random, 700);
    const prose = invent(count, random, 400).map((own, at) =>
      at < fillers ? changeFigures(template, random) + own : own + own,
    );
    expect(pairs(toTexts(prose))).toEqual([]);
  });

  test('two that copied from each other are found beside the template that both fill in', () => {
    const random = createRandom(22);
    const template = inventProse(random, 600);
    const own = invent(60, random, 500);
    own[41] = own[17] ?? '';
    const prose = own.map((text) => template + changeFigures(text, random));
    expect(pairs(toTexts(prose))).toEqual(['41~17']);
  });

  test('a template that is filled in and nothing else is no copy', () => {
    const random = createRandom(23);
    const template = inventProse(random, 900);
    const prose = invent(60, random).map((own, at) => {
      if (at < 12) return changeFigures(template, random);
      return at < 40 ? template + own : own;
    });
    expect(pairs(toTexts(prose))).toEqual([]);
  });

  test('what stands in the report of the body above is left out', () => {
    const random = createRandom(24);
    const above = inventProse(random, 600);
    const [parent = '', ...own] = invent(30, random, 500);
    const prose = [above + parent, ...own.map((text, at) => (at < 2 ? above + text : text))];
    expect(pairs(toTexts(prose))).toHaveLength(2);
    expect(pairs(toTexts(prose, (at) => ({ parent: at === 0 ? null : 0 })))).toEqual([]);
  });

  test('the same text year after year is no template', () => {
    const random = createRandom(25);
    const text = inventProse(random, 900);
    const prose = Array.from({ length: 12 }, () => changeFigures(text, random));
    const found = pairs(toTexts(prose, (at) => ({ unit: 0, year: 2010 + at })));
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toBe('11~10own+10');
  });
});

describe('where all choose from the same sentences', () => {
  const chosen = (random: Random, pool: readonly (readonly string[])[]): string =>
    pool.map((sentences) => random.pick(sentences)).join('');

  test.each([
    [4, 25],
    [6, 25],
    [20, 25],
    [6, 9],
    [20, 9],
  ])('out of %d for each of %d places, only the same choice is a copy', (width, places) => {
    const random = createRandom(30 + width);
    const pool = Array.from({ length: places }, () =>
      Array.from({ length: width }, () => inventSentence(random)),
    );
    const prose = Array.from({ length: 180 }, () => chosen(random, pool));
    prose[170] = changeFigures(prose[31] ?? '', random);
    expect(pairs(toTexts(prose))).toEqual(['170~31']);
  });

  test('a template with a few choices makes no copies of those who choose alike', () => {
    const random = createRandom(40);
    const pool = Array.from({ length: 30 }, (_place, at) =>
      Array.from({ length: at % 8 === 3 ? 3 : 1 }, () => inventSentence(random)),
    );
    const prose = Array.from({ length: 60 }, () => chosen(random, pool));
    expect(pairs(toTexts(prose))).toEqual([]);
  });
});
