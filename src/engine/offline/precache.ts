/**
 * The files of one release, kept by the browser so that the page opens without a network. Each release has a
 * cache of its own, filled before it is used and never changed after; what does not have the SHA-256 that
 * the build wrote down is not taken.
 */

/** What the build writes at the head of the service worker. */
export interface Precache {
  /** Of all its files together. */
  readonly name: string;
  /** By path from the page's folder: its `integrity` (`sha256-…`). */
  readonly files: Readonly<Record<string, string>>;
}

/** As much of the browser's caches as is used. */
export interface Shelves {
  readonly open: (name: string) => Promise<Shelf>;
  readonly keys: () => Promise<string[]>;
  readonly delete: (name: string) => Promise<boolean>;
}

export interface Shelf {
  readonly match: (path: string) => Promise<Response | undefined>;
  readonly put: (path: string, response: Response) => Promise<void>;
}

/** Other pages of the same server may keep caches beside ours. */
const OURS = 'gouji ';
/** Their names change with what is in them. */
const NAMED_BY_CONTENT = /^assets\//;
/** Files fetched at once. */
const AT_ONCE = 6;

export function cacheNameOf({ name }: Pick<Precache, 'name'>): string {
  return OURS + name;
}

/**
 * Takes every file, those with unchanged names from the release before. All or nothing.
 * @param fetchFile rejects when the file is not what it should be
 */
export async function fillCache(
  shelves: Shelves,
  precache: Precache,
  fetchFile: (path: string, integrity: string) => Promise<Response>,
): Promise<void> {
  const name = cacheNameOf(precache);
  const before = (await ourNames(shelves)).filter((each) => each !== name);
  const older = await Promise.all(before.map((each) => shelves.open(each)));
  const cache = await shelves.open(name);
  const take = async ([path, integrity]: readonly [string, string]): Promise<void> => {
    const kept = NAMED_BY_CONTENT.test(path) ? await findIn(older, path) : undefined;
    await cache.put(path, kept ?? (await fetchFile(path, integrity)));
  };
  const waiting = Object.entries(precache.files);
  const takeInTurn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await take(next);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeInTurn));
  } catch (error) {
    waiting.length = 0;
    await shelves.delete(name);
    throw error;
  }
}

/** Gives up the caches of other releases: this one has taken over. */
export async function dropOthers(shelves: Shelves, precache: Precache): Promise<void> {
  const names = await ourNames(shelves);
  const others = names.filter((name) => name !== cacheNameOf(precache));
  await Promise.all(others.map((name) => shelves.delete(name)));
}

/**
 * @param url of what is asked for @param scope of the page's folder
 * @returns the path of a file of this release; null for all else, which is the network's
 */
export function pathOf({ files }: Precache, url: string, scope: string): string | null {
  const { origin, pathname } = new URL(url);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null;
  const path = pathname.slice(folder.pathname.length) || 'index.html';
  return Object.hasOwn(files, path) ? path : null;
}

async function ourNames(shelves: Shelves): Promise<string[]> {
  return (await shelves.keys()).filter((name) => name.startsWith(OURS));
}

async function findIn(shelves: readonly Shelf[], path: string): Promise<Response | undefined> {
  for (const shelf of shelves) {
    const found = await shelf.match(path);
    if (found !== undefined) return found;
  }
  return undefined;
}
