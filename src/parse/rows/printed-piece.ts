/** A piece of a row with what its print says, each told when it is first asked for and once. */
import { foldLabel } from '../../lib/fold-text.ts';
import type { Place } from '../../lib/place.ts';
import { isFigureByUse, plainCount, readFigure } from '../../lib/read-figure.ts';
import type { FigureReading } from '../../lib/read-figure.ts';
import { knownPrint, matchLabel } from './labels.ts';
import type { LabelMatch } from './labels.ts';
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
  #isNumber: boolean | null = null;
  #isFigure: boolean | null = null;
  #folded: string | null = null;
  /** undefined = not asked for yet. */
  #match: LabelMatch | null | undefined = undefined;

  constructor({ text, place, column, columnSpan, remarks }: PieceParts) {
    this.text = text;
    this.place = place;
    this.column = column;
    this.columnSpan = columnSpan;
    if (remarks !== undefined) this.remarks = remarks;
  }

  /** The print as a figure of a column that is not known. */
  get reading(): FigureReading {
    this.#reading ??= readFigure(this.text);
    return this.#reading;
  }

  /** Whether its reading is a number. */
  get isNumber(): boolean {
    this.#isNumber ??= plainCount(this.text) !== null || this.reading.kind === 'number';
    return this.#isNumber;
  }

  /** Whether it is a figure in some column or other, or stands for one. */
  get isFigure(): boolean {
    this.#isFigure ??=
      this.isNumber || this.reading.kind !== 'unreadable' || isFigureByUse(this.text);
    return this.#isFigure;
  }

  get folded(): string {
    this.#folded ??= foldLabel(this.text);
    return this.#folded;
  }

  /** The label of the form that the print is most like, if it is at all. */
  get match(): LabelMatch | null {
    if (this.#match === undefined) this.#tellLabel();
    return this.#match ?? null;
  }

  #tellLabel(): void {
    const known = knownPrint(this.text);
    if (known !== null) this.#folded = known.folded;
    this.#match = known === null ? matchLabel(this.folded) : known.match;
  }
}
