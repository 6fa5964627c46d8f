/** The picture of a distribution as it leaves the page: what it says is what is shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swarm } from '../../../src/ui/compare/distribution/swarm.ts';
import { composePicture } from '../../../src/ui/compare/out/compose-picture.ts';
import { LIGHT } from '../../../src/ui/compare/scene/palette.ts';
import { laneLabels } from '../../../src/ui/compare/scene/name-labels.ts';
import { widthOf } from '../../../src/ui/compare/scene/scene.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { viewOf } from '../../../src/ui/compare/views/view-of.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { comparedUnit, manyUnits } from '../../support/compared-unit.ts';
import { showAtOnce } from '../../support/compare-batch.ts';

const zh = (words: { readonly zh: string }): string => words.zh;
const UNITS = [
  ...[50, 10, 30, 40].map((granted, nth) =>
    comparedUnit(`${'甲乙丙丁'[nth]}局`, { granted, handled: 100 }),
  ),
  comparedUnit('小局', { granted: 9, handled: 10 }),
  // Its sum does not hold: an open finding.
  comparedUnit('疑局', { granted: 30, handled: 60, cells: { 'requests.granted.total': 31 } }),
];

describe('the picture', () => {
  const chart = showAtOnce('distribution', UNITS, { mode: 'all', pinned: new Set(['丙局']) });
  const svg = writeSvg(
    composePicture({ chart, words: COMPARE_WORDS.zh, day: '2026-01-27', mostNamed: 40 }, zh),
  );
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

  test('says the median, how many, and the chosen by name with their figures', () => {
    expect(texts).toEqual(expect.arrayContaining(['中位 40.0', '6 家', '丙局 30.00 %']));
    expect(texts.join('')).toContain('5 家的中位数 40.00 %');
  });

  test('draws doubt hatched in an amber ring, too few cases hollow', () => {
    const { shapes } = viewOf('distribution').draw(chart.shown, chart.query, {
      width: 800,
      palette: LIGHT,
      say: zh,
    });
    const drawn = JSON.stringify(shapes.filter(({ attrs }) => attrs['data-mark'] !== undefined));
    expect(drawn.match(/url\(#hatch\)/g)).toHaveLength(1);
    expect(drawn.match(new RegExp(LIGHT.amber, 'g'))).toHaveLength(1);
    expect(drawn.match(/"strokeWidth":1.4/g)).toHaveLength(1);
  });

  test('every mark has its place', () => {
    const { places } = viewOf('distribution').draw(chart.shown, chart.query, {
      width: 800,
      palette: LIGHT,
      say: zh,
    });
    expect([...places.keys()]).toEqual(chart.shown.marks.map(({ id }) => id));
  });
});

test('columns say how many the fullest has; each leads to the table', () => {
  const [half, fifth] = [50, 20].map((granted) => comparedUnit('局', { granted, handled: 100 }));
  if (half === undefined || fifth === undefined) throw new Error('no units');
  const units = manyUnits(600, [half, half, fifth]);
  const { shown, query } = showAtOnce('distribution', units, { mode: 'all' });
  const asked = { width: 800, palette: LIGHT, say: zh };
  const { shapes, places } = viewOf('distribution').draw(shown, query, asked);
  const columns = shapes.flatMap(({ attrs }) => attrs['data-many'] ?? []);
  expect(columns).toEqual(['200', '400']);
  expect(shapes.map(({ text }) => text)).toContain('400 家');
  expect(places.size).toBe(600);
});

test('dots never cover each other as long as there is room', () => {
  const many = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 80 });
  fc.assert(
    fc.property(many, (given) => {
      const xs = [...given].sort((a, b) => a - b);
      const { offsets, radius } = swarm(xs);
      expect(swarm(xs)).toEqual({ offsets, radius });
      if (radius === 3) return;
      for (const [nth, x] of xs.entries()) {
        for (let other = nth + 1; other < xs.length && (xs[other] ?? 0) - x < 2 * radius; other++) {
          expect(offsets[other]).not.toBe(offsets[nth]);
        }
      }
    }),
  );
});

test('names do not cover each other', () => {
  const label = fc.record({
    id: fc.string(),
    text: fc.constantFrom('县公安局 46.7 %', '县人力资源和社会保障局 9.1 %', '镇 1 %'),
    x: fc.integer({ min: 80, max: 760 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const placed = laneLabels(labels, 800);
      for (const [nth, one] of placed.entries()) {
        expect(one.left + widthOf(one.text)).toBeLessThanOrEqual(800);
        for (const other of placed.slice(nth + 1)) {
          const isApart =
            one.left + widthOf(one.text) <= other.left ||
            other.left + widthOf(other.text) <= one.left;
          expect(one.lane !== other.lane || isApart).toBe(true);
        }
      }
    }),
  );
});
