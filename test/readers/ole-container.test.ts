import { describe, expect, test } from 'vitest';
import { openOle } from '../../src/readers/containers/ole-container.ts';
import { createRandom } from '../support/random.ts';
import { writeOle } from '../support/write-ole.ts';

const random = createRandom(5);
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => random.int(0, 255));
const LARGE = noise(9000);
const SMALL = noise(700);
const PLAIN = writeOle([
  { path: 'WordDocument', bytes: LARGE },
  { path: '1Table', bytes: SMALL },
  { path: 'Empty', bytes: new Uint8Array() },
  { path: 'ObjectPool/_1/Workbook', bytes: SMALL },
  { path: 'ObjectPool/_1/1Table', bytes: noise(300) },
]);

/** A copy with some 32-bit words set: byte offset, value. */
function patch(bytes: Uint8Array, ...words: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [at, value] of words) copy.writeUInt32LE(value, at);
  return new Uint8Array(copy);
}

const wordAt = (bytes: Uint8Array, at: number): number => Buffer.from(bytes).readUInt32LE(at);
const sectorAt = (index: number): number => (index + 1) * 512;
const TABLE = sectorAt(wordAt(PLAIN, 76));
const DIRECTORY = sectorAt(wordAt(PLAIN, 48));

describe('openOle', () => {
  test.each([
    ['a stream of sectors', 'WordDocument', LARGE],
    ['a stream in the mini stream', '1Table', SMALL],
    ['an empty stream', 'Empty', new Uint8Array()],
    ['a name in another case', 'WORDDOCUMENT', LARGE],
    ['a name that is not there', 'Data', null],
    ['a stream of an embedded object', 'Workbook', null],
  ])('%s', (_name, stream, expected) => {
    expect(openOle(PLAIN)?.read(stream)).toEqual(expected);
    expect(openOle(PLAIN)?.has(stream)).toBe(expected !== null);
  });

  test('sectors of 4096 bytes (version 4)', () => {
    const container = openOle(
      writeOle(
        [
          { path: 'a', bytes: LARGE },
          { path: 'b', bytes: SMALL },
        ],
        4096,
      ),
    );
    expect(container?.read('a')).toEqual(LARGE);
    expect(container?.read('b')).toEqual(SMALL);
  });

  test('more than 109 table sectors, listed outside the header', () => {
    const huge = new Uint8Array(15 * 1024 * 1024).fill(7);
    huge[huge.length - 1] = 9;
    const bytes = writeOle([{ path: 'Data', bytes: huge }]);
    expect(wordAt(bytes, 72)).toBe(2);
    expect(Buffer.compare(openOle(bytes)?.read('Data') ?? new Uint8Array(), huge)).toBe(0);
  });

  test('a directory whose tree is not linked lists every stream', () => {
    const unlinked = patch(PLAIN, [DIRECTORY + 76, 0xffffffff]);
    expect(openOle(unlinked)?.read('1Table')).toEqual(SMALL);
    expect(openOle(unlinked)?.has('Workbook')).toBe(true);
  });

  test('siblings that name each other end', () => {
    const child = DIRECTORY + wordAt(PLAIN, DIRECTORY + 76) * 128;
    const looped = patch(PLAIN, [child + 68, 0], [child + 72, wordAt(PLAIN, DIRECTORY + 76)]);
    expect(() => openOle(looped)?.read('WordDocument')).not.toThrow();
  });

  test.each([
    ['a chain in a circle', patch(PLAIN, [TABLE + 8, 0])],
    ['a chain that leaves the file', patch(PLAIN, [TABLE + 8, 999_999])],
    ['a chain shorter than the stream', patch(PLAIN, [TABLE + 8, 0xfffffffe])],
    ['a stream said to be larger than its chain', patch(PLAIN, [DIRECTORY + 128 + 120, 99_999])],
    ['a file cut in the middle of the stream', PLAIN.slice(0, 5000)],
  ])('%s gives no stream', (_name, bytes) => {
    expect(openOle(bytes)?.read('WordDocument') ?? null).toBe(null);
  });

  test.each([
    ['less than a header', PLAIN.slice(0, 300)],
    ['sectors of no sensible size', patch(PLAIN, [30, 0x00060028])],
    ['mini sectors larger than sectors', patch(PLAIN, [30, 0x000f0009])],
    ['a directory outside the file', patch(PLAIN, [48, 0x00ffffff])],
    ['a directory in a circle', patch(PLAIN, [TABLE + wordAt(PLAIN, 48) * 4, wordAt(PLAIN, 48)])],
  ])('%s is no container', (_name, bytes) => {
    expect(openOle(bytes)).toBe(null);
  });

  test('table lists in a circle end', () => {
    const looped = patch(PLAIN, [68, 0]);
    expect(openOle(looped)?.has('WordDocument')).toBe(true);
  });

  test('never throws on damaged bytes', () => {
    for (let round = 0; round < 300; round++) {
      const bytes = PLAIN.slice(0, random.chance(0.7) ? PLAIN.length : random.int(1, PLAIN.length));
      for (let hit = 0; hit < 6; hit++) {
        const at = random.chance(0.5) ? random.int(0, 600) : random.int(0, bytes.length - 1);
        if (at < bytes.length) bytes[at] = random.int(0, 255);
      }
      const container = openOle(bytes);
      for (const name of ['WordDocument', '1Table', 'Empty']) container?.read(name);
    }
  });
});
