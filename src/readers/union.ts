/** Sets that grow together: what hangs together with what, told by one of its own. */
export interface Union {
  /** @returns the number of a new one that stands alone, as many as there were before */
  readonly add: () => number;
  /** The same for all that were joined. */
  readonly rootOf: (id: number) => number;
  readonly join: (left: number, right: number) => void;
}

/** @param size how many there are at first, each alone */
export function createUnion(size = 0): Union {
  const parents = Array.from({ length: size }, (_, index) => index);
  const rootOf = (id: number): number => {
    let root = id;
    while (parents[root] !== root) root = parents[root] ?? root;
    // The whole way is made short, so that long chains are walked once.
    let each = id;
    while (each !== root) {
      const next = parents[each] ?? root;
      parents[each] = root;
      each = next;
    }
    return root;
  };
  return {
    add: () => parents.push(parents.length) - 1,
    rootOf,
    join(left, right) {
      parents[rootOf(left)] = rootOf(right);
    },
  };
}
