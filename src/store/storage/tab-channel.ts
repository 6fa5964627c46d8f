/** The windows of this page in one browser, talking to each other. */
import type { TabChannel, TabMessage } from './session-watch.ts';

const NAME = 'gouji';
/** Under this key a window finds, after a reload, the name it had before. */
const TAB_KEY = 'gouji-tab';

export function openTabChannel(): TabChannel {
  // Not randomUUID: browsers keep that for https.
  const tab = [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(36))
    .join('');
  const before = swapName(tab);
  if (typeof BroadcastChannel === 'undefined') {
    return { tab, before, post: () => undefined, listen: () => () => undefined };
  }
  const channel = new BroadcastChannel(NAME);
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
