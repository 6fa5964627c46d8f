/** The geometry of a table row of RTF (RTF 1.9, "Table Definitions"), in the terms of .doc files. */
import type { RtfColors } from './rtf-colors.ts';
import type { RowCell, RowShape } from '../words/row-shape.ts';

/** [MS-DOC] names for the merge flags of cells. */
const ACROSS = { first: 1, merged: 2 } as const;
const DOWN = { continued: 1, first: 3 } as const;
/** Positions beyond this (twips) are damage: 22 inches is the widest page of Word. */
const FARTHEST = 100_000;
const MOST_CELLS = 200;

type Flags = Pick<RowCell, 'across' | 'down' | 'ground'>;
const NO_FLAGS: Flags = { across: 0, down: 0 };

export class RtfRow {
  readonly #colors: RtfColors;
  #left = 0;
  #before = 0;
  #edges: number[] = [];
  #cells: Flags[] = [];
  #flags: Flags = NO_FLAGS;

  constructor(colors: RtfColors) {
    this.#colors = colors;
  }

  /** @returns whether the control word is one of those that define rows */
  take(word: string, param: number): boolean {
    if (word.startsWith('cl')) return this.#takeCell(word, param);
    switch (word) {
      case 'trowd':
        this.#left = 0;
        this.#before = 0;
        this.#edges = [];
        this.#cells = [];
        this.#flags = NO_FLAGS;
        return true;
      case 'trleft':
        this.#left = param;
        return true;
      case 'trwWidthB': // a cell that is not there, before the first
        this.#before = param;
        return true;
      case 'cellx':
        if (this.#edges.length < MOST_CELLS) {
          this.#edges.push(param);
          this.#cells.push(this.#flags);
        }
        this.#flags = NO_FLAGS;
        return true;
      default:
        return false;
    }
  }

  #takeCell(word: string, param: number): boolean {
    if (word === 'clmgf') this.#flags = { ...this.#flags, across: ACROSS.first };
    else if (word === 'clmrg') this.#flags = { ...this.#flags, across: ACROSS.merged };
    else if (word === 'clvmgf') this.#flags = { ...this.#flags, down: DOWN.first };
    else if (word === 'clvmrg') this.#flags = { ...this.#flags, down: DOWN.continued };
    else if (word === 'clcbpat') this.#flags = { ...this.#flags, ground: this.#colors.get(param) };
    else return false;
    return true;
  }

  /** Null where nothing tells the geometry, or what does makes no sense. */
  finish(): RowShape | null {
    const first = this.#edges[0] ?? 0;
    const indented = this.#left + this.#before;
    const left = this.#before > 0 && indented < first ? indented : this.#left;
    const cells = this.#cells.map((flags, index): RowCell => ({
      ...flags,
      width: (this.#edges[index] ?? 0) - (this.#edges[index - 1] ?? left),
    }));
    const isSound =
      cells.length > 0 &&
      cells.every(({ width }) => width >= 0) &&
      [left, ...this.#edges].every((edge) => Math.abs(edge) <= FARTHEST);
    return isSound ? { left, cells } : null;
  }
}
