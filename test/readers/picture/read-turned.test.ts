import { describe, expect, test } from 'vitest';
import { turnColour } from '../../../src/readers/picture/image/grey-image.ts';
import { boxTurnedBack, readTurned } from '../../../src/readers/picture/read/read-turned.ts';
import type { Recogniser } from '../../../src/readers/picture/recognise/recogniser.ts';
import { blankPage, colourOf, drawBox, drawTable } from '../../support/draw-picture.ts';

const BOX = { x0: 3, y0: 5, x1: 7, y1: 6 };
const SIZE = { width: 40, height: 30 };

test.each([0, 1, 2, 3])('a box is found again after %i quarters', (quarters) => {
  const page = blankPage(SIZE.width, SIZE.height);
  drawBox(page, BOX, 0);
  const turned = turnColour(colourOf(page), quarters);
  const points = [...turned.data.keys()].filter(
    (at) => at % 4 === 0 && (turned.data[at] ?? 255) === 0,
  );
  const xs = points.map((at) => (at / 4) % turned.width);
  const ys = points.map((at) => Math.floor(at / 4 / turned.width));
  const box = {
    x0: Math.min(...xs),
    x1: Math.max(...xs) + 1,
    y0: Math.min(...ys),
    y1: Math.max(...ys) + 1,
  };
  expect(boxTurnedBack(box, quarters, SIZE)).toEqual(BOX);
});

describe('a page is turned until its words can be read', () => {
  const CHARACTERS = ['', ...'一二三四'];

  /** Words are clear where the line's thick end is on the left. */
  const reader: Recogniser = {
    characters: CHARACTERS,
    recognise(lines, take) {
      lines.forEach(({ data, width }, index) => {
        const middle = data.subarray(24 * width, 25 * width);
        const ink = (from: number, to: number): number =>
          middle.subarray(from, to).reduce((sum, shade) => sum + 255 - shade, 0);
        const likely = ink(0, width / 2) > ink(width / 2, width) ? 1 : 0.4;
        const probabilities = new Float32Array(4 * CHARACTERS.length);
        for (let step = 0; step < 4; step++) {
          probabilities[step * CHARACTERS.length + step + 1] = likely;
        }
        take(index, { steps: 4, classes: CHARACTERS.length, probabilities });
      });
      return Promise.resolve();
    },
  };

  function page(lines = 1) {
    const drawn = blankPage(1400, 1400);
    for (let bar = 0; bar < 20; bar++) {
      const width = bar < 10 ? 14 : 5;
      const [x0, x1] = [300 + bar * 20, 300 + bar * 20 + width];
      for (let line = 0; line < lines; line++) {
        const y0 = 600 - 100 * (line % 2 === 0 ? line / 2 : -(line + 1) / 2);
        drawBox(drawn, { x0, x1, y0, y1: y0 + 40 });
      }
    }
    return colourOf(drawn);
  }

  test('though a line of it is a word by chance', async () => {
    const lucky: Recogniser = {
      characters: CHARACTERS,
      recognise: (lines, take) =>
        reader.recognise(lines, (index, reading) => {
          const probabilities = reading.probabilities.map((likely) => (likely < 1 ? 0 : likely));
          if (index === 0) for (let step = 0; step < 4; step++) probabilities[step * 6 + 1] = 1;
          take(index, { ...reading, probabilities });
        }),
    };
    expect((await readTurned(turnColour(page(10), 2), { recogniser: lucky })).quarters).toBe(2);
  });

  test('though letters on their side, one below the other, are read too', async () => {
    const drawn = blankPage(1400, 1400);
    const ys = Array.from({ length: 11 }, (_, row) => 200 + 80 * row);
    drawTable(drawn, { xs: [200, 700, 1200], ys, bars: ys.slice(1).map(() => [0, 0]) });
    for (const y of ys.slice(0, -1)) {
      for (let letter = 0; letter < 8; letter++) {
        const x0 = 240 + 40 * letter;
        drawBox(drawn, { x0, x1: x0 + 30, y0: y + 25, y1: y + 55 });
      }
    }
    const sure: Recogniser = {
      characters: CHARACTERS,
      recognise: (lines, take) =>
        reader.recognise(lines, (index, reading) => {
          const probabilities = reading.probabilities.map((likely) => Math.ceil(likely));
          take(index, { ...reading, probabilities });
        }),
    };
    const onItsSide = turnColour(colourOf(drawn), 1);
    expect((await readTurned(onItsSide, { recogniser: sure })).quarters).toBe(1);
  });

  test('upright at once', async () => {
    expect((await readTurned(page(), { recogniser: reader })).quarters).toBe(0);
  });

  test('from its head', async () => {
    const { quarters, pages } = await readTurned(turnColour(page(), 2), {
      recogniser: reader,
    });
    expect(quarters).toBe(2);
    expect(pages[0]?.page.lines.map(({ text }) => text)).toEqual(['一二三四']);
  });
});
