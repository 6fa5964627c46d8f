/** The windows of this page in one browser, talking to each other. */

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

/** Under this key a window finds, after a reload, the name it had before. */
const TAB_KEY = 'gouji-tab';

/** @param name of what the windows share: pages that keep their work apart do not hear each other */
export function openTabChannel(name: string): TabChannel {
  // Not randomUUID: browsers keep that for https.
  const tab = [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(36))
    .join('');
  const before = swapName(tab);
  if (typeof BroadcastChannel === 'undefined') {
    return { tab, before, post: () => undefined, listen: () => () => undefined };
  }
  const channel = new BroadcastChannel(name);
  return {
    tab,
    before,
    post: (message) => channel.postMessage(message),
    listen(hear) {
      const onMessage = ({ data }: MessageEvent<TabMessage>): void => hear(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}

/** @returns the name before */
function swapName(tab: string): string | null {
  try {
    const before = sessionStorage.getItem(TAB_KEY);
    sessionStorage.setItem(TAB_KEY, tab);
    return before;
  } catch {
    return null; // storage switched off
  }
}
