import { zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { pageSight } from '../../../src/worker/sight/page-sight.ts';

const FOLDER = 'https://gouji.test/ocr/';
const fetched = vi.fn<typeof fetch>();

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

test('what cannot be fetched is missing, and is asked for again with the next file', async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockRejectedValueOnce(new Error('offline'));
  fetched.mockResolvedValue(new Response(null, { status: 404 }));
  expect(await pageSight({ folder: FOLDER, pack: null })).toBe('missing');
  const before = fetched.mock.calls.length;
  expect(await pageSight({ folder: FOLDER, pack: null })).toBe('missing');
  expect(fetched.mock.calls.length).toBeGreaterThan(before);
});

test('the package that the user gave is taken first: nothing is fetched', async () => {
  vi.stubGlobal('fetch', fetched);
  const pack = new Blob([zipSync({ 'gouji-ocr/README.txt': Uint8Array.of(1) }).slice()]);
  expect(await pageSight({ folder: FOLDER, pack })).toBe('missing');
  expect(fetched).not.toHaveBeenCalled();
});

test('where nothing lies beside the page the package is what is lacking', async () => {
  expect(await pageSight({ folder: null, pack: null })).toBe('apart');
});

test('where wasm may not run nothing is fetched for it', async () => {
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('WebAssembly', {
    Module: function Module(): never {
      throw new Error('policy');
    },
  });
  expect(await pageSight({ folder: FOLDER, pack: null })).toBe('forbidden');
  expect(fetched).not.toHaveBeenCalled();
});
