/**
 * `npm run mutate -- src/rules src/report/record.ts`: changes each file in one small way after another,
 * runs the tests that mirror it, and prints the changes that no test noticed. Nothing is written: the
 * changed source is handed to the test runner in place of the file.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import type { Vitest } from 'vitest/node';
import { listMutants } from './list-mutants.ts';
import type { Mutant } from './list-mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the runner is given instead of a file. */
interface Disguise {
  path: string;
  source: string;
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort((left, right) => (left < right ? -1 : 1))
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => /\.tsx?$/.test(file));
}

/**
 * The test of the same name at the same place; for a file without one those of its room that import it,
 * and where there are none all of its folder.
 */
function testsOf(file: string, tests: readonly string[]): string[] {
  const place = relative(join(ROOT, 'src'), file).replace(/\.tsx?$/, '');
  const own = tests.filter((test) => test === join(ROOT, 'test', `${place}.test.ts`));
  if (own.length > 0) return own;
  const [room = ''] = place.split('/');
  const near = tests.filter((test) => test.startsWith(join(ROOT, 'test', room, '/')));
  const users = near.filter((test) => readFileSync(test, 'utf8').includes(`src/${place}.ts'`));
  const folder = join(ROOT, 'test', dirname(place), '/');
  return users.length > 0 ? users : near.filter((test) => test.startsWith(folder));
}

/** Whether the tests fail; an error beside them would be laid at the door of every later change. */
async function isNoticed(vitest: Vitest, file: string, tests: readonly string[]): Promise<boolean> {
  vitest.invalidateFile(file);
  const specifications = tests.map((test) => vitest.getRootProject().createSpecification(test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  if (unhandledErrors.length > 0) throw new Error(String(unhandledErrors[0]));
  // The runner answers with what it has run before, too.
  return testModules.some((module) => tests.includes(module.moduleId) && !module.ok());
}

function describeMutant(file: string, { line, before, after }: Mutant): string {
  const show = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);
  return `  ${relative(ROOT, file)}:${line}  ${show(before)}  →  ${show(after) || '(nothing)'}`;
}

const disguise: Disguise = { path: '', source: '' };
const vitest = await createVitest(
  'test',
  {
    config: false,
    root: ROOT,
    watch: false,
    reporters: [{}],
    bail: 1,
    pool: 'threads',
    testTimeout: 60_000,
  },
  {
    plugins: [
      {
        name: 'disguise',
        enforce: 'pre',
        load: (id) => (id === disguise.path ? disguise.source : null),
      },
    ],
  },
);
await vitest.standalone();

const paths = process.argv.slice(2).map((path) => resolve(path));
const tests = filesIn(join(ROOT, 'test')).filter((file) => file.endsWith('.test.ts'));
let [total, survived] = [0, 0];
for (const file of paths.flatMap(filesIn)) {
  const own = testsOf(file, tests);
  const mutants = listMutants(readFileSync(file, 'utf8'));
  if (await isNoticed(vitest, file, own)) {
    console.log(`${relative(ROOT, file)}: its tests fail unchanged`);
    continue;
  }
  const left: Mutant[] = [];
  for (const mutant of mutants) {
    Object.assign(disguise, { path: file, source: mutant.source });
    if (!(await isNoticed(vitest, file, own))) left.push(mutant);
  }
  Object.assign(disguise, { path: '', source: '' });
  vitest.invalidateFile(file);
  total += mutants.length;
  survived += left.length;
  console.log(`${relative(ROOT, file)}: ${mutants.length} changes, ${left.length} unnoticed`);
  for (const mutant of left) console.log(describeMutant(file, mutant));
}
console.log(`${total} changes, ${total - survived} noticed, ${survived} unnoticed`);
await vitest.close();
