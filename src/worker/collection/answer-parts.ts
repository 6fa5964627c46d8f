/** Long answers cross in parts, so that taking one never holds up the page. */

/** So many items of a list cross at once: some hundred kilobytes. */
const ITEMS = 300;

/** @returns at least one; lists are cut, all else stands in the first */
export function inParts(answer: object): readonly object[] {
  const entries = Object.entries(answer);
  const lists = entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const longest = Math.max(0, ...lists.map(([, items]) => items.length));
  const count = Math.max(1, Math.ceil(longest / ITEMS));
  return Array.from({ length: count }, (_none, part) => ({
    ...(part === 0 ? Object.fromEntries(entries) : {}),
    ...Object.fromEntries(
      lists.map(([key, items]) => [key, items.slice(part * ITEMS, (part + 1) * ITEMS)]),
    ),
  }));
}

/** All parts of an answer, in order. */
export function joinParts(parts: readonly object[]): object {
  const joined = new Map<string, unknown[]>();
  for (const [key, value] of parts.flatMap(Object.entries)) {
    const before = joined.get(key);
    if (before === undefined) joined.set(key, [value]);
    else before.push(value);
  }
  return Object.fromEntries(
    [...joined].map(([key, values]) => [key, Array.isArray(values[0]) ? values.flat() : values[0]]),
  );
}
