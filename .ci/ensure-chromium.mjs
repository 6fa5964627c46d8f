/**
 * Finds a Chromium for the journeys, or installs one: CHROME_PATH, PATH, Playwright's own, then the
 * system's packages. Prints its path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findOnMachine() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && existsSync(given)) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) =>
    NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  return [...onPath, ...APPLICATIONS].find((path) => existsSync(path)) ?? null;
}

async function findPlaywrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function run(command, args) {
  const options = { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };
  return spawnSync(command, args, options).status === 0;
}

function installFromSystem() {
  if (process.platform !== 'linux') return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const attempt = (...words) => {
    const [command, ...args] = [...prefix, ...words];
    return run(command, args);
  };
  const packages = ['chromium', 'fonts-noto-cjk'];
  if (existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', 'update', '-qq');
    attempt('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else if (existsSync('/usr/bin/dnf')) {
    attempt('dnf', 'install', '-y', '-q', 'chromium', 'google-noto-sans-cjk-fonts');
  }
}

export async function ensureChromium() {
  const known = findOnMachine() ?? (await findPlaywrights());
  if (known !== null) return known;
  console.error('No Chromium found; installing one…');
  run(process.execPath, [
    'node_modules/playwright-core/cli.js',
    'install',
    'chromium-headless-shell',
  ]);
  const downloaded = await findPlaywrights();
  if (downloaded !== null) return downloaded;
  installFromSystem();
  const installed = findOnMachine();
  if (installed !== null) return installed;
  throw new Error(
    'No Chromium could be found or installed. Install one and set CHROME_PATH to it.',
  );
}

if (process.argv[1]?.endsWith('ensure-chromium.mjs')) console.log(await ensureChromium());
