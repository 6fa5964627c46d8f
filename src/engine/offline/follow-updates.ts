/** Starts the service worker and says when a newer release is ready, and when it has taken over. */
import { startServiceWorker } from '../trusted.ts';
import { TAKE_OVER } from './take-over.ts';

const SCRIPT = 'sw.js';

export interface UpdateListener {
  /** A newer release is there, whole; `take` has it take over, for all windows. */
  readonly onReady: (take: () => void) => void;
  /** It has taken over from the one that this window is of. */
  readonly onTaken: () => void;
}

/** Browsers have service workers where https or the machine itself serves the page, and nowhere else. */
export function hasServiceWorkers(): boolean {
  return 'serviceWorker' in navigator && /^https?:$/.test(location.protocol);
}

/** Without service workers, or where the browser refuses this one, nothing is ever said. */
export async function followUpdates({ onReady, onTaken }: UpdateListener): Promise<void> {
  if (!hasServiceWorkers()) return;
  const { serviceWorker } = navigator;
  let hadOne = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one takes over from the network, with the same files.
    if (hadOne) onTaken();
    hadOne = true;
  });
  const registration = await startServiceWorker(SCRIPT).catch(() => undefined);
  if (registration === undefined) return;
  const tell = (): void => {
    const { waiting } = registration;
    if (waiting !== null) onReady(() => waiting.postMessage(TAKE_OVER));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => {
      if (serviceWorker.controller !== null) tell();
    });
  });
}
