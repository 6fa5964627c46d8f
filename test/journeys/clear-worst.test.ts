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

const NOTES = ['与台账不一致，请核实', '只有这一家这样填'] as const;
/** What is typed as words is not counted: each note is committed at once, as an input method does. */
const MOST_KEYS = 40;

test('by the keyboard alone, with notes on two findings', async () => {
  const { page } = journey();
  await openWorst(page);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await page.keyboard.press(key);
  };
  const done = page.getByText('这份到底了，再按一次 F8 到下一份');
  await press('F8');
  for (const note of NOTES) {
    await press('n');
    await page.locator('[data-note]:focus').waitFor();
    await page.keyboard.insertText(note);
    await press('F7');
  }
  for (let rest = MOST_KEYS; rest > 0 && !(await done.isVisible()); rest--) {
    // Sent back, let stand as printed, of no account: each decision has its key.
    await press(['F7', 'F9', 'Alt+F9'][keys % 3] ?? 'F9');
  }
  await done.waitFor();
  const findings = page.getByRole('region', { name: '问题' });
  for (const note of NOTES) await findings.getByText(`退回更正：${note}`).first().waitFor();
  await reportItem(page, WORST).getByText('已退回').waitFor();
  await press('F8');
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
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
