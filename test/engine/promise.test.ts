import { expect, test } from 'vitest';
import { nameEngine } from '../../src/engine/promise.ts';

test.each([
  [
    'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36 Edg/109.0.1518.140',
    'Chromium 109',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36 QIHU 360EE',
    'Chromium 86',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox 115'],
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/114.0.5735.0 Safari/537.36',
    'Chromium 114',
  ],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    null,
  ],
])('%s', (userAgent, name) => {
  expect(nameEngine(userAgent)).toBe(name);
});
