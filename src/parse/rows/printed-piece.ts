/** A piece of a row with what its print says, each told when it is first asked for and once. */
import { foldLabel } from '../../lib/fold-text.ts';
import type { Place } from '../../lib/place.ts';
import { isFigureByUse, plainCount, readFigure } from '../../lib/read-figure.ts';
import type { FigureReading } from '../../lib/read-figure.ts';
import { knownPrint, matchLabel } from './labels.ts';
import type { KnownPrint, LabelMatch } from './labels.ts';
import type { Piece, PieceRemark } from './row.ts';

interface PieceParts extends Omit<Piece, 'remarks'> {
  readonly remarks?: Piece['remarks'] | undefined;
}

export class PrintedPiece implements Piece {
  readonly text: string;
  readonly place: Place;
  readonly column: number;
  readonly columnSpan: number;
  /** Absent where nothing was remarked. */
  declare readonly remarks?: readonly PieceRemark[];
  #reading: FigureReading | null = null;
  #isCount: boolean | null = null;
  #isFigure: boolean | null = null;
  #folded: string | null = null;
  /** undefined = not asked for yet. */
  #known: KnownPrint | null | undefined = undefined;
  #match: LabelMatch | null | undefined = undefined;

  constructor({ text, place, column, columnSpan, remarks }: PieceParts) {
    this.text = text;
    this.place = place;
    this.column = column;
    this.columnSpan = columnSpan;
    if (remarks !== undefined) this.remarks = remarks;
  }

  /** The print as a figure of a column that is not known; what the form prints is words. */
  get reading(): FigureReading {
    this.#reading ??= this.#print === null ? readFigure(this.text) : WORDS;
    return this.#reading;
  }

  /** Whether it is a count in plain digits, as nearly every figure. */
  get isCount(): boolean {
    this.#isCount ??= plainCount(this.text) !== null;
    return this.#isCount;
  }

  /** Whether its reading is a number. */
  get isNumber(): boolean {
    return this.isCount || this.reading.kind === 'number';
  }

  /** Whether it is a figure in some column or other, or stands for one. */
  get isFigure(): boolean {
    this.#isFigure ??= this.isCount || (this.#print === null && this.#mayBeFigure());
    return this.#isFigure;
  }

  get folded(): string {
    this.#folded ??= this.#print?.folded ?? foldLabel(this.text);
    return this.#folded;
  }

  /** The label of the form that the print is most like, if it is at all. */
  get match(): LabelMatch | null {
    if (this.#match === undefined)
      this.#match = this.#print === null ? matchLabel(this.folded) : this.#print.match;
    return this.#match;
  }

  #mayBeFigure(): boolean {
    return this.reading.kind !== 'unreadable' || isFigureByUse(this.text);
  }

  /** What is known of it where it is a print of the form to the letter. */
  get #print(): KnownPrint | null {
    if (this.#known === undefined) this.#known = knownPrint(this.text);
    return this.#known;
  }
}

const WORDS: FigureReading = { kind: 'unreadable' };
