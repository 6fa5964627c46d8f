/**
 * Which edition of the form a report follows: by the columns and rows it prints, and only where
 * they do not tell, by its year. How it prints （六）其他处理 is decided apart from that.
 */
import { editionOfYear, EDITIONS, getEdition, officialOtherRows } from '../form/editions.ts';
import type { EditionId, FormVariant, OtherRows } from '../form/editions.ts';
import { REQUESTS_ONE_OTHER, REQUESTS_THREE_OTHER } from '../form/requests-table.ts';
import { foldLabel } from '../lib/fold-text.ts';
import { fitTable } from './parse-table.ts';
import type { TableFit } from './parse-table.ts';
import type { Row } from './rows/row.ts';
import { rowText } from './rows/row.ts';

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
  const three = requestRows.length === 0 ? null : fitTable(REQUESTS_THREE_OTHER, requestRows);
  const one = requestRows.length === 0 ? null : fitTable(REQUESTS_ONE_OTHER, requestRows);
  const byRequests = chooseOtherRows(one, three);
  const byYear = year === null ? null : editionOfYear(year);
  const fits = EDITIONS.map(({ id }) => ({ id, fit: fitProactive(id, proactiveRows) }));
  const edition =
    bestEdition(fits, proactiveRows) ?? byYear ?? (byRequests === 'one' ? '2019' : '2021');
  const otherRows = byRequests ?? officialOtherRows(edition);
  return {
    variant: { edition, otherRows },
    proactive: fits.find(({ id }) => id === edition)?.fit ?? null,
    requests: otherRows === 'one' ? one : three,
  };
}

/** Tells only where figures of （六）其他处理 were found: a table cut off above it says nothing. */
function chooseOtherRows(one: TableFit | null, three: TableFit | null): OtherRows | null {
  const hasOther = (fit: TableFit | null): boolean =>
    fit?.lines.some(
      ({ row }, index) => row.key.startsWith('other') && fit.alignment.unitOfRow[index] !== null,
    ) ?? false;
  if (!hasOther(one) && !hasOther(three)) return null;
  const lead = (three?.alignment.score ?? 0) - (one?.alignment.score ?? 0);
  return Math.abs(lead) < LEAST_DIFFERENCE ? null : lead > 0 ? 'three' : 'one';
}

function fitProactive(edition: EditionId, rows: readonly Row[]): TableFit | null {
  return rows.length === 0 ? null : fitTable(getEdition(edition).tables.proactive, rows);
}

function bestEdition(
  fits: readonly { readonly id: EditionId; readonly fit: TableFit | null }[],
  rows: readonly Row[],
): EditionId | null {
  const text = foldLabel(rows.map(rowText).join(''));
  const scored = fits.map(({ id, fit }) => ({
    id,
    score: (fit?.alignment.score ?? 0) + HEADER_WEIGHT * headersFound(id, text),
  }));
  const [best, second] = scored.sort((left, right) => right.score - left.score);
  if (rows.length === 0 || best === undefined || second === undefined) return null;
  return best.score - second.score >= LEAST_DIFFERENCE ? best.id : null;
}

/** How many of an edition's own column headers the table prints. */
function headersFound(edition: EditionId, text: string): number {
  const columns = getEdition(edition).tables.proactive.blocks.flatMap((block) => block.columns);
  const prints = new Set(columns.map((column) => foldLabel(column.label)));
  return [...prints].filter((print) => text.includes(print)).length;
}
