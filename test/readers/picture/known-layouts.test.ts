import { describe, expect, test } from 'vitest';
import type { GreyImage } from '../../../src/readers/picture/image/grey-image.ts';
import type { Lattice } from '../../../src/readers/picture/lattice/find-lattices.ts';
import { agrees, assumeLabels } from '../../../src/readers/picture/read/known-layouts.ts';
import type { KnownLayout } from '../../../src/readers/picture/read/known-layouts.ts';
import { readPicture } from '../../../src/readers/picture/read/read-picture.ts';
import { blankPage, colourOf, countBars, drawTable } from '../../support/draw-picture.ts';

/** A label as many bars wide as three times its characters. */
const LABELS = ['子', '丑', '寅', '卯', '辰', '巳', '午'].map((sign, index) =>
  sign.repeat(4 + index),
);
const LAYOUT = layoutOf(LABELS);

function layoutOf(labels: readonly string[]): KnownLayout {
  const cells = labels.flatMap((text, row) =>
    [text, null, null].map((each, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: each,
    })),
  );
  return { rows: labels.length, columns: 3, cells };
}

function latticeOf(layout: KnownLayout, rows = layout.rows): Lattice {
  const cells = layout.cells
    .filter(({ row }) => row < rows)
    .map(({ row, column, rowSpan, columnSpan }) => {
      const box = { x0: column * 100, x1: 100, y0: row * 30, y1: 30 };
      return { row, column, rowSpan, columnSpan, box };
    });
  const steps = (count: number): number[] => Array.from({ length: count + 1 }, (_, at) => at * 100);
  return { xs: steps(layout.columns), ys: steps(rows), cells };
}

/** As a string: P a proof, a label that is not read, - anything else. */
function assumed(
  lattice: Lattice,
  labels: readonly string[],
  layouts: readonly KnownLayout[],
): string {
  const measured = lattice.cells.map((cell) => ({
    cell,
    width: cell.column === 0 ? (labels[cell.row]?.length ?? 0) * 30 : 15,
  }));
  return assumeLabels(lattice, measured, layouts)
    .filter((_, index) => index % 3 === 0)
    .map((each) => (each === null ? '-' : each.isProof ? 'P' : 'a'))
    .join('');
}

describe('a table that is merged as a known one', () => {
  const longer = LABELS.map((text, index) => (index === 3 ? text.repeat(2) : text));
  test.each([
    ['is read every second label, and the last', latticeOf(LAYOUT), LABELS, 'PaPaPaP'],
    ['is read where print is too long', latticeOf(LAYOUT), longer, 'PaP-aPP'],
    ['is not known where it may be one of two stretches', latticeOf(LAYOUT, 6), LABELS, '------'],
    [
      'is another one where most print is too long',
      latticeOf(LAYOUT),
      LABELS.toReversed(),
      '-------',
    ],
  ])('%s', (_, lattice, labels, told) => {
    expect(assumed(lattice, labels, [LAYOUT])).toBe(told);
  });

  test('is not known where two say something else', () => {
    const other = layoutOf(LABELS.map((text) => `${text.slice(1)}亥`));
    expect(assumed(latticeOf(LAYOUT), LABELS, [LAYOUT, other])).toBe('-------');
    expect(assumed(latticeOf(LAYOUT), LABELS, [LAYOUT, LAYOUT])).toBe('PaPaPaP');
  });

  test('money is always read', () => {
    const money = LABELS.map((text, index) => (index === 1 ? `${text.slice(1)}元` : text));
    expect(assumed(latticeOf(layoutOf(money)), money, [layoutOf(money)])).toBe('PPaPaPP');
  });
});

test.each([
  ['一、本年新', '一、本年新收政府信息公开申请数量', true],
  ['6属于四', '6.属于四类过程性信息', true],
  ['6.属于四类（', '6.属于四类过程性信息', true],
  ['5.属于三', '6.属于四类过程性信息', false],
  ['总', '总计', false],
  ['总计', '总计', true],
])('%s proves %s: %s', (read, text, isProof) => {
  expect(agrees(read, text)).toBe(isProof);
});

describe('labels of a known table on a picture', () => {
  const order = (labels: readonly string[]): number[] => labels.map((text) => text.length * 3);
  const swapped = LABELS.map((_, index) => LABELS[index === 3 ? 4 : index === 4 ? 3 : index] ?? '');

  test.each([
    ['are as it says', LABELS, 3],
    ['are read where two have changed places', swapped, 1],
  ])('%s', async (_, labels, spared) => {
    const page = blankPage();
    const bars = order(labels).map((count) => [count, 1, 2]);
    const ys = Array.from({ length: 8 }, (__, row) => 100 + 80 * row);
    drawTable(page, { xs: [150, 700, 1000, 1300], ys, bars });
    const read: GreyImage[] = [];
    const sight = { recogniser: signReader(read), layouts: [LAYOUT] };
    const { tables } = await readPicture(colourOf(page), sight);
    const found = tables[0]?.cells.filter(({ column }) => column === 0).map(({ text }) => text);
    expect(found).toEqual(labels);
    const told = new Set(read.map(countBars).filter((count) => count > 9));
    expect(LABELS.length - told.size).toBe(spared);
  });
});

/** Reads bars as the label that has so many, fewer than ten as a digit. */
function signReader(read: GreyImage[]) {
  const characters = ['', ...'0123456789', ...LABELS.map((text) => text.charAt(0))];
  return {
    characters,
    recognise(
      lines: readonly GreyImage[],
      take: (
        index: number,
        reading: { steps: number; classes: number; probabilities: Float32Array },
      ) => void,
    ): Promise<void> {
      lines.forEach((line, index) => {
        read.push(line);
        const bars = countBars(line);
        const text =
          bars > 9 ? (LABELS.find(({ length }) => length * 3 === bars) ?? '') : String(bars);
        const classes = characters.length;
        const probabilities = new Float32Array(2 * text.length * classes);
        [...text].forEach((sign, at) => {
          probabilities[2 * at * classes + characters.indexOf(sign)] = 1;
          probabilities[(2 * at + 1) * classes] = 1;
        });
        take(index, { steps: 2 * text.length, classes, probabilities });
      });
      return Promise.resolve();
    },
  };
}
