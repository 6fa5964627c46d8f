/**
 * What a rate divides, and by what, in one report: the cells that are added up, and what they come to. A blank
 * counts as 0 only where its row then adds up, as in the charts; what cannot be read has no sum.
 */
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { cellsOfParts, cellsOfRate } from '../../form/rates/cells-of-part.ts';
import type { Denominator, Part, Rate } from '../../form/rates/rate.ts';
import { rowOfTotal } from '../../form/rates/row-of-total.ts';
import { sumKnown } from '../../report/figure-of.ts';
import type { ExportedReport } from '../json/export-shape.ts';
import { figureOf } from './figure-cell.ts';

export interface PartSum {
  readonly cells: readonly CellId[];
  /** Those without whose figure nothing can be said. */
  readonly needed: readonly CellId[];
  /** null = one of those has none. */
  readonly sum: number | null;
}

export interface RateSums {
  readonly above: PartSum;
  readonly below: PartSum;
  /** Taken off what stands below. */
  readonly without: PartSum;
}

export interface FormedReport {
  readonly report: ExportedReport;
  readonly variant: FormVariant;
}

/** @returns null where the form lacks a part of it */
export function rateSums(
  formed: FormedReport,
  rate: Rate,
  denominator: Denominator,
): RateSums | null {
  const cells = cellsOfRate(rate, denominator, formed.variant);
  if (cells === null) return null;
  const { above, below, without } = cells;
  return {
    above: sumOf(formed, above),
    below: sumOf(formed, below),
    without: sumOf(formed, without),
  };
}

/** @returns null where the form lacks one of them */
export function sumOfParts(formed: FormedReport, parts: readonly Part[]): PartSum | null {
  const cells = cellsOfParts(parts, formed.variant);
  return cells === null ? null : sumOf(formed, cells);
}

function sumOf({ report, variant }: FormedReport, cells: readonly CellId[]): PartSum {
  const counts = new Map(cells.map((id) => [id, countedFigure(report, variant, id)]));
  const needed = cells.filter((id) => figureOf(report, id) !== null || counts.get(id) === null);
  return { cells, needed, sum: sumKnown(cells, (id) => counts.get(id) ?? null) };
}

/** What is divided by; null where there is nothing, or it is not known. */
export function casesOf({ below, without }: RateSums): number | null {
  if (below.sum === null || without.sum === null) return null;
  return below.sum - without.sum;
}

function countedFigure(report: ExportedReport, variant: FormVariant, id: CellId): number | null {
  const figure = figureOf(report, id);
  if (figure !== null || report.cells[id]?.state === 'unreadable') return figure;
  const row = rowOfTotal(variant, id);
  if (row === null) return null;
  const inSum = (cell: CellId): number | null =>
    report.cells[cell]?.state === 'unreadable' ? null : (figureOf(report, cell) ?? 0);
  const total = inSum(row.total);
  return total !== null && total === sumKnown(row.others, inSum) ? 0 : null;
}
