import { expect, test } from 'vitest';
import { createGrey } from '../../../src/readers/picture/image/grey-image.ts';
import type { GreyImage } from '../../../src/readers/picture/image/grey-image.ts';
import { groupAlike } from '../../../src/readers/picture/ink/alike.ts';
import { LineReader } from '../../../src/readers/picture/read/line-reader.ts';
import type { Recogniser } from '../../../src/readers/picture/recognise/recogniser.ts';
import { BAR_READER, drawBox } from '../../support/draw-picture.ts';

/** A line of so many bars, a little lighter or darker, with grain and at another place. */
function line(bars: number, nth = 0): GreyImage {
  const image = createGrey(40, 48, 230 + (nth % 5));
  for (let bar = 0; bar < bars; bar++) {
    const x = 8 + bar * 9 + (nth % 2);
    drawBox(image, { x0: x, x1: x + 4, y0: 8, y1: 40 }, 20 + (nth % 30));
  }
  for (let at = nth; at < 8 * 40; at += 97) image.data[at] = 190;
  return image;
}

const many = (bars: number, count: number): GreyImage[] =>
  Array.from({ length: count }, (_, nth) => line(bars, nth));

test('the same print again is one group, other print another', () => {
  const [ones, twos] = [many(1, 6), many(2, 5)];
  const groups = groupAlike([...ones, ...twos]);
  expect(groups.map((group) => new Set(group))).toEqual([new Set(ones), new Set(twos)]);
});

test('a stroke more is other print', () => {
  const marked = line(1);
  drawBox(marked, { x0: 12, x1: 17, y0: 22, y1: 26 }, 20);
  const [group] = groupAlike([...many(1, 6), marked]);
  expect(group).not.toContain(marked);
});

test('few of a kind and long lines are left alone', () => {
  const long = Array.from({ length: 6 }, () => createGrey(90, 48, 230));
  expect(groupAlike([...many(1, 3), ...long])).toEqual([]);
});

/** Counts the lines that it is asked for. */
function counting(): { readonly recogniser: Recogniser; count: number } {
  const counter = {
    count: 0,
    recogniser: {
      characters: BAR_READER.characters,
      recognise: (lines: readonly GreyImage[], take: Parameters<Recogniser['recognise']>[1]) => {
        counter.count += lines.length;
        return BAR_READER.recognise(lines, take);
      },
    },
  };
  return counter;
}

test('of print that is the same again a few are looked at', async () => {
  const counter = counting();
  const lines = [...many(1, 20), ...many(2, 20)];
  const reader = new LineReader(counter.recogniser);
  await reader.readFigures(lines);
  expect(counter.count).toBe(6);
  expect(lines.map((each) => reader.of(each)?.text)).toEqual(
    lines.map((_, index) => (index < 20 ? '1' : '2')),
  );
});

test('each is looked at by itself where a look differs from the others', async () => {
  const lines = many(1, 20);
  const [first, ...others] = groupAlike(lines)[0] ?? [];
  const recogniser: Recogniser = {
    characters: BAR_READER.characters,
    recognise: (given, take) =>
      BAR_READER.recognise(
        given.map((each) => (each === others.at(-1) ? line(3) : each)),
        take,
      ),
  };
  const reader = new LineReader(recogniser);
  await reader.readFigures(lines);
  expect(first === undefined ? null : reader.of(first)?.text).toBe('1');
  expect(lines.filter((each) => reader.of(each)?.text === '3')).toHaveLength(1);
});
