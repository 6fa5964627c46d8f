/** The package that pictures are read with: known whatever it is called, told from another version's and from other archives. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { SIGHT_PACKAGE } from '../../../src/engine/sight-package.ts';
import { processFile } from '../../../src/worker/process-file.ts';
import {
  findPackageFault,
  looksLikePackage,
  openPackage,
} from '../../../src/worker/sight/sight-package.ts';

const LINES = Uint8Array.of(1, 2, 3);
const OLDER = zipSync({ 'gouji-ocr/README.txt': LINES, 'gouji-ocr/lines.onnx': LINES });

test('another version of it is named, with the one that is wanted', async () => {
  expect(looksLikePackage(OLDER)).toBe(true);
  const { failures, reports, isSightPackage } = await processFile('旧的.bin', OLDER);
  expect([reports, isSightPackage]).toEqual([[], undefined]);
  expect(failures).toHaveLength(1);
  expect(failures[0]?.code).toBe('unsupported');
  expect(failures[0]?.message.zh).toMatch(/^「旧的\.bin」是认图包，但不是这一版要的那一个/);
  expect(failures[0]?.message.zh).toContain(SIGHT_PACKAGE.name);
});

test('one that was not copied whole is named too', async () => {
  const { failures } = await processFile('半个.zip', OLDER.subarray(0, OLDER.length - 30));
  expect(failures[0]?.message.zh).toContain('没有拷完整');
});

test('the one that is wanted has no fault; other archives do not look like it', () => {
  expect(findPackageFault(SIGHT_PACKAGE.sha256)).toBeNull();
  expect(SIGHT_PACKAGE.name).toContain(SIGHT_PACKAGE.sha256.slice(0, 8));
  expect(looksLikePackage(zipSync({ '报告.txt': LINES }))).toBe(false);
  expect(looksLikePackage(new Uint8Array())).toBe(false);
});

test('its files are had by name; what is not in it is an error', () => {
  const open = openPackage(OLDER);
  expect(open('lines.onnx')).toEqual(LINES);
  expect(() => open('runtime.wasm')).toThrow('runtime.wasm');
  expect(() => openPackage(LINES)('lines.onnx')).toThrow();
});
