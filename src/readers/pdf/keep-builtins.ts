/**
 * Runs what loads pdf.js and undoes what it does to the whole thread: to mend oddities of old engines and
 * to fill in what only it might use, its legacy build replaces these by slower ones (`JSON` where the engine has no `rawJSON`).
 */
export async function keepBuiltins<T>(load: () => Promise<T>): Promise<T> {
  const kept = KEPT.map(([owner, name]) => ({
    owner,
    name,
    own: Object.getOwnPropertyDescriptor(owner, name),
  }));
  try {
    return await load();
  } finally {
    for (const { owner, name, own } of kept) {
      if (own !== undefined) Object.defineProperty(owner, name, own);
    }
  }
}

const KEPT: readonly (readonly [owner: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
];
