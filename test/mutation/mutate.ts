/**
 * `npm run mutate -- src/rules src/report/record.ts`: changes each file in one small way after another,
 * runs the tests that mirror it, and prints the changes that no test noticed. Nothing is written: the
 * changed source is handed to the process that runs the tests in place of the file.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createRunner } from './create-runner.ts';
import type { Runner } from './create-runner.ts';
import { listMutants } from './list-mutants.ts';
import type { Mutant } from './list-mutants.ts';
import { filesIn, testsOf } from './tests-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function describeMutant(file: string, { line, before, after }: Mutant): string {
  const show = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 60);
  return `  ${relative(ROOT, file)}:${line}  ${show(before)}  →  ${show(after) || '(nothing)'}`;
}

const paths = process.argv.slice(2).map((path) => resolve(path));
const tests = filesIn(join(ROOT, 'test')).filter((file) => file.endsWith('.test.ts'));
let [total, survived] = [0, 0];
let runner: Runner | null = null;
let learnt: readonly string[] = [];
for (const file of paths.flatMap(filesIn)) {
  const own = testsOf(ROOT, file, tests);
  // Files of a room share its tests: they are timed once.
  if (runner === null || own.join() !== learnt.join()) {
    runner?.end();
    runner = createRunner(own);
    learnt = own;
    if (!(await runner.learn())) {
      console.log(`${relative(ROOT, file)}: its tests fail unchanged`);
      runner.end();
      runner = null;
      continue;
    }
  }
  const mutants = listMutants(readFileSync(file, 'utf8'));
  const left: Mutant[] = [];
  for (const mutant of mutants) {
    if (await runner.notice({ path: file, source: mutant.source })) continue;
    left.push(mutant);
    console.log(describeMutant(file, mutant));
  }
  total += mutants.length;
  survived += left.length;
  console.log(`${relative(ROOT, file)}: ${mutants.length} changes, ${left.length} unnoticed`);
}
runner?.end();
console.log(`${total} changes, ${total - survived} noticed, ${survived} unnoticed`);
