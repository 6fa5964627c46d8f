/**
 * Everything that must hold, in one run: types, lint, format, dead code, unit and property tests,
 * build, size, journeys in a real browser, the main ones in the oldest at hand too. Ends in a line `N passed, N failed`.
 */
import { exec, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './ensure-chromium.mjs';
import { canRunOldChromium, INSTALLED, unpackChromium } from './old-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
mkdirSync('.cache', { recursive: true });

let passed = 0;
let failed = 0;

function run(command, env = {}) {
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
    .status;
}

function tell(name, isGood) {
  console.log(`${isGood ? '✓' : '✗'} ${name}`);
  if (isGood) passed++;
  else failed++;
}

function check(name, command) {
  tell(name, run(command) === 0);
}

/** Side by side, as each of them leaves a core idle; what they print comes in order. */
async function checkTogether(checks) {
  const runs = checks.map(
    ([name, command]) =>
      new Promise((resolve) => {
        exec(command, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
          resolve({ name, isGood: error === null, said: `${stdout}${stderr}` }),
        );
      }),
  );
  for (const { name, isGood, said } of await Promise.all(runs)) {
    process.stdout.write(said);
    tell(name, isGood);
  }
}

/** Vitest projects, or the named files of one; each of their tests counts. */
function suite(name, projects, { env = {}, files = [], workers = '' } = {}) {
  const report = '.cache/results.json';
  rmSync(report, { force: true });
  const chosen = projects.map((each) => `--project ${each}`).join(' ');
  const command = `npx vitest run ${chosen} ${files.join(' ')} ${workers} --reporter=default --reporter=json --outputFile.json=${report}`;
  const status = run(command, env);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const good = result?.numPassedTests ?? 0;
  const bad = result?.numFailedTests ?? 0;
  passed += good;
  // A run that ends badly without a failed test (a file that does not load) has failed too.
  failed += status !== 0 && bad === 0 ? 1 : bad;
  console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${good} passed, ${bad} failed`);
}

await checkTogether([
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['format', 'npm run --silent format:check'],
  ['dead code', 'npm run --silent dead-code'],
]);
// Every core: with one left over, as is usual, two cores would do the work of one.
suite('unit and property tests', ['unit', 'apart'], { workers: '--maxWorkers=100%' });
if (process.env.REPORTS_DIR !== undefined) suite('published reports', ['reports']);
check('build', 'npm run --silent build');
check('size', 'npm run --silent size');
check('single file', 'npm run --silent build:single');
check('known faults of packages', 'node .ci/audit.mjs');
const MAIN = ['main-job', 'engines', 'grid', 'single-file'].map(
  (name) => `test/journeys/${name}.test.ts`,
);
try {
  suite('journeys in Chromium', ['journeys'], { env: { CHROME_PATH: await ensureChromium() } });
  // Packed for Linux alone; it needs the libraries that the other Chromium brings.
  if (canRunOldChromium) {
    const env = { CHROME_PATH: unpackChromium() };
    suite(`main journeys in Chromium ${INSTALLED}`, ['journeys'], { env, files: MAIN });
  }
} catch (error) {
  failed++;
  console.log(`✗ journeys in Chromium: ${error instanceof Error ? error.message : String(error)}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
