/** Heat table and tables side by side as pictures that leave the page: what they say is what is shown. */
import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../../src/compare/charts.ts';
import type { ChartQuery } from '../../../src/compare/query.ts';
import { shadeOf } from '../../../src/ui/compare/heat/heat-words.ts';
import { composePicture } from '../../../src/ui/compare/out/compose-picture.ts';
import { sheetOf } from '../../../src/ui/compare/out/sheet-of.ts';
import type { NotesAsked } from '../../../src/ui/compare/notes/notes-of.ts';
import { inkOn } from '../../../src/ui/compare/scene/ink-on.ts';
import { DARK, LIGHT } from '../../../src/ui/compare/scene/palette.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { groupSpans, printBeside } from '../../../src/ui/compare/tables/side-words.ts';
import { viewOf } from '../../../src/ui/compare/views/view-of.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { comparedUnit, manyUnits } from '../../support/compared-unit.ts';
import { showAtOnce } from '../../support/compare-batch.ts';

const zh = (words: { readonly zh: string }): string => words.zh;
const UNITS = [
  comparedUnit('甲局', { granted: 20, handled: 40 }),
  comparedUnit('乙局', { granted: 90, handled: 120 }),
  comparedUnit('小局', { granted: 9, handled: 10 }),
  comparedUnit('疑局', { granted: 30, handled: 60, cells: { 'requests.granted.total': 31 } }),
];

function asked(id: ChartId, parts: Partial<ChartQuery> = {}): NotesAsked {
  const chart = showAtOnce(id, UNITS, parts);
  return { chart, words: COMPARE_WORDS.zh, day: '2026-01-27', mostNamed: 40 };
}

function textsOf(from: NotesAsked): string[] {
  const svg = writeSvg(composePicture(from, zh));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('the heat table', () => {
  test('prints every figure of its table, what shades mean, and all together', () => {
    const from = asked('heat');
    const texts = textsOf(from);
    const [, ...rows] = sheetOf(from, zh).slice(0, 6);
    const figures = rows.flatMap((row) => row.slice(2, -1)).filter((each) => each !== '');
    expect(figures.length).toBeGreaterThan(30);
    for (const figure of figures) expect(texts).toContain(String(figure));
    expect(texts).toEqual(expect.arrayContaining(['4 家合计', '高', '甲局', '小局']));
    expect(texts.join('')).toContain('深浅只表示高低，不表示好坏');
  });

  test('too few cases have no shade; the ink of a shade is that of its palette', () => {
    const { figures } = showAtOnce('heat', UNITS).shown;
    const small = figures.rows.find(({ name }) => name === '小局')?.cells[0];
    const other = figures.rows.find(({ name }) => name === '乙局')?.cells[0];
    const [column] = figures.columns;
    if (small === undefined || other === undefined || column === undefined) throw new Error('none');
    expect(shadeOf(small, column)).toBeNull();
    expect(shadeOf(other, column)).toBe(5);
    expect(writeSvg(composePicture(asked('heat'), zh))).toContain(`fill="${LIGHT.shades[5]}"`);
  });

  test('of many units the first are drawn, and that is said', () => {
    const { shown, query } = showAtOnce('heat', manyUnits(80, UNITS));
    const { shapes, height } = viewOf('heat').draw(shown, query, {
      width: 800,
      palette: LIGHT,
      say: zh,
    });
    expect(shapes.map(({ text }) => text)).toContain('图中为前 60 家，共 80 家');
    expect(height).toBeLessThan(1700);
  });
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('on every %s shade the ink of more contrast is written', (_name, palette) => {
  const [low, high] = palette.onShades;
  const inks = palette.shades.map((_, shade) => inkOn(palette, shade));
  expect(inks[0]).toBe(low);
  expect(inks[6]).toBe(high);
  expect(inks.lastIndexOf(low)).toBe(inks.indexOf(high) - 1);
  // White on the fifth light shade would have 3.45.
  expect(inks.indexOf(high)).toBe(palette === LIGHT ? 5 : 4);
});

describe('tables side by side', () => {
  test.each(['requests', 'proactive', 'disputes', 'requestShares'])(
    'print every figure of %s',
    (mode) => {
      const from = asked('tables', { mode });
      const texts = textsOf(from);
      const { names, rows } = showAtOnce('tables', UNITS, { mode }).shown.figures;
      expect(texts).toEqual(expect.arrayContaining([...names]));
      for (const { cells } of rows) {
        for (const cell of cells) {
          if (cell.mark === null) continue;
          expect(texts).toContain(String(cell.value));
          const difference = printBeside(cell);
          if (difference !== '') expect(texts).toContain(difference);
        }
      }
    },
  );

  test.each([
    [null, ''],
    [0, ''],
    [20, '+20'],
    [-1234, '−1,234'],
  ])('a difference of %j is printed %j', (difference, printed) => {
    expect(printBeside({ difference, share: null })).toBe(printed);
  });

  test('a heading stands once beside all of its rows', () => {
    const { rows } = showAtOnce('tables', UNITS).shown.figures;
    const spans = groupSpans(rows);
    expect(spans.flatMap((span) => (span === null ? [] : [[span.zh, span.rows]]))).toEqual([
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ]);
  });
});
