/** Nothing can be stored at all: what the backup holds is opened again in a fresh browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeSamples } from '../support/make-samples.ts';
import {
  cell,
  downloadJson,
  dropFiles,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitUntilRead,
} from './support.ts';

const journey = useJourney();
const TOWN = '星河市望月镇人民政府';
const CELLS = ['naturalPerson', 'business'].map((column) => `requests.received.${column}`);
const samples = makeSamples().slice(3, 6);

interface Reviewed {
  readonly agency: string;
  readonly edits: readonly unknown[];
  readonly confirmed: readonly string[];
  readonly findings: readonly { readonly resolution: string }[];
  readonly cells: unknown;
}

function readBackup(json: string): readonly Reviewed[] {
  const { reports } = JSON.parse(json) as { reports: Reviewed[] };
  return reports.map(({ agency, edits, confirmed, findings, cells }) => {
    return { agency, edits, confirmed, findings, cells };
  });
}

/** An edit, a lock and decisions. */
async function review(page: Page): Promise<void> {
  await goTo(page, '核对');
  await reportItem(page, TOWN).click();
  await page.getByRole('heading', { name: `${TOWN} 2022` }).waitFor();
  for (const [index, id] of CELLS.entries()) {
    await cell(page, id).click();
    await page.keyboard.type(String(71 + index));
    await page.keyboard.press('Enter');
  }
  await cell(page, CELLS[0] ?? '').click();
  await page.getByRole('button', { name: '已核对无误' }).click();
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  await page.keyboard.press('F7');
}

test.each([
  ['a full disk', 'put', '浏览器的存储空间满了'],
  ['a database that throws when it is opened', 'throw', '浏览器不让存'],
  ['a database that fails when it is opened', 'fail', '浏览器的存储出了故障'],
])('%s: the backup holds every report, edit, lock and decision', async (_, fault, words) => {
  const { page, context } = journey();
  await context.addInitScript((kind) => {
    const refuse = (name: string) => () => {
      throw new DOMException('refused', name);
    };
    if (kind === 'put') IDBObjectStore.prototype.put = refuse('QuotaExceededError');
    if (kind === 'throw') IDBFactory.prototype.open = refuse('SecurityError');
    if (kind !== 'fail') return;
    const open = IDBFactory.prototype.open.bind(indexedDB);
    // The request is taken and ends in an error event.
    IDBFactory.prototype.open = (name) => {
      const request = open(`${name}-broken`, 9);
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation();
        request.transaction?.abort();
      });
      return request;
    };
  }, fault);
  await page.reload();
  await giveFiles(page, samples);
  await waitUntilRead(page, samples.length);
  await page.getByRole('alert').getByText(words).waitFor();
  await review(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: '下载备份' }).click();
  const stream = await (await waiting).createReadStream();
  const backup = Buffer.concat(await stream.toArray());
  const kept = readBackup(backup.toString('utf8'));
  const town = kept.find(({ agency }) => agency === TOWN);
  expect(kept.length).toBe(samples.length);
  expect(town?.edits.length).toBe(CELLS.length);
  expect(town?.confirmed).toEqual(CELLS.slice(0, 1));
  // One of the two decisions is on two sums that one cell breaks.
  expect(town?.findings.filter(({ resolution }) => resolution !== 'open').length).toBe(3);

  const fresh = await context.browser()?.newContext({ acceptDownloads: true });
  const other = await fresh?.newPage();
  if (other === undefined) throw new Error('no browser');
  await other.goto(page.url());
  await dropFiles(other, [{ name: '备份.json', bytes: backup }]);
  await waitUntilRead(other, 1);
  await goTo(other, '核对');
  expect(readBackup(await downloadJson(other))).toEqual(kept);
  await fresh?.close();
});
