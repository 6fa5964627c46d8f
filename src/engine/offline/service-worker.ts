/**
 * The service worker: the page without a network, where https or the machine itself serves it. A new release
 * waits until a window that has all saved asks for it (`follow-updates.ts`).
 */
import { cacheNameOf, dropOthers, fillCache, pathOf } from './precache.ts';
import type { Precache } from './precache.ts';
import { TAKE_OVER } from './take-over.ts';

// oxlint-disable-next-line typescript/no-redundant-type-constituents
declare const self: ServiceWorkerGlobalScope & { readonly precache: Precache };

const { precache, registration } = self;

const fetchFile = async (path: string, integrity: string): Promise<Response> => {
  // Past what the browser has in store of the release before.
  const response = await fetch(path, { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

self.addEventListener('install', (event) => {
  event.waitUntil(fillCache(caches, precache, fetchFile));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers(caches, precache).then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const path = method === 'GET' ? pathOf(precache, url, registration.scope) : null;
  if (path !== null) event.respondWith(answer(path, event.request));
});

async function answer(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheNameOf(precache));
  return (await cache.match(path)) ?? fetch(request);
}
