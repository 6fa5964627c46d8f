/**
 * Writes the county's files and its unit list to a folder, to be tried by hand:
 * `npx tsx test/county/write-county.ts FOLDER`, with `--clean` without the planted faults.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCounty } from './make-county.ts';
import { PLANTED } from './planted.ts';

const [folder, flag] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: npx tsx test/county/write-county.ts FOLDER [--clean]');

const { files, listCsv } = makeCounty({ planted: flag === '--clean' ? [] : PLANTED });
for (const { name, bytes } of files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
writeFileSync(join(folder, '单位名单.csv'), `\ufeff${listCsv}`);
const told = PLANTED.map(
  ({ what, finds }) => `- ${what}（${finds.map(({ rule }) => rule).join('、')}）`,
);
if (flag !== '--clean') writeFileSync(join(folder, 'planted.md'), `${told.join('\n')}\n`);
