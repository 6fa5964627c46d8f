/** The worst of the samples is cleared to the end, by the keyboard alone and by the mouse alone. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { giveFiles, goTo, reportItem, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const WORST = '星河市银沙乡人民政府';
const samples = readdirSync('public/samples')
  .filter((name) => name.startsWith('sample-'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`public/samples/${name}`)) }));

/** The list puts what needs most work first, and opens it. */
async function openWorst(page: Page): Promise<void> {
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await page.getByRole('heading', { name: `${WORST} 2020` }).waitFor();
}

test('by the keyboard alone', async () => {
  const { page } = journey();
  await openWorst(page);
  const done = page.getByText('这份到底了，再按一次 F8 到下一份');
  for (let count = 0; count < 60 && !(await done.isVisible()); count++) {
    // Sent back, let stand as printed, of no account: each decision has its key.
    await page.keyboard.press(['F7', 'F9', 'Alt+F9'][count % 3] ?? 'F9');
  }
  await done.waitFor();
  await reportItem(page, WORST).getByText('已退回').waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
});

test('by the mouse alone: readings taken, doubts settled by the group, the rest one by one', async () => {
  const { page } = journey();
  await openWorst(page);
  const findings = page.getByRole('region', { name: '问题' });
  const open = findings.getByRole('status');
  await findings.getByRole('button', { name: /「规章」一行应有 3 个数/ }).click();
  await findings.getByRole('group', { name: '可能的读法' }).getByRole('button').first().click();
  await findings
    .getByRole('button', { name: /「规章」一行应有 3 个数/ })
    .waitFor({ state: 'detached' });
  for (let count = 0; count < 60; count++) {
    if ((await open.textContent())?.includes('处理完') === true) break;
    await findings.getByRole('button', { name: '下一条' }).click();
    await findings.getByRole('button', { name: /^(?:原文如此|已核对无误|原文无法辨认)$/ }).click();
  }
  expect(await open.textContent()).toContain('处理完');
  await reportItem(page, WORST).getByText('已改正').waitFor();
});
