import { describe, expect, test, vi } from 'vitest';
import { NO_COLLECTION_STATE } from '../../../src/collection/state.ts';
import { inParts } from '../../../src/worker/collection/answer-parts.ts';
import { createCollectionDesk } from '../../../src/worker/collection/collection-desk.ts';
import type {
  CollectedReports,
  CollectionMessage,
  CollectionReply,
  CollectionRequest,
} from '../../../src/worker/collection/collection-protocol.ts';
import { createCollector } from '../../../src/worker/collection/create-collector.ts';
import type { CollectionThread } from '../../../src/worker/collection/create-collector.ts';
import { makeMember } from '../../support/make-collection.ts';
import type { WorkerListener } from '../../../src/worker/ask-worker.ts';

const check = { kind: 'check', state: NO_COLLECTION_STATE } as const;

/** A thread of the real desk; it notes what it is told, and can be made to fail. */
function makeThreads() {
  const told: CollectionMessage[] = [];
  const made = { threads: 0, terminated: 0, crashes: 0, failures: 0, told };
  const create = (): CollectionThread => {
    made.threads++;
    const desk = createCollectionDesk();
    let listener: WorkerListener<CollectionReply> | null = null;
    return {
      listen: (heard) => (listener = heard),
      terminate: () => made.terminated++,
      post({ job, message }: CollectionRequest) {
        told.push(message);
        queueMicrotask(() => {
          if (made.crashes > 0) {
            made.crashes--;
            listener?.onCrash('memory');
            return;
          }
          if (message.kind === 'check' && made.failures > 0) {
            made.failures--;
            listener?.onReply({ job, part: null, isLast: true });
            return;
          }
          const parts = inParts(desk(message));
          parts.forEach((part, at) =>
            listener?.onReply({ job, part, isLast: at === parts.length - 1 }),
          );
        });
      },
    };
  };
  return { made, collector: createCollector(create, () => Promise.resolve()) };
}

function reports(...ids: readonly string[]): CollectedReports {
  return new Map(
    ids.map((id, order) => [id, { ...makeMember({ id, agency: `${id}局`, year: 2023 }), order }]),
  );
}

const kinds = (told: readonly CollectionMessage[]): string[] =>
  told.map((message) => (message.kind === 'put' ? `put ${message.reports.length}` : message.kind));

describe('the collector', () => {
  test('tells the batch once, and then only what has changed', async () => {
    const { made, collector } = makeThreads();
    const batch = reports('a', 'b', 'c');
    const view = await collector.ask(batch, check);
    expect(view?.units.map(({ name }) => name)).toEqual(['a局', 'b局', 'c局']);
    await collector.ask(batch, check);
    const [changed] = reports('b').values();
    const next = new Map([...batch].filter(([id]) => id !== 'a'));
    if (changed !== undefined) next.set('b', { ...changed, order: 1 });
    expect((await collector.ask(next, check))?.units.map(({ name }) => name)).toEqual([
      'b局',
      'c局',
    ]);
    expect(kinds(made.told)).toEqual(['put 3', 'check', 'check', 'drop', 'put 1', 'check']);
  });

  test('tells a large batch in pieces', async () => {
    const { made, collector } = makeThreads();
    await collector.ask(reports(...Array.from({ length: 250 }, (_none, at) => `u${at}`)), check);
    expect(kinds(made.told)).toEqual(['put 100', 'put 100', 'put 50', 'check']);
  });

  test('keeps the order of the batch, in whatever order it was told', async () => {
    const { collector } = makeThreads();
    const batch = [...reports('a', 'b', 'c')].reverse();
    const view = await collector.ask(new Map(batch), check);
    expect(view?.units.map(({ name }) => name)).toEqual(['a局', 'b局', 'c局']);
  });

  test('a thread that breaks off gives no answer; the next one is told everything', async () => {
    const { made, collector } = makeThreads();
    const batch = reports('a', 'b');
    await collector.ask(batch, check);
    made.crashes = 1;
    expect(await collector.ask(batch, check)).toBeNull();
    expect((await collector.ask(batch, check))?.units).toHaveLength(2);
    expect(made).toMatchObject({ threads: 2, terminated: 1 });
    expect(kinds(made.told)).toEqual(['put 2', 'check', 'check', 'put 2', 'check']);
  });

  test('where our own program fails the next one is told everything too, and nothing of before', async () => {
    const { made, collector } = makeThreads();
    await collector.ask(reports('a', 'b'), check);
    made.failures = 1;
    expect(await collector.ask(reports('a', 'b'), check)).toBeNull();
    const view = await collector.ask(reports('b'), check);
    expect(view?.units.map(({ name }) => name)).toEqual(['b局']);
    expect(made).toMatchObject({ threads: 2, terminated: 1 });
  });

  test('one that breaks off while it is told is not asked', async () => {
    const { made, collector } = makeThreads();
    made.crashes = 1;
    expect(await collector.ask(reports('a'), check)).toBeNull();
    expect(kinds(made.told)).toEqual(['put 1']);
  });

  test('where no thread can be started there is no answer', async () => {
    const collector = createCollector(
      () => {
        throw new Error('refused');
      },
      () => Promise.resolve(),
    );
    expect(await collector.ask(reports('a'), check)).toBeNull();
  });

  test('one that never answers is given up', async () => {
    vi.useFakeTimers();
    const terminate = vi.fn();
    const silent: CollectionThread = { post: () => undefined, listen: () => undefined, terminate };
    const asked = createCollector(
      () => silent,
      () => Promise.resolve(),
    ).ask(reports('a'), check);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await asked).toBeNull();
    expect(terminate).toHaveBeenCalled();
    vi.useRealTimers();
  });
});
