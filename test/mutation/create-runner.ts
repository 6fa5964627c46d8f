/** The process that runs the tests, from outside: a change that makes it run for ever counts as noticed. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Disguise } from './load-sources.ts';
import type { Known, Question } from './run-cases.ts';

/** All quick cases together take a few seconds, on a busy machine too. */
const TIME_LIMIT_MS = 30_000;
const LEARNING_LIMIT_MS = 600_000;

type Answer = boolean | readonly Known[] | null;

export interface Runner {
  /** Whether the tests pass on the file as it is. */
  readonly learn: () => Promise<boolean>;
  readonly notice: (disguise: Disguise) => Promise<boolean>;
  readonly end: () => void;
}

export function createRunner(tests: readonly string[]): Runner {
  let child: ChildProcess | null = null;
  let order: readonly Known[] = [];
  const start = (): ChildProcess => (child ??= fork(join(import.meta.dirname, 'run-cases.ts')));
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  const learn = async (): Promise<boolean> => {
    const answer = await ask(start(), { tests }, LEARNING_LIMIT_MS);
    order = Array.isArray(answer) ? (answer as readonly Known[]) : [];
    return order.length > 0;
  };
  const notice = async (disguise: Disguise): Promise<boolean> => {
    if (child === null) await ask(start(), { order }, LEARNING_LIMIT_MS);
    const answer = await ask(start(), disguise, TIME_LIMIT_MS);
    if (answer === null) end();
    return answer !== false;
  };
  return { learn, notice, end };
}

/** Null when it died or took too long. */
function ask(child: ChildProcess, question: Question, limit: number): Promise<Answer> {
  return new Promise((answer) => {
    const settle = (value: Answer): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      answer(value);
    };
    const timer = setTimeout(() => settle(null), limit);
    child.once('message', (value) => settle(value as Answer));
    child.once('exit', () => settle(null));
    child.send(question);
  });
}
