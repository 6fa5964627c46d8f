/**
 * Packs the CMaps of the GB character collections out of pdfjs-dist into one data file, so that a
 * PDF whose Chinese fonts are not embedded is read without a request. Run with tsx after an update
 * of pdfjs-dist; `test/readers/pdf-cmaps.test.ts` fails when the two differ.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'fflate';

const FROM = 'node_modules/pdfjs-dist/cmaps';
const TO = 'src/readers/pdf/data/gb-cmaps.json';

export function packCMaps(): string {
  const names = readdirSync(FROM).filter((name) => /^(?:GB|UniGB|Adobe-GB1)/.test(name));
  const files = names.map((name) => readFileSync(`${FROM}/${name}`));
  const sizes = Object.fromEntries(names.map((name, index) => [name, files[index]?.length ?? 0]));
  const license = readFileSync(`${FROM}/LICENSE`, 'latin1')
    .replace(/^%%Copyright: ?/gm, '')
    .trim();
  const packed = Buffer.from(deflateSync(Buffer.concat(files), { level: 9 })).toString('base64');
  return `${JSON.stringify({ license, sizes, packed }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('make-cmaps.ts') === true) writeFileSync(TO, packCMaps());
