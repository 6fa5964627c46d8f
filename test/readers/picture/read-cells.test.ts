import { describe, expect, test } from 'vitest';
import { createGrey } from '../../../src/readers/picture/image/grey-image.ts';
import { isStained } from '../../../src/readers/picture/ink/stain.ts';
import type { CellCrops } from '../../../src/readers/picture/read/crops.ts';
import type { ReadLine } from '../../../src/readers/picture/read/line-reader.ts';
import { textOfCell } from '../../../src/readers/picture/read/read-cells.ts';
import { drawBox } from '../../support/draw-picture.ts';

const BOX = { x0: 0, y0: 0, x1: 60, y1: 30 };
const WHOLE = { second: null, isFigure: true, isWhole: true };

function line(...prints: readonly (readonly [text: string, probability: number])[]): ReadLine {
  const candidates = prints.map(([text, probability]) => ({ text, probability }));
  const [text, confidence] = prints[0] ?? ['', 0];
  return { text, confidence, outside: 0, candidates: () => candidates, digits: () => candidates };
}

function crops(lines: number, isStainedCell = false): CellCrops {
  return {
    cell: { row: 0, column: 0, rowSpan: 1, columnSpan: 1, box: BOX },
    print: {
      blobs: [],
      lines: Array.from({ length: lines }, () => BOX),
      isMark: false,
      isOneLine: lines === 1,
      isSpecked: false,
    },
    lines: () => [],
    head: null,
    second: () => null,
    isTwice: false,
    isStained: () => isStainedCell,
    isSmall: false,
    isUpright: false,
  };
}

describe('a figure of several lines', () => {
  test('is one, no clearer than that a sum has to confirm it', () => {
    const read = [line(['12', 0.999]), line(['34', 0.96], ['84', 0.03])];
    expect(textOfCell(crops(2), read, WHOLE)).toEqual({
      text: '1234',
      alternatives: [
        { text: '1234', confidence: 0.85 },
        { text: '1284', confidence: 0.03 },
      ],
    });
  });

  test('is hardly one where it begins with a nought', () => {
    const read = [line(['0', 0.999]), line(['5', 0.999])];
    expect(textOfCell(crops(2), read, WHOLE).alternatives?.[0]).toEqual({
      text: '05',
      confidence: 0.3,
    });
  });
});

test('a figure under a grey seal is hardly read', () => {
  const [first] = textOfCell(crops(1, true), [line(['8', 0.999])], WHOLE).alternatives ?? [];
  expect(first).toEqual({ text: '8', confidence: 0.35 });
});

describe('a stain', () => {
  const paper = () => createGrey(60, 30, 235);

  test('is wide and grey', () => {
    const image = paper();
    drawBox(image, { x0: 10, y0: 4, x1: 24, y1: 26 }, 110);
    expect(isStained(image, BOX, 1)).toBe(true);
  });

  test.each([
    ['strokes of print', { x0: 10, y0: 4, x1: 14, y1: 26 }, 60],
    ['black print', { x0: 10, y0: 4, x1: 24, y1: 26 }, 20],
    ['a shadow', { x0: 10, y0: 4, x1: 24, y1: 26 }, 205],
  ])('is not %s', (_, box, shade) => {
    const image = paper();
    drawBox(image, box, shade);
    expect(isStained(image, BOX, 1)).toBe(false);
  });
});
