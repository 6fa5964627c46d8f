/**
 * The page's side of the checks between reports: one worker that knows the batch. One that breaks off or takes
 * too long is replaced, and told the batch anew at the next question.
 */
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
/** Milliseconds; ten thousand reports take five seconds. */
const LIMIT = 120_000;

/** @param rest lets the page do what waits, between one batch of reports and the next */
export function createCollector(
  createThread: () => CollectionThread,
  rest: () => Promise<void>,
): Collector {
  let known = new Map<string, CollectedReport>();
  let turn: Promise<unknown> = Promise.resolve();
  const say = createTalk(createThread, () => {
    known = new Map();
  });

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
      // The worker answers each kind of question with its own kind of answer.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await answered) as CollectionAnswers[(typeof question)['kind']] | null;
    },
  };
}

/** Says one thing to the worker and waits for what it answers; null when no answer could be had. */
function createTalk(
  createThread: () => CollectionThread,
  onLost: () => void,
): (message: CollectionMessage) => Promise<object | null> {
  let thread: CollectionThread | null = null;
  let nextJob = 0;
  return (message) =>
    new Promise((resolve) => {
      const job = nextJob++;
      const parts: object[] = [];
      const end = (answer: object | null): void => {
        clearTimeout(timer);
        if (answer === null) {
          thread?.terminate();
          thread = null;
          onLost();
        }
        resolve(answer);
      };
      const timer = setTimeout(() => end(null), LIMIT);
      try {
        thread ??= createThread();
      } catch {
        end(null);
        return;
      }
      thread.listen({
        onCrash: () => end(null),
        onReply({ job: of, part, isLast }) {
          if (of !== job) return;
          if (part !== null) parts.push(part);
          if (isLast) end(part === null ? null : joinParts(parts));
        },
      });
      thread.post({ job, message });
    });
}

/** The parts are replaced, never changed. */
function isSame(before: CollectedReport | undefined, now: CollectedReport): boolean {
  return before?.record === now.record && before.trace === now.trace && before.order === now.order;
}
