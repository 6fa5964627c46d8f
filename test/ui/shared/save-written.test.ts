/** A file that is to be saved is saved, or it is said that none came of it. */
import { describe, expect, test, vi } from 'vitest';
import { saveWritten } from '../../../src/ui/shared/out/save-written.ts';
import { makeStore } from '../../support/make-store.ts';

const FILE = { name: '退回单.zip', parts: ['1'], type: 'application/zip' };

describe('a file that is written', () => {
  test('is saved under its name', async () => {
    const ways = { saveFile: vi.fn(), failExport: vi.fn() };
    expect(await saveWritten(Promise.resolve(FILE), ways)).toBe('退回单.zip');
    expect(ways.saveFile).toHaveBeenCalledWith('退回单.zip', ['1'], 'application/zip');
    expect(ways.failExport).not.toHaveBeenCalled();
  });

  test('that is none, or whose writer was not loaded, is told of elsewhere', async () => {
    const ways = { saveFile: vi.fn(), failExport: vi.fn() };
    expect(await saveWritten(Promise.resolve(null), ways)).toBeNull();
    const gone = new TypeError('Failed to fetch dynamically imported module: x.js');
    expect(await saveWritten(Promise.reject(gone), ways)).toBeNull();
    expect(ways.failExport).not.toHaveBeenCalled();
  });

  test('of which none came, for whatever reason, is said to be none', async () => {
    const store = makeStore();
    const ways = { saveFile: vi.fn(), failExport: store.getState().failExport };
    expect(await saveWritten(Promise.reject(new Error('ours')), ways)).toBeNull();
    expect(store.getState().hasExportFailed).toBe(true);
    store.getState().dismissExportFailure();
    const full = (): never => {
      throw new RangeError('Array buffer allocation failed');
    };
    expect(await saveWritten(Promise.resolve(FILE), { ...ways, saveFile: full })).toBeNull();
    expect(store.getState().hasExportFailed).toBe(true);
  });
});
