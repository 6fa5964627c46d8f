/** Outcomes, trends and two years as they leave the page: what they say and how doubt is drawn. */
import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../../src/compare/charts.ts';
import type { ChartQuery } from '../../../src/compare/query.ts';
import type { ShownChart } from '../../../src/compare/show-in-turns.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { composePicture } from '../../../src/ui/compare/out/compose-picture.ts';
import { sheetOf } from '../../../src/ui/compare/out/sheet-of.ts';
import type { NotesAsked } from '../../../src/ui/compare/notes/notes-of.ts';
import { DARK, LIGHT } from '../../../src/ui/compare/scene/palette.ts';
import type { Palette } from '../../../src/ui/compare/scene/palette.ts';
import { widthOf } from '../../../src/ui/compare/scene/scene.ts';
import type { Scene, Shape } from '../../../src/ui/compare/scene/scene.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { viewOf } from '../../../src/ui/compare/views/view-of.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { showAtOnce } from '../../support/compare-batch.ts';
import { handledUnit } from '../../support/handled-unit.ts';
import { doubtOn } from '../../support/make-report.ts';

const zh = (words: { readonly zh: string }): string => words.zh;

function draw(
  id: ChartId,
  records: readonly ReportRecord[],
  { palette = LIGHT, ...parts }: Partial<ChartQuery> & { readonly palette?: Palette } = {},
): Scene {
  return drawChart(showAtOnce(id, records, parts), palette);
}

function drawChart<Id extends ChartId>(
  { id, shown, query }: ShownChart<Id>,
  palette: Palette,
  width = 800,
): Scene {
  return viewOf(id).draw(shown, query, { width, palette, say: zh });
}

function leaves(
  id: ChartId,
  records: readonly ReportRecord[],
  parts: Partial<ChartQuery> = {},
): { readonly svg: string; readonly texts: string; readonly asked: NotesAsked } {
  const chart = showAtOnce(id, records, parts);
  const asked = { chart, words: COMPARE_WORDS.zh, day: '2026-01-27', mostNamed: 40 };
  const svg = writeSvg(composePicture(asked, zh));
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  return { svg, texts: texts.join('\n'), asked };
}

function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])]);
}

const of = (name: string, year: number, granted: number, all = 100): ReportRecord =>
  handledUnit(name, { granted, denied: all - granted }, { year });

describe('outcomes', () => {
  const units = [
    handledUnit('甲局', { granted: 60, partial: 10, denied: 2, unavailable: 28 }),
    handledUnit(
      '乙局',
      { granted: 20, other: 80 },
      { doubts: [doubtOn('requests.other.other.total')] },
    ),
    handledUnit('丙局', { granted: 5 }),
  ];

  test('say names, rounded shares where there is room, n, the sum of all, who is left out', () => {
    const { texts, asked } = leaves('outcomes', units);
    for (const said of ['甲局', '60', '28', '2 家合计', '200', '予以公开 ↓', '100 %', '办结 n']) {
      expect(texts.split('\n')).toContain(said);
    }
    // 2 % of the bar is no room for a figure; what is in doubt is hatched and bears none.
    expect(texts.split('\n')).not.toContain('80');
    expect(texts).toContain('这个数有未处理的问题');
    expect(texts).toContain('n 不足 30 的 1 家不排名');
    const sheet = sheetOf(asked, zh);
    expect(sheet[1]?.slice(0, 3)).toEqual(['2 家合计', 2023, '40.00']);
    expect(sheet.find(([head]) => head === '公式')?.[1]).toMatch(/^各类占比 = 该类件数 ÷ 六类之和/);
  });

  test('doubt is hatched at its part alone; too few cases are hollow', () => {
    const hatches = (scene: Scene): string[] =>
      flat(scene.shapes)
        .filter(({ children = [] }) =>
          children.some(({ attrs }) => attrs['fill'] === 'url(#hatch)'),
        )
        .map(({ attrs }) => String(attrs['data-mark']));
    expect(hatches(draw('outcomes', units))).toEqual(['乙局2023/other']);
    const hollow = (scene: Scene): number =>
      flat(scene.shapes).filter(({ attrs }) => attrs['strokeDasharray'] === '3 2').length;
    expect(hollow(draw('outcomes', units))).toBe(0);
    expect(hollow(draw('outcomes', units, { isFewShown: true }))).toBe(1);
  });

  test('a doubted part without width is seen as well', () => {
    const doubts = [doubtOn('requests.rejected.petition.total')];
    const scene = draw('outcomes', [handledUnit('甲局', { granted: 60 }, { doubts })]);
    const hatched = flat(scene.shapes).filter(({ attrs }) => attrs['fill'] === 'url(#hatch)');
    expect(hatched.map(({ attrs }) => attrs['width'])).toEqual([7]);
  });

  test('every part has its place and every label an order; a part of none is found too', () => {
    const scene = draw('outcomes', units, { palette: DARK });
    expect(scene.places.size).toBe(12);
    for (const { width } of scene.places.values()) expect(width).toBeGreaterThanOrEqual(3);
    const orders = flat(scene.shapes).flatMap(({ attrs }) => attrs['data-order'] ?? []);
    expect(orders).toEqual(['granted', 'partial', 'denied', 'unavailable', 'rejected', 'other']);
  });

  test.each([800, 304])(
    'on %d pixels every name of a part stands whole, and over no other',
    (width) => {
      const { shapes } = drawChart(showAtOnce('outcomes', units), LIGHT, width);
      const names = flat(shapes)
        .filter(({ attrs }) => attrs['data-order'] !== undefined)
        .map(({ children = [] }) => {
          const label = children.find(({ tag }) => tag === 'text');
          const [at, line] = [label?.attrs['x'], label?.attrs['y']].map(Number);
          return { at: at ?? 0, line: line ?? 0, half: widthOf(label?.text ?? '') / 2 };
        });
      expect(names).toHaveLength(6);
      for (const [nth, { at, line, half }] of names.entries()) {
        expect([at - half >= 0, at + half <= width]).toEqual([true, true]);
        const before = names.findLast((each, place) => place < nth && each.line === line);
        expect(before === undefined || before.at + before.half <= at - half).toBe(true);
      }
      expect(new Set(names.map(({ line }) => line)).size).toBe(width < 400 ? 2 : 1);
    },
  );

  test('as counts the sum is said, the bars are on one scale', () => {
    const { texts } = leaves('outcomes', units, { mode: 'counts' });
    expect(texts).toContain('80 · 10 · 2 · 28 · 0 · 80');
    expect(texts).toContain('100 件');
  });
});

describe('trends', () => {
  const units = [
    of('甲局', 2020, 30),
    of('甲局', 2021, 40),
    of('甲局', 2023, 50),
    handledUnit(
      '乙局',
      { granted: 70, denied: 30 },
      { doubts: [doubtOn('requests.granted.total')] },
    ),
    of('丙局', 2022, 3, 10),
    of('丙局', 2023, 50),
  ];
  const lines = (scene: Scene): string[] =>
    flat(scene.shapes)
      // Leaders to labels are dotted.
      .filter(({ attrs }) => attrs['strokeDasharray'] === undefined)
      .map(({ attrs }) => String(attrs['d'] ?? ''))
      .filter((d) => /^M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+$/.test(d));

  test('small pictures: no line over a gap, what is missing and the form named once', () => {
    const { texts } = leaves('trend', units, { since: 2020 });
    expect(texts.split('\n').filter((text) => text === '2021 换表样')).toHaveLength(1);
    for (const said of ['甲局', '50.0', '70.0', '缺', '没有这一年的数，线断开', '换表样']) {
      expect(texts.split('\n')).toContain(said);
    }
    const drawn = lines(draw('trend', units, { since: 2020 }));
    // 2020–2021 of one, 2022–2023 of another.
    expect(drawn.map((d) => d.split('L').length)).toEqual([2, 2]);
  });

  test('doubt is a diamond, too few are hollow, every figure has its place', () => {
    const scene = draw('trend', units, { since: 2020 });
    expect(flat(scene.shapes).filter(({ attrs }) => attrs['stroke'] === LIGHT.amber)).toHaveLength(
      1,
    );
    const circles = flat(scene.shapes).filter(({ tag }) => tag === 'circle');
    expect(circles.filter(({ attrs }) => attrs['fill'] === LIGHT.paper)).toHaveLength(1);
    expect([...scene.places.keys()].sort()).toEqual(units.map(({ id }) => id).sort());
  });

  test('lines of one picture: named at their ends 18 pixels apart, each of its own shape', () => {
    const near = ['甲', '乙', '丙'].flatMap((name, nth) => [
      of(name, 2022, 50 + nth),
      of(name, 2023, 50),
    ]);
    const scene = draw('trend', near, { mode: 'one' });
    const labels = flat(scene.shapes).filter(({ text }) => text?.endsWith('50.00 %') === true);
    const heights = labels.map(({ attrs }) => Number(attrs['y'])).sort((a, b) => a - b);
    expect(heights.map((y, nth) => y - (heights[nth - 1] ?? y))).toEqual([0, 18, 18]);
    expect(lines(scene)).toHaveLength(3);
    const signs = flat(scene.shapes).flatMap(({ tag, attrs: { d } }) =>
      tag === 'circle' ? 'o' : (/^M[\d.]+ [\d.]+(m.*z)$/.exec(String(d))?.[1] ?? []),
    );
    // Two figures and a label each.
    const counts = [...new Set(signs)].map((sign) => signs.filter((each) => each === sign).length);
    expect(counts).toEqual([3, 3, 3]);
  });

  test('a single year is a point in the middle, not a division by nothing', () => {
    const scene = draw('trend', [of('甲局', 2023, 50)]);
    expect(JSON.stringify(scene.shapes)).not.toContain('null');
  });
});

describe('two years', () => {
  test('say names at both sides, figures and the difference; labels 18 pixels apart', () => {
    const units = ['甲局', '乙局', '丙局'].flatMap((name) => [
      of(name, 2022, 40),
      of(name, 2023, 50),
    ]);
    const { texts, svg } = leaves('slope', [...units, of('丁局', 2022, 40)]);
    for (const said of ['2022', '2023', '百分点', '40.00 %', '50.00 %', '+10.00']) {
      expect(texts.split('\n')).toContain(said);
    }
    expect(texts).toContain('2023 年度：没有这一年的报告 1 家：丁局');
    expect(texts.split('\n').filter((text) => text === '甲局')).toHaveLength(2);
    const heights = [...svg.matchAll(/y="([\d.]+)"[^>]*>\+10\.00</g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) + 18, 5);
  });

  test('more than forty are a table', () => {
    expect(viewOf('slope').mostMarks).toBe(80);
    const units = Array.from({ length: 41 }, (_none, nth) => `第${nth}局`).flatMap((name) => [
      of(name, 2022, 40),
      of(name, 2023, 50),
    ]);
    expect(leaves('slope', units).texts).toContain('图中为前 40 家，共 41 家');
  });
});
