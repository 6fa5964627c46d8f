/**
 * The worker: takes a file, answers with its reports, read, parsed and checked; or takes a report
 * and says what is probably wrong in it; or
 * writes notes on a file.
 */
import '../engine/fill-in.ts';
import { suggestRepairs } from '../repair/index.ts';
import { VANISHED } from '../document/failure.ts';
import { failFile } from './file-queue.ts';
import { markOriginal } from './mark-original.ts';
import { packReport } from './pack-report.ts';
import { processFile } from './process-file.ts';
import type { PageAt } from '../document/page-at.ts';
import type { GreyImage } from '../readers/picture/image/grey-image.ts';
import { blindFile } from './sight/blind-file.ts';
import { keepSheet } from './sight/keep-sheet.ts';
import { prepareFile } from './sight/prepare-file.ts';
import { pageSight } from './sight/page-sight.ts';
import type {
  MarkReply,
  MarkRequest,
  PageReply,
  PageSheet,
  ParsedFile,
  ParseReply,
  ParseRequest,
  RepairReply,
  RepairRequest,
  WorkerRequest,
} from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let turn: Promise<void> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { data } = event;
  if ('question' in data) self.postMessage(suggest(data));
  else if ('mark' in data) void answerMarked(data);
  // One file after the other: the next may wait here already.
  else turn = turn.then(() => answer(data));
});

/** Every request is answered, also when the file vanished or our own program fails. */
async function answer(request: ParseRequest): Promise<void> {
  const { job, name, file } = request;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    self.postMessage({ job, result: failFile(name, VANISHED) } satisfies ParseReply);
    return;
  }
  try {
    await answerWith(bytes, request);
  } catch {
    self.postMessage({ job, result: failFile(name, { code: 'internal' }) } satisfies ParseReply);
  }
}

async function answerWith(
  given: Uint8Array<ArrayBuffer>,
  { job, name, password, sight: source }: ParseRequest,
): Promise<void> {
  const bytes = await prepareFile(given);
  const sight = source === undefined ? null : await pageSight(source);
  const onPage = (page: PageAt): void => self.postMessage({ job, page } satisfies PageReply);
  const sheets: Promise<PageSheet | null>[] = [];
  const onSheet = (page: number, sheet: GreyImage): void =>
    void sheets.push(keepSheet(page, sheet));
  const entries: ParsedFile['entries'][number][] = [];
  const processed = await processFile(name, bytes, {
    password,
    ...(sight === null || typeof sight === 'string'
      ? {}
      : { sight: { ...sight, onPage, onSheet } }),
    onEntry: (entry) => entries.push({ name: entry.name, file: blobOf(entry.bytes) }),
  });
  const reports = processed.reports.map(packReport);
  const kept = (await Promise.all(sheets)).filter((sheet) => sheet !== null);
  const result: ParsedFile = {
    ...processed,
    name,
    reports,
    entries,
    ...(kept.length > 0 ? { sheets: kept } : {}),
    ...(bytes === given ? {} : { original: blobOf(bytes) }),
  };
  const reply: ParseReply = {
    job,
    result: typeof sight === 'string' ? blindFile(result, sight) : result,
  };
  self.postMessage(
    reply,
    reports.map((report) => report.body),
  );
}

/** Its own copy, which browsers keep outside the memory of page and worker. */
function blobOf({ buffer, byteOffset, length }: Uint8Array): Blob {
  return new Blob(
    buffer instanceof ArrayBuffer ? [new Uint8Array(buffer, byteOffset, length)] : [],
  );
}

/** A file that vanished, or that our own program fails on, goes back unmarked. */
async function answerMarked({ job, mark }: MarkRequest): Promise<void> {
  const marked = await markOriginal(mark).catch(() => null);
  const bytes = marked === null ? null : new Uint8Array(marked);
  const reply: MarkReply = { job, marked: bytes };
  self.postMessage(reply, bytes === null ? [] : [bytes.buffer]);
}

function suggest({ job, question }: RepairRequest): RepairReply {
  const { report, locked, lastYear } = question;
  const budget = { clock: () => performance.now() };
  const knots = suggestRepairs(report, { locked: new Set(locked), lastYear, budget });
  return { job, knots };
}
