import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Runs 关于 → 自检; all must be well.
 * @param but checks that need not be: the browser's promise to keep what is stored is its own affair
 * @returns what each check said, by its id
 */
export async function runSelfCheck(
  page: Page,
  but: readonly string[] = ['persisted'],
): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name: '关于' }).click();
  await page.getByRole('tab', { name: '自检' }).click();
  await page.getByText(/8 项里 \d 项好/).waitFor();
  const checks = await page.locator('[data-check]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-check') ?? '',
      isGood: element.getAttribute('data-good') === 'true',
      said: element.querySelector('dd')?.textContent ?? '',
    })),
  );
  await page.getByRole('button', { name: '关闭' }).click();
  expect(checks.filter(({ id, isGood }) => !isGood && !but.includes(id))).toEqual([]);
  return Object.fromEntries(checks.map(({ id, said }) => [id, said]));
}
