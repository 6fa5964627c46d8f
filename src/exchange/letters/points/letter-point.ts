/** A point of the letter by which a report goes back (退回更正): one thing that the unit is asked to mend. */
import type { CellId } from '../../../form/form-types.ts';
import type { FilePlace } from '../../../lib/place.ts';
import type { Finding } from '../../../report/finding.ts';
import type { Report } from '../../../report/report.ts';

export interface ReturnedFinding {
  readonly finding: Finding;
  /** What the reviewer wrote to it; '' = nothing. */
  readonly note: string;
}

/** What points are made of. */
export interface Returned {
  /** As the unit wrote it, without edits: it knows no other figures. */
  readonly report: Report;
  readonly findings: readonly ReturnedFinding[];
  /** Where a cell stands in the unit's own file; null where that is not known. */
  readonly findPlace: (cell: CellId) => FilePlace | null;
}

export interface LetterBox {
  readonly label: string;
  readonly value: string;
}

export interface LetterPoint {
  /** From 1. */
  readonly number: number;
  /** A noun phrase: 「（七）总计·自然人」与各项办理结果之和不符. */
  readonly heading: string;
  readonly place: string;
  /** What is printed, computed and apart, a line for each sum; none where there is nothing to compare. */
  readonly boxes: readonly (readonly LetterBox[])[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** What is asked of the unit, in the reviewer's words where these ask for something. */
  readonly ask: string;
  /** The cells to be marked in the unit's own file, the one it is about first. */
  readonly cells: readonly CellId[];
  /** The words of the prose to be marked, as far as a finding quotes them. */
  readonly quotes: readonly string[];
  readonly findings: readonly Finding[];
}
