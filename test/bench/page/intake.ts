/**
 * Drops reports by the thousand on the built page, compares them, and asks the browser for its long tasks (over
 * 50 ms).
 */
import type { Locator, Page } from 'playwright-core';
import { inventReport } from '../../support/invent-report.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';
import { dropTexts, takeTasks } from './drop-texts.ts';
import { openPage } from './open-page.ts';

const COUNTS = [1000, 10_000] as const;

export interface IntakeRow {
  readonly reports: number;
  readonly 'ms until all were read': number;
  readonly 'reports a second': number;
  readonly 'tasks over 50 ms': number;
  readonly 'longest task, ms': number;
  /** From the click until it is drawn. */
  readonly 'ms until the first chart': number;
  /** Of another measure. */
  readonly 'ms until the next': number;
  readonly 'longest task of both, ms': number;
}

export async function benchIntake(): Promise<IntakeRow[]> {
  const rows: IntakeRow[] = [];
  for (const count of COUNTS) rows.push(await dropReports(count));
  return rows;
}

function textOf(index: number): string {
  const facts = { agency: `星河市第${index + 1}街道办事处`, year: 2022 };
  return toText(layOut(inventReport(createRandom(index), facts)), 'tabs');
}

async function dropReports(count: number): Promise<IntakeRow> {
  const { page, address, close } = await openPage();
  await page.goto(address);
  // What comes with the page, and ahead of its screens, is measured with the first load.
  await page.waitForLoadState('networkidle');
  // The files are made before the watch begins: making them is not the app's work.
  const texts = Array.from({ length: count }, (_, index) => textOf(index));
  const elapsed = await dropTexts(page, texts);
  const tasks = await takeTasks(page);
  const rail = page.getByRole('navigation').getByRole('button', { name: '比较' });
  const first = await timeToChart(page, rail, '公开率');
  const measure = page.getByRole('button', { name: '结转率 %' });
  const next = await timeToChart(page, measure, '结转率');
  const compareTasks = await takeTasks(page);
  await close();
  const rate = (1000 * count) / elapsed;
  return {
    reports: count,
    'ms until all were read': Math.round(elapsed),
    'reports a second': Math.round(rate),
    'tasks over 50 ms': tasks.length,
    'longest task, ms': Math.round(Math.max(0, ...tasks)),
    'ms until the first chart': Math.round(first),
    'ms until the next': Math.round(next),
    'longest task of both, ms': Math.round(Math.max(0, ...compareTasks)),
  };
}

/** By the clock of the page: a driver's own way to it takes as long as a chart. @param heading what its title says */
async function timeToChart(page: Page, button: Locator, heading: string): Promise<number> {
  await button.focus();
  return page.evaluate(
    (title) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const isThere = (): boolean =>
          [...document.querySelectorAll('h2')].some(({ textContent }) =>
            textContent.includes(title),
          );
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        (document.activeElement as HTMLElement).click();
      }),
    heading,
  );
}
