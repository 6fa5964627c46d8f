/** One file of every format and an archive, dropped together; a file that asks for its password. */
import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FIXTURE_PASSWORD, FIXTURE_REPORT, FIXTURE_SHEET } from '../support/fixture-report.ts';
import { encodeText } from '../support/encode.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import {
  cell,
  dropFiles,
  giveFiles,
  goTo,
  reportItem,
  useJourney,
  waitUntilRead,
} from './support.ts';
import type { TestFile } from './support.ts';

const journey = useJourney();
const FOLDER = 'test/fixtures';

const fixture = (name: string): TestFile => ({
  name: name.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)),
});

/** Every committed fixture; the first of each extension is dropped, the others are put in an archive. */
const names = readdirSync(FOLDER).filter((name) => /\.(?!md$)\w+$/.test(name));
const extensionOf = (name: string): string => name.replace(/^.*\./, '');
const firsts = names.filter(
  (name, index) => names.findIndex((each) => extensionOf(each) === extensionOf(name)) === index,
);
const others = names.filter((name) => !firsts.includes(name));

test('every format is read in the page, alone and in an archive', async () => {
  const { page } = journey();
  const archive = zipSync(
    Object.fromEntries(others.map((name) => [`年报/${name}`, fixture(name).bytes])),
  );
  // It may be gone before one looks.
  const progress = page.getByRole('progressbar').waitFor();
  await dropFiles(page, [
    ...firsts.map(fixture),
    { name: '报告.txt', bytes: encodeText(toText(FIXTURE_SHEET, 'tabs'), 'gb18030') },
    { name: '报告.html', bytes: encodeText(toHtml(FIXTURE_SHEET), 'utf-8') },
    { name: '汇总.zip', bytes: archive },
  ]);
  await progress;
  await waitUntilRead(page, firsts.length + others.length + 3);
  await page
    .getByRole('button', { name: `去核对 ${firsts.length + others.length + 2} 份报告` })
    .waitFor();
});

test('an encrypted file asks for its password, and opens with it', async () => {
  const { page } = journey();
  await giveFiles(page, [fixture('odd/encrypted.doc'), fixture('odd/locked.pdf')]);
  await waitUntilRead(page, 2);
  // Where no password is any use here, none is asked for.
  await page.getByText('请用原软件打开，另存为不加密的文件后再放入').waitFor();
  expect(await page.getByLabel('「encrypted.doc」的密码').count()).toBe(0);
  const password = page.getByLabel('「locked.pdf」的密码');
  await password.fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('输入的密码不对').waitFor();
  await password.fill(FIXTURE_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: FIXTURE_REPORT.agency }).waitFor();
  await goTo(page, '核对');
  await reportItem(page, FIXTURE_REPORT.agency).click();
  const id = 'requests.received.total';
  await expect
    .poll(() => cell(page, id).textContent())
    .toContain(String(FIXTURE_REPORT.figures[id]));
});
