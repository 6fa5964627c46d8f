/**
 * Which edition of the form a report follows: by the columns and rows it prints, and only where
 * they do not tell, by its year. How it prints （六）其他处理 is decided apart from that.
 */
import {
  ALL_TABLES,
  editionOfYear,
  EDITIONS,
  getEdition,
  officialOtherRows,
  tablesOf,
  variantsOf,
} from '../form/editions.ts';
import type { EditionId, FormVariant } from '../form/editions.ts';
import type { FormTable } from '../form/form-types.ts';
import { foldLabel } from '../lib/fold-text.ts';
import type { FigureRun } from './match/figure-run.ts';
import type { PrintedLine } from './match/printed-line.ts';
import { fitTable } from './parse-table.ts';
import type { TableFit } from './parse-table.ts';
import type { Row } from './rows/row.ts';

export interface VariantChoice {
  readonly variant: FormVariant;
  readonly proactive: TableFit | null;
  readonly requests: TableFit | null;
}

/** One header print found is worth this much alignment score. */
const HEADER_WEIGHT = 1;
/** A difference in score below this tells nothing; the year decides. */
const LEAST_DIFFERENCE = 0.5;

/** @param year the year of the report, if its title tells */
export function chooseVariant(
  proactiveRows: readonly Row[],
  requestRows: readonly Row[],
  year: number | null,
): VariantChoice {
  const fitsOfRequests = fitEach(requestRows);
  const fits = EDITIONS.map(({ id }) => ({ id, fit: fitProactive(id, proactiveRows) }));
  const near = nearEditions(fits, proactiveRows);
  const edition = chooseEdition(near, fitsOfRequests, year);
  const variant = chooseOfEdition(edition, fitsOfRequests);
  return {
    variant,
    proactive: fits.find(({ id }) => id === edition)?.fit ?? null,
    requests: fitsOfRequests.get(tablesOf(variant).requests) ?? null,
  };
}

type Fits = ReadonlyMap<FormTable, TableFit>;

/** Table 3 read against each of the tables 3 that some report prints. */
function fitEach(rows: readonly Row[]): Fits {
  const tables = ALL_TABLES.filter(({ id }) => id === 'requests');
  return new Map(rows.length === 0 ? [] : tables.map((table) => [table, fitTable(table, rows)]));
}

/** Of the editions that table 2 leaves: the one of the year, else the one of table 3, else the newest. */
function chooseEdition(near: readonly EditionId[], fits: Fits, year: number | null): EditionId {
  const [only] = near;
  if (only !== undefined && near.length === 1) return only;
  const byYear = year === null ? null : editionOfYear(year);
  if (byYear !== null && near.includes(byYear)) return byYear;
  const newestFirst = near.toReversed();
  const official = newestFirst.map((id) => getEdition(id).tables.requests);
  const best = bestTable(official, fits);
  return newestFirst[best === null ? 0 : official.indexOf(best)] ?? EDITIONS[0].id;
}

function chooseOfEdition(edition: EditionId, fits: Fits): FormVariant {
  const variants = variantsOf(edition);
  const best = bestTable(
    variants.map((variant) => tablesOf(variant).requests),
    fits,
  );
  const official = { edition, otherRows: officialOtherRows(edition) };
  return variants.find((variant) => tablesOf(variant).requests === best) ?? official;
}

/**
 * The table that fits clearly best. Tells only where figures of a row were found that not all of the
 * tables have, as those of （六）其他处理: a table cut off above it says nothing, nor does one cut within it,
 * where the number of a label may pass for a figure.
 */
function bestTable(tables: readonly FormTable[], fits: Fits): FormTable | null {
  const tried = [...new Set(tables)].flatMap((table) => fits.get(table) ?? []);
  const isOfAll = (key: string): boolean =>
    tried.every(({ lines }) => lines.some(({ row }) => row.key === key));
  const tells = tried.some(({ lines, runs, alignment }) =>
    lines.some((line, index) => {
      const run = runs[alignment.runOfRow[index] ?? -1];
      return run !== undefined && !isOfAll(line.row.key) && isMostOf(line, run);
    }),
  );
  const [best, second] = tried.toSorted((a, b) => b.alignment.score - a.alignment.score);
  if (!tells || best === undefined || second === undefined) return null;
  const lead = best.alignment.score - second.alignment.score;
  return lead < LEAST_DIFFERENCE ? null : best.table;
}

/** At least every other column of the row is printed, be it in figures run together. */
function isMostOf({ cells }: PrintedLine, { slots }: FigureRun): boolean {
  const digits = slots.reduce((sum, { text }) => sum + text.replaceAll(/\D/g, '').length, 0);
  return Math.max(slots.length, digits) * 2 >= cells.length;
}

function fitProactive(edition: EditionId, rows: readonly Row[]): TableFit | null {
  return rows.length === 0 ? null : fitTable(getEdition(edition).tables.proactive, rows);
}

/** The editions that table 2 speaks for as clearly as for any other; all of them where it is lost. */
function nearEditions(
  fits: readonly { readonly id: EditionId; readonly fit: TableFit | null }[],
  rows: readonly Row[],
): EditionId[] {
  const text = foldLabel(rows.map((row) => row.text).join(''));
  const scored = fits.map(({ id, fit }) => ({
    id,
    score: (fit?.alignment.score ?? 0) + HEADER_WEIGHT * headersFound(id, text),
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => most - score < LEAST_DIFFERENCE).map(({ id }) => id);
}

/** How many of an edition's own column headers the table prints. */
function headersFound(edition: EditionId, text: string): number {
  const columns = getEdition(edition).tables.proactive.blocks.flatMap((block) => block.columns);
  const prints = new Set(columns.map((column) => foldLabel(column.label)));
  return [...prints].filter((print) => text.includes(print)).length;
}
