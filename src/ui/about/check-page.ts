/** What the self check asks of page and browser. It sends nothing: what a page may ask for its policy says. */
import { hasServiceWorkers } from '../../engine/offline/follow-updates.ts';
import { cacheNameOf } from '../../engine/offline/precache.ts';
import type { Release } from '../../engine/release.ts';

export function policyOfPage(): string {
  return (
    document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
      ?.content ?? ''
  );
}

/** Addresses of all that the page was given since it was opened, as the browser has noted them. */
export function askedSinceLoad(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

/** @returns whether the browser has promised to keep what is stored; null where it promises nothing to anybody */
export async function isKeptForLong(): Promise<boolean | null> {
  return 'storage' in navigator ? await navigator.storage.persisted() : null;
}

/** @returns whether the script of the single file has the SHA-256 that the page names; null where it cannot be known */
export async function isScriptAsNamed({ kind, sha256 }: Release): Promise<boolean | null> {
  const script = document.querySelector('#gouji')?.textContent;
  if (kind !== 'single' || typeof script !== 'string' || !('subtle' in crypto)) return null;
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script)),
  );
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** @returns how many files of this release the browser keeps; 0 while they are not all there, null where it keeps none */
export async function countKept({ sha256 }: Release): Promise<number | null> {
  if (!hasServiceWorkers() || !('caches' in window)) return null;
  const name = cacheNameOf({ name: sha256 });
  if (navigator.serviceWorker.controller === null || !(await caches.has(name))) return 0;
  return (await (await caches.open(name)).keys()).length;
}

/** What browsers give to pages of a secure origin alone, and not to this one. */
export function missingHere(): string[] {
  return [
    ...(hasServiceWorkers() ? [] : ['service worker']),
    ...('locks' in navigator ? [] : ['locks']),
    ...('randomUUID' in crypto ? [] : ['randomUUID']),
  ];
}
