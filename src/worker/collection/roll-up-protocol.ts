/**
 * What is asked of roll-ups, and what is answered: plain data, lists cut to what a page shows at once, as two
 * and a half thousand units may all leave a cell blank.
 */
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import type { BrokenSum } from '../../collection/roll-up/broken-sums.ts';
import type { LackingTable } from '../../collection/roll-up/lacking-tables.ts';
import type { ExplanationKind } from '../../collection/roll-up/explain-difference.ts';
import type { RollUpChoice } from '../../collection/roll-up/make-roll-up.ts';
import type { OpenFigure, RollUpCell } from '../../collection/roll-up/roll-up-cells.ts';

export interface RollUpAsked {
  /** The name of the body whose table is the sum of its units'. */
  readonly parent: string;
  readonly year: number;
}

export interface MadeRollUpAsked extends RollUpAsked {
  /** Names of its units that are not wanted. */
  readonly without: readonly string[];
  readonly mode: RollUpChoice['mode'];
}

/** The first of a list, and how many there are. */
export interface Some<T> {
  readonly first: readonly T[];
  readonly count: number;
}

/** A unit's report that takes part. */
export interface GivenReport {
  readonly unit: string;
  readonly report: string;
}

export interface RollUpView {
  /** The body's report; null = it has none on the year, or none of its units has. */
  readonly report: string | null;
  readonly given: readonly GivenReport[];
  readonly missing: readonly string[];
  /** 本级, the government's own office, is among its units. */
  readonly hasOwn: boolean;
  /** In printed order of the body's form. */
  readonly cells: readonly RollUpCellView[];
  /** What the missing units would have; null = all are in. */
  readonly implied: ImpliedView | null;
}

export interface RollUpCellView extends Omit<RollUpCell, 'open'> {
  /** Of an unchecked cell: whose figure is not certain. */
  readonly open: Some<UncertainReport>;
  /** What alone explains the difference, most evidence first. */
  readonly explained: Some<Explained>;
}

export interface UncertainReport extends GivenReport {
  readonly state: OpenFigure['state'];
}

export interface Explained extends FaultyReport {
  readonly kind: ExplanationKind;
  readonly printed: number;
  /** With this figure of the unit the sum is the body's. */
  readonly right: number;
  /** In the unit's own form. */
  readonly cell: CellId;
  /** So many cells of the body's table it explains in this way. */
  readonly cells: number;
}

export interface ImpliedView {
  /** In the order of the cells; null = it does not follow. */
  readonly figures: readonly (number | null)[];
  readonly impossible: readonly CellId[];
  readonly broken: readonly BrokenSum[];
}

export interface MadeRollUpView {
  /** null = no form was common to the year. */
  readonly form: FormVariant | null;
  /** In printed order. */
  readonly cells: readonly MadeCellView[];
  readonly taken: readonly GivenReport[];
  readonly withErrors: readonly FaultyReport[];
  /** Units without a report on the year. */
  readonly missing: readonly string[];
  readonly lacking: readonly LackingView[];
  readonly broken: readonly BroughtView[];
}

export interface FaultyReport extends GivenReport {
  /** Open ones. */
  readonly errors: number;
  /** Findings sent back and not mended. */
  readonly returned: number;
}

/** Units that give no figure of a table. */
export interface LackingView extends Pick<LackingTable, 'table' | 'kind'> {
  readonly units: Some<string>;
}

/** A sum that does not hold in the made table, and whose own figures are off in it, most first. */
export interface BroughtView extends BrokenSum {
  readonly bringers: Some<BringerView>;
}

export interface BringerView extends GivenReport {
  /** Left side less right side of its own figures. */
  readonly difference: number;
}

export interface MadeCellView {
  readonly id: CellId;
  /** null = no unit gives one. */
  readonly figure: number | null;
  readonly blanks: Some<string>;
  /** Units whose figure is not known, or whose form does not count this. */
  readonly unknown: Some<string>;
  /** Units of whose figures that enter an error or doubt is open; … was sent back; … was accepted as published. */
  readonly open: Some<string>;
  readonly returned: Some<string>;
  readonly published: Some<string>;
}
