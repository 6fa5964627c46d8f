import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { binaryData, loadCMaps } from '../../src/readers/pdf/cmaps.ts';
import { packCMaps } from '../support/make-cmaps.ts';

test('the packed data is what pdf.js brings along', async () => {
  expect(readFileSync('src/readers/pdf/data/gb-cmaps.json', 'utf8')).toBe(packCMaps());
  const cMaps = await loadCMaps();
  const file = 'UniGB-UCS2-H.bcmap';
  expect(Buffer.from(cMaps.get(file) ?? [])).toEqual(
    readFileSync(`node_modules/pdfjs-dist/cmaps/${file}`),
  );
});

test('what is not at hand is not fetched', async () => {
  const data = new (binaryData(null))();
  await expect(data.fetch({ kind: 'cMapUrl', filename: 'UniJIS-UCS2-H.bcmap' })).rejects.toThrow();
  await expect(data.fetch({ kind: 'wasmUrl', filename: 'GB-H.bcmap' })).rejects.toThrow();
});
