/** Ties the English words to the Chinese ones: the same keys, the same parameters. */

/** The same shape with any strings in it. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export interface InBoth<T> {
  readonly zh: Widen<T>;
  readonly en: Widen<T>;
}

export function inBoth<const T>(zh: T & Widen<T>, en: Widen<T>): InBoth<T> {
  return { zh, en };
}
