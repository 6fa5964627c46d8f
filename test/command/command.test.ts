/** The command's words, the files it takes, and what it writes. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listInputs } from '../../src/command/list-inputs.ts';
import { parseArguments } from '../../src/command/parse-arguments.ts';
import { createReportWriter } from '../../src/command/write-reports.ts';
import { describeFailure } from '../../src/document/failure.ts';
import type { HostFileResult } from '../../src/worker/protocol.ts';
import { makeCollection } from '../support/make-collection.ts';

const PLAIN = {
  paths: [],
  isNdjson: false,
  jobs: null,
  units: null,
  out: null,
  filesFrom: null,
  seesPictures: true,
};

describe('arguments', () => {
  test.each([
    { words: ['a.txt'], given: { ...PLAIN, paths: ['a.txt'] } },
    {
      words: ['--ndjson', '--jobs', '3', 'a', 'b'],
      given: { ...PLAIN, paths: ['a', 'b'], isNdjson: true, jobs: 3 },
    },
    {
      words: ['a', '--units', '名单.csv'],
      given: { ...PLAIN, paths: ['a'], units: '名单.csv' },
    },
    { words: ['--out', '出', 'a'], given: { ...PLAIN, paths: ['a'], out: '出' } },
    { words: ['--files-from', '-'], given: { ...PLAIN, filesFrom: '-' } },
    { words: ['--no-ocr', 'a'], given: { ...PLAIN, paths: ['a'], seesPictures: false } },
    { words: ['--out', '出', '--ndjson', 'a'], given: null },
    { words: ['--files-from'], given: null },
    { words: [], given: null },
    { words: ['--ndjson'], given: null },
    { words: ['--jobs', '0', 'a'], given: null },
    { words: ['--jobs', 'many', 'a'], given: null },
    { words: ['--nonsense', 'a'], given: null },
    { words: ['a', '--units'], given: null },
  ])('$words', ({ words, given }) => {
    expect(parseArguments(words)).toEqual(given);
  });
});

describe('inputs', () => {
  test('folders are opened in order, links to files followed, archives last, hidden files left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    mkdirSync(join(folder, 'b'));
    for (const name of ['a.zip', 'b/2.txt', 'b/1.txt', '.hidden', 'c.txt'])
      writeFileSync(join(folder, name), name);
    symlinkSync(join(folder, 'c.txt'), join(folder, 'd.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'e.txt'));
    const inputs = await listInputs([folder]);
    expect(inputs.ok && inputs.files.map(({ name }) => name)).toEqual([
      'b/1.txt',
      'b/2.txt',
      'c.txt',
      'd.txt',
      'a.zip',
    ]);
  });

  test('pictures with running numbers are one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    mkdirSync(join(folder, '甲'));
    for (const name of ['甲/2.jpg', '甲/1.jpg', '甲/3.png', 'b.txt'])
      writeFileSync(join(folder, name), name);
    const inputs = await listInputs([folder]);
    expect(inputs.ok && inputs.files).toEqual([
      { path: join(folder, 'b.txt'), name: 'b.txt' },
      {
        path: join(folder, '甲/1.jpg'),
        name: '甲/1.jpg – 2.jpg',
        pages: [join(folder, '甲/1.jpg'), join(folder, '甲/2.jpg')],
      },
      { path: join(folder, '甲/3.png'), name: '甲/3.png' },
    ]);
  });

  test('what hides in a name, or gives orders to a terminal, is shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    const path = join(folder, '红\u001B[31m\u202Etxt.\u009B2J');
    writeFileSync(path, 'x');
    for (const given of [folder, path]) {
      const inputs = await listInputs([given]);
      expect(inputs.ok && inputs.files).toEqual([{ path, name: '红\uFFFD[31m\uFFFDtxt.\uFFFD2J' }]);
    }
  });

  test('a path that is not there is named', async () => {
    expect(await listInputs(['no-such-folder'])).toEqual({ ok: false, missing: 'no-such-folder' });
  });
});

function fileOf(parts: Partial<HostFileResult>): HostFileResult {
  return {
    name: 'a.txt',
    sha256: 'a',
    reports: [],
    failures: [],
    exportedAt: null,
    collection: null,
    entries: [],
    ...parts,
  };
}

function write(
  isNdjson: boolean,
  files: readonly HostFileResult[],
  most = Infinity,
): { out: string; error: string } {
  const written = { out: '', error: '' };
  const writer = createReportWriter(
    {
      out: (text) => (written.out += text),
      error: (text) => (written.error += text),
    },
    { isNdjson, now: '2024-01-31T00:00:00.000Z', most },
  );
  for (const file of files) writer.add(file);
  writer.close(null);
  return written;
}

const [member] = makeCollection([{ id: 'any' }]).members;

function reportsOf(...ids: readonly number[]): HostFileResult['reports'] {
  return ids.flatMap((id) => (member === undefined ? [] : { line: `{"id":"${id}"}`, ...member }));
}

describe('the written reports', () => {
  const files = [
    fileOf({ reports: reportsOf(1) }),
    fileOf({ name: 'copy.txt', reports: reportsOf(1) }),
    fileOf({ name: 'b', sha256: '', failures: [describeFailure('b', { code: 'empty' })] }),
    fileOf({ name: 'c.txt', sha256: 'c', reports: reportsOf(2, 3) }),
  ];

  test('as one file: the same content counts once, failures stand at the end', () => {
    const { out } = write(false, files);
    const { reports, failures } = JSON.parse(out) as {
      reports: { id: string }[];
      failures: { name: string; code: string; message: string }[];
    };
    expect(reports.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(failures.map(({ name, code }) => [name, code])).toEqual([
      ['copy.txt', 'duplicate'],
      ['b', 'empty'],
    ]);
    expect(failures[0]?.message).toContain('「a.txt」');
  });

  test('as one file: one that the page would not take is said to be', () => {
    const { length } = Buffer.from(write(false, files).out);
    expect(write(false, files, length).error).toBe('');
    expect(write(false, files, length - 1).error).toContain('写出的 JSON 超过网页能读的大小');
    expect(write(true, files.slice(0, 1), 1).error).toBe('');
  });

  test('as lines: failures go to the other stream', () => {
    const { out, error } = write(true, files);
    expect(out).toBe('{"id":"1"}\n{"id":"2"}\n{"id":"3"}\n');
    expect(error.split('\n').length).toBe(3);
  });
});
