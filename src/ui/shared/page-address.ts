/**
 * The part of the page's address behind `#`. Browsers refuse to be told of every step of an arrow key that is held:
 * what only changes an entry of the history is written after a moment, and before the next entry is.
 */
const MOMENT = 250;

let waiting: { readonly hash: string; readonly timer: number } | null = null;

/** As it is, or is about to be. */
export function currentHash(): string {
  return waiting?.hash ?? window.location.hash;
}

/** A new entry, to which Back leads. */
export function pushHash(hash: string): void {
  writeWaiting();
  write('pushState', hash);
}

function replaceHash(hash: string): void {
  forgetWaiting();
  write('replaceState', hash);
}

export function replaceHashSoon(hash: string): void {
  const timer = waiting?.timer ?? window.setTimeout(writeWaiting, MOMENT);
  waiting = { hash, timer };
}

export function writeWaiting(): void {
  if (waiting !== null) replaceHash(waiting.hash);
}

/** The entry that it was for has been left. */
export function forgetWaiting(): void {
  if (waiting !== null) window.clearTimeout(waiting.timer);
  waiting = null;
}

function write(how: 'pushState' | 'replaceState', hash: string): void {
  try {
    window.history[how](null, '', hash);
  } catch {
    // Too often for this browser, or a page that has no history: the view is not lost, only not in the address.
  }
}
