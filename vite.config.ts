import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkShipped } from './.ci/build/check-shipped.ts';
import { emitSight } from './.ci/build/emit-sight.ts';
import { inlineAll } from './.ci/build/inline-page.ts';
import { papers } from './.ci/build/papers.ts';
import { sealRelease } from './.ci/build/seal-release.ts';
import { TARGETS } from './.ci/build/targets.ts';
import { threadsAsText } from './.ci/build/thread-text.ts';
import { VERSION } from './.ci/build/version.ts';

/**
 * The page's own policy forbids inline style, foreign connections and threads that `engine/trusted.ts`
 * did not start. Vite's dev server injects styles, talks to itself over a web socket and waits for its
 * return in a thread of its own: it gets exactly that much more, and only in dev.
 */
function relaxPolicyInDev(): Plugin {
  return {
    name: 'relax-policy-in-dev',
    apply: 'serve',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
          .replace("connect-src 'none'", "connect-src 'self' ws:")
          .replace("; require-trusted-types-for 'script'; trusted-types gouji", ''),
    },
  };
}

/** Files beside each other, for any static server. */
const SERVED: UserConfig = { plugins: [sealRelease(VERSION)] };

/** `vite build --mode single`: the page as one file that runs by a double click (.ci/build). */
const SINGLE: UserConfig = {
  plugins: [threadsAsText(TARGETS.target), inlineAll(VERSION)],
  build: {
    outDir: 'dist-single',
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/** Tests that put other modules in the place of ours: each has a process to itself. */
const APART = 'test/**/*.apart.test.ts';

/** Nothing there takes a second by itself; a busy machine of two cores may. */
const UNIT = { testTimeout: 30_000 };

const COMMON = defineConfig({
  base: './',
  plugins: [react(), relaxPolicyInDev(), emitSight(), papers(VERSION)],
  build: {
    ...TARGETS,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    // By itself, so that it runs before any package that counts on what it fills in.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'engine', test: /engine[\\/](?:fill-in|define)\.ts/ }] },
      },
    },
  },
  // What is loaded later must be prepared at once, or the dev server reloads the page for it.
  optimizeDeps: {
    include: ['recharts', 'parse5', 'valibot', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  worker: { format: 'es', plugins: () => [checkShipped()] },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/reports/**', APART],
          // Files share what they import: to load it anew for each would take as long as half the tests.
          isolate: false,
          ...UNIT,
        },
      },
      { test: { name: 'apart', include: [APART], ...UNIT } },
      { test: { name: 'reports', include: ['test/reports/**/*.test.ts'] } },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          isolate: false,
          // Two files at a time, each with a server and a browser of its own: alone, one leaves half of
          // two cores waiting. A busy machine may take long; nothing here waits for the clock.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});

export default defineConfig(({ mode }) => mergeConfig(COMMON, mode === 'single' ? SINGLE : SERVED));
