/** What the READMEs of the house say must be there: every file that a recipe, a table or a step names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const list = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const FILES = list('src');
const READMES = FILES.filter((name) => basename(name) === 'README.md');
const SOURCE = FILES.filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** In backticks: a file with its extension, a folder with its slash, or a name of two words at least. */
const NAMED = /`([\w./-]+(?:\.(?:tsx?|json|md|mjs)|\/)|(?:[\w-]+\/)*[a-z]+(?:-[a-z\d]+)+)`/g;

/** A path from the README's folder, from src or from the root; a bare name may stand deeper in the room. */
function isThere(readme: string, name: string): boolean {
  const room = dirname(readme);
  const endings = /\.\w+$|\/$/.test(name) ? [name] : [`${name}.ts`, `${name}.tsx`, `${name}/`];
  return endings.some(
    (ending) =>
      [room, 'src', '.'].some((base) => existsSync(join(base, ending))) ||
      (room !== 'src' &&
        FILES.some((file) => file.startsWith(room) && file.endsWith(`/${ending}`))),
  );
}

/** Names of rules, attributes and the like are spelled in the source as they are in the README. */
function isSpelled(name: string): boolean {
  return !/[./]/.test(name) && (SOURCE.includes(`'${name}'`) || SOURCE.includes(`${name}=`));
}

describe.each(READMES)('%s', (readme) => {
  test('names only what exists', () => {
    const names = [...readFileSync(readme, 'utf8').matchAll(NAMED)].map(([, name = '']) => name);
    const missing = names.filter((name) => !isThere(readme, name) && !isSpelled(name));
    expect([...new Set(missing)]).toEqual([]);
  });
});

test('the house tells how each kind of thing is added', () => {
  const text = readFileSync('src/README.md', 'utf8');
  const [, recipes = ''] = text.split('## To add');
  const kinds = [...recipes.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, kind]) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining([
      'a format',
      'an edition of the form',
      'a rule',
      'a chart',
      'an export',
    ]),
  );
});
