/** The picture of a scatter: its axes, its names, and squares of thousands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getMeasure } from '../../../src/compare/measures/measure.ts';
import { composePicture } from '../../../src/ui/compare/out/compose-picture.ts';
import { powerTicks } from '../../../src/ui/compare/scatter/axis-scale.ts';
import { secondChoices } from '../../../src/ui/compare/scatter/second-choices.ts';
import { LIGHT } from '../../../src/ui/compare/scene/palette.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { viewOf } from '../../../src/ui/compare/views/view-of.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { comparedUnit, manyUnits } from '../../support/compared-unit.ts';
import { showAtOnce } from '../../support/compare-batch.ts';

const zh = (words: { readonly zh: string }): string => words.zh;
const measure = getMeasure('requests.total.total', 2023);
const second = getMeasure('rate:disclosure:handled', 2023);
const UNITS = [
  comparedUnit('甲局', { granted: 20, handled: 40 }),
  comparedUnit('乙局', { granted: 90, handled: 120 }),
  comparedUnit('小局', { granted: 9, handled: 10 }),
];

describe('the picture', () => {
  const chart = showAtOnce('scatter', UNITS, { measure, second, pinned: new Set(['乙局']) });
  const svg = writeSvg(
    composePicture({ chart, words: COMPARE_WORDS.zh, day: '2026-01-27', mostNamed: 40 }, zh),
  );
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

  test('names both axes and the chosen unit; all together is a line', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        '↑ 公开率',
        '（七）总计·总计 →',
        '乙局',
        '合计 70.0 %',
        '100 %',
        '150 件',
      ]),
    );
    expect(texts).not.toContain('甲局');
    expect(svg).not.toContain('rotate(-');
  });

  test('the highest and the lowest are named where nobody is chosen', () => {
    const alone = showAtOnce('scatter', UNITS, { measure, second });
    const { shapes, places } = viewOf('scatter').draw(alone.shown, alone.query, {
      width: 800,
      palette: LIGHT,
      say: zh,
    });
    const names = shapes.map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['甲局', '乙局']));
    expect(names).not.toContain('小局');
    expect([...places.keys()].sort()).toEqual(alone.shown.marks.map(({ id }) => id).sort());
  });
});

test('squares count every unit once', () => {
  const units = manyUnits(900, UNITS);
  const { shown, query } = showAtOnce('scatter', units, { measure, second, mode: 'log' });
  const asked = { width: 800, palette: LIGHT, say: zh };
  const { shapes, places } = viewOf('scatter').draw(shown, query, asked);
  const counts = shapes.flatMap(({ attrs }) => attrs['data-many'] ?? []).map(Number);
  expect(counts).toEqual([300, 300, 300]);
  expect(places.size).toBe(900);
});

test.each([
  [
    [2, 240],
    [1, 10, 100, 1000],
  ],
  [
    [20, 240],
    [10, 30, 100, 300],
  ],
  [
    [12, 18],
    [10, 20],
  ],
  [
    [0.4, 0.9],
    [0.2, 0.5, 1],
  ],
  [[7], [5, 10]],
])('powers around %j', (values, ticks) => {
  expect(powerTicks(values)).toEqual(ticks);
});

test('powers reach around all values, upwards', () => {
  const above = fc.array(fc.double({ min: 1e-4, max: 1e7, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(above, (values) => {
      const ticks = powerTicks(values);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      expect(ticks.length).toBeGreaterThan(1);
    }),
  );
});

test('each choice stands once, the chosen one wherever it is from', () => {
  const choices = secondChoices(['rate:disclosure:handled'], 'requests.granted.naturalPerson');
  const ids = choices.flatMap((group) => group.ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(['requests.granted.naturalPerson', 'requests.received.total']),
  );
  expect(choices.map(({ group }) => group.zh)).toContain('常用');
});
