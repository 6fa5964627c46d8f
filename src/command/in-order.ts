/** Results that come as they are ready, handed on in the order of the files they belong to. */

export interface InOrder<T> {
  /** From now on `order` is waited for before any later one is handed on. */
  readonly expect: (order: number) => void;
  readonly give: (order: number, result: T) => void;
  /** What the results weigh that wait for an earlier one. */
  readonly waiting: () => number;
}

interface Taker<T> {
  readonly take: (result: T) => void;
  readonly weigh: (result: T) => number;
}

/** @param first all orders that are known from the start, rising */
export function createInOrder<T>(first: readonly number[], { take, weigh }: Taker<T>): InOrder<T> {
  const orders = [...first];
  const ready = new Map<number, T>();
  let weight = 0;
  let next = 0;
  return {
    expect(order) {
      let at = orders.length;
      while (at > next && (orders[at - 1] ?? 0) > order) at--;
      orders.splice(at, 0, order);
    },
    give(order, result) {
      ready.set(order, result);
      weight += weigh(result);
      for (;;) {
        const due = orders[next];
        if (due === undefined) return;
        const found = ready.get(due);
        if (found === undefined) return;
        ready.delete(due);
        weight -= weigh(found);
        next++;
        take(found);
      }
    },
    waiting: () => weight,
  };
}
