/**
 * A parsed report: identity, prose, figures with their print and place, and the parser's doubts.
 * It is what was read, and stays so; a reviewer's edits stand beside it (see `edits.ts`).
 */
import type { CellId } from '../form/form-types.ts';
import type { EditionId, OtherRows } from '../form/editions.ts';
import type { Statistics } from '../form/statistics-table.ts';
import type { SectionId } from '../form/sections.ts';
import type { Place } from '../lib/place.ts';
import type { ExtraRow } from './extra-row.ts';
import type { Doubt } from './finding.ts';

/**
 * How a figure stands. `read`: printed and read. `blank`: the cell is there and empty or holds a
 * mark for nothing. `unreadable`: something is printed that is no figure. `lost`: the document gives
 * no print for the cell. `inferred`: lost or run together, and forced by the sums. `edited`: set by
 * the reviewer; a Report fresh from the parser has none. `recognised`: read on a picture.
 */
export const CELL_STATES = [
  'read',
  'blank',
  'unreadable',
  'lost',
  'inferred',
  'edited',
  'recognised',
] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  /** In the column's unit (money in 万元); null when blank, unreadable or lost. */
  readonly value: number | null;
  readonly state: CellState;
  /** The print, exactly; '' when blank or lost. */
  readonly raw: string;
  /** The unit printed in the cell or, for money, in its header; null when none is. */
  readonly unit: string | null;
  readonly place: Place;
  /** Of print on a picture. */
  readonly seen?: SeenPrint;
}

/** What print on a picture may be, best first, and how clear the best is; from 0 to 1. */
export interface SeenPrint {
  readonly confidence: number;
  readonly candidates: readonly { readonly value: number; readonly confidence: number }[];
}

export interface Section {
  readonly id: SectionId;
  /** As printed, with its numbering. */
  readonly heading: string;
  /** Prose without the table; paragraphs parted by line feeds. */
  readonly text: string;
  readonly place: Place;
}

export interface Source {
  /** File name, with the folder or archive it came from. */
  readonly name: string;
  readonly format: string;
  readonly encoding: string | null;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface Report {
  readonly id: string;
  readonly source: Source;
  /** As the title prints it, without year and the words of the title; null when none was found. */
  readonly agency: string | null;
  readonly year: number | null;
  /** ISO 8601 day on which the page says it was published (发布日期); absent where it prints none. */
  readonly publishedOn?: string;
  readonly edition: EditionId;
  readonly otherRows: OtherRows;
  /** The indicators that a report on 2008–2018 prints; absent in later ones. */
  readonly statistics?: Statistics;
  readonly sections: readonly Section[];
  /** Every cell of the form variant, in printed order. */
  readonly cells: Readonly<Record<CellId, Cell>>;
  readonly doubts: readonly Doubt[];
  readonly extraRows: readonly ExtraRow[];
}

/** Whether a figure is not known: printed but not readable, or not in the document at all. */
export function isUnknown(cell: Cell | undefined): boolean {
  return cell === undefined || cell.state === 'unreadable' || cell.state === 'lost';
}
