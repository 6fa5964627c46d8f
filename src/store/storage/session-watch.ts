/**
 * Sees to it that one window writes a session and all others only read it. Windows talk over a
 * channel; who writes is also noted in the storage, which refuses everyone else, so that a window
 * which was asleep while another took over cannot write over its work. Needs nothing that browsers
 * keep for https: the page also runs on plain http in an office network.
 */
import type { SessionStorage } from './session.ts';

/**
 * `ask`: does anybody write this session? `held`: I do. `free`: I no longer do. `taken`: I do from
 * now on. `changed`: I have written. `removed`: it is deleted.
 */
export interface TabMessage {
  readonly kind: 'ask' | 'held' | 'free' | 'taken' | 'changed' | 'removed';
  readonly session: string;
  readonly tab: string;
}

export interface TabChannel {
  /** This window's name, new with every load of the page. */
  readonly tab: string;
  /** The name that this window's page had before it was loaded again. */
  readonly before: string | null;
  readonly post: (message: TabMessage) => void;
  readonly listen: (hear: (message: TabMessage) => void) => () => void;
}

export type Role = 'writer' | 'reader';

export interface SessionWatch {
  /** Says that something was written. */
  readonly tellChanged: () => void;
  /** The storage has refused: another window has taken over. */
  readonly yieldRole: () => void;
  readonly end: () => void;
}

interface Options {
  readonly session: string;
  readonly storage: SessionStorage;
  readonly channel: TabChannel;
  readonly onRole: (role: Role) => void;
  /** For a reader: the writer has written, or has deleted the session. */
  readonly onNews: (news: 'changed' | 'removed') => void;
}

/**
 * How long a window waits for the writer to answer, in milliseconds: briefly when the last writer
 * was this very window before a reload, else long enough for a window that is busy.
 */
const SHORT_PATIENCE = 150;
const PATIENCE = 1200;
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

export function watchSession({ session, storage, channel, onRole, onNews }: Options): SessionWatch {
  const { tab } = channel;
  let role: Role | null = null;
  let isEnded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (kind: TabMessage['kind']): void => channel.post({ kind, session, tab });
  const setRole = (next: Role): void => {
    if (isEnded || role === next) return;
    role = next;
    if (next === 'writer') post('taken');
    onRole(next);
  };
  const wait = (patience: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, patience);
  };

  /** Becomes the writer unless another window was quicker. @param gone the owner known to be gone */
  const claim = async (gone: string | null): Promise<void> => {
    if (isEnded) return;
    const isMine = await storage.claim(gone).catch(() => true); // a broken storage has no other writer
    setRole(isMine ? 'writer' : 'reader');
    if (!isMine) wait(ASK_INTERVAL, () => void contend());
  };
  const contend = async (): Promise<void> => {
    if (isEnded || role === 'writer') return;
    const owner = await storage.owner().catch(() => null);
    if (owner === null) {
      await claim(null);
      return;
    }
    const patience = owner === channel.before ? SHORT_PATIENCE : PATIENCE;
    wait(patience, () => void claim(owner)); // an answer puts this off
    post('ask');
  };
  const hear = (message: TabMessage): void => {
    if (message.session !== session || message.tab === tab) return;
    const { kind } = message;
    if (kind === 'ask' && role === 'writer') post('held');
    if (kind === 'free' && role === 'reader') void claim(message.tab);
    if (kind === 'held' || kind === 'taken') {
      setRole('reader');
      wait(ASK_INTERVAL, () => void contend());
    }
    if ((kind === 'changed' || kind === 'removed') && role === 'reader') onNews(kind);
  };
  const stopListening = channel.listen(hear);
  void contend();

  return {
    tellChanged: () => post('changed'),
    yieldRole: () => {
      setRole('reader');
      wait(ASK_INTERVAL, () => void contend());
    },
    end() {
      if (isEnded) return;
      isEnded = true;
      clearTimeout(timer);
      stopListening();
      if (role !== 'writer') return;
      void storage.release().catch(() => undefined);
      post('free');
    },
  };
}
