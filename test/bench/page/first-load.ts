/** How long the page takes to show itself and to take files, on a processor as slow as in an old office. */
import { median } from '../measure.ts';
import { openPage } from './open-page.ts';

export interface FirstLoadRow {
  /** Milliseconds from the request on; median of some loads, each with nothing kept. */
  readonly 'first paint': number;
  readonly 'ready for files': number;
}

const SLOWED = 4;
const LOADS = 5;

export async function benchFirstLoad(): Promise<FirstLoadRow[]> {
  const { page, address, close } = await openPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const [paints, readies]: [number[], number[]] = [[], []];
  for (let load = 0; load < LOADS; load++) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    readies.push(await page.evaluate(() => performance.now()));
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    paints.push(
      await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ),
    );
  }
  await close();
  return [
    { 'first paint': Math.round(median(paints)), 'ready for files': Math.round(median(readies)) },
  ];
}
