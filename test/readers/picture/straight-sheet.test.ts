/** A sheet with two pages on it, each set straight by itself: one picture, and the place of each figure on it. */
import { expect, test } from 'vitest';
import { straightRect } from '../../../src/document/straightening.ts';
import { straightSheet } from '../../../src/readers/picture/read/straight-sheet.ts';
import { createGrey } from '../../../src/readers/picture/image/grey-image.ts';

const FRAME = { width: 840, height: 595 };
/** Points of the picture as it is held, a point of the page: two. */
const SCALE = 0.5;

/** A page that begins at x0, whose straight picture is moved by so much to the left and up. */
function part(x0: number, width: number, height: number, shade: number, moved: number) {
  const image = createGrey(width, height, shade);
  const map = (u: number, v: number, out: [number, number]): void => {
    out[0] = u + moved;
    out[1] = v + moved;
  };
  return { x0, page: { tables: [], lines: [], sheet: { image, map } } };
}

const parts = [part(0, 800, 1100, 10, 20), part(840, 780, 1150, 20, 30)];

test.each([0, 2])('turned by %i quarters, both pages are on it, side by side', (quarters) => {
  const sheet = straightSheet(parts, { scale: SCALE, quarters, frame: FRAME });
  expect([sheet?.image.width, sheet?.image.height]).toEqual([1580, 1150]);
  expect([sheet?.image.data[5], sheet?.image.data[805], sheet?.image.data.at(-1)]).toEqual([
    10, 20, 20,
  ]);
  const straight = sheet?.straight ?? { width: 0, height: 0, x: [], y: [] };
  const page = { ...FRAME, straight };
  // A figure of 20 × 10 at (100, 200) of its page's straight picture.
  for (const [x0, moved, from] of [
    [0, 20, 0],
    [840, 30, 800],
  ] as const) {
    const held = [(x0 + 100 + moved) * SCALE, (200 + moved) * SCALE, 10, 5] as const;
    const [x, y, wide, high] = held;
    const rect = quarters === 0 ? held : ([840 - x - wide, 595 - y - high, wide, high] as const);
    const [left, top, width, height] = straightRect(page, rect);
    expect(Math.hypot(left - from - 100, top - 200)).toBeLessThan(1);
    expect([Math.round(width), Math.round(height)]).toEqual([20, 10]);
  }
});

test('one page keeps its own picture', () => {
  const [one] = parts;
  const sheet = straightSheet(one === undefined ? [] : [one], {
    scale: SCALE,
    quarters: 0,
    frame: FRAME,
  });
  expect(sheet?.image).toBe(one?.page.sheet.image);
  expect(sheet?.straight.second).toBeUndefined();
  expect(straightSheet([], { scale: 1, quarters: 0, frame: FRAME })).toBeNull();
});
