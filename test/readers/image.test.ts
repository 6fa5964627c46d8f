import { describe, expect, test } from 'vitest';
import type { GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import { readFile } from '../../src/readers/index.ts';
import { readJpegFacts } from '../../src/readers/image/jpeg-page.ts';
import { BAR_READER, blankPage, drawTable } from '../support/draw-picture.ts';
import { writeBmp, writePng, writeTiff } from '../support/write-pictures.ts';

const SIGHT = {
  recogniser: BAR_READER,
  decoderOf: () => Promise.reject(new Error('no decoder is asked for')),
};
const BARS = [
  [10, 1, 2, 3],
  [11, 4, 5, 6],
];

function drawn(bars = BARS) {
  const page = blankPage(1654, 700);
  drawTable(page, { xs: [150, 600, 900, 1200, 1500], ys: [300, 380, 460], bars });
  return page;
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readFile(bytes, { password: null, sight: SIGHT });
  if (read.kind !== 'document') throw new Error(JSON.stringify(read));
  return read.document.blocks.flatMap((block) =>
    block.kind === 'grid'
      ? Array.from({ length: block.rows }, (_, row) =>
          block.cells.filter((cell) => cell.row === row).map(({ text }) => text),
        )
      : [],
  );
}

const ROWS = [
  ['格', '1', '2', '3'],
  ['格', '4', '5', '6'],
];

test.each([
  ['PNG', () => writePng(drawn())],
  ['PNG that shows through', () => writePng(drawn(), true)],
  ['BMP', () => writeBmp(drawn())],
  ['TIFF in stripes', () => writeTiff([drawn()], { rows: 64, isPacked: false })],
  ['packed TIFF', () => writeTiff([drawn()], { rows: 700, isPacked: true })],
])('a page that is a %s is read', async (_, write) => {
  expect(await rowsOf(write())).toEqual(ROWS);
});

test('a table goes on from page to page of a TIFF', async () => {
  const next = drawn([
    [12, 7, 8, 9],
    [13, 1, 1, 1],
  ]);
  const rows = await rowsOf(writeTiff([drawn(), next], { rows: 200, isPacked: false }));
  expect(rows).toEqual([...ROWS, ['格', '7', '8', '9'], ['格', '1', '1', '1']]);
});

describe('without what reads pictures', () => {
  test('a picture is known for one', async () => {
    const read = await readFile(writePng(drawn()));
    expect(read).toEqual({ kind: 'failure', reason: { code: 'scanned' } });
  });
});

test('a picture on which nothing can be read says why', async () => {
  const reasonOf = async (page: GreyImage): Promise<string> => {
    const read = await readFile(writePng(page), { password: null, sight: SIGHT });
    return read.kind === 'failure' ? `${read.reason.code} ${read.reason.seen?.zh}` : read.kind;
  };
  expect(await reasonOf(blankPage(500, 400))).toMatch(/^scanned 图片太小/);
  expect(await reasonOf(blankPage(1400, 900))).toMatch(/^scanned 图片上没有认出/);
});

test('a picture cut short is damaged, not an exception', async () => {
  const bytes = writePng(drawn()).subarray(0, 40);
  const read = await readFile(bytes, { password: null, sight: SIGHT });
  expect(read.kind === 'failure' ? read.reason.code : read.kind).toBe('corrupt');
});

test('size and orientation of a photograph stand in its head', () => {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const part = [...exif, ...entry];
  const frame = [0xff, 0xc0, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3];
  const bytes = Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    part.length + 2,
    ...part,
    ...frame,
    ...Array.from({ length: 9 }, () => 0),
  ]);
  expect(readJpegFacts(bytes)).toEqual({
    width: 4000,
    height: 3000,
    components: 3,
    orientation: 6,
    isAdobe: false,
  });
});
