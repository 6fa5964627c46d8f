/**
 * Fields ([MS-DOC] 2.8.25): begin mark, instruction, separator, result, end mark. Only results are
 * printed. Fields nest, in instructions as well as in results; a mark without its partner hides nothing.
 */
import { readEquation } from '../words/eq-field.ts';
import { isNoteField } from '../words/note-field.ts';

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
  /** Likewise 1 if it is of the mark of a note. */
  readonly marks: Uint8Array;
  /** What fields without a result print, by the position of their end mark. */
  readonly printed: ReadonlyMap<number, string>;
}

/**
 * Which characters of a story belong to instructions, and which to marks of notes.
 * @param units the characters of all stories
 */
export function findFields(units: Uint16Array, start: number, end: number): Fields {
  const instructions = new Stretches(start, end);
  const marks = new Stretches(start, end);
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
      const { begin, separator } = field;
      instructions.add(begin, (separator ?? at) + 1);
      const code = codeIn(units, begin + 1, separator ?? at);
      if (separator !== null && isNoteField(code)) marks.add(separator, at);
      const equation = separator === null ? readEquation(code) : null;
      if (equation !== null) printed.set(at, equation);
    }
  }
  return { instructions: instructions.characters(), marks: marks.characters(), printed };
}

/** No equation of a figure is longer, nor a link to a note. */
const LONGEST_CODE = 1000;

function codeIn(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, Math.min(end, start + LONGEST_CODE)));
}

/** Stretches of a story, which may lie within each other. */
class Stretches {
  readonly #start: number;
  /** +1 where one begins, −1 behind it. */
  readonly #changes: Int32Array;

  constructor(start: number, end: number) {
    this.#start = start;
    this.#changes = new Int32Array(end - start + 1);
  }

  /** Characters `from` (inclusive) to `to` (exclusive). */
  add(from: number, to: number): void {
    this.#change(from, 1);
    this.#change(to, -1);
  }

  #change(at: number, by: number): void {
    this.#changes[at - this.#start] = (this.#changes[at - this.#start] ?? 0) + by;
  }

  /** For each character 1 if it is of any. */
  characters(): Uint8Array {
    let nested = 0;
    return Uint8Array.from(this.#changes.subarray(0, -1), (change) => {
      nested += change;
      return nested > 0 ? 1 : 0;
    });
  }
}
