/**
 * Paths of OFD (GB/T 33190 §9.1): commands as text → the segments that the painter of paths takes.
 * Arcs are as good as curves: neither is a line of a table.
 */

interface Command {
  /** What the painter calls it. */
  readonly code: 0 | 1 | 2 | 3 | 4;
  /** How many numbers follow. */
  readonly count: number;
  /** How many of them, the last ones, are passed on. */
  readonly kept: number;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  S: { code: 0, count: 2, kept: 2 },
  M: { code: 0, count: 2, kept: 2 },
  L: { code: 1, count: 2, kept: 2 },
  B: { code: 2, count: 6, kept: 6 },
  Q: { code: 3, count: 4, kept: 4 },
  A: { code: 3, count: 7, kept: 2 },
  C: { code: 4, count: 0, kept: 0 },
};

/** @param data such as `M 0 0 L 60 0 L 60 12 C`; ends at what is no command */
export function readPathData(data: string): Float32Array {
  const segments: number[] = [];
  const words = data.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  for (let at = 0; at < words.length;) {
    const command = COMMANDS[words[at] ?? ''];
    if (command === undefined) break;
    const { code, count, kept } = command;
    const numbers = words.slice(at + 1, at + 1 + count).map(Number);
    if (numbers.length < count || numbers.some((each) => Number.isNaN(each))) break;
    const end = numbers.slice(count - kept);
    // An arc has no control point: it bends where it ends.
    segments.push(code, ...(code === 3 && kept === 2 ? [...end, ...end] : end));
    at += 1 + count;
  }
  return Float32Array.from(segments);
}
