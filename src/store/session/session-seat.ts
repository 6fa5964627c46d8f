/** Where the page sits: the place of one session, and the watch over who writes it. */
import type { HeldOriginals } from '../storage/originals.ts';
import type { SessionShelf } from '../storage/session.ts';
import type { SessionEvent, SessionMove, SessionState } from './session-machine.ts';
import { placeAt } from './session-place.ts';
import type { SessionPlace } from './session-place.ts';
import type { SessionPage } from './session-status.ts';
import { watchSession } from './session-watch.ts';
import type { SessionWatch } from './session-watch.ts';
import type { TabChannel } from './tab-channel.ts';

export interface World {
  readonly sessions: SessionShelf;
  readonly channel: TabChannel;
  readonly originals: HeldOriginals;
  readonly gather: (task: () => void) => void;
}

export interface SessionSeat {
  readonly place: () => SessionPlace;
  readonly state: () => SessionState;
  readonly send: (event: SessionEvent) => void;
  /** Goes to a session; resolves when it is known who writes. */
  readonly settle: (id: string) => Promise<void>;
}

export function createSeat(
  { sessions, channel, originals, gather }: World,
  page: SessionPage,
  onMove: (move: SessionMove) => void,
): SessionSeat {
  /** null before the first session is entered: what is done until then nobody else knows of. */
  let watch: SessionWatch | null = null;
  const makePlace = (id: string): SessionPlace => {
    const made = placeAt(sessions.at(id), page, {
      onEvent(event) {
        // A place that the page has left has nothing to say of the one it is at.
        if (place === made) watch?.send(event);
      },
      onWritten: () => watch?.tellChanged(),
      settleBeside: originals.settled,
      gather,
    });
    return made;
  };
  let place = makePlace(sessions.newId());

  return {
    place: () => place,
    state: () => watch?.state() ?? 'writer',
    send: (event) => watch?.send(event),
    async settle(id) {
      watch?.send('left');
      place = makePlace(id);
      page.tell({ sessionId: id });
      const session = { session: id, storage: place.storage, channel };
      const watched = watchUntilKnown(session, onMove);
      ({ watch } = watched);
      await watched.isKnown;
    },
  };
}

type Watched = Parameters<typeof watchSession>[0];

/** Watches a session; `isKnown` resolves when it is known who writes it. */
function watchUntilKnown(
  session: Omit<Watched, 'onMove'>,
  onMove: (move: SessionMove) => void,
): { readonly watch: SessionWatch; readonly isKnown: Promise<void> } {
  let settle: () => void = () => undefined;
  const isKnown = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const watch = watchSession({
    ...session,
    onMove(move, from) {
      onMove(move);
      if (from === 'unknown' && move.to !== 'unknown') settle();
    },
  });
  return { watch, isKnown };
}
