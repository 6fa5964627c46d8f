/**
 * Bundles the headless command into one file that Node runs alone, copied to wherever: packages, pdf.js and the
 * character maps are in it, and its processes are the file again. The same sources give the same bytes.
 *   npm run build:cli [-- FOLDER]
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/headless.ts',
    outDir: process.argv[2] ?? 'dist-cli',
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      output: { codeSplitting: false, entryFileNames: 'gouji.mjs', comments: { legal: true } },
    },
  },
});
