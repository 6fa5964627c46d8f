/** Reading files: progress, results in batches, cancel, passwords. A drop during a drop waits its turn. */
import { archivesLast } from '../lib/archives-last.ts';
import { showHidden } from '../lib/show-hidden.ts';
import type { PoolFile } from '../worker/protocol.ts';
import type { AppActions, Intake } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';
import type { InputFile, LeftOut } from './storage/session.ts';
import { takeArrivals } from './take-arrivals.ts';
import type { Arrival } from './take-arrivals.ts';

const IDLE: Intake = {
  total: 0,
  done: 0,
  failed: 0,
  duplicates: 0,
  leftOut: [],
  running: [],
  isActive: false,
  isCancelled: false,
};

type IntakeActions = Pick<
  AppActions,
  'addFiles' | 'cancelIntake' | 'dismissFailure' | 'unlockFile'
>;

export function createIntakeSlice(context: SliceContext): IntakeActions {
  const { set, get, current } = context;
  let abort = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  let waiting = 0;
  let nextOrder = 0;

  const intakeNow = (): Intake => (waiting === 0 ? IDLE : (get().intake ?? IDLE));

  /** Reads files when those given before have ended. */
  const queue = (files: readonly PoolFile[]): Promise<void> => {
    if (waiting === 0) abort = new AbortController();
    const { signal } = abort;
    const before = intakeNow();
    set({ intake: { ...before, total: before.total + files.length, isActive: true } });
    waiting++;
    const takeTurn = async (): Promise<void> => {
      await readFiles(context, files, signal);
      waiting--;
      const intake = get().intake ?? IDLE;
      const isCancelled = signal.aborted;
      set({ intake: { ...intake, running: [], isActive: waiting > 0, isCancelled } });
    };
    turn = turn.then(takeTurn);
    return turn;
  };

  /** Says what was given and is not read; nothing is dropped without a word. */
  const say = (leftOut: readonly LeftOut[]): void => {
    if (leftOut.length > 0) set({ intake: addLeftOut(intakeNow(), leftOut) });
  };

  const inOrder = (files: readonly InputFile[]): PoolFile[] => {
    nextOrder = Math.max(nextOrder, orderAfter(get()));
    const first = nextOrder;
    nextOrder += files.length;
    return archivesLast(files).map(({ name, file }, index) => {
      return { name: showHidden(name), file, password: null, order: first + index };
    });
  };

  const addFiles: AppActions['addFiles'] = async (files, leftOut = []) => {
    // Until the stored session is there, nobody knows which orders are taken.
    if (get().role === 'checking') await current.ready();
    if (!current.mayWrite()) {
      say([...leftOut, ...files.map(({ name }) => ({ name, why: 'readOnly' as const }))]);
      return turn;
    }
    const reading = files.length === 0 ? turn : queue(inOrder(files));
    say(leftOut);
    return reading;
  };

  /** Forgets that a file gave no report. */
  const forget = (order: number): void => {
    const locked = new Map(get().locked);
    locked.delete(order);
    set({ locked, failures: get().failures.filter((failure) => failure.order !== order) });
    current.save({ solved: new Set([order]) });
  };

  return {
    cancelIntake() {
      abort.abort();
    },
    addFiles,
    dismissFailure(order) {
      if (current.mayWrite()) forget(order);
    },
    unlockFile(order, password) {
      const file = get().locked.get(order);
      if (file === undefined || !current.mayWrite()) return turn;
      forget(order);
      return queue([{ ...file, password, order }]);
    },
  };
}

function addLeftOut(intake: Intake, leftOut: readonly LeftOut[]): Intake {
  const shown = leftOut.map(({ name, why }) => ({ name: showHidden(name), why }));
  return { ...intake, leftOut: [...intake.leftOut, ...shown] };
}

function orderAfter({ reports, failures }: ReturnType<SliceContext['get']>): number {
  const orders = [...reports.values(), ...failures].map((each) => Math.floor(each.order));
  return Math.max(-1, ...orders) + 1;
}

/** Reads one drop; results are taken in batches, as often as `defer` allows. */
async function readFiles(
  context: SliceContext,
  files: readonly PoolFile[],
  signal: AbortSignal,
): Promise<void> {
  const { pool, defer, set, get } = context;
  const running = new Map<number, string>();
  let arrivals: Arrival[] = [];
  let isPlanned = false;
  const flush = (): void => {
    isPlanned = false;
    const batch = arrivals;
    arrivals = [];
    const intake = get().intake ?? IDLE;
    const unpacked = batch.reduce((sum, { result }) => sum + result.entries.length, 0);
    const { failed, duplicates } = takeArrivals(context, batch);
    set({
      intake: {
        ...intake,
        total: intake.total + unpacked,
        done: intake.done + batch.length,
        failed: intake.failed + failed,
        duplicates: intake.duplicates + duplicates,
        running: [...running.values()],
      },
    });
  };
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    defer(flush);
  };
  await pool.run(
    files,
    {
      onStart({ order, name }) {
        running.set(order, name);
        plan();
      },
      onDone(file, result) {
        running.delete(file.order);
        arrivals.push({ file, result });
        plan();
      },
    },
    signal,
  );
  running.clear();
  flush();
}
