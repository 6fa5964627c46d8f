/** The main job on the single file in Firefox, which Playwright cannot drive as systems pack it (`.ci/main-job.mjs`). */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const firefox = [
  process.env['FIREFOX_PATH'] ?? '',
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
].find((path) => path !== '' && existsSync(path));

if (firefox === undefined) {
  // oxlint-disable-next-line no-console
  console.warn('No Firefox at hand: the single file is not tried in it.');
}

test.skipIf(firefox === undefined)(
  'the single file in Firefox: every format, a page drawn, keys, the self check, 0 requests elsewhere',
  { timeout: 240_000 },
  async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--experimental-websocket',
      '.ci/main-job.mjs',
      'firefox',
      firefox ?? '',
      'dist-single/gouji.html',
    ]).catch((error: { stdout: string }) => error);
    expect(stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(stdout).toContain('✓ the self check finds all well');
    expect(stdout).toContain('✓ 0 requests elsewhere');
  },
);
