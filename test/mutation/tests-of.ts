/** Which tests should notice a change of a source. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

export function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort((left, right) => (left < right ? -1 : 1))
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => /\.tsx?$/.test(file));
}

/**
 * The test of the same name at the same place; for a file without one all tests of its room and those that mirror the files of other rooms that import it.
 */
export function testsOf(root: string, file: string, tests: readonly string[]): readonly string[] {
  const placeOf = (source: string): string =>
    relative(join(root, 'src'), source).replace(/\.tsx?$/, '');
  const mirrors = (source: string): string[] => {
    const [room = ''] = placeOf(source).split('/');
    const name = `${basename(placeOf(source))}.test.ts`;
    return tests.filter(
      (test) => basename(test) === name && test.startsWith(join(root, 'test', room, '/')),
    );
  };
  const own = mirrors(file);
  if (own.length > 0) return own;
  const [room = ''] = placeOf(file).split('/');
  const users = filesIn(join(root, 'src')).filter(
    (source) =>
      !placeOf(source).startsWith(`${room}/`) &&
      readFileSync(source, 'utf8').includes(`/${placeOf(file)}.ts'`),
  );
  const near = tests.filter((test) => test.startsWith(join(root, 'test', room, '/')));
  return [...near, ...users.flatMap(mirrors)];
}
