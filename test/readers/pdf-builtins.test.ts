/** What pdf.js does to the whole thread when it is loaded is undone. */
import { expect, test } from 'vitest';
import { keepBuiltins } from '../../src/readers/pdf/keep-builtins.ts';

test.each([
  ['Array.prototype', Array.prototype, 'push'],
  ['JSON', JSON, 'parse'],
  ['JSON', JSON, 'stringify'],
] as const)('%s: the engine keeps its own', async (_, owner: object, name) => {
  const before: unknown = Reflect.get(owner, name);
  const other = (): void => undefined;
  const inside: unknown[] = [];
  await keepBuiltins(async () => {
    await Promise.resolve();
    Reflect.defineProperty(owner, name, { value: other, configurable: true, writable: true });
    inside[0] = Reflect.get(owner, name);
  });
  expect(inside).toEqual([other]);
  expect(Reflect.get(owner, name)).toBe(before);
});
