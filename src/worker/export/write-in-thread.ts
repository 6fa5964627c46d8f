/**
 * The page's side: a worker for each file, ended with it, so that what it took of memory is given back. Where
 * none can be started – the page was updated on its server, or the server is gone – the page writes what it
 * has at hand by itself: a backup must always be had.
 */
import { isNotLoaded } from '../../document/engine-error.ts';
import { EXPORTS } from '../../exchange/exports.ts';
import type { Asked } from '../ask-worker.ts';
import type {
  ExportFeed,
  ExportMessage,
  ExportOrder,
  ExportReply,
  ExportResult,
} from './export-protocol.ts';
import { writeOrder } from './write-order.ts';

/** What writes a backup on the page must be there when the page has been updated on its server meanwhile. */
export async function warmUp(): Promise<void> {
  await EXPORTS.find(({ id }) => id === 'json')?.load();
}

export type ExportThread = Asked<ExportMessage, ExportReply>;

/** @returns as `Exporter.write` does */
export async function writeInThread(
  createThread: () => ExportThread,
  talk: Talk,
): Promise<ExportResult> {
  const result = await talkToThread(createThread, talk);
  return result === 'no-thread' ? await writeHere(talk) : result;
}

interface Talk {
  readonly order: ExportOrder;
  readonly feed: ExportFeed;
  readonly signal: AbortSignal;
}

/** @returns `no-thread` when nothing was asked for yet */
function talkToThread(
  createThread: () => ExportThread,
  { order, feed, signal }: Talk,
): Promise<ExportResult | 'no-thread'> {
  return new Promise((resolve) => {
    let thread: ExportThread | null = null;
    let isFed = false;
    const end = (result: ExportResult | 'no-thread'): void => {
      thread?.listen(null);
      thread?.terminate();
      signal.removeEventListener('abort', callOff);
      resolve(result);
    };
    const callOff = (): void => end({ trouble: null });
    const broken = (): void => end({ trouble: 'failed' });
    const give = async (what: 'reports' | 'batch'): Promise<void> => {
      isFed = true;
      const message: ExportMessage =
        what === 'batch'
          ? { kind: 'batch', batch: await feed.batch() }
          : { kind: 'reports', reports: await feed.next(), leftBehind: feed.leftBehind() };
      if (!signal.aborted) thread?.post(message);
    };
    try {
      thread = createThread();
    } catch {
      end('no-thread');
      return;
    }
    signal.addEventListener('abort', callOff);
    thread.listen({
      onReply(reply) {
        if (reply.kind === 'written') end({ file: reply.file });
        else if (reply.kind === 'trouble')
          end(isFed || reply.trouble === 'failed' ? { trouble: reply.trouble } : 'no-thread');
        else give(reply.what).catch(broken);
      },
      onCrash: (cause) => (isFed || cause === 'memory' ? broken() : end('no-thread')),
    });
    thread.post({ kind: 'order', order });
  });
}

async function writeHere({ order, feed }: Talk): Promise<ExportResult> {
  try {
    return { file: await writeOrder(order, feed) };
  } catch (error) {
    return { trouble: isNotLoaded(error) ? 'not-loaded' : 'failed' };
  }
}
