/**
 * Fields ([MS-DOC] 2.8.25): begin mark, instruction, separator, result, end mark. Only results are
 * printed. Fields nest, in instructions as well as in results; a mark without its partner hides nothing.
 */
import { readEquation } from '../words/eq-field.ts';

const BEGIN = 0x13;
const SEPARATOR = 0x14;
const END = 0x15;

interface OpenField {
  readonly begin: number;
  readonly separator: number | null;
}

export interface Fields {
  /** For each character of the story 1 if it is not printed. */
  readonly instructions: Uint8Array;
  /** What fields without a result print, by the position of their end mark. */
  readonly printed: ReadonlyMap<number, string>;
}

/**
 * Which characters of a story belong to instructions.
 * @param units the characters of all stories
 */
export function findFields(units: Uint16Array, start: number, end: number): Fields {
  const changes = new Int32Array(end - start + 1); // +1 where an instruction begins, −1 behind it
  const printed = new Map<number, string>();
  const open: OpenField[] = [];
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (unit === BEGIN) {
      open.push({ begin: at, separator: null });
    } else if (unit === SEPARATOR) {
      const field = open.pop();
      if (field !== undefined) open.push({ begin: field.begin, separator: field.separator ?? at });
    } else if (unit === END) {
      const field = open.pop();
      if (field === undefined) continue;
      add(changes, field.begin - start, 1);
      add(changes, (field.separator ?? at) - start + 1, -1);
      const equation = field.separator === null ? equationIn(units, field.begin + 1, at) : null;
      if (equation !== null) printed.set(at, equation);
    }
  }
  let nested = 0;
  const instructions = Uint8Array.from(changes.subarray(0, end - start), (change) => {
    nested += change;
    return nested > 0 ? 1 : 0;
  });
  return { instructions, printed };
}

/** No equation of a figure is longer. */
const LONGEST_EQUATION = 500;

function equationIn(units: Uint16Array, start: number, end: number): string | null {
  return readEquation(
    String.fromCharCode(...units.subarray(start, Math.min(end, start + LONGEST_EQUATION))),
  );
}

function add(changes: Int32Array, index: number, change: number): void {
  changes[index] = (changes[index] ?? 0) + change;
}
