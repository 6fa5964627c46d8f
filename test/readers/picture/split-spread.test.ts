import { describe, expect, test } from 'vitest';
import { splitSpread } from '../../../src/readers/picture/page/split-spread.ts';
import { readTurned } from '../../../src/readers/picture/read/read-turned.ts';
import { BAR_READER, blankPage, colourOf, drawBox, drawTable } from '../../support/draw-picture.ts';

const LEFT = { xs: [150, 450, 650, 850], ys: [300, 380], bars: [[10, 1, 2]] };
const RIGHT = { ...LEFT, xs: [1250, 1550, 1750, 1950], bars: [[11, 3, 4]] };

function sheet() {
  const page = blankPage(2100, 1480);
  drawTable(page, LEFT);
  drawTable(page, RIGHT);
  return page;
}

describe('a sheet is two pages', () => {
  test('with paper between them', () => {
    const [left, right] = splitSpread(colourOf(sheet()));
    expect(left?.x0).toBe(0);
    expect(right?.x0).toBeGreaterThan(900);
    expect(right?.x0).toBeLessThan(1200);
    expect((left?.image.width ?? 0) + (right?.image.width ?? 0)).toBe(2100);
  });

  test('with the shadow of a fold between them', () => {
    const page = sheet();
    drawBox(page, { x0: 1040, x1: 1056, y0: 0, y1: 1480 }, 90);
    expect(splitSpread(colourOf(page))).toHaveLength(2);
  });
});

test.each([
  ['a table goes across its middle', { ...LEFT, xs: [150, 450, 1250, 1950] }],
  ['one half is empty', LEFT],
])('a sheet is one page where %s', (_, table) => {
  const page = blankPage(2100, 1480);
  drawTable(page, table);
  expect(splitSpread(colourOf(page))).toHaveLength(1);
});

test('the pages are read one after the other, each where it stands', async () => {
  const { pages } = await readTurned(colourOf(sheet()), { recogniser: BAR_READER });
  const texts = pages.map(({ page }) => page.tables[0]?.cells.map(({ text }) => text).join(''));
  expect(texts).toEqual(['格12', '格34']);
  expect(pages[1]?.x0).toBeGreaterThan(900);
});
