/**
 * A body's table made from its units' reports, in the official layout of the year: their sum, cell by
 * cell, and for each figure what is not certain about it. Who gave what: `partsOf`.
 */
import { cellsOf, editionOfYear, officialOtherRows } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { roundFigure } from '../../report/evaluate-equation.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Collection, UnitYear } from '../collection.ts';
import { bringersOf } from './bringers-of.ts';
import type { BroughtSum } from './bringers-of.ts';
import { brokenSums } from './broken-sums.ts';
import { lackingTables } from './lacking-tables.ts';
import type { LackingTable } from './lacking-tables.ts';
import { readParts } from './parts-of.ts';
import type { Part } from './parts-of.ts';

export interface RollUpChoice {
  readonly year: number;
  /** Names of units. */
  readonly units: readonly string[];
  /** What becomes of units whose reports have errors that stand: 先不算, or 照算，并标出. */
  readonly mode: 'leave-out' | 'mark';
}

export interface MadeRollUp {
  readonly form: FormVariant;
  /** In printed order. */
  readonly cells: readonly MadeCell[];
  /** The units that are in it. */
  readonly taken: readonly UnitYear[];
  /** Units with errors open, or sent back and not mended: among those taken, or left out, as was chosen. */
  readonly withErrors: readonly UnitYear[];
  /** Chosen units without a report on the year. */
  readonly missing: readonly string[];
  /** Tables of which a unit that is in it gives no figure at all. */
  readonly lacking: readonly LackingTable[];
  /** Sums of the form that do not hold in it, with the units that bring it in. */
  readonly broken: readonly BroughtSum[];
}

export interface MadeCell {
  readonly id: CellId;
  /** Blanks count as 0; null = no unit gives a figure. */
  readonly figure: number | null;
  /** Units that left it blank. */
  readonly blanks: readonly UnitYear[];
  /** Units whose figure is not known, or whose form does not count this. */
  readonly unknown: readonly UnitYear[];
  /** Units of whose figures that enter an error or doubt is open. */
  readonly open: readonly UnitYear[];
  /** … was sent back, and is not mended. */
  readonly returned: readonly UnitYear[];
  /** … was accepted as published: known to be wrong, or explained. */
  readonly published: readonly UnitYear[];
}

/** null for years before the three tables, which no form was common to. */
export function makeRollUp(
  { years }: Collection,
  { year, units, mode }: RollUpChoice,
): MadeRollUp | null {
  const edition = editionOfYear(year);
  if (edition === null) return null;
  const form = { edition, otherRows: officialOtherRows(edition) };
  const given = units.flatMap((name) => years.get(name)?.get(year) ?? []);
  const withErrors = given.filter(hasErrors);
  const taken = mode === 'mark' ? given : given.filter((at) => !withErrors.includes(at));
  const partsAt = readParts(form, taken);
  const cells = cellsOf(form).map(({ id }, place) => makeCell(id, partsAt(place)));
  const figures = new Map(cells.map((cell) => [cell.id, cell.figure]));
  return {
    form,
    cells,
    taken,
    withErrors,
    missing: units.filter((name) => years.get(name)?.get(year) === undefined),
    lacking: lackingTables(form, taken, partsAt),
    broken: bringersOf(
      brokenSums(form, (id) => figures.get(id) ?? null),
      { form, partsAt },
    ),
  };
}

/** Sent back is not mended: until the unit answers, its figures are as wrong as before. */
function hasErrors({ member: { record } }: UnitYear): boolean {
  return record.open.error > 0 || record.returned > 0;
}

function makeCell(id: CellId, parts: readonly Part[]): MadeCell {
  const unitsOf = (...states: readonly string[]): UnitYear[] =>
    parts.filter(({ given }) => states.includes(given.state)).map(({ at }) => at);
  const unitsWith = (is: (record: ReportRecord, place: number) => boolean): UnitYear[] =>
    parts
      .filter(({ at, where }) => where.places.some((place) => is(at.member.record, place)))
      .map(({ at }) => at);
  const isGiven = parts.some(({ given }) => given.state === 'printed' || given.state === 'doubt');
  const sum = roundFigure(parts.reduce((total, { given }) => total + given.figure, 0));
  return {
    id,
    figure: isGiven ? sum : null,
    blanks: unitsOf('blank'),
    unknown: unitsOf('unknown', 'form'),
    open: unitsWith(({ marked }, place) => (marked[place] ?? 0) > 0),
    returned: unitsWith(({ answered }, place) => answered[place] === 2),
    published: unitsWith(({ answered }, place) => answered[place] === 1),
  };
}
