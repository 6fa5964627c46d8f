import { expect, test } from 'vitest';
import { findTextLines } from '../../../src/readers/picture/ink/text-lines.ts';
import { createGrey } from '../../../src/readers/picture/image/grey-image.ts';
import type { Box } from '../../../src/readers/picture/image/grey-image.ts';

/** A page of small letters in lines, above them what is drawn; 1 is ink. */
function linesOf(drawn: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]) {
  const page = createGrey(1654, 1000, 0);
  const draw = ({ x0, y0, x1, y1 }: Box): void => {
    for (let y = y0; y < y1; y++) page.data.fill(1, y * page.width + x0, y * page.width + x1);
  };
  for (const [x0, y0, x1, y1] of drawn) draw({ x0, y0, x1, y1 });
  for (let line = 0; line < 8; line++) {
    for (let letter = 0; letter < 40; letter++) {
      const [x0, y0] = [200 + 30 * letter, 500 + 45 * line];
      draw({ x0, x1: x0 + 24, y0, y1: y0 + 24 });
    }
  }
  return findTextLines(page, [], 1)
    .map(({ box }) => box)
    .filter(({ y0 }) => y0 < 500);
}

/** Two letters of a title: the stroke above the first is a piece by itself. */
const TITLE = [
  [194, 236, 216, 263],
  [218, 225, 255, 270],
  [203, 207, 249, 213],
  [258, 207, 277, 270],
  [300, 203, 362, 269],
  [390, 205, 450, 268],
] as const;

test('parts of large letters are in the line of the others', () => {
  expect(linesOf(TITLE)).toEqual([{ x0: 194, x1: 450, y0: 203, y1: 270 }]);
});

test('a short line close below another is its own', () => {
  const below = TITLE.slice(4).map(([x0, y0, x1, y1]) => [x0, y0 + 75, x1, y1 + 75] as const);
  expect(linesOf([...TITLE, ...below]).map(({ y0 }) => y0)).toEqual([203, 278]);
});
