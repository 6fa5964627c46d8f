/** The code asks for nothing newer than the promise, and what is newer and filled in comes first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../.ci/build/targets.ts';
import { NEWER_APIS } from '../support/newer-apis.ts';

const SRC = resolve(import.meta.dirname, '../../src');

interface Source {
  readonly path: string;
  readonly text: string;
}

function readSources(extension: RegExp): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => extension.test(path) && !path.startsWith('engine'))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

function textOf(path: string): string {
  return readFileSync(join(SRC, path), 'utf8');
}

test.each(NEWER_APIS)('the source does without %s (%s)', (pattern) => {
  const found = readSources(/\.tsx?$/).flatMap(({ path, text }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`${path}: ${match[0]}`];
  });
  expect(found).toEqual([]);
});

test('no style waits for `:has` (Chromium 105, Firefox 121) or nested rules', () => {
  const found = readSources(/\.css$/).filter(({ text }) =>
    /:has\(|^\s+&|@layer|color-mix/m.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

describe('what is built', () => {
  const build = async (code: string): Promise<string> => {
    const { target } = TARGETS;
    const built = await transformWithOxc(code, 'made.js', { target });
    return built.code.replaceAll(/\s+/g, ' ').trim();
  };

  test.each([
    [
      'private fields, which would be slow as WeakMaps',
      'class A { #x = 1; y = 2; z() { return this.#x; } }',
    ],
    ['what may be missing', 'a ??= b?.c;'],
  ])('keeps %s', async (_what, code) => {
    expect(await build(code)).toBe(code);
  });

  test('has no blocks in classes (Chromium 94)', async () => {
    expect(await build('class A { static { made(); } }')).not.toMatch(/static\s*\{/);
  });
});

describe('what is filled in comes first', () => {
  test.each([
    'main.tsx',
    'worker/parse.worker.ts',
    'worker/collection/collection.worker.ts',
    'worker/export/export.worker.ts',
    'ui/source/draw-pdf.worker.ts',
  ])('in %s', (path) => {
    expect(/^import .*/m.exec(textOf(path))?.[0]).toMatch(/\/engine\/fill-in\.ts';$/);
  });

  test.each(['readers/pdf/load.ts', 'ui/source/draw-pdf.ts', 'ui/source/draw-pdf.worker.ts'])(
    'before pdf.js in %s',
    (path) => {
      const imports = [...textOf(path).matchAll(/^import (?!type).*?'([^']+)';/gm)].map(
        ([, target = '']) => target,
      );
      const ours = imports.findIndex((target) => target.endsWith('/engine/fill-in-for-pdf.ts'));
      const theirs = imports.findIndex((target) => target.startsWith('pdfjs-dist'));
      expect(ours).toBeGreaterThanOrEqual(0);
      expect(theirs === -1 || ours < theirs).toBe(true);
    },
  );

  test('and every thread is one of these', () => {
    const threads = readSources(/\.ts$/).filter(({ path }) => path.endsWith('.worker.ts'));
    expect(threads.map(({ path }) => path).sort()).toEqual([
      'ui/source/draw-pdf.worker.ts',
      'worker/collection/collection.worker.ts',
      'worker/export/export.worker.ts',
      'worker/parse.worker.ts',
    ]);
  });
});
