/** Fingerprints of prose: the same for the same text, few, and unmoved by figures, names and blanks. */
import { describe, expect, test } from 'vitest';
import { coveredShare } from '../../../src/collection/likeness/covered-share.ts';
import { PIECE, sketchOf, WINDOW } from '../../../src/collection/likeness/sketch.ts';
import type { Sketch } from '../../../src/collection/likeness/sketch.ts';
import { changeFigures, inventProse } from '../../support/invent-prose.ts';
import { makeReport } from '../../support/make-report.ts';
import { createRandom } from '../../support/random.ts';

const sketch = (overview: string, problems = '', agency: string | null = '清源县林业局'): Sketch =>
  sketchOf(makeReport({ agency, sections: { overview, problems } }));

describe('sketch', () => {
  test('figures, names, blanks and punctuation leave it as it is', () => {
    const random = createRandom(1);
    const text = `清源县林业局。${inventProse(random, 600)}`;
    const other = changeFigures(text, random).replace('清源县林业局', '沛 县 水 务 局');
    expect(sketch(other.replaceAll('。', '；\n'), '', '沛县水务局')).toEqual(sketch(text));
  });

  test('every stretch of a window and a piece leaves a fingerprint', () => {
    const text = inventProse(createRandom(2), 1500);
    const { places, hashes, ends } = sketch(text);
    expect(ends.at(-1)).toBeGreaterThan(1000);
    expect(hashes).toHaveLength(places.length);
    const gaps = [...places.subarray(1)].map((place, at) => place - (places[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(WINDOW);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
    expect(hashes.byteLength + places.byteLength).toBeLessThan(3000);
  });

  test('no piece reaches from one section into the next', () => {
    const [one, two] = [inventProse(createRandom(3), 300), inventProse(createRandom(4), 300)];
    const { hashes, places, ends } = sketch(one, two);
    const [end = 0] = ends;
    expect([...places].filter((place) => place < end && place > end - PIECE)).toEqual([]);
    expect([...hashes]).toEqual([...sketch(one).hashes, ...sketch('', two).hashes]);
  });

  test.each([
    ['no prose', '', 0],
    ['too short for a piece', '工作平稳有序', 0],
    ['shorter than a window', '政府信息公开工作平稳', 1],
  ])('%s', (_what, text, count) => {
    expect(sketch(text, '', null).hashes).toHaveLength(count);
  });
});

describe('covered share', () => {
  test.each([0.3, 0.5, 0.8, 1])('a copied part of %f is measured as that', (part) => {
    const random = createRandom(5);
    const text = inventProse(random, 1500);
    const copied = text.slice(0, Math.round(text.length * part));
    const other = sketch(inventProse(random, 1500) + copied);
    expect(coveredShare(sketch(text), other)).toBeCloseTo(part, 1);
  });

  test('texts that have nothing to do with each other have next to nothing in common', () => {
    const [one, two] = [inventProse(createRandom(6), 1500), inventProse(createRandom(7), 1500)];
    expect(coveredShare(sketch(one), sketch(two))).toBeLessThan(0.02);
    expect(coveredShare(sketch(''), sketch(two))).toBe(0);
  });
});
