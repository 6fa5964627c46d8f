/**
 * The last step of the served build: the SHA-256 of every file is written down (`SHA256SUMS`, and that list's own
 * in the page), and the service worker gets the list of what it keeps.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';
import { TARGETS } from './targets.ts';

const PAGE = 'index.html';
const SUMS = 'SHA256SUMS';
/** Nothing that the page asks for, or, as what pictures are read with, what most never need. */
const NOT_KEPT = /^(?:samples|schema|ocr)\/|^(?:LICENSES\.txt|sbom\.cdx\.json)$/;

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** @param version of the app */
export function sealRelease(version: string): Plugin {
  let folder = '';
  return {
    name: 'gouji:seal-release',
    // The bench and the command are built for Node, and have no page.
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved({ build }) {
      folder = build.outDir;
    },
    writeBundle: {
      order: 'post',
      async handler() {
        const files = listFiles(folder).filter((path) => path !== PAGE);
        const hashes = files.map(
          (path) => [path, sha256(readFileSync(join(folder, path)))] as const,
        );
        // As sha256sum -c reads it.
        const sums = hashes.map(([path, hash]) => `${hash.toString('hex')}  ${path}\n`).join('');
        writeFileSync(join(folder, SUMS), sums);
        const name = sha256(sums).toString('hex');
        const page = readFileSync(join(folder, PAGE), 'utf8').replace(
          'name="release" content=""',
          `name="release" content="${version} served ${name}"`,
        );
        writeFileSync(join(folder, PAGE), page);
        const kept = [...hashes, [PAGE, sha256(page)] as const].filter(
          ([path]) => !NOT_KEPT.test(path),
        );
        const precache = {
          name,
          files: Object.fromEntries(
            kept.map(([path, hash]) => [path, `sha256-${hash.toString('base64')}`]),
          ),
        };
        const script = await bundleScript('src/engine/offline/service-worker.ts', TARGETS.target);
        writeFileSync(
          join(folder, 'sw.js'),
          `self.precache = ${JSON.stringify(precache)};\n${script}`,
        );
      },
    },
  };
}
