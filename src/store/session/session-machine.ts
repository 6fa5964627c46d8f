/**
 * What a window may do with its session, as one table: in which state it is, what it hears of the
 * storage, of other windows and of its own saving, what it becomes, and what it does then. Pure; the
 * doing stands in session-watch (towards storage and windows) and current-session (towards the page).
 */

/**
 * `unknown`: who writes is not known yet. `reader`: another window writes. `writer`: this one does,
 * and all is safe. `writing`: this one does, and something is not safe yet. `stranded`: another window
 * took over before this one's work was safe: it stays on the page and can be downloaded, but must
 * never be written over the other's. `ended`: the window has left the session.
 */
export type SessionState = 'unknown' | 'reader' | 'writer' | 'writing' | 'stranded' | 'ended';

/**
 * Of the storage – `vacant`: nobody writes, or who did is gone; `claimed`, `refused`: the answer to a
 * claim; `lost`: it refused to write, for another window is the owner. Of time – `due`: time to look
 * again. Of the storage, at any time – `gone`: what was stored is no longer there. Of other windows – `asked`: do you write? `held`: I do; `freed`: I no longer do; `news`: I
 * have written; `removed`: it is deleted. Of this window – `changed`: there is something to save;
 * `saved`: all is safe; `left`: it closes or goes to another session.
 */
export type SessionEvent =
  | 'vacant'
  | 'claimed'
  | 'refused'
  | 'lost'
  | 'gone'
  | 'due'
  | 'asked'
  | 'held'
  | 'freed'
  | 'news'
  | 'removed'
  | 'changed'
  | 'saved'
  | 'left';

/**
 * Towards storage and windows – `look`: find out whether the owner is still there; `claim`: become the
 * owner; `wait`: look again in a while; `answer`: I do; `announce`: I do from now on; `release`: I no
 * longer do. Towards the page – `bring`: nothing can be done before what is stored is shown; `follow`:
 * show what another window wrote; `move`: go to an empty session; `warn`: not saved, for
 * another window took over; `alarm`: not saved, for what was stored is gone.
 */
export type SessionEffect =
  | 'look'
  | 'claim'
  | 'wait'
  | 'answer'
  | 'announce'
  | 'release'
  | 'bring'
  | 'follow'
  | 'move'
  | 'warn'
  | 'alarm';

export interface SessionMove {
  readonly to: SessionState;
  readonly effects: readonly SessionEffect[];
}

type Row = Readonly<Partial<Record<SessionEvent, SessionMove>>>;

function to(state: SessionState, ...effects: readonly SessionEffect[]): SessionMove {
  return { to: state, effects };
}

/** Events that a row does not name change nothing in that state. */
const TABLE: Readonly<Record<SessionState, Row>> = {
  unknown: {
    vacant: to('unknown', 'claim'),
    claimed: to('writer', 'announce'),
    refused: to('reader', 'wait'),
    held: to('reader', 'wait'),
    left: to('ended'),
  },
  reader: {
    due: to('reader', 'look'),
    vacant: to('reader', 'claim'),
    freed: to('reader', 'claim'),
    claimed: to('writer', 'announce', 'bring'),
    refused: to('reader', 'wait'),
    held: to('reader', 'wait'),
    news: to('reader', 'follow'),
    removed: to('reader', 'move'),
    // A jump through the history was still at work when the role went: the storage will refuse it.
    changed: to('stranded'),
    left: to('ended'),
  },
  writer: {
    asked: to('writer', 'answer'),
    held: to('reader', 'wait'),
    changed: to('writing'),
    // Nothing of it is safe any more.
    gone: to('writing', 'alarm'),
    left: to('ended', 'release'),
  },
  writing: {
    asked: to('writing', 'answer'),
    held: to('stranded', 'warn', 'wait'),
    lost: to('stranded', 'warn', 'wait'),
    saved: to('writer'),
    gone: to('writing', 'alarm'),
    left: to('ended', 'release'),
  },
  stranded: {
    due: to('stranded', 'look'),
    vacant: to('stranded', 'claim'),
    freed: to('stranded', 'claim'),
    // What it could not save began before another window's work: it must not take the session back.
    claimed: to('ended', 'release', 'warn'),
    refused: to('stranded', 'wait'),
    held: to('stranded', 'wait'),
    lost: to('stranded', 'wait'),
    // It had been written just before the other window took over.
    saved: to('reader'),
    left: to('ended'),
  },
  ended: {
    // The answer came after the window had left: the session must not stay with it.
    claimed: to('ended', 'release'),
  },
};

/** null = the event changes nothing. */
export function moveOf(state: SessionState, event: SessionEvent): SessionMove | null {
  return TABLE[state][event] ?? null;
}

export type Role = 'writer' | 'reader';

/** What the page is told; null = what it was told last still holds. */
export function roleIn(state: SessionState): Role | 'checking' | null {
  if (state === 'ended') return null;
  if (state === 'unknown') return 'checking';
  return state === 'writer' || state === 'writing' ? 'writer' : 'reader';
}
