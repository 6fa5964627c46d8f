/**
 * The page's side of the checks between reports: one worker that knows the batch. One that breaks off or takes
 * too long is replaced, and told the batch anew at the next question.
 */
import { createWorkers } from '../ask-worker.ts';
import type { Asked } from '../ask-worker.ts';
import { joinParts } from './answer-parts.ts';
import type {
  CollectedReport,
  CollectedReports,
  CollectionAnswers,
  CollectionMessage,
  CollectionReply,
  CollectionRequest,
  Collector,
} from './collection-protocol.ts';

export type CollectionThread = Asked<CollectionRequest, CollectionReply>;

/** So many reports cross at once: the page copies them within a few milliseconds. */
const REPORTS = 100;
/** Milliseconds, from one part of an answer to the next; ten thousand reports take five seconds. */
const LIMIT = 120_000;

/** @param rest lets the page do what waits, between one batch of reports and the next */
export function createCollector(
  createThread: () => CollectionThread,
  rest: () => Promise<void>,
): Collector {
  let known = new Map<string, CollectedReport>();
  let turn: Promise<unknown> = Promise.resolve();
  const workers = createWorkers(createThread, 1);

  /** @returns null when no answer could be had: who is asked next is another, and knows nothing */
  const say = async (message: CollectionMessage): Promise<object | null> => {
    const parts: object[] = [];
    const answer = await workers.ask<object>({
      request: (job) => ({ job, message }),
      limit: LIMIT,
      takeProgress({ part, isLast }) {
        if (part !== null) parts.push(part);
        return !isLast;
      },
      read: ({ part }) => (part === null ? null : joinParts(parts)),
      fail: () => null,
    });
    if (answer === null) {
      workers.release();
      known = new Map();
    }
    return answer;
  };

  /** @returns whether the worker knows all of them now */
  const tell = async (reports: CollectedReports): Promise<boolean> => {
    const gone = [...known.keys()].filter((id) => !reports.has(id));
    const changed = [...reports].filter(([id, report]) => !isSame(known.get(id), report));
    if (gone.length > 0 && (await say({ kind: 'drop', ids: gone })) === null) return false;
    for (const id of gone) known.delete(id);
    for (let at = 0; at < changed.length; at += REPORTS) {
      const some = changed.slice(at, at + REPORTS);
      const answer = await say({ kind: 'put', reports: some.map(([, each]) => each) });
      if (answer === null) return false;
      for (const [id, report] of some) known.set(id, report);
      await rest();
    }
    return true;
  };

  return {
    async ask(reports, question) {
      const answered = turn.then(async () => ((await tell(reports)) ? say(question) : null));
      turn = answered;
      // The desk answers each kind of question with its own kind of answer; what crosses has no type.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await answered) as CollectionAnswers[(typeof question)['kind']] | null;
    },
  };
}

/** The parts are replaced, never changed. */
function isSame(before: CollectedReport | undefined, now: CollectedReport): boolean {
  return before?.record === now.record && before.trace === now.trace && before.order === now.order;
}
