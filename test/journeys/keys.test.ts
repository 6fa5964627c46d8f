/** The desk by keys: from pane to pane, the note, digits, back to the cell, and the palette. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { axeFinds, cell, giveFiles, goTo, useJourney, waitUntilRead } from './support.ts';

const journey = useJourney();
const samples = readdirSync('public/samples')
  .filter((name) => name.startsWith('sample-'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`public/samples/${name}`)) }));

let page: Page;

beforeEach(async () => {
  page = journey().page;
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await goTo(page, '核对');
  await page.getByRole('heading', { name: '星河市银沙乡人民政府 2020' }).waitFor();
});

const pane = (): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']);

test('F6 walks the panes both ways; Esc comes back to the cell, N goes to the note', async () => {
  await cell(page, 'requests.received.naturalPerson')
    .or(page.getByRole('gridcell'))
    .first()
    .click();
  // The source comes a moment later than the rest of the desk.
  await page.locator('[data-pane="source"] [data-partner]').first().waitFor();
  const walked: (string | undefined)[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F6');
    walked.push(await pane());
  }
  expect(walked).toEqual(['findings', 'source', 'header', 'list', 'tables']);
  await page.keyboard.press('Shift+F6');
  expect(await pane()).toBe('list');
  await page.keyboard.press('Escape');
  expect(await pane()).toBe('tables');
  await page.keyboard.press('F8');
  const chosen = page.locator('[data-pane="findings"] button[aria-expanded="true"][data-home]');
  const message = await chosen.textContent();
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-note'))).toBe(true);
  await page.keyboard.type('见附件');
  await page.keyboard.press('Escape');
  expect(await pane()).toBe('tables');
  // The finding stays chosen while the focus goes where it likes, and has kept its note.
  expect(await chosen.textContent()).toBe(message);
  expect(await page.locator('[data-note]').inputValue()).toBe('见附件');

  // R says of the cell what no check has found; it goes back like what a check finds.
  await page.keyboard.press('r');
  const remark = page.getByLabel('对这一格提出的问题');
  await remark.fill('与台账');
  // Left without a word said, it waits on its cell.
  await page.keyboard.press('Escape');
  // The window gives the focus back a moment after it is gone.
  await page.locator('[data-cursor]:focus').waitFor();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('[data-remark][data-draft]').count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: '问题草稿' }).waitFor();
  await page.keyboard.press('r');
  expect(await remark.inputValue()).toBe('与台账');
  await remark.fill('与台账对不上');
  expect(await axeFinds(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('↩ 退回更正：与台账对不上').waitFor();
  await expect.poll(pane).toBe('tables');
});

test('F8 says when what the list is narrowed to is done, and goes on to the others at the next', async () => {
  const list = page.getByRole('region', { name: '报告', exact: true });
  await list.getByRole('textbox').first().fill('望月镇');
  await list.getByRole('listitem').first().getByRole('button').first().click();
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  const beyond = page.getByText('筛选出的报告都看完了，再按一次去看其余的');
  await page.keyboard.press('F8');
  for (let count = 0; count < 12 && !(await beyond.isVisible()); count++)
    await page.keyboard.press('F9');
  await beyond.waitFor();
  await page.keyboard.press('F8');
  await page.getByRole('heading', { name: '星河市民政局 2022' }).waitFor();
  expect(await list.getByRole('textbox').first().inputValue()).toBe('');
});

test('a key or a click that comes before the findings of the next report are drawn finds them', async () => {
  const list = page.getByRole('region', { name: '报告', exact: true });
  await list.getByRole('listitem').filter({ hasText: '星河市望月镇' }).getByRole('button').click();
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  const edge = page.getByText('这份到底了，再按一次 F8 到下一份');
  for (let step = 0; step < 20 && !(await edge.isVisible()); step++)
    await page.keyboard.press('F8');
  // In the very moment in which the tables are there and the findings still those of before.
  const heard = await page.evaluateHandle(() => ({
    inThatMoment: new Promise<readonly unknown[]>((resolve) => {
      const watch = new MutationObserver(() => {
        const findings = document.querySelector('[aria-busy="true"] [data-pane="findings"]');
        if (findings === null) return;
        watch.disconnect();
        const before = findings.querySelector<HTMLElement>('[data-chosen] [aria-expanded="true"]');
        before?.click();
        const press = { key: 'n', bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', press));
        const note = document.activeElement;
        const chosen = findings.querySelector('[data-chosen]');
        resolve([before?.isConnected, note?.hasAttribute('data-note'), chosen?.contains(note)]);
      });
      watch.observe(document.body, { subtree: true, attributeFilter: ['aria-busy'] });
    }),
  }));
  await page.keyboard.press('F8');
  expect(await heard.evaluate((watched) => watched.inThatMoment)).toEqual([false, true, true]);
  await page.getByRole('heading', { name: '星河市民政局 2022' }).waitFor();
});

test('keys that come the moment the first report stands on the desk find its findings', async () => {
  await page.addInitScript(() => {
    const noted = new Promise<boolean>((resolve) => {
      const press = (key: string): boolean =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      const watch = new MutationObserver(async () => {
        if (document.querySelector('[data-pane="tables"] h2') === null) return;
        watch.disconnect();
        press('F8');
        // As after any key; nothing that waits for a turn is drawn meanwhile.
        await Promise.resolve();
        press('n');
        resolve(document.activeElement?.hasAttribute('data-note') ?? false);
      });
      watch.observe(document, { subtree: true, childList: true });
    });
    Object.assign(window, { noted });
  });
  await page.reload();
  expect(await page.evaluate(() => 'noted' in window && window.noted)).toBe(true);
});

test('a digit takes a reading where the focus is among the findings, which keep it', async () => {
  const findings = page.getByRole('region', { name: '问题' });
  const torn = findings.getByRole('button', { name: /「规章」一行应有 3 个数/ });
  for (let step = 0; step < 20; step++) {
    if ((await torn.getAttribute('aria-expanded')) === 'true') break;
    await page.keyboard.press('F8');
  }
  while ((await pane()) !== 'findings') await page.keyboard.press('F6');
  await page.keyboard.press('1');
  await torn.waitFor({ state: 'detached' });
  await expect.poll(pane).toBe('findings');
  await page.keyboard.press('Control+z');
  await torn.waitFor();
});

test('the palette finds reports, findings and commands; Enter goes there', async () => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /^找报告/ });
  await field.fill('望月 2022');
  await page.getByRole('option', { name: /望月镇人民政府 2022/ }).waitFor();
  expect(await axeFinds(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  await expect.poll(pane).toBe('tables');

  await page.keyboard.press('Control+k');
  await field.fill('到 比较');
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('Control+k');
  await field.fill('快捷键');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '快捷键' }).waitFor();
});

test('the address names report and cell; reload and a copied address find them, the list keeps its order', async () => {
  const listed = (): Promise<string[]> =>
    page.getByRole('region', { name: '报告', exact: true }).getByRole('listitem').allTextContents();
  const names = async (): Promise<string[]> => (await listed()).map((text) => text.slice(0, 9));
  // The list comes a moment later than the desk.
  await expect.poll(names).toHaveLength(samples.length);
  const before = await names();
  await page.keyboard.press('F8');
  await page.keyboard.press('F7');
  expect(await names()).toEqual(before);
  await page.getByRole('button', { name: /望月镇人民政府/ }).click();
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  // It opens on the tab of its first open finding.
  await page.getByRole('tab', { name: '三 申请处理', selected: true }).waitFor();
  await cell(page, 'requests.granted.business').click();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toMatch(/^#\/review\/.+\/requests\.granted\.business$/);
  await page.getByText('已保存', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '星河市望月镇人民政府 2022' }).waitFor();
  await expect
    .poll(() => page.locator('[data-cursor]').getAttribute('data-cell'))
    .toBe('requests.granted.business');
});

test('F6 walks the panes of the other screens too, each to where the keys belong in it', async () => {
  await goTo(page, '比较');
  await page.locator('main [aria-busy=false]').getByRole('article').waitFor();
  // A pane that is still empty would be passed over.
  await page.getByRole('region', { name: '看谁' }).waitFor();
  const walk = async (steps: number): Promise<(string | undefined)[]> => {
    const walked: (string | undefined)[] = [];
    for (let step = 0; step < steps; step++) {
      await page.keyboard.press('F6');
      walked.push(await pane());
    }
    return walked;
  };
  while ((await pane()) !== 'header') await page.keyboard.press('F6');
  expect(await walk(3)).toEqual(['screen', 'what', 'chart']);
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('application');
  expect(await walk(1)).toEqual(['who']);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');

  await goTo(page, '汇总');
  await page.locator('main aside').waitFor();
  while ((await pane()) !== 'header') await page.keyboard.press('F6');
  expect(await walk(2)).toEqual(['screen', 'side']);
  await page.keyboard.press('Shift+F6');
  expect(await pane()).toBe('screen');
});
