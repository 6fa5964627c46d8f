import { expect, test } from 'vitest';
import { piecesOfPicture } from '../../../src/readers/picture/read/pieces-of-picture.ts';
import { readPicture } from '../../../src/readers/picture/read/read-picture.ts';
import { BAR_READER, blankPage, colourOf, drawBox, drawTable } from '../../support/draw-picture.ts';

const XS = [150, 450, 600, 750, 900, 1050, 1200, 1350, 1500];
const TABLE = {
  xs: XS,
  ys: [300, 380, 460, 540],
  bars: [
    [10, 1, 2, 3, 4, 5, 6, 7],
    [11, 2, 0, 3, 1, 1, 2, 9],
    [12, null, 1, 1, 1, 1, 1, 8],
  ],
};

function page() {
  const drawn = blankPage();
  drawTable(drawn, TABLE);
  for (let bar = 0; bar < 20; bar++) {
    drawBox(drawn, { x0: 200 + bar * 14, x1: 206 + bar * 14, y0: 150, y1: 180 });
  }
  return drawn;
}

test('the cells of a table are read one by one, and the line above it', async () => {
  const { tables, lines } = await readPicture(colourOf(page()), { recogniser: BAR_READER });
  const [table] = tables;
  const rows = [0, 1, 2].map((row) =>
    table?.cells.filter((cell) => cell.row === row).map(({ text }) => text),
  );
  expect(rows).toEqual([
    ['格', '1', '2', '3', '4', '5', '6', '7'],
    ['格', '2', '', '3', '1', '1', '2', '9'],
    ['格', '1', '1', '1', '1', '1', '8'],
  ]);
  expect(lines.map(({ text }) => text)).toEqual(['格']);
});

test('a figure tells what else it may be, words and empty cells do not', async () => {
  const { tables } = await readPicture(colourOf(page()), { recogniser: BAR_READER });
  const row = tables[0]?.cells.filter((cell) => cell.row === 1) ?? [];
  expect(row.map(({ alternatives }) => alternatives?.[0])).toEqual(
    ['', '2', '', '3', '1', '1', '2', '9'].map((text) =>
      text === '' ? undefined : { text, confidence: 1 },
    ),
  );
});

test('places are those of the picture that was given', async () => {
  const { tables, lines } = await readPicture(colourOf(page()), { recogniser: BAR_READER });
  const cell = tables[0]?.cells.find(({ row, column }) => row === 1 && column === 1);
  expect(cell?.box.x0).toBeCloseTo(451, -1);
  expect(cell?.box.y1).toBeCloseTo(461, -1);
  expect(lines[0]?.box.y0).toBeCloseTo(150, -1);
});

test('the pieces of the page stand in its units, from top to bottom', async () => {
  const read = await readPicture(colourOf(page()), { recogniser: BAR_READER });
  const pieces = piecesOfPicture(read, 0.5);
  expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'table']);
  const [, table] = pieces;
  expect(table?.kind === 'table' ? Math.round(table.xs[0] ?? 0) : null).toBe(75);
});

test('an amount among whole numbers keeps its point', async () => {
  const drawn = blankPage();
  const bars = Array.from({ length: 8 }, (_, row) => [10, 1, 2, row === 7 ? 9 : 3]);
  const ys = Array.from({ length: 9 }, (_, row) => 100 + 80 * row);
  drawTable(drawn, { xs: [150, 500, 800, 1100, 1400], ys, bars });
  const recogniser = { characters: [...BAR_READER.characters, '.'], recognise: amounts };
  const { tables } = await readPicture(colourOf(drawn), { recogniser });
  expect(tables[0]?.cells.slice(-4).map(({ text }) => text)).toEqual(['格', '1', '2', '1.5']);
});

/** As BAR_READER, but nine bars are 1.5. */
const amounts: typeof BAR_READER.recognise = (lines, take) =>
  BAR_READER.recognise(lines, (index, { probabilities }) => {
    const most = probabilities.indexOf(1);
    const classes = BAR_READER.characters.length + 1;
    const steps = most === 10 ? [2, classes - 1, 6] : [most, 0, 0];
    const told = new Float32Array(3 * classes);
    steps.forEach((each, step) => told.fill(1, step * classes + each, step * classes + each + 1));
    take(index, { steps: 3, classes, probabilities: told });
  });
