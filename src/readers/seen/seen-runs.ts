/**
 * Runs of text with what decides whether anybody sees them. Each reader says what its format has set; here
 * it is decided once what counts: struck-out text and text that nobody sees is left out and remarked on,
 * raised and lowered text becomes marks.
 */
import type { Remark } from '../../document/document.ts';
import { blendsIn, isRed, PAPER } from './colors.ts';
import type { Ground } from './colors.ts';
import { lower, raise } from './raised.ts';

export interface Look {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly shift: 'raised' | 'lowered' | 'none';
  /** Six hexadecimal digits; null where the program picks one that can be read. */
  readonly color: string | null;
  /** Null: that of the cell or page around. */
  readonly ground: Ground | null;
  /** Points; null where nothing is said. */
  readonly size: number | null;
}

export const PLAIN: Look = {
  isHidden: false,
  isStruck: false,
  shift: 'none',
  color: null,
  ground: null,
  size: null,
};

export interface SeenRun {
  readonly text: string;
  readonly look: Look;
}

/** What is left of runs, and what was not. */
export interface Shown {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** Points: smaller print is a dot. */
const LEAST_SIZE = 1;
/** Points of print of which no size is said. */
const USUAL_SIZE = 10.5;
/** Digits of this share of the size of those before them, or less, may be the mark of a note. */
export const SMALLER = 0.76;
const UNSIGNED_FIGURE = /^[\d,.，．]+$/;
/** A remark quotes what was left out, not a page of it. */
const LONGEST_QUOTE = 200;

/** @param paper what stands behind the runs that set no ground of their own */
export function showRuns(runs: readonly SeenRun[], paper: Ground = PAPER): Shown {
  if (runs.every(isPlain)) {
    let plain = '';
    for (const { text } of runs) plain += text;
    return { text: plain, remarks: NO_REMARKS };
  }
  const left = { struck: new Quote(), unseen: new Quote() };
  let text = '';
  let isAllRed = true;
  for (const run of runs) {
    const fate = fateOf(run.look, paper);
    if (fate !== 'seen') {
      left[fate].add(run.text);
      continue;
    }
    left.struck.pause();
    left.unseen.pause();
    text += shiftText(run);
    if (run.text.trim() !== '' && !isRed(run.look.color)) isAllRed = false;
  }
  const remarks: Remark[] = [];
  if (left.struck.text !== '') remarks.push({ kind: 'struck', text: left.struck.text });
  if (left.unseen.text !== '') remarks.push({ kind: 'unseen', text: left.unseen.text });
  const small = smallerDigits(runs.filter((run) => fateOf(run.look, paper) === 'seen'));
  if (small !== '') remarks.push({ kind: 'small', text: small });
  const figure = text.trim();
  if (isAllRed && UNSIGNED_FIGURE.test(figure)) remarks.push({ kind: 'red', text: figure });
  return { text, remarks };
}

/** Digits right behind larger ones, on their line. */
function smallerDigits(seen: readonly SeenRun[]): string {
  let small = '';
  let before = { isDigit: false, size: 0 };
  for (const { text, look } of seen) {
    if (text === '' || look.shift !== 'none') continue;
    const size = look.size ?? USUAL_SIZE;
    if (before.isDigit && size <= before.size * SMALLER && /^\d/.test(text)) small += text.trim();
    before = { isDigit: /\d$/.test(text), size };
  }
  return small;
}

function isPlain({ look }: SeenRun): boolean {
  return look === PLAIN;
}

const NO_REMARKS: readonly Remark[] = [];

/** What a paragraph or cell carries beside its text: nothing at all where there is no remark. */
export function withRemarks(remarks: readonly Remark[]): { readonly remarks?: readonly Remark[] } {
  return remarks.length === 0 ? {} : { remarks };
}

export function isSeen({ look }: SeenRun, paper: Ground): boolean {
  return fateOf(look, paper) === 'seen';
}

function fateOf(look: Look, paper: Ground): 'seen' | 'struck' | 'unseen' {
  if (look === PLAIN) return 'seen';
  if (look.isHidden || (look.size !== null && look.size <= LEAST_SIZE)) return 'unseen';
  const ground = look.ground ?? paper;
  // Without a colour of its own text is black or white, whichever can be read.
  if (look.color !== null && blendsIn(look.color, ground)) return 'unseen';
  return look.isStruck ? 'struck' : 'seen';
}

/** A run as it is read: raised and lowered characters are others, but as many. */
export function shiftText({ text, look: { shift } }: SeenRun): string {
  if (shift === 'none') return text;
  return shift === 'raised' ? raise(text) : lower(text);
}

/** Text left out; pieces that something seen parts are parted by a blank. */
class Quote {
  #text = '';
  #isPaused = false;

  get text(): string {
    return this.#text.replaceAll(/\s+/g, ' ').trim();
  }

  add(text: string): void {
    if (this.#text.length > LONGEST_QUOTE) return;
    this.#text += (this.#isPaused ? ' ' : '') + text.slice(0, LONGEST_QUOTE);
    this.#isPaused = false;
  }

  pause(): void {
    this.#isPaused = true;
  }
}

/** What is left of text when hidden and struck-out runs are gone, whatever it stands on. */
export function leftOf(runs: readonly SeenRun[]): string {
  return runs
    .filter(({ look }) => !look.isHidden && !look.isStruck)
    .map(({ text }) => text)
    .join('');
}
