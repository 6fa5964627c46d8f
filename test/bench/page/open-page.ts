/** The built page in a browser, for the benches. */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { preview } from 'vite';

export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** @returns a page on which nothing was opened yet */
export async function openPage(): Promise<OpenPage> {
  const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    page: await browser.newPage(),
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
