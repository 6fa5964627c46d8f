/** What the browser fetches before any file is dropped: the scripts that the built page names. */
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)];

export default [
  {
    name: 'first load, before any file is dropped',
    path: scripts.map(([, file]) => `dist/${file}`),
    limit: '150 kB',
    gzip: true,
  },
];
