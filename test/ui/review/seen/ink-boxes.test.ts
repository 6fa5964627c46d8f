import { expect, test } from 'vitest';
import { inkBox } from '../../../../src/ui/source/sheets/ink-boxes.ts';
import { blankPage, colourOf, drawBox } from '../../../support/draw-picture.ts';

/** A cell of 100 × 60 points at 20, 10 with its rules, and what is drawn in it. */
const CELL = [20, 10, 100, 60] as const;

function page(draw: (page: ReturnType<typeof blankPage>) => void) {
  const drawn = blankPage(200, 100);
  drawBox(drawn, { x0: 20, x1: 120, y0: 10, y1: 12 });
  drawBox(drawn, { x0: 20, x1: 22, y0: 10, y1: 70 });
  draw(drawn);
  return colourOf(drawn) as Parameters<typeof inkBox>[0];
}

test('the box is around the print, without the rules of the cell', () => {
  const found = inkBox(
    page((each) => drawBox(each, { x0: 60, x1: 75, y0: 25, y1: 55 })),
    CELL,
  );
  const [x = 0, y = 0, wide = 0, high = 0] = found ?? [];
  expect([x < 60 && x > 45, x + wide > 75 && x + wide < 90]).toEqual([true, true]);
  expect([y < 25 && y > 12, y + high > 55 && y + high < 70]).toEqual([true, true]);
});

test('a dash is shown at the size of a figure, a speck beside it not at all', () => {
  const found = inkBox(
    page((each) => {
      drawBox(each, { x0: 60, x1: 75, y0: 38, y1: 41 });
      drawBox(each, { x0: 100, x1: 101, y0: 50, y1: 51 });
    }),
    CELL,
  );
  const [x = 0, , wide = 0, high = 0] = found ?? [];
  expect(high).toBeGreaterThan(25);
  expect(x + wide).toBeLessThan(90);
});

test('where nothing is printed there is no box', () => {
  expect(
    inkBox(
      page(() => undefined),
      CELL,
    ),
  ).toBeNull();
});
