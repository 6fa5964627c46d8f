import { expect, test } from 'vitest';
import { alignedRows } from '../../../src/readers/picture/ink/aligned-rows.ts';
import { readPicture } from '../../../src/readers/picture/read/read-picture.ts';
import { BAR_READER, blankPage, colourOf, drawBox, drawTable } from '../../support/draw-picture.ts';

const XS = [150, 500, 800, 1100, 1300];
const ROWS = [
  [10, 1, 2, 3, 4],
  [11, 5, 0, 1, 6],
  [12, 7, 8, 9, 1],
];

function page(isFramed = false) {
  const drawn = blankPage();
  ROWS.forEach((bars, row) => {
    drawTable(drawn, { xs: XS, ys: [100 + 80 * row, 180 + 80 * row], bars: [bars], isBare: true });
  });
  const [x0, x1] = [120, 1500];
  if (isFramed) for (const y of [90, 350]) drawBox(drawn, { x0, x1, y0: y, y1: y + 2 });
  if (isFramed) for (const x of [x0, x1]) drawBox(drawn, { x0: x, x1: x + 2, y0: 90, y1: 352 });
  return colourOf(drawn);
}

test.each([
  ['nothing is ruled', page()],
  ['nothing but a frame is ruled', page(true)],
])('figures in columns are a table where %s', async (_, drawn) => {
  const { tables, lines } = await readPicture(drawn, { recogniser: BAR_READER });
  expect(lines).toEqual([]);
  expect(tables.length).toBe(1);
  const texts = tables[0]?.cells.map(({ row, column, text }) => `${row} ${column} ${text}`);
  const rows = ['格 1 2 3 4', '格 5 - 1 6', '格 7 8 9 1'];
  expect(texts).toEqual(
    rows.flatMap((row, index) =>
      row
        .split(' ')
        .flatMap((text, column) => (text === '-' ? [] : [`${index} ${column} ${text}`])),
    ),
  );
});

test('what no line holds is never clear by itself', async () => {
  const { tables } = await readPicture(page(), { recogniser: BAR_READER });
  const figures = tables.flatMap(({ cells }) => cells.flatMap((cell) => cell.alternatives ?? []));
  expect(figures.length).toBe(11);
  expect(Math.max(...figures.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.95);
});

test('running text with blanks in it is no table', () => {
  const blob = (x0: number, y0: number) => ({ x0, x1: x0 + 28, y0, y1: y0 + 30, count: 400 });
  const line = (y0: number, ...starts: readonly number[]) => {
    const blobs = starts.map((x0) => blob(x0, y0));
    return { box: { x0: 0, x1: 1000, y0, y1: y0 + 30 }, blobs, isLone: false };
  };
  const prose = line(0, 0, 30, 60, 90, 160, 190);
  expect(alignedRows([prose, line(50, 0, 30, 130), line(100, 0, 30)])).toBe(null);
});
