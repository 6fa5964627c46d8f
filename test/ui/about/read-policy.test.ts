/** Whether the page's policy lets anything out, as the self check reads it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isClosed } from '../../../src/ui/about/read-policy.ts';

const NONE = "default-src 'none'; connect-src 'none'; form-action 'none'";

test('the policy of the page lets nothing out', () => {
  const [, policy = ''] =
    /Content-Security-Policy"\s+content="([^"]*)"/.exec(readFileSync('index.html', 'utf8')) ?? [];
  expect(isClosed(policy)).toBe(true);
});

test.each([
  [`${NONE}; script-src 'sha256-aB+/9=='; img-src data: blob:`, true],
  [`${NONE}; script-src 'self'`, true],
  ['', false],
  ["default-src 'none'; form-action 'none'", false],
  ["default-src 'self'; connect-src 'none'; form-action 'none'", false],
  ["default-src 'none'; connect-src 'self'; form-action 'none'", false],
  ["default-src 'none'; connect-src 'none'", false],
  [`${NONE}; img-src *`, false],
  [`${NONE}; img-src https:`, false],
  [`${NONE}; font-src fonts.example.cn`, false],
  [`${NONE}; script-src 'unsafe-inline'`, false],
])('%s: %s', (policy, is) => expect(isClosed(policy)).toBe(is));
