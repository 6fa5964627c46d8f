import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/document/failure.ts';
import { sniffFormat } from '../../src/readers/sniff-format.ts';
import { unpackArchive } from '../../src/readers/containers/unpack-archive.ts';
import type { Unpacked, UnpackLimits } from '../../src/readers/containers/unpack-archive.ts';
import { encodeText } from '../support/encode.ts';
import { nameField, writeZip } from '../support/write-zip.ts';
import type { ZipFile } from '../support/write-zip.ts';

const LIMITS: UnpackLimits = { entries: 50, depth: 3, fileBytes: 10_000, totalBytes: 50_000 };

function unpack(bytes: Uint8Array, limits?: UnpackLimits): Unpacked[] {
  return [...unpackArchive('全县.zip', bytes, limits)];
}

/** Names of the files, and of failures with their codes. */
function outline(bytes: Uint8Array, limits?: UnpackLimits): string[] {
  return unpack(bytes, limits).map((file) =>
    file.ok ? file.name : `${file.name}: ${file.reason.code}`,
  );
}

function messages(bytes: Uint8Array, limits?: UnpackLimits): string[] {
  return unpack(bytes, limits).flatMap((file) =>
    file.ok ? [] : [describeFailure(file.name, file.reason).message.zh],
  );
}

const zeros = (count: number): Uint8Array => new Uint8Array(count);
const file = (name: ZipFile['name'], more: Partial<ZipFile> = {}): ZipFile => ({
  name,
  data: '甲',
  ...more,
});

describe('what is in it', () => {
  test.each([
    ['a single file', [file('a.txt')], ['全县.zip/a.txt']],
    [
      'folders are not files',
      [file('年报/', { data: '' }), file('年报/a.txt')],
      ['全县.zip/年报/a.txt'],
    ],
    ['slashes of Windows', [file('年报\\a.txt', { flags: 0x800 })], ['全县.zip/年报/a.txt']],
    [
      'paths that begin oddly',
      [file('./a.txt'), file('../b.txt'), file('/c.txt'), file('D:/d.txt')],
      ['a', 'b', 'c', 'd'].map((name) => `全县.zip/${name}.txt`),
    ],
    [
      'what systems and editors leave behind',
      [
        file('年报/a.txt'),
        file('__MACOSX/年报/._a.txt'),
        file('年报/.DS_Store'),
        file('年报/~$a.docx'),
        file('年报/Thumbs.db'),
        file('desktop.ini'),
      ],
      ['全县.zip/年报/a.txt'],
    ],
    ['nothing but that', [file('.DS_Store'), file('x/', { data: '' })], ['全县.zip: empty']],
    ['an empty archive', [], ['全县.zip: empty']],
  ])('%s', (_name, files, expected) => {
    expect(outline(writeZip(files))).toEqual(expected);
  });

  test('archives in folders of archives, with the junk of macOS', () => {
    const inner = writeZip([file('丙.txt'), file('__MACOSX/._丙.txt')]);
    const middle = writeZip([file('各局/乙.zip', { data: inner }), file('.DS_Store')]);
    const outer = writeZip([file('甲.zip', { data: middle, method: 'stored' }), file('丁.txt')]);
    expect(outline(outer)).toEqual(['全县.zip/甲.zip/各局/乙.zip/丙.txt', '全县.zip/丁.txt']);
  });

  test('documents that are archives themselves stay whole', () => {
    const parts = [file('[Content_Types].xml'), file('word/document.xml')];
    expect(outline(writeZip([file('a.docx', { data: writeZip(parts) })]))).toEqual([
      '全县.zip/a.docx',
    ]);
  });

  test('thousands of files', { timeout: 60_000 }, () => {
    const files = Array.from({ length: 5000 }, (_, at) => file(`${at}.txt`));
    const unpacked = unpack(writeZip(files));
    expect(unpacked.length).toBe(5000);
    expect(unpacked.every(({ ok }) => ok)).toBe(true);
  });
});

describe('names', () => {
  const gbk = (name: string): Uint8Array => encodeText(name, 'gb18030');

  test.each([
    ['UTF-8, and said so', file('县教育局.txt', { flags: 0x800 }), '县教育局.txt'],
    ['UTF-8, not said', file('县教育局.txt'), '县教育局.txt'],
    ['GBK', file(gbk('县教育局/年报.txt')), '县教育局/年报.txt'],
    ['GBK that is valid UTF-8 too', file(gbk('目录.txt')), '目录.txt'],
    ['GBK with the name in UTF-8 beside it', fileNamed('b.txt', '县局.txt'), '县局.txt'],
    [
      'a name beside it that was left when the file was renamed',
      fileNamed('b.txt', '县局.txt', 'c.txt'),
      'c.txt',
    ],
  ])('%s', (_name, entry, expected) => {
    expect(outline(writeZip([entry]))).toEqual([`全县.zip/${expected}`]);
  });

  function fileNamed(old: string, name: string, now = old): ZipFile {
    return file(now, { extra: nameField(new TextEncoder().encode(old), name) });
  }
});

describe('kinds of archive', () => {
  const files = [file('a.txt'), file('b.txt', { method: 'stored' })];

  test.each([
    ['ZIP64', writeZip(files, { isZip64: true })],
    ['a program in front', writeZip(files, { before: zeros(500) })],
    ['both', writeZip(files, { isZip64: true, before: zeros(500) })],
  ])('%s', (_name, bytes) => {
    expect(outline(bytes)).toEqual(['全县.zip/a.txt', '全县.zip/b.txt']);
  });

  test('one cut short is damaged', () => {
    const bytes = writeZip(files).slice(0, -30);
    expect(sniffFormat(bytes)).toMatchObject({ ok: false, reason: { code: 'corrupt' } });
    expect(outline(bytes)).toEqual(['全县.zip: corrupt']);
  });

  test('a damaged file costs itself only', () => {
    const damaged = [file('a.txt', { crc: 1 }), file('b.txt')];
    expect(outline(writeZip(damaged))).toEqual(['全县.zip/a.txt: corrupt', '全县.zip/b.txt']);
  });

  test('an encrypted file is said to be, the others are read', () => {
    const locked = writeZip([file('a.txt', { flags: 1 }), file('b.txt')]);
    expect(outline(locked)).toEqual(['全县.zip/a.txt: encrypted', '全县.zip/b.txt']);
    expect(messages(locked)).toEqual([
      '「全县.zip/a.txt」文件加了密码（压缩包设了密码）。请先解压，再放入里面的文件。',
    ]);
  });
});

describe('limits', () => {
  test.each([
    ['what is declared small may be large', file('a', { data: zeros(20_000), size: 10 }), false],
    ['what is declared large may be small', file('a', { size: 4_000_000_000 }), true],
    ['at the limit', file('a', { data: zeros(10_000) }), true],
    ['above it', file('a', { data: zeros(10_001) }), false],
    ['above it, not packed', file('a', { data: zeros(10_001), method: 'stored' }), false],
  ])('a file: %s', (_name, entry, isRead) => {
    const [first, second] = unpack(writeZip([entry, file('b')]), LIMITS);
    expect([first?.ok, second?.ok]).toEqual([isRead, true]);
  });

  test('the limit of one file is 120 MB, and is said', { timeout: 60_000 }, () => {
    const bytes = writeZip([file('a', { data: zeros(120 * 1024 * 1024 + 1), crc: 0 })]);
    expect(messages(bytes)).toEqual([
      '「全县.zip/a」文件太大（解压后超过 120 MB）。请先解压，再放入里面的文件。',
    ]);
  });

  const often = (count: number, more: Partial<ZipFile>): ZipFile[] =>
    Array.from({ length: count }, (_, at) => file(`${at}`, { isOverlaid: at > 0, ...more }));

  test.each([
    ['one piece of data under many names', { data: zeros(9000) }, 5],
    ['the same, not packed', { data: zeros(9000), method: 'stored' as const }, 5],
    ['what is inflated in vain: too large', { data: zeros(100_000) }, 0],
    ['what is inflated in vain: damaged', { data: zeros(9000), crc: 1 }, 0],
  ])('all together: %s', (_name, more, count) => {
    const unpacked = unpack(writeZip(often(40, more)), LIMITS);
    expect(unpacked.filter(({ ok }) => ok).length).toBe(count);
    expect(unpacked.length).toBeLessThan(8);
    expect(unpacked.at(-1)).toMatchObject({ name: '全县.zip', reason: { code: 'too-large' } });
  });

  test('all together, over archives within archives', () => {
    const inner = writeZip(often(40, { data: zeros(9000) }));
    const unpacked = unpack(writeZip([file('乙.zip', { data: inner }), file('b')]), LIMITS);
    expect(unpacked.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    expect(messages(writeZip([file('乙.zip', { data: inner })]), LIMITS)).toEqual([
      '「全县.zip」文件太大（解压后总共超过 0.048 MB，其余没有读取）。请拆分文件，或只保留年度报告部分。',
    ]);
  });

  test('20,000 files are taken, the rest is said to be left', { timeout: 60_000 }, () => {
    const unpacked = unpack(writeZip(often(20_010, { method: 'stored' })));
    expect(unpacked.filter(({ ok }) => ok).length).toBe(20_000);
    const seen = { zh: '超过 20,000 个文件，其余没有读取' };
    expect(unpacked.at(-1)).toMatchObject({ reason: { code: 'too-large', seen } });
  });

  test('archives within archives end somewhere', () => {
    let bytes = writeZip([file('a.txt')]);
    for (let depth = 0; depth < 3; depth++) bytes = writeZip([file('z.zip', { data: bytes })]);
    expect(messages(bytes, LIMITS)).toEqual([
      '「全县.zip/z.zip/z.zip/z.zip」文件太大（压缩包嵌套超过 3 层，里面的没有读取）。请先解压，再放入里面的文件。',
    ]);
  });
});
