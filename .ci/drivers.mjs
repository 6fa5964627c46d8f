/**
 * The little that a browser must do for us where Playwright cannot drive it: open a page, run a script
 * in it, press keys, give it files. Firefox by WebDriver BiDi (W3C), Chromium before 105 by what of
 * Playwright needs no help of the page. Node 20 has a WebSocket with `--experimental-websocket`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const KEYS = {
  Control: '\uE009',
  Shift: '\uE008',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Enter: '\uE007',
};

export async function driveChromium(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const asked = [];
  context.on('request', (request) => asked.push(request.url()));
  return {
    /** Addresses of all that was asked for. */
    asked: () => asked,
    open: (address) => page.goto(address),
    run: (script) => page.evaluate(script),
    press: (keys) => page.keyboard.press(keys),
    giveFiles: (paths) => page.setInputFiles('input[type=file][multiple]', paths),
    close: () => browser.close(),
  };
}

/** One command after another over the socket. */
class Bidi {
  #next = 0;
  #waiting = new Map();
  /** Events that were subscribed to. */
  heard = [];

  constructor(socket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const { id, type, method, params, result, error, message } = JSON.parse(data);
      if (type === 'event') this.heard.push({ method, params });
      const answer = this.#waiting.get(id);
      if (answer === undefined) return;
      this.#waiting.delete(id);
      if (type === 'success') answer.resolve(result);
      else answer.reject(new Error(`${error}: ${message}`));
    });
  }

  ask(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** @returns the address that Firefox prints when it listens */
function waitForAddress(firefox) {
  return new Promise((resolve, reject) => {
    firefox.stderr.on('data', (chunk) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(String(chunk));
      if (found !== null) resolve(found[1]);
    });
    firefox.on('exit', () => reject(new Error('Firefox ended before it listened')));
  });
}

async function connect(address) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return new Bidi(socket);
}

export async function driveFirefox(path) {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
  const firefox = spawn(path, [
    '--headless',
    '--remote-debugging-port',
    '0',
    '--profile',
    profile,
    '--no-remote',
  ]);
  // A job that breaks off leaves none behind.
  process.once('exit', () => firefox.kill());
  const bidi = await connect(await waitForAddress(firefox));
  await bidi.ask('session.new', { capabilities: {} });
  const { contexts } = await bidi.ask('browsingContext.getTree', {});
  const { context } = contexts[0];
  await bidi.ask('browsingContext.setViewport', {
    context,
    viewport: { width: 1440, height: 900 },
  });
  await bidi.ask('session.subscribe', {
    events: ['network.beforeRequestSent'],
    contexts: [context],
  });
  const evaluate = (expression) =>
    bidi.ask('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
  return {
    asked: () => bidi.heard.map(({ params }) => params.request.url),
    open: (url) => bidi.ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    async run(script) {
      const { type, result, exceptionDetails } = await evaluate(
        `(async () => JSON.stringify(await (${script})))()`,
      );
      if (type === 'exception') throw new Error(exceptionDetails.text);
      return result.value === undefined ? undefined : JSON.parse(result.value);
    },
    press(keys) {
      const values = keys.split('+').map((key) => KEYS[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
      ];
      return bidi.ask('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async giveFiles(files) {
      const { nodes } = await bidi.ask('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'input[type=file][multiple]' },
      });
      await bidi.ask('input.setFiles', {
        context,
        element: { sharedId: nodes[0].sharedId },
        files,
      });
    },
    async close() {
      firefox.removeAllListeners('exit');
      await bidi.ask('browser.close', {});
    },
  };
}
