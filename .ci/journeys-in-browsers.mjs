/**
 * All journeys in each Chromium of `src/engine/README.md`, fetched when needed; build first.
 *   npm run journeys:browsers [-- 103.0.0 123.0.1]
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { unpackChromium } from './old-chromium.mjs';

const VERSIONS = ['103.0.0', '109.0.6', '114.0.0', '119.0.2', '123.0.1'];

const asked = process.argv.slice(2);
const results = (asked.length > 0 ? asked : VERSIONS).map((version) => {
  const env = { ...process.env, CHROME_PATH: unpackChromium(version) };
  console.log(`Chromium ${version}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'journeys'], {
    env,
    stdio: 'inherit',
  });
  return { version, isGood: status === 0 };
});
for (const { version, isGood } of results) {
  console.log(`${isGood ? '✓' : '✗'} journeys in Chromium ${version}`);
}
process.exitCode = results.every(({ isGood }) => isGood) ? 0 : 1;
