/** What a window says to the service worker of a new release: its turn has come. */
export const TAKE_OVER = 'take over';
