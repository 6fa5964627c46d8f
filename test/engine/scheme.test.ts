/** Light or dark as it was chosen, before anything is drawn: the script is run as a browser would run it. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const SCRIPT = readFileSync('public/scheme.js', 'utf8');

/** What it sets on the root; null = nothing. @param getItem what the browser kept */
function schemeOf(getItem: () => string | null): string | null {
  let set: string | null = null;
  const setAttribute = (name: string, value: string): void => {
    set = `${name}=${value}`;
  };
  runInContext(
    SCRIPT,
    createContext({ localStorage: { getItem }, document: { documentElement: { setAttribute } } }),
  );
  return set;
}

test.each([
  ['light', 'data-mantine-color-scheme=light'],
  ['dark', 'data-mantine-color-scheme=dark'],
  ['auto', null],
  ['"><script>', null],
  [null, null],
])('%s', (kept, set) => {
  expect(schemeOf(() => kept)).toBe(set);
});

test('storage switched off: as the system has it', () => {
  const refuse = (): never => {
    throw new Error('no storage');
  };
  expect(schemeOf(refuse)).toBeNull();
});

test('it comes before whatever is drawn, and is plain ES5', () => {
  const page = readFileSync('index.html', 'utf8');
  expect(page.indexOf('/scheme.js')).toBeLessThan(page.indexOf('<body>'));
  expect(SCRIPT).not.toMatch(/\b(?:let|const|class|async|import)\b|=>|`|\?\.|\?\?|,\s*[)\]}]/);
});
