/** The table of colours of RTF (RTF 1.9, "Color Table"), and what they make of text. */
import { hexOf } from '../seen/colors.ts';
import { PLAIN } from '../seen/seen-runs.ts';
import type { Look } from '../seen/seen-runs.ts';
import type { RtfState } from './rtf-state.ts';

const MOST_COLORS = 10_000;
/** Half points up to which text is a dot. */
const SMALL = 4;

export class RtfColors {
  /** By number; null for one that leaves the colour to the program. */
  readonly #colors: (string | null)[] = [];
  #parts: { red: number; green: number; blue: number } | null = null;

  get(index: number): string | null {
    return this.#colors[index] ?? null;
  }

  /** A control word inside the table. */
  take(word: string, param: number): void {
    if (word !== 'red' && word !== 'green' && word !== 'blue') return;
    this.#parts = { red: 0, green: 0, blue: 0, ...this.#parts, [word]: param };
  }

  /** Text inside the table: a semicolon ends each colour. */
  addText(bytes: readonly number[]): void {
    for (const byte of bytes) {
      if (byte !== 0x3b || this.#colors.length >= MOST_COLORS) continue;
      const { red, green, blue } = this.#parts ?? { red: 0, green: 0, blue: 0 };
      this.#colors.push(this.#parts === null ? null : hexOf(red, green, blue));
      this.#parts = null;
    }
  }

  lookOf(state: RtfState): Look {
    const { isHidden, isDeleted, isStruck, size } = state;
    const shift = state.isNoteMark ? 'raised' : state.shift;
    const color = this.get(state.color);
    const ground = this.get(state.ground) ?? this.get(state.paragraphGround);
    const isUsual = !isHidden && !isDeleted && !isStruck && shift === 'none' && size > SMALL;
    if (isUsual && color === null && ground === null) return PLAIN;
    return { isHidden, isStruck: isStruck || isDeleted, shift, color, ground, size: size / 2 };
  }
}
