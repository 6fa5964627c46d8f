/** The connection to a session's database: opened when first needed, and again when the browser closed it. */
import { openDB } from 'idb';
import { problemOf, SaveError } from '../save-problem.ts';
import { STORES, VERSION } from './idb-schema.ts';
import type { GoujiConnection, GoujiDatabase } from './idb-schema.ts';

/** Milliseconds: while a browser is clearing its data it refuses to open anything. */
const LOOKS = [0, 100, 500, 2000];

interface Connecting {
  /** The browser or another window has closed the connection. */
  readonly onClosed?: () => void;
  /** It was there before: it is not made anew when it is gone. */
  readonly isKnown?: boolean;
}

export async function connect(
  name: string,
  { onClosed = () => undefined, isKnown = false }: Connecting = {},
): Promise<GoujiConnection> {
  if (typeof indexedDB === 'undefined') throw new SaveError('denied');
  let giveUp: (error: SaveError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  let isGone = false;
  const opening = openDB<GoujiDatabase>(name, VERSION, {
    upgrade(...[db, before, , transaction]) {
      isGone = isKnown && before === 0;
      if (isGone) {
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      for (const store of STORES) {
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
      }
    },
    blocked: () => giveUp(new SaveError('blocked')),
    blocking: (_current, _blocked, event) => {
      // Another window deletes or upgrades the database: it must not wait for this one.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  }).catch((error: unknown) => {
    throw isGone ? new SaveError('cleared') : error;
  });
  return await Promise.race([opening, blocked]);
}

interface Opened {
  readonly database: () => Promise<GoujiConnection>;
  /** Calls when a database that was opened is not there any more. */
  readonly onCleared: (listener: () => void) => void;
  readonly close: () => void;
}

export function openWhenNeeded(name: string): Opened {
  let opened: Promise<GoujiConnection> | null = null;
  /** It has been opened: when it is not there any more, it was deleted or cleared. */
  let isKnown = false;
  let onGone: () => void = () => undefined;
  const database = async (): Promise<GoujiConnection> => {
    opened ??= connect(name, { onClosed, isKnown }).then(
      (db) => {
        isKnown = true;
        return db;
      },
      (error: unknown) => {
        opened = null; // the next attempt opens anew
        throw error;
      },
    );
    return await opened;
  };
  /** Browsers close connections also when a disk fails: only what cannot be found again is gone. */
  const onClosed = (): void => {
    opened = null;
    void lookAgain(LOOKS);
  };
  const lookAgain = async (looks: readonly number[]): Promise<void> => {
    const [wait, ...later] = looks;
    if (wait === undefined) return; // the next writing says what is wrong
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await database();
    } catch (error) {
      if (problemOf(error) === 'cleared') onGone();
      else await lookAgain(later);
    }
  };

  return {
    database,
    onCleared(listener) {
      onGone = listener;
    },
    close() {
      void opened?.then(
        (db) => db.close(),
        () => undefined,
      );
      opened = null;
    },
  };
}
