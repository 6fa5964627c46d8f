/**
 * All ways to read a line that prints too few or too many figures: digits run together (split them),
 * digits torn apart (join them), figures lost (leave gaps). Each is kept only if the line's own sums
 * allow it; which one is right is settled for the whole table (`settle-rows.ts`).
 */
import { gather } from '../../lib/gather.ts';
import type { Place } from '../../lib/place.ts';
import { findMoneyUnit, toWanYuan } from '../../lib/money-unit.ts';
import type { MoneyUnit } from '../../lib/money-unit.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { FigureUse } from '../../lib/read-figure.ts';
import { slicePlace } from '../rows/row.ts';
import { cutsOf, valueOf } from './cut-print.ts';
import type { Slot } from '../match/tokens.ts';

/** What a reading assumes about the print: cut, joined, one figure too many, or figures lost. */
export type Assumption = 'split' | 'join' | 'stray' | 'lost';

export interface LineFigure {
  /** null = no figure, or a gap whose value the sums do not give. */
  readonly value: number | null;
  readonly raw: string;
  readonly place: Place;
}

export interface LineReading {
  readonly values: readonly LineFigure[];
  readonly assumption: Assumption;
}

export interface LineShape {
  /** How many figures the line holds. */
  readonly count: number;
  /** Every so many of them, one is the sum of the others; null = no sums. */
  readonly group: number | null;
  /** Which of the figures are those sums, one a group; the last of each where nothing is said. */
  readonly totals?: readonly number[];
  /** What each column counts: only a change may carry a sign, only money a point and a unit. */
  readonly kinds?: readonly FigureUse[];
  /** The unit that money without its own is in; 万元 where nothing is said. */
  readonly unit?: MoneyUnit | null;
}

/** Print between two blanks. */
export interface Atom {
  readonly text: string;
  readonly place: Place;
}

/** A line with more readings than this is left open. */
const MOST_READINGS = 2000;
/** Steps after which listing is given up. */
const MOST_STEPS = 200_000;
/** Lines that lost more than this are not read at all. */
const MOST_LOST = 2;
const MOST_JOINS = 4;

/** The separate runs of print in the slots of a line: 「20 0」 in one cell is two. */
export function atomsOf(slots: readonly Slot[]): Atom[] {
  return gather(slots, ({ text, place }) =>
    [...text.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      place: slicePlace(place, match.index, match.index + match[0].length),
    })),
  );
}

/** The readings that the line's own sums allow; null when there are too many to list. */
export function listReadings(atoms: readonly Atom[], shape: LineShape): LineReading[] | null {
  if (atoms.length === 0) return [];
  const search = new ReadingSearch(shape);
  if (atoms.length > shape.count) search.join(atoms);
  else search.split(atoms);
  if (atoms.length === shape.count + 1) search.skipOne(atoms);
  if (atoms.length < shape.count && shape.count - atoms.length <= MOST_LOST) search.lose(atoms);
  return search.isExhausted ? null : search.readings();
}

/** A figure being tried: its value, and which print it would be. Print is cut only for what is kept. */
interface Trial {
  readonly value: number | null;
  readonly atom: Atom | null;
  readonly start: number;
  readonly end: number;
}

const GAP: Trial = { value: null, atom: null, start: 0, end: 0 };

class ReadingSearch {
  isExhausted = false;
  readonly #shape: LineShape;
  readonly #found = new Map<string, LineReading>();
  readonly #trials: Trial[] = [];
  #steps = 0;

  constructor(shape: LineShape) {
    this.#shape = shape;
  }

  readings(): LineReading[] {
    return [...this.#found.values()];
  }

  /** Cuts the digits of the atoms into `count` figures, none with a leading zero. */
  split(atoms: readonly Atom[], atom = 0, offset = 0): void {
    const current = atoms[atom];
    if (current === undefined) {
      this.#take('split');
      return;
    }
    const rest = current.text.slice(offset);
    const room = this.#shape.count - this.#trials.length - (atoms.length - atom - 1);
    if (room < 1) return;
    const lengths = cutsOf(rest, room, this.#kind());
    if (lengths === null) {
      // Fractions and words are never cut: the atom is one figure or unreadable.
      if (offset === 0)
        this.#with(wholeAtom(current, this.#kind()), () => this.split(atoms, atom + 1));
      return;
    }
    for (const length of lengths) {
      const isLast = length === rest.length;
      const end = offset + length;
      const value = valueOf(current.text.slice(offset, end), this.#kind());
      this.#with({ value, atom: current, start: offset, end }, () =>
        isLast ? this.split(atoms, atom + 1) : this.split(atoms, atom, end),
      );
    }
  }

  /** What the column counts whose figure comes next. */
  #kind(): FigureUse | undefined {
    return this.#shape.kinds?.[this.#trials.length];
  }

  /** Joins neighbouring atoms until `count` figures are left. */
  join(atoms: readonly Atom[], atom = 0): void {
    if (atoms.length - this.#shape.count > MOST_JOINS) return;
    const left = this.#shape.count - this.#trials.length;
    if (atom === atoms.length || left === 0) {
      if (atom === atoms.length) this.#take('join');
      return;
    }
    for (let length = 1; length <= atoms.length - atom - left + 1; length++) {
      const joined = joinAtoms(atoms.slice(atom, atom + length));
      if (length > 1 && !/^[1-9]\d*$/.test(joined.text)) return;
      this.#with(wholeAtom(joined, this.#kind()), () => this.join(atoms, atom + length));
    }
  }

  /** Leaves out one atom: a page number, or the number of a label that was cut behind it. */
  skipOne(atoms: readonly Atom[], atom = 0, isSkipped = false): void {
    const current = atoms[atom];
    if (current === undefined) {
      if (isSkipped) this.#take('stray');
      return;
    }
    this.#with(wholeAtom(current, this.#kind()), () => this.skipOne(atoms, atom + 1, isSkipped));
    if (!isSkipped) this.skipOne(atoms, atom + 1, true);
  }

  /** Puts the atoms in order and leaves gaps; the sum of a group with one gap gives its value. */
  lose(atoms: readonly Atom[], atom = 0): void {
    const { count } = this.#shape;
    const gapsLeft = count - this.#trials.length - (atoms.length - atom);
    const current = atoms[atom];
    if (current === undefined && gapsLeft === 0) {
      this.#take('lost');
      return;
    }
    if (current !== undefined)
      this.#with(wholeAtom(current, this.#kind()), () => this.lose(atoms, atom + 1));
    if (gapsLeft > 0) this.#with(GAP, () => this.lose(atoms, atom));
  }

  #with(trial: Trial, goOn: () => void): void {
    if (this.isExhausted || hasLeadingZero(trial)) return;
    const kind = this.#kind();
    if ((trial.value ?? 0) < 0 && kind !== undefined && kind !== 'change') return;
    if (++this.#steps > MOST_STEPS) this.isExhausted = true;
    this.#trials.push(trial);
    const { group } = this.#shape;
    const isGroupEnd = group !== null && this.#trials.length % group === 0;
    if (!isGroupEnd || this.#groupHolds(group)) goOn();
    this.#trials.pop();
  }

  #groupHolds(group: number): boolean {
    const start = this.#trials.length - group;
    return groupHolds(this.#trials.slice(start), totalOf(this.#shape, start, group));
  }

  #take(assumption: Assumption): void {
    if (this.#trials.length !== this.#shape.count) return;
    const values = fillForced(
      this.#trials.map((trial, column) => printOfTrial(trial, this.#shape, column)),
      this.#shape,
    );
    const key = values.map(({ value }) => value ?? '?').join();
    if (!this.#found.has(key)) this.#found.set(key, { values, assumption });
    if (this.#found.size > MOST_READINGS) this.isExhausted = true;
  }
}

/** 「007」 is never one figure where figures are known to have run together or been lost. */
function hasLeadingZero({ atom, start, end }: Trial): boolean {
  return atom !== null && /^0\d/.test(atom.text.slice(start, end));
}

function wholeAtom(atom: Atom, kind: FigureUse | undefined): Trial {
  return { value: valueOf(atom.text, kind), atom, start: 0, end: atom.text.length };
}

function printOfTrial(
  { value, atom, start, end }: Trial,
  { kinds, unit }: LineShape,
  column: number,
): LineFigure {
  if (atom === null) return { value, raw: '', place: [] };
  const raw = atom.text.slice(start, end);
  const place = slicePlace(atom.place, start, end);
  const reading = kinds?.[column] === 'money' ? readFigure(raw, 'money') : null;
  if (reading?.kind !== 'number') return { value, raw, place };
  const own = reading.unit === null ? (unit ?? null) : findMoneyUnit(reading.unit);
  return { value: toWanYuan(reading.digits, own), raw, place };
}

/** Where in a group that begins at `start` its total stands. */
function totalOf({ totals }: LineShape, start: number, group: number): number {
  return (totals?.[start / group] ?? start + group - 1) - start;
}

/** The total is the sum of the others; gaps may take any value ≥ 0. */
function groupHolds(trials: readonly Trial[], at: number): boolean {
  const details = trials.filter((_, index) => index !== at).map(({ value }) => value);
  const total = trials[at]?.value ?? null;
  if (details.some((value) => value !== null && value < 0)) return false;
  if (total === null) return true;
  const known = details.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return details.includes(null) ? known <= total : known === total;
}

/** Fills the gaps whose values the sums of their groups force; print that is no figure stays. */
function fillForced(values: readonly LineFigure[], shape: LineShape): LineFigure[] {
  const { group } = shape;
  if (group === null) return [...values];
  const filled = [...values];
  for (let start = 0; start < values.length; start += group) {
    const own = values.slice(start, start + group);
    const gaps = gather(own, ({ value }, index) => (value === null ? [index] : []));
    const at = totalOf(shape, start, group);
    const total = own[at]?.value ?? null;
    const details = own.reduce(
      (sum, { value }, index) => sum + (index === at ? 0 : (value ?? 0)),
      0,
    );
    const isTotalGap = gaps.includes(at);
    for (const gap of gaps) {
      const forced =
        gaps.length === 1
          ? isTotalGap
            ? details
            : (total ?? 0) - details
          : total === details
            ? 0
            : null;
      const value = own[gap];
      if (value !== undefined && value.raw === '')
        filled[start + gap] = { ...value, value: forced };
    }
  }
  return filled;
}

function joinAtoms(atoms: readonly Atom[]): Atom {
  return {
    text: atoms.map((atom) => atom.text).join(''),
    place: gather(atoms, (atom) => atom.place),
  };
}
