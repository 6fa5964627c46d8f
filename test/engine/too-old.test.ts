/** The word to browsers too old, run as they would run it. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

const SCRIPT = readFileSync('public/too-old.js', 'utf8');

interface Engine {
  readonly noModule: boolean;
  readonly where: boolean;
  readonly gecko: boolean;
  readonly toSorted: boolean;
}

interface FakeElement {
  readonly style: Record<string, string>;
  readonly texts: string[];
}

/** What the page says; null where it goes on. */
function sayIn(engine: Engine): string | null {
  const shown: FakeElement[] = [];
  const root: FakeElement = {
    style: engine.gecko ? { MozAppearance: '' } : {},
    texts: [],
  };
  const createElement = (): object => {
    const texts: string[] = [];
    return {
      style: {},
      texts,
      ...(engine.noModule ? { noModule: false } : {}),
      setAttribute: () => undefined,
      appendChild: (child: { readonly texts: readonly string[] }) => texts.push(...child.texts),
    };
  };
  const document = {
    getElementById: () => root,
    createElement,
    createTextNode: (text: string) => ({ texts: [text] }),
    querySelector() {
      if (!engine.where) throw new Error('not a valid selector');
      return null;
    },
    body: { appendChild: (element: FakeElement) => shown.push(element) },
  };
  const context = createContext({ document });
  if (!engine.toSorted) runInContext('delete Array.prototype.toSorted', context);
  runInContext(SCRIPT, context);
  expect(root.style['display']).toBe(shown.length > 0 ? 'none' : undefined);
  return shown[0]?.texts.join(' ') ?? null;
}

const NEW = { noModule: true, where: true, gecko: false, toSorted: true };

test.each([
  ['Chromium now', NEW],
  ['Chromium 109, without a method that is filled in', { ...NEW, toSorted: false }],
  ['Firefox 115', { ...NEW, gecko: true }],
])('%s goes on', (_name, engine) => {
  expect(sayIn(engine)).toBeNull();
});

test.each([
  ['Internet Explorer', { noModule: false, where: false, gecko: false, toSorted: false }],
  ['Chromium 87', { ...NEW, where: false, toSorted: false }],
  ['Firefox 102', { ...NEW, gecko: true, toSorted: false }],
])('%s is told which browsers do', (_name, engine) => {
  expect(sayIn(engine)).toMatch(/太旧.*Edge、Chrome 102.*Firefox 115.*too old/);
});

test('it is plain ES5', () => {
  expect(SCRIPT).not.toMatch(/\b(?:let|const|class|async|import)\b|=>|`|\?\.|\?\?|,\s*[)\]}]/);
});

test('it comes before the modules', () => {
  const page = readFileSync('index.html', 'utf8');
  const [own, modules] = [page.indexOf('/too-old.js'), page.indexOf('type="module"')];
  expect(own).toBeGreaterThan(page.indexOf('id="root"'));
  expect(own).toBeLessThan(modules);
});
