import { expect, test } from 'vitest';
import {
  isSightFile,
  readInstalled,
  SIGHT_FILES,
} from '../../../src/worker/sight/installed-files.ts';

test.each(SIGHT_FILES)('%s is installed and the one that was chosen', async (name) => {
  expect((await readInstalled(name)).length).toBeGreaterThan(20_000);
});

test('the weights take half of their bytes', async () => {
  expect((await readInstalled('lines.onnx')).length).toBeLessThan(5_600_000);
});

test('other names are none of them', () => {
  expect(isSightFile('quickjs-eval.wasm')).toBe(false);
  expect(isSightFile('jbig2.wasm')).toBe(true);
});
