/** Names by what related ones share, so that not every two need be compared. */
import { bareCore, officeOf } from './name-relation.ts';
import type { NameShape } from './name-shape.ts';

/** A key that more names share tells nothing of them, as 市…局 among two thousand. */
const MOST_OF_A_KEY = 300;

export interface NameIndex {
  /** Places, in the list that was given, of names that may be related. */
  readonly near: (shape: NameShape) => ReadonlySet<number>;
}

export function indexNames(shapes: readonly NameShape[]): NameIndex {
  const byKey = new Map<string, number[]>();
  shapes.forEach((shape, at) => {
    const own = keysOf(shape).map((key) => `${key}@${shape.place}`);
    for (const key of new Set([...own, ...keysOf(shape).map((each) => `${each}@*`)])) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [at]);
      else if (places.length <= MOST_OF_A_KEY) places.push(at);
    }
  });
  const of = (key: string): readonly number[] => {
    const places = byKey.get(key) ?? [];
    return places.length > MOST_OF_A_KEY ? [] : places;
  };
  return {
    near: (shape) =>
      new Set(
        keysOf(shape).flatMap((key) =>
          shape.place === '' ? of(`${key}@*`) : [...of(`${key}@${shape.place}`), ...of(`${key}@`)],
        ),
      ),
  };
}

/** The core; its first and last characters; the core with any one character gone. */
function keysOf({ core, normal }: NameShape): string[] {
  const fewer = Array.from(core, (_, at) => `~${core.slice(0, at)}${core.slice(at + 1)}`);
  const bare = bareCore(core);
  return [`=${normal}`, `~${officeOf(core)}`, ...fewer, `^${bare.charAt(0)}${bare.slice(-1)}`];
}
