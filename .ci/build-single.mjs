/**
 * Builds the single file, and beside it the package that pictures are read with, and prints their SHA-256; with `--verify`
 * builds the page a second time elsewhere and says whether the bytes are the same.
 *   npm run build:single [-- --verify]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build, runnerImport } from 'vite';

const FOLDER = 'dist-single';
const NAME = 'gouji.html';

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--verify')) {
  console.error('npm run build:single [-- --verify]');
  process.exit(2);
}

/** @returns the SHA-256 of the file in this folder, in hex */
const sha256 = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, NAME)))
    .digest('hex');

async function buildInto(outDir) {
  await build({ mode: 'single', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return sha256(outDir);
}

const made = await buildInto(FOLDER);
const { module } = await runnerImport('./.ci/build/pack-sight.ts');
const { name, bytes } = await module.packSight();
writeFileSync(join(FOLDER, name), bytes);
const packed = createHash('sha256').update(bytes).digest('hex');
// As sha256sum -c reads it.
writeFileSync(join(FOLDER, `${NAME}.sha256`), `${made}  ${NAME}\n${packed}  ${name}\n`);
const [, inside] = /name="release" content="\S+ single (\w+)"/.exec(
  readFileSync(join(FOLDER, NAME), 'utf8'),
);
console.log(`${FOLDER}/${NAME}`);
console.log(`SHA-256 of the file:             ${made}`);
console.log(`SHA-256 of ${name}: ${packed}`);
console.log(`SHA-256 of the script inside it: ${inside} (the page says this one, at its foot)`);

if (args.includes('--verify')) {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-verify-'));
  const again = await buildInto(folder);
  rmSync(folder, { recursive: true });
  console.log(again === made ? '✓ built again: the same bytes' : `✗ built again: ${again}`);
  process.exitCode = again === made ? 0 : 1;
}
