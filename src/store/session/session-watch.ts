/**
 * Sees to it that one window writes a session and all others only read it: what the session machine
 * wants of the storage and of the other windows is done here. Who writes is also noted in the storage,
 * which refuses everyone else, so that a window which was asleep while another took over cannot write
 * over its work. Needs nothing that browsers keep for https: the page also runs on plain http in an
 * office network.
 */
import type { SessionStorage } from '../storage/session.ts';
import { moveOf } from './session-machine.ts';
import type { SessionEffect, SessionEvent, SessionMove, SessionState } from './session-machine.ts';
import type { TabChannel, TabMessage } from './tab-channel.ts';

export interface SessionWatch {
  readonly state: () => SessionState;
  readonly send: (event: SessionEvent) => void;
  /** Says that something was written. */
  readonly tellChanged: () => void;
}

interface Options {
  readonly session: string;
  readonly storage: SessionStorage;
  readonly channel: TabChannel;
  /** After each move, for what it asks of the page. */
  readonly onMove: (move: SessionMove, from: SessionState) => void;
}

/**
 * How long a window waits for the writer to answer, in milliseconds: briefly when the last writer
 * was this very window before a reload, else long enough for a window that is busy.
 */
const SHORT_PATIENCE = 150;
const PATIENCE = 1200;
/** An owner that the storage cannot name. */
const UNKNOWN = '';
/** How often a reader asks whether the writer is still there. */
const ASK_INTERVAL = 2000;

/** Whether some other window writes a session; it is given time to answer. */
export async function isHeld(session: string, channel: TabChannel): Promise<boolean> {
  return await new Promise((resolve) => {
    const end = (answer: boolean): void => {
      stop();
      clearTimeout(timer);
      resolve(answer);
    };
    const stop = channel.listen((message) => {
      if (message.session === session && message.kind === 'held') end(true);
    });
    const timer = setTimeout(() => end(false), PATIENCE);
    channel.post({ kind: 'ask', session, tab: channel.tab });
  });
}

/** What another window's message is to this one. */
const HEARD: Readonly<Record<TabMessage['kind'], SessionEvent>> = {
  ask: 'asked',
  held: 'held',
  taken: 'held',
  free: 'freed',
  changed: 'news',
  removed: 'removed',
};

export function watchSession({ session, storage, channel, onMove }: Options): SessionWatch {
  const { tab } = channel;
  let state: SessionState = 'unknown';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (kind: TabMessage['kind']): void => channel.post({ kind, session, tab });
  /** There is one thing to wait for: an answer, or the next look. Each puts off the other. */
  const wait = (patience: number, then: () => void): void => {
    clearTimeout(timer);
    if (state !== 'ended') timer = setTimeout(then, patience);
  };
  /** @param gone with `vacant` and `freed`: the owner known to be gone */
  const send = (event: SessionEvent, gone: string | null = null): void => {
    const move = moveOf(state, event);
    if (move === null) return;
    const from = state;
    state = move.to;
    if (state === 'ended') end();
    for (const effect of move.effects) DO[effect]?.(gone);
    onMove(move, from);
  };
  const look = async (): Promise<void> => {
    // Where nothing can be read, a window that writes elsewhere may still answer.
    const unread = state === 'reader' ? UNKNOWN : null;
    const owner = await storage.owner().catch(() => unread);
    if (owner === null) {
      send('vacant');
      return;
    }
    const patience = owner === channel.before ? SHORT_PATIENCE : PATIENCE;
    wait(patience, () => send('vacant', owner));
    post('ask');
  };
  const claim = async (gone: string | null): Promise<void> => {
    const isMine = await storage.claim(gone).catch(() => true); // a broken storage has no other writer
    send(isMine ? 'claimed' : 'refused');
  };
  const DO: Readonly<Partial<Record<SessionEffect, (gone: string | null) => void>>> = {
    look: () => void look(),
    claim: (gone) => void claim(gone),
    wait: () => wait(ASK_INTERVAL, () => send('due')),
    answer: () => post('held'),
    announce: () => post('taken'),
    release() {
      void storage.release().catch(() => undefined);
      post('free');
    },
  };
  const stopListening = channel.listen((message) => {
    if (message.session !== session || message.tab === tab) return;
    send(HEARD[message.kind], message.tab);
  });
  const end = (): void => {
    clearTimeout(timer);
    stopListening();
  };
  void look();

  return { state: () => state, send, tellChanged: () => post('changed') };
}
