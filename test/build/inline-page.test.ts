/** The page as one file: nothing in it has an address, and its policy names all that runs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlinePage } from '../../.ci/build/inline-page.ts';

const readPublic = (name: string): string => readFileSync(`public/${name}`, 'utf8');
/** As Vite leaves it: scripts and styles at their addresses. */
const HTML = readFileSync('index.html', 'utf8')
  .replace('/src/main.tsx', './assets/index.js')
  .replace('</head>', '<link rel="stylesheet" href="./assets/style.css" /></head>');

function build(script: string): string {
  return inlinePage({ version: '0.2.0', html: HTML, script, styles: 'a{color:red}', readPublic });
}

/** What browsers take for the text of each script. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text = '']) => text);
}

test.each([
  ['run()'],
  ['const a = "<script></script>", b = "</SCRIPT >"; // <!--'],
  ['const a = "one\rtwo\0"'],
  ['const a = "$&$1"'],
])('every script is named in the policy by the hash of what browsers read: %j', (script) => {
  const page = build(script);
  const scripts = scriptsOf(page);
  expect(scripts).toHaveLength(3);
  const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  for (const text of scripts) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(text).not.toMatch(/[\r\0]/);
  }
  // Wasm is what pictures are read with: of script and style nothing unsafe.
  expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/'self'|unsafe|https?:/);
  const last = createHash('sha256')
    .update(scripts.at(-1) ?? '')
    .digest('hex');
  expect(page).toContain(`name="release" content="0.2.0 single ${last}"`);
});

test('what still has an address is an error of the build', () => {
  const html = HTML.replace('</body>', '<img src="./a.png" /></body>');
  expect(() => inlinePage({ version: '0', html, script: '', styles: '', readPublic })).toThrow(
    './a.png',
  );
});
