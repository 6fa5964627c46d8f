/**
 * What a chart shows, whatever it draws: its marks in the order in which they are walked, what it says, its
 * table, and who is not in it. The page, the picture that leaves it and the sheets stand on this alone.
 */
import type { CellId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { AbsentUnit } from './absent-unit.ts';

/** The figure of a mark by itself, in large print. */
export interface MarkFigure {
  readonly printed: string;
  /** What it is, with its unit where that is not printed. */
  readonly words: Bilingual;
  /** Numerator and denominator; '' of a plain figure. */
  readonly cases: string;
}

/** A figure that is drawn. */
export interface Mark {
  /** Unlike any other of the chart. */
  readonly id: string;
  readonly record: ReportRecord;
  readonly name: string;
  /** What it is made of; where the reader is taken to: one of `marked`, else the first. */
  readonly cells: readonly CellId[];
  /** Those that an open error or doubt names. */
  readonly marked: readonly CellId[];
  /** Whether the reviewer has set one of its cells. */
  readonly isEdited: boolean;
  /** The figure with all that belongs to it, as it is read out after the unit's name and year. */
  readonly said: () => Bilingual;
  /** Of marks that stand for one figure. */
  readonly figure?: () => MarkFigure;
}

export interface TableHead {
  /** With the unit in brackets where it has one. */
  readonly words: Bilingual;
  /** Text stands left, figures right; `bar` = a figure with a small bar in its cell; a year is never grouped. */
  readonly kind: 'text' | 'year' | 'figure' | 'bar';
  /** Of figures: digits behind the point; null = as many as there are. */
  readonly places: number | null;
}

/** Names stand as they are printed; words of ours in both languages. */
export type TableValue = string | number | Bilingual | null;

export interface TableRow {
  /** The mark that its name leads to; null = none. */
  readonly mark: string | null;
  /** One a column, in the unit of its head; null = none. */
  readonly values: readonly TableValue[];
  readonly isMarked: boolean;
  readonly isEdited: boolean;
  readonly isFew: boolean;
}

export interface ShownTable {
  readonly heads: readonly TableHead[];
  /** Which column names the unit. */
  readonly nameColumn: number;
  readonly rows: readonly TableRow[];
}

/** The signs that a chart may need explained. */
export type KeyName =
  'hatch' | 'whisker' | 'hollow' | 'edited' | 'diamond' | 'gap' | 'break' | 'uncounted' | 'warning';

export interface Shown<Figures> {
  /** What it is drawn from. */
  readonly figures: Figures;
  readonly marks: readonly Mark[];
  /** Made when it is looked at: of thousands of units few tables are. */
  readonly table: () => ShownTable;
  /** A true sentence from the figures. */
  readonly title: Bilingual;
  /** Formula · n · years · unit. */
  readonly subtitle: Bilingual;
  /** Where it does not show the measure that is chosen: what it shows instead. */
  readonly formula?: Bilingual;
  /** Where it stands on reports before the three tables: what stands for the measure there. */
  readonly older?: Bilingual | null;
  /** The picture in words. */
  readonly alt: Bilingual;
  readonly keys: readonly KeyName[];
  readonly absent: readonly AbsentUnit[];
  /** How many are left out for too few cases, and how many the user left out. */
  readonly few: number;
  readonly unpicked: number;
  /** The reports it stands on, whether they have the figure or not. */
  readonly records: readonly ReportRecord[];
}

/** The order in which a reader of notes would look for them. */
const KEY_ORDER: readonly KeyName[] = [
  'hatch',
  'diamond',
  'warning',
  'edited',
  'whisker',
  'hollow',
  'uncounted',
  'gap',
  'break',
];

export function keysOf(has: Partial<Readonly<Record<KeyName, boolean>>>): readonly KeyName[] {
  return KEY_ORDER.filter((key) => has[key] === true);
}
