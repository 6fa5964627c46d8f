/**
 * All journeys in Chromium of several ages, fetched when needed; where Playwright cannot drive the
 * browser (Chromium before 105, Firefox), the main job alone. Build first.
 *   npm run journeys:browsers [-- 103.0.0 123.0.1 firefox]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { unpackChromium } from './old-chromium.mjs';

const ALL = ['103.0.0', '109.0.6', '114.0.0', '119.0.2', '123.0.1', 'firefox'];
/** Playwright asks the page for what came with it. */
const FIRST_FOR_PLAYWRIGHT = 105;

function run(command, args, env = {}) {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

function doMainJob(kind, path) {
  return run(process.execPath, ['--experimental-websocket', '.ci/main-job.mjs', kind, path]);
}

function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) =>
    ['firefox-esr', 'firefox'].map((name) => join(folder, name)),
  );
  return [process.env.FIREFOX_PATH ?? '', ...onPath].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** @returns how it went, in a word */
function tryIn(browser) {
  if (browser === 'firefox') {
    const path = findFirefox();
    if (path === undefined) return '– main job (none at hand)';
    return `${doMainJob('firefox', path) ? '✓' : '✗'} main job`;
  }
  const path = unpackChromium(browser);
  if (Number.parseInt(browser, 10) < FIRST_FOR_PLAYWRIGHT) {
    return `${doMainJob('chromium', path) ? '✓' : '✗'} main job`;
  }
  const isGood = run('npx', ['vitest', 'run', '--project', 'journeys'], { CHROME_PATH: path });
  return `${isGood ? '✓' : '✗'} journeys`;
}

const asked = process.argv.slice(2);
const results = (asked.length > 0 ? asked : ALL).map((browser) => {
  console.log(browser);
  return `${tryIn(browser)} in ${browser}`;
});
console.log(results.join('\n'));
process.exitCode = results.some((result) => result.startsWith('✗')) ? 1 : 0;
