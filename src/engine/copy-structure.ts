/**
 * `structuredClone` (HTML §2.7) for engines without it (Chromium before 98), as far as the messages
 * of pdf.js and our own data go: plain objects, lists, maps, sets, dates, errors and bytes. Nothing is
 * moved: what should have been stays readable on this side.
 */
export function copyStructure(value: unknown): unknown {
  return copy(value, new Map());
}

function copy(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError('A function cannot be copied');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const keep = <T>(made: T): T => {
    seen.set(value, made);
    return made;
  };
  const next = (part: unknown): unknown => copy(part, seen);
  if (Array.isArray(value)) {
    const list: unknown[] = keep([]);
    list.length = value.length;
    for (const key of Object.keys(value)) list[Number(key)] = next(value[Number(key)]);
    return list;
  }
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, each] of value) map.set(next(key), next(each));
    return map;
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const each of value) set.add(next(each));
    return set;
  }
  if (value instanceof Date) return keep(new Date(value));
  if (value instanceof ArrayBuffer) return keep(value.slice(0));
  if (ArrayBuffer.isView(value)) return keep(copyView(value, next(value.buffer)));
  if (value instanceof Error) return keep(copyError(value));
  const made: Record<string, unknown> = keep({});
  for (const [key, each] of Object.entries(value)) made[key] = next(each);
  return made;
}

function copyView(view: ArrayBufferView, buffer: unknown): unknown {
  const length = 'length' in view ? view.length : view.byteLength;
  return Reflect.construct(view.constructor, [buffer, view.byteOffset, length]);
}

function copyError(error: Error): Error {
  const made = new Error(error.message);
  made.name = error.name;
  return made;
}
