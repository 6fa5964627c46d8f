/** What waits to be written joins, is kept in memory while it is not safe, and is tried again. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordOf } from '../../src/report/record.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { holdBodies } from '../../src/store/storage/held-bodies.ts';
import { createSaveQueue } from '../../src/store/storage/save-queue.ts';
import type { SaveQueue } from '../../src/store/storage/save-queue.ts';
import { joinChanges, NO_CHANGES } from '../../src/store/storage/session-changes.ts';
import type { Addition, SessionChanges, SessionFailure } from '../../src/store/storage/session.ts';
import { pause } from '../../src/store/steps/pause.ts';
import type { Step } from '../../src/store/steps/step.ts';
import { makeReport } from '../support/make-report.ts';

const META = {
  cursor: 0,
  changedAt: '2026-01-31T08:00:00.000Z',
  batchName: null,
  summary: { reports: 1, cleared: 0, agency: null },
};

function addition(id: string): Addition {
  const record = { ...recordOf(makeReport(), [], NO_REVIEW), id };
  return {
    report: { order: 0, record, trace: null, inherited: NO_REVIEW },
    body: new ArrayBuffer(1),
  };
}

const failure = (order: number): SessionFailure => ({
  name: '坏.pdf',
  code: 'corrupt',
  message: { zh: '', en: '' },
  order,
});
const step = (at: string): Step => ({ kind: 'mark', report: 'a', at, from: null, to: 'in-work' });
const changes = (parts: Partial<SessionChanges>): SessionChanges => ({ ...NO_CHANGES, ...parts });

describe('changes that join', () => {
  test('the later of two steps lists stays, from the earlier place', () => {
    const joined = joinChanges(
      changes({ steps: { all: [step('1')], from: 0 } }),
      changes({ steps: { all: [step('1'), step('2')], from: 1 } }),
    );
    expect(joined.steps).toEqual({ all: [step('1'), step('2')], from: 0 });
  });

  test('a failure that came and was solved is gone; one that came again is there', () => {
    const came = changes({ failures: new Map([[3, failure(3)]]) });
    const solved = changes({ solved: new Set([3]) });
    expect([...joinChanges(came, solved).failures]).toEqual([]);
    expect([...joinChanges(joinChanges(came, solved), came).failures.keys()]).toEqual([3]);
  });

  test('a body that replaces a report replaces what was said of it; emptying ends all before', () => {
    const { report } = addition('a');
    const said = changes({ reports: new Map([['a', report]]) });
    const replaced = joinChanges(said, changes({ additions: new Map([['a', addition('a')]]) }));
    expect([...replaced.reports]).toEqual([]);
    expect(joinChanges(replaced, changes({ isEmptied: true }))).toEqual(
      changes({ isEmptied: true }),
    );
  });
});

describe('the queue', () => {
  let isBroken = false;
  let written: SessionChanges[] = [];
  let states: string[] = [];
  let queue: SaveQueue;
  let gathered: (() => void)[] = [];
  let beside: Promise<void> = Promise.resolve();
  let onSaved = (): void => undefined;

  beforeEach(() => {
    gathered = [];
    beside = Promise.resolve();
    isBroken = false;
    written = [];
    states = [];
    const storage = createMemoryStorage();
    queue = createSaveQueue({
      storage: {
        ...storage,
        write: async (each, meta) => {
          if (isBroken) throw new DOMException('', 'QuotaExceededError');
          written.push(each);
          await storage.write(each, meta);
        },
      },
      held: holdBodies(),
      meta: () => META,
      onState: (state, problem) => {
        const now = problem === null ? state : `${state} ${problem}`;
        if (states.at(-1) !== now) states.push(now);
        if (state !== 'saved') return;
        const once = onSaved;
        onSaved = () => undefined;
        once();
      },
      onWritten: () => undefined,
      settleBeside: () => beside,
      gather: (task) => void gathered.push(task),
    });
  });
  const idsWritten = (): string[][] => written.map(({ additions }) => [...additions.keys()]);
  const add = (id: string): void => queue.save({ additions: new Map([[id, addition(id)]]) }, true);

  test('what was read gathers until it is time, and goes with what may not wait', async () => {
    add('a');
    add('b');
    await Promise.resolve();
    expect([written.length, queue.hasUnsaved(), gathered.length]).toEqual([0, true, 1]);
    expect((await queue.loadBody('b'))?.byteLength).toBe(1);
    gathered[0]?.();
    await queue.flush();
    expect(idsWritten()).toEqual([['a', 'b']]);
    add('c');
    queue.save({ steps: { all: [step('1')], from: 0 } });
    await queue.flush();
    expect(idsWritten()).toEqual([['a', 'b'], ['c']]);
    expect([states.at(-1), gathered.length]).toEqual(['saved', 2]);
    gathered[1]?.();
    await queue.flush();
    expect(written.length).toBe(2);
  });

  test('five hundred do not wait any longer', async () => {
    for (let i = 0; i < 500; i++) add(`${i}`);
    await new Promise((resolve) => setTimeout(resolve));
    expect(written.map(({ additions }) => additions.size)).toEqual([500]);
  });

  test('changes of one task are one writing', async () => {
    queue.save({ steps: { all: [step('1')], from: 0 } });
    queue.save({ reports: new Map([['a', addition('a').report]]) });
    await queue.flush();
    expect(written.map(({ steps, reports }) => [steps?.all.length, reports.size])).toEqual([
      [1, 1],
    ]);
    expect(states).toEqual(['saving', 'saved']);
  });

  test('what could not be written stays in memory and goes with the next change', async () => {
    isBroken = true;
    queue.save({ additions: new Map([['a', addition('a')]]) });
    await queue.flush();
    expect(states).toEqual(['saving', 'failed full']);
    expect([queue.hasUnsaved(), (await queue.loadBody('a'))?.byteLength]).toEqual([true, 1]);
    isBroken = false;
    queue.save({ additions: new Map([['b', addition('b')]]) });
    await queue.flush();
    expect([...(written[0]?.additions.keys() ?? [])]).toEqual(['a', 'b']);
    expect([queue.hasUnsaved(), (await queue.loadBody('a'))?.byteLength]).toEqual([false, 1]);
  });

  test('is at hand once written, but not if all was given up meanwhile', async () => {
    queue.save({ additions: new Map([['a', addition('a')]]) });
    await queue.flush();
    expect(queue.isAtHand('a')).toBe(true);
    queue.save({ additions: new Map([['b', addition('b')]]) });
    await Promise.resolve();
    queue.save({ isEmptied: true });
    await queue.flush();
    expect([queue.isAtHand('a'), queue.isAtHand('b')]).toEqual([false, false]);
  });

  test('what comes just as a writing ends is written too', async () => {
    add('a');
    const ended = queue.flush();
    // Told from within the queue that all is saved, as something that waited for it may go on at once.
    onSaved = () => queue.save({ steps: { all: [step('1')], from: 0 } });
    await ended;
    await pause();
    expect([written.length, states.at(-1), queue.hasUnsaved()]).toEqual([2, 'saved', false]);
  });

  test('nothing is said to be saved before what is kept beside it is safe; a change meanwhile is written at once', async () => {
    let kept: () => void = () => undefined;
    beside = new Promise((resolve) => {
      kept = resolve;
    });
    add('a');
    const flushed = queue.flush();
    await pause();
    expect([written.length, states]).toEqual([1, ['saving']]);
    queue.save({ steps: { all: [step('1')], from: 0 } });
    await queue.written();
    expect([written.length, states, queue.hasUnsaved()]).toEqual([2, ['saving'], false]);
    kept();
    await flushed;
    await pause();
    expect(states).toEqual(['saving', 'saved']);
  });

  test('tried again when asked', async () => {
    isBroken = true;
    queue.save({ isEmptied: true });
    await queue.flush();
    await queue.flush();
    isBroken = false;
    await queue.flush();
    expect(states).toEqual(['saving', 'failed full', 'saving', 'failed full', 'saving', 'saved']);
  });
});
