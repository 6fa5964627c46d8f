import { describe, expect, test } from 'vitest';
import { greyOf } from '../../../src/readers/picture/image/drop-seal.ts';
import { flatten, stretch } from '../../../src/readers/picture/image/flat-field.ts';
import { createGrey, cropGrey, turnColour } from '../../../src/readers/picture/image/grey-image.ts';
import { resize, warp } from '../../../src/readers/picture/image/resample.ts';
import { grainOf, inkOfPage } from '../../../src/readers/picture/image/threshold.ts';
import { blankPage, colourOf, drawBox } from '../../support/draw-picture.ts';

const BOX = { x0: 60, y0: 40, x1: 70, y1: 50 };

test('a crop ends at the edge of the picture', () => {
  const image = createGrey(10, 10);
  drawBox(image, { x0: 8, y0: 8, x1: 10, y1: 10 });
  const crop = cropGrey(image, { x0: 7, y0: 7, x1: 20, y1: 20 });
  expect([crop.width, crop.height]).toEqual([3, 3]);
  expect([...crop.data]).toEqual([255, 255, 255, 255, 20, 20, 255, 20, 20]);
});

test.each([
  [1, [3, 1, 4, 2]],
  [2, [4, 3, 2, 1]],
  [3, [2, 4, 1, 3]],
  [4, [1, 2, 3, 4]],
])('turned by %i quarters', (quarters, expected) => {
  const image = colourOf({ width: 2, height: 2, data: new Uint8Array([1, 2, 3, 4]) });
  const turned = turnColour(image, quarters);
  expect([0, 4, 8, 12].map((at) => turned.data[at])).toEqual(expected);
});

describe('a red seal', () => {
  const page = colourOf(createGrey(200, 100, 250));
  const paint = (from: number, to: number, [r, g, b]: readonly [number, number, number]): void => {
    for (let x = from; x < to; x++) {
      for (let y = 20; y < 80; y++) page.data.set([r, g, b], (y * 200 + x) * 4);
    }
  };
  paint(20, 60, [220, 60, 60]);
  paint(35, 40, [60, 20, 20]);
  paint(50, 52, [180, 40, 40]);
  paint(120, 130, [20, 20, 20]);
  const grey = greyOf(page);
  const shadeAt = (x: number): number => grey.data[50 * 200 + x] ?? 0;

  test('goes', () => expect(shadeAt(25)).toBeGreaterThan(200));
  test('print under it stays', () => expect(shadeAt(37)).toBeLessThan(100));
  test('a hairline under it stays', () => expect(shadeAt(51)).toBeLessThan(shadeAt(25) - 40));
  test('print beside it is as it was', () => expect(shadeAt(125)).toBe(20));
});

test('shadow over a page is taken out, and print in it stays', () => {
  const page = createGrey(200, 100);
  page.data.forEach((_, index) => {
    page.data[index] = 240 - 0.6 * (index % 200);
  });
  drawBox(page, { x0: 20, y0: 45, x1: 24, y1: 55 }, 40);
  drawBox(page, { x0: 170, y0: 45, x1: 174, y1: 55 }, 30);
  const flat = stretch(flatten(page, 24));
  const shadeAt = (x: number): number => flat.data[50 * 200 + x] ?? 0;
  expect(Math.abs(shadeAt(40) - shadeAt(160))).toBeLessThan(25);
  expect(shadeAt(171)).toBeLessThan(shadeAt(160) - 60);
  const ink = inkOfPage(flat, 8);
  expect([22, 100, 172].map((x) => ink.data[50 * 200 + x])).toEqual([1, 0, 1]);
});

test('grain is told in shades, and none is taken for ink', () => {
  const page = blankPage(200, 200);
  expect(grainOf(page)).toBe(0);
  page.data.forEach((_, index) => {
    page.data[index] = 200 + ((index * 7919) % 31);
  });
  expect(grainOf(page)).toBeGreaterThan(5);
  expect(inkOfPage(page, 10).data.includes(1)).toBe(false);
});

describe('drawn anew', () => {
  const image = createGrey(100, 80);
  drawBox(image, BOX);
  const sum = (data: Uint8Array): number => data.reduce((total, shade) => total + 255 - shade, 0);

  test('by a map, what lies outside is paper', () => {
    const moved = warp(image, image, (u, v, from) => {
      from[0] = u + 50;
      from[1] = v + 30;
    });
    expect(moved.data[15 * 100 + 15]).toBe(20);
    expect(moved.data[70 * 100 + 90]).toBe(255);
  });

  test.each([0.5, 0.31])('smaller by %f, as dark in all', (scale) => {
    const small = resize(image, { width: 100 * scale, height: Math.round(80 * scale) });
    expect(sum(small.data) / (sum(image.data) * scale * scale)).toBeCloseTo(1, 1);
  });

  test('larger', () => {
    const large = resize(image, { width: 200, height: 160 });
    expect(large.data[90 * 200 + 130]).toBe(20);
    expect(large.data[90 * 200 + 150]).toBe(255);
  });
});
