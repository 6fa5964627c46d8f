import { describe, expect, test } from 'vitest';
import { warp } from '../../../src/readers/picture/image/resample.ts';
import { inkOfPage } from '../../../src/readers/picture/image/threshold.ts';
import { findLattices } from '../../../src/readers/picture/lattice/find-lattices.ts';
import { unitOf } from '../../../src/readers/picture/lattice/ruling.ts';
import { findRulings } from '../../../src/readers/picture/lattice/rulings.ts';
import { rectify } from '../../../src/readers/picture/page/rectify.ts';
import { findSegments } from '../../../src/readers/picture/page/segments.ts';
import { skewOf } from '../../../src/readers/picture/page/skew.ts';
import { fitSlopes } from '../../../src/readers/picture/page/slope-field.ts';
import { blankPage, drawBox, drawTable } from '../../support/draw-picture.ts';

const TABLE = {
  xs: [200, 500, 800, 1100, 1400],
  ys: [200, 300, 400, 500],
  bars: [
    [3, null, 2, 1],
    [4, 1, 2, 0],
    [5, 2, 1, 3],
  ],
};

function drawn() {
  const page = blankPage();
  drawTable(page, TABLE);
  return page;
}

function turned(degrees: number) {
  const page = drawn();
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return warp(page, page, (u, v, from) => {
    const [x, y] = [u - page.width / 2, v - page.height / 2];
    from[0] = cos * x + sin * y + page.width / 2;
    from[1] = cos * y - sin * x + page.height / 2;
  });
}

test('runs of ink become lines, short ones none', () => {
  const ink = inkOfPage(drawn(), 12);
  const across = findSegments(ink, { least: 68, gap: 3 });
  expect(across.map(({ at }) => Math.round(at))).toEqual([201, 301, 401, 501]);
  expect(across[0]).toMatchObject({ from: 200, to: 1401, thickness: 2 });
});

test.each([-3, -0.7, 0, 1.5])('a page %f° askew is seen to be', (degrees) => {
  const skew = (skewOf(inkOfPage(turned(degrees), 12)) * 180) / Math.PI;
  expect(skew).toBeCloseTo(degrees, 0);
});

test('slopes that change over a page are told, and a stray line is not heard', () => {
  const line = (at: number, slope: number) => ({
    at,
    slope,
    from: 0,
    to: 1000,
    thickness: 2,
    length: 1000,
  });
  const lines = [100, 300, 500, 700, 900].map((at) => line(at, 0.01 + (at - 500) * 2e-5));
  const { slope, change } = fitSlopes([...lines, line(400, 0.3)], 500, 500);
  expect(slope).toBeCloseTo(0.01, 3);
  expect(change * 1e5).toBeCloseTo(2, 0);
});

describe('the cells of a table', () => {
  const latticesOf = (page: ReturnType<typeof drawn>) => {
    const straight = rectify(page);
    return findLattices(findRulings(straight), unitOf(straight.image));
  };
  const spans = [
    [0, 0, 2],
    [0, 2, 1],
    [0, 3, 1],
    ...[1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => [row, column, 1])),
  ];

  test.each([0, 1.2, -2.5])('turned by %f°', (degrees) => {
    const [lattice, ...others] = latticesOf(turned(degrees));
    expect(others).toEqual([]);
    const cells = lattice?.cells.map(({ row, column, columnSpan }) => [row, column, columnSpan]);
    expect(cells).toEqual(spans);
  });

  test('a hairline is a rule', () => {
    const page = drawn();
    drawBox(page, { x0: 200, y0: 450, x1: 1400, y1: 451 }, 205);
    expect(latticesOf(page)[0]?.ys).toHaveLength(5);
  });

  test('a stroke of a letter may seem to prolong a rule', () => {
    const page = blankPage();
    drawTable(page, { ...TABLE, ys: [200, 260, 320, 380] });
    drawBox(page, { x0: 500, y0: 236, x1: 502, y1: 260 });
    const cells = latticesOf(page)[0]?.cells;
    expect(cells?.map(({ row, column, columnSpan }) => [row, column, columnSpan])).toEqual(spans);
  });

  test('print may run past the end of a cell that its page cuts off', () => {
    const page = drawn();
    drawBox(page, { x0: 204, y0: 500, x1: 498, y1: 502 }, 240);
    const ends = latticesOf(page)[0]
      ?.cells.slice(-4)
      .map(({ box }) => Math.round(box.y1));
    expect(ends).toEqual([528, 500, 500, 500]);
  });

  test('a page without rules has none', () => {
    const page = blankPage();
    for (let x = 100; x < 1500; x += 40) drawBox(page, { x0: x, y0: 300, x1: x + 20, y1: 330 });
    expect(latticesOf(page)).toEqual([]);
  });
});
