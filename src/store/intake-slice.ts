/** Reading files: progress, results in batches, cancel, passwords. A drop during a drop waits its turn. */
import { filesOfArchive } from '../worker/protocol.ts';
import type { ParsedFile, PoolFile, PoolListener } from '../worker/protocol.ts';
import type { AppActions } from './app-state.ts';
import { IDLE } from './intake/intake-state.ts';
import type { Intake, SeeingFile } from './intake/intake-state.ts';
import { createIntakeLedger } from './intake/intake-ledger.ts';
import type { IntakeLedger } from './intake/intake-ledger.ts';
import { addArrived, addUnread, takeBack } from './intake/count-again.ts';
import { hasPictures, joinLater } from './intake/join-later.ts';
import { createOrders } from './intake/orders.ts';
import { lookAt, sortGiven } from './intake/known-files.ts';
import type { SliceContext } from './slice-context.ts';
import type { LeftOut, SessionFailure, StoredFile } from './storage/session.ts';
import { holdSight } from './sight/sight-slice.ts';
import { takeAllArrivals } from './take-arrivals.ts';
import type { Arrival } from './take-arrivals.ts';

type IntakeActions = Pick<
  AppActions,
  'addFiles' | 'resumeFiles' | 'cancelIntake' | 'dismissFailures' | 'unlockFile'
>;

export function createIntakeSlice(context: SliceContext): IntakeActions {
  const { set, get, current } = context;
  let looked: Promise<void> = Promise.resolve();
  const orders = createOrders(get);
  const ledger = createIntakeLedger(current, context.defer);
  const { queue, ended, intakeNow, stop } = createTurns(context, ledger);

  /** Says what was given and is not read, or was before; nothing is dropped without a word. */
  const say = (leftOut: readonly LeftOut[], known = 0): void => {
    if (leftOut.length + known > 0) set({ intake: addUnread(intakeNow(), leftOut, known) });
  };

  const addFiles: AppActions['addFiles'] = async (files, leftOut = []) => {
    // Until the stored session is there, nobody knows which orders are taken.
    if (get().role !== 'writer') await current.ready();
    if (!current.mayWrite()) {
      say([...leftOut, ...files.map(({ name }) => ({ name, why: 'readOnly' as const }))]);
      return ended();
    }
    const given = hasPictures(files) ? await joinLater(files) : files;
    // What is held against files read before is asked of the disk: one drop after the other.
    if (get().reports.size > 0) await (looked = looked.then(() => lookAt(given)));
    const { fresh, awaited, known } = sortGiven(given, get());
    forget(context, [...awaited.values()]);
    const reading = fresh.length === 0 ? ended() : queue(orders.inOrder(fresh, awaited));
    say(leftOut, known);
    return reading;
  };

  const resumeFiles = async (given: readonly StoredFile[]): Promise<void> => {
    orders.keepFree(given);
    if (given.length === 0) return;
    const { sessionId } = get();
    // Of use to few; where it cannot be had the files wait for the next visit.
    const { sortInterrupted } = await import('./intake/interrupted.ts');
    await current.ready();
    if (get().role !== 'writer' || get().sessionId !== sessionId) return;
    const { names, failures, rest, again } = sortInterrupted(
      given.filter(({ order }) => !ledger.isNoted(order)),
    );
    if (names.length > 0) set({ interrupted: names });
    nameFailures(context, failures);
    if (rest.length > 0) void queue(rest);
    for (const file of again) void queue([file], 1);
    await ended();
  };

  return {
    cancelIntake: stop,
    addFiles,
    resumeFiles,
    dismissFailures(gone) {
      if (current.mayWrite()) forget(context, gone);
    },
    unlockFile(order, password) {
      const file = get().locked.get(order);
      if (file === undefined || !current.mayWrite()) return ended();
      forget(context, [order]);
      return queue([{ ...file, password, order }]);
    },
  };
}

interface Turns {
  /** Reads files when those given before have ended. @param begun how often each was begun before */
  readonly queue: (files: readonly PoolFile[], begun?: number) => Promise<void>;
  /** Resolves when all that was given by now has ended. */
  readonly ended: () => Promise<void>;
  /** The counts that what is given now adds to. */
  readonly intakeNow: () => Intake;
  /** Resolves when nothing is read any more. */
  readonly stop: () => Promise<void>;
}

function createTurns(context: SliceContext, ledger: IntakeLedger): Turns {
  const { set, get } = context;
  let abort = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  let waiting = 0;
  const intakeNow = (): Intake => (waiting === 0 ? IDLE : (get().intake ?? IDLE));
  const queue: Turns['queue'] = (files, begun = 0) => {
    if (waiting === 0) abort = beginDrop(context, files);
    const { signal } = abort;
    set({ intake: { ...intakeNow(), total: intakeNow().total + files.length, isActive: true } });
    waiting++;
    const noted = Promise.all([ledger.note(files, begun), haveRules(context)]);
    const takeTurn = async (): Promise<void> => {
      let isStopped = true;
      try {
        await noted;
        const came = await readFiles({ context, ledger, files, signal });
        if (signal.aborted) ledger.dropAll();
        const waited = takeBlind(context, came);
        if (waited.length > 0) void queue(waited);
        isStopped = signal.aborted;
      } finally {
        // Where our own program fails the next drop is read all the same; what is left waits for the next visit.
        waiting--;
        endTurn(context, { isActive: waiting > 0, isCancelled: isStopped });
      }
    };
    turn = turn.then(takeTurn, takeTurn);
    return turn;
  };
  const idle = async (): Promise<void> => {
    const last = turn;
    // Where our own program failed it has ended too.
    await last.catch(() => undefined);
    if (turn !== last) await idle();
  };
  const stop = (): Promise<void> => {
    abort.abort();
    return idle();
  };
  return { queue, ended: () => turn, intakeNow, stop };
}

/** From which order on reports are fresh. @returns what stops the reading */
function beginDrop({ set, get }: SliceContext, files: readonly PoolFile[]): AbortController {
  set({ freshFrom: get().reports.size === 0 ? null : lowest(files) });
  return new AbortController();
}

function endTurn({ set, get }: SliceContext, how: Pick<Intake, 'isActive' | 'isCancelled'>): void {
  set({ intake: { ...(get().intake ?? IDLE), running: [], seeing: [], ...how } });
}

function lowest(files: readonly PoolFile[]): number {
  return files.reduce((least, { order }) => Math.min(least, order), Infinity);
}

/** A report that came as JSON is derived anew when its file comes; without the rules, when it is opened. */
async function haveRules({ rules }: SliceContext): Promise<void> {
  await rules.load().catch(() => undefined);
}

/**
 * @param came with the files just given
 * @returns what was not read for want of the package, to be read now that this is here
 */
function takeBlind(context: SliceContext, { hasSight, blind }: Came): PoolFile[] {
  const { set, get } = context;
  if (!hasSight) return [];
  const files = [...get().blind].map(([order, given]) => ({ ...given, password: null, order }));
  forget(
    context,
    files.map(({ order }) => order),
  );
  set({ intake: takeBack(get().intake ?? IDLE, blind) });
  return files;
}

/** Forgets that files gave no report. */
function forget({ set, get, current }: SliceContext, orders: readonly number[]): void {
  if (orders.length === 0) return;
  const solved = new Set(orders);
  const left = <T>(files: ReadonlyMap<number, T>): Map<number, T> =>
    new Map([...files].filter(([order]) => !solved.has(order)));
  const { locked, blind } = get();
  set({
    locked: left(locked),
    blind: left(blind),
    failures: get().failures.filter(({ order }) => !solved.has(order)),
  });
  current.save({ solved });
}

/** Files that are not tried again stand among those without a report. */
function nameFailures(
  { set, get, current, now }: SliceContext,
  failures: readonly SessionFailure[],
): void {
  if (failures.length === 0) return;
  set({ failures: [...get().failures, ...failures], changedAt: get().changedAt ?? now() });
  const byOrder = new Map(failures.map((failure) => [failure.order, failure]));
  current.save({ failures: byOrder, ended: new Set(byOrder.keys()) });
}

interface Drop {
  readonly context: SliceContext;
  readonly ledger: IntakeLedger;
  readonly files: readonly PoolFile[];
  readonly signal: AbortSignal;
}

/** What concerns more than the file itself. */
interface Came {
  /** The package that pictures are read with was among the files, and reading is to go on. */
  readonly hasSight: boolean;
  /** What files gave whose pictures were not read for want of it. */
  readonly blind: readonly ParsedFile[];
}

/** Reads one drop; results are taken in batches, as often as `defer` allows. */
async function readFiles({ context, ledger, files, signal }: Drop): Promise<Came> {
  const { pool, defer, set, get } = context;
  const running = new Map<number, string>();
  const seeing = new Map<number, SeeingFile>();
  let arrivals: Arrival[] = [];
  let isPlanned = false;
  let hasSight = false;
  const blind: ParsedFile[] = [];
  const flush = (): void => {
    isPlanned = false;
    const batch = arrivals;
    arrivals = [];
    const intake = addArrived(get().intake ?? IDLE, batch, takeAllArrivals(context, batch));
    ledger.end(batch.map(({ file }) => file.order));
    set({ intake: { ...intake, running: [...running.values()], seeing: [...seeing.values()] } });
  };
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    defer(flush);
  };
  const listener: PoolListener = {
    onStart(file) {
      running.set(file.order, file.name);
      ledger.begin(file);
      plan();
    },
    onDone(file, result) {
      if (result.entries.length > 0) void ledger.note(filesOfArchive(file, result));
      running.delete(file.order);
      seeing.delete(file.order);
      arrivals.push({ file, result });
      if (result.lacksSight === true) blind.push(result);
      if (result.isSightPackage === true) {
        hasSight = true;
        holdSight(context, file.file, IDLE);
      }
      plan();
    },
    onPage(file, at) {
      if (at === null) ledger.wait(file);
      else if (seeing.get(file.order)?.at === null) ledger.begin(file);
      running.delete(file.order);
      seeing.set(file.order, { name: file.name, at });
      plan();
    },
  };
  try {
    await pool.run(files, listener, signal);
  } finally {
    running.clear();
    seeing.clear();
    flush();
  }
  // What has gathered is stored now, and the turn of the next does not wait for it.
  void context.current.written();
  return { hasSight: hasSight && !signal.aborted, blind };
}
