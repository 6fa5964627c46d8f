/** The facts of the formats: one list, and no reader's code with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMATS, READABLE_EXTENSIONS } from '../../src/readers/formats.ts';

const FOLDER = 'src/readers';
const factFiles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /-formats?\.ts$/.test(name) && /satisfies Format;/.test(readText(name)),
);

function readText(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

test('every file of facts is on the list', () => {
  const ids = factFiles.flatMap((name) =>
    [...readText(name).matchAll(/^  id: '(\w+)',$/gm)].map(([, id]) => id),
  );
  expect(new Set(ids)).toEqual(new Set(FORMATS.map(({ id }) => id)));
  expect(ids.length).toBe(FORMATS.length);
});

test('facts load nothing: they import types alone', () => {
  const loading = factFiles.filter((name) => /^import (?!type )|\bimport\(/m.test(readText(name)));
  expect(loading).toEqual([]);
});

test('no extension is claimed twice', () => {
  expect([...new Set(READABLE_EXTENSIONS)]).toEqual(READABLE_EXTENSIONS);
});
