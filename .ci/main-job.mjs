/**
 * The main job in one browser that Playwright cannot drive by itself: every format read as in Node, a
 * page of a PDF drawn, copy and paste by keyboard, a figure typed. Build first.
 *   node --experimental-websocket .ci/main-job.mjs firefox|chromium PATH [FILE]
 * With a FILE the single file is opened from there, and its self check is run too.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import process from 'node:process';
import { preview } from 'vite';
import { driveChromium, driveFirefox } from './drivers.mjs';

const SAMPLES = 'public/samples';
const files = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.startsWith('sample-'))
    .map((name) => `${SAMPLES}/${name}`),
  ...['chromium.pdf', 'printed.ofd', 'word.docx']
    .map((name) => `test/fixtures/${name}`)
    .filter((path) => readdirSync('test/fixtures').includes(path.split('/').at(-1))),
].map((path) => resolve(path));

// Meanwhile, beside the browser.
const inNode = promisify(execFile)(
  process.execPath,
  ['--import', './.ci/run-typescript.mjs', 'src/headless.ts', ...files],
  { encoding: 'utf8', maxBuffer: 1e9 },
);

const [kind = '', path = '', single] = process.argv.slice(2);
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await (kind === 'firefox' ? driveFirefox(path) : driveChromium(path));
let failed = 0;

function report(name, isGood) {
  console.log(`${isGood ? '✓' : '✗'} ${name}`);
  if (!isGood) failed++;
}

async function until(script) {
  for (let tries = 0; tries < 300; tries++) {
    if (await browser.run(script)) return true;
    await new Promise((go) => setTimeout(go, 100));
  }
  return false;
}

const clickOn = (words) =>
  `[...document.querySelectorAll('button,[role=tab]')].find((each) => each.textContent.includes(${JSON.stringify(words)})).click()`;
const cell = (id) => `document.querySelector('[data-cell="requests.${id}"]')`;
const textIn = (id) => `[...${cell(id)}.childNodes].map((node) => node.data ?? '').join('')`;
const textOf = (id) => browser.run(textIn(id));
const choose = (id) => {
  const at = (type) =>
    `${cell(id)}.dispatchEvent(new MouseEvent('${type}', { bubbles: true, button: 0, buttons: 1 }))`;
  return browser.run(`(${at('mousedown')}, ${cell(id)}.focus(), ${at('mouseup')}, 0)`);
};

const address =
  single === undefined ? server.resolvedUrls.local[0] : pathToFileURL(resolve(single)).href;
await browser.open(address);
await browser.giveFiles(files);
report('files are read', await until(`document.body.innerText.includes('读取完成')`));
await until(`document.querySelector('header').textContent.includes('JSON')`);

await browser.run(
  `(URL.createObjectURL = ((make) => (blob) => { window.saved = blob; return make.call(URL, blob); })(URL.createObjectURL), ${clickOn('JSON')}, 0)`,
);
await until(`window.saved !== undefined`);
const here = JSON.parse(await browser.run(`window.saved.text()`));
const there = JSON.parse((await inNode).stdout);
report(
  `${here.reports.length} of ${files.length} files: the JSON is that of Node`,
  here.reports.length === files.length && isDeepStrictEqual(here.reports, there.reports),
);

await browser.run(`(${clickOn('核对')}, 0)`);
await until(`document.querySelector('section[aria-label="报告"]') !== null`);
// The fixtures are one report in several formats: they are told by their files.
const pdf = `document.querySelector('[aria-label="报告"] button[title$=".pdf"]')`;
await until(`${pdf} !== null`);
await browser.run(`(${pdf}.click(), 0)`);
await until(`document.querySelector('canvas') !== null`);
const INK = `(() => { const canvas = document.querySelector('canvas'); if (canvas === null) return 0;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0; for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0 && data[at] < 128) dark++;
  return dark / (canvas.width * canvas.height); })()`;
report('the characters of a PDF are drawn', await until(`${INK} > 0.02`));

await browser.run(`(${clickOn('三 申请处理')}, 0)`);
await until(`${cell('granted.naturalPerson')} !== null`);
await choose('granted.naturalPerson');
for (const keys of ['Shift+ArrowRight', 'Control+c']) await browser.press(keys);
report('copy by keyboard', await until(`document.body.innerText.includes('已复制 2 格')`));
const copied = [await textOf('granted.naturalPerson'), await textOf('granted.business')];
await choose('denied.enforcementFile.naturalPerson');
await browser.press('Control+v');
await until(`document.body.innerText.includes('已粘贴')`);
const pasted = [
  await textOf('denied.enforcementFile.naturalPerson'),
  await textOf('denied.enforcementFile.business'),
];
report('paste by keyboard', isDeepStrictEqual(pasted, copied));
await choose('received.naturalPerson');
for (const keys of ['7', '7', 'Enter']) await browser.press(keys);
const isTyped = `${textIn('received.naturalPerson')} === '77'`;
report('a figure is typed', await until(isTyped));
await browser.press('Control+z');
report('and taken back', await until(`!(${isTyped})`));

if (single !== undefined) {
  await browser.run(`(${clickOn('关于')}, 0)`);
  await until(`document.querySelector('[role=dialog] [role=tab]') !== null`);
  await browser.run(`(${clickOn('自检')}, 0)`);
  // All of them come together.
  await until(`document.querySelector('[data-check]') !== null`);
  const checks = await browser.run(
    `[...document.querySelectorAll('[data-check]')].map((each) => [each.dataset.check, each.dataset.good, each.textContent])`,
  );
  // Whether a browser promises to keep what it stores is its own affair.
  const isGood =
    checks.length === 8 && checks.every(([id, good]) => id === 'persisted' || good === 'true');
  report('the self check finds all well', isGood);
  if (!isGood) console.log(checks);
}
const folder = new URL('.', address).href;
const elsewhere = browser
  .asked()
  .filter((url) => !url.startsWith(folder) && !/^(?:blob|data):/.test(url));
report(`0 requests elsewhere, of ${browser.asked().length}`, elsewhere.length === 0);
if (elsewhere.length > 0) console.log(elsewhere);

await browser.close();
await server.close();
process.exit(failed === 0 ? 0 : 1);
