/**
 * Which edition of the form a report follows: by the columns and rows it prints, and only where
 * they do not tell, by its year. How it prints （六）其他处理 is decided apart from that.
 */
import {
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
import { gather } from '../lib/gather.ts';
import type { FigureRun } from './match/figure-run.ts';
import type { PrintedLine } from './match/printed-line.ts';
import type { TableFit } from './parse-table.ts';
import { createFits } from './table-fits.ts';
import type { TableFits } from './table-fits.ts';
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
/** What cannot come nearer than this is not tried. */
const CLEAR_DIFFERENCE = 1;

/** @param year the year of the report, if its title tells */
export function chooseVariant(
  proactiveRows: readonly Row[],
  requestRows: readonly Row[],
  year: number | null,
): VariantChoice {
  const proactive = createFits(proactiveRows);
  const requests = createFits(requestRows);
  const byYear = year === null ? null : editionOfYear(year);
  const edition = chooseEdition(nearEditions(proactive, byYear), requests, byYear);
  const variant = chooseOfEdition(edition, requests);
  const tables = tablesOf(variant);
  return {
    variant,
    proactive: proactive.isLost ? null : proactive.of(tables.proactive),
    requests: requests.isLost ? null : requests.of(tables.requests),
  };
}

/** Of the editions that table 2 leaves: the one of the year, else the one of table 3, else the newest. */
function chooseEdition(
  near: readonly EditionId[],
  fits: TableFits,
  byYear: EditionId | null,
): EditionId {
  const [only] = near;
  if (only !== undefined && near.length === 1) return only;
  if (byYear !== null && near.includes(byYear)) return byYear;
  const newestFirst = near.toReversed();
  const official = newestFirst.map((id) => getEdition(id).tables.requests);
  const best = bestTable(official, fits);
  return newestFirst[best === null ? 0 : official.indexOf(best)] ?? EDITIONS[0].id;
}

function chooseOfEdition(edition: EditionId, fits: TableFits): FormVariant {
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
 * where the number of a label may pass for a figure. One that fits so well that the others cannot come
 * near it is taken without trying them.
 */
function bestTable(tables: readonly FormTable[], fits: TableFits): FormTable | null {
  if (fits.isLost) return null;
  const all = [...new Set(tables)];
  for (const table of all) {
    const fit = fits.of(table);
    const isClear = all.every(
      (other) => other === table || fit.alignment.score - fits.most(other) >= CLEAR_DIFFERENCE,
    );
    if (isClear && tellsApart(fit, all)) return table;
  }
  const tried = all.map((table) => fits.of(table));
  const [best, second] = tried.toSorted((a, b) => b.alignment.score - a.alignment.score);
  const tells = tried.some((fit) => tellsApart(fit, all));
  if (!tells || best === undefined || second === undefined) return null;
  const lead = best.alignment.score - second.alignment.score;
  return lead < LEAST_DIFFERENCE ? null : best.table;
}

/** Whether figures were found of a row that not all of the tables have. */
function tellsApart({ lines, runs, alignment }: TableFit, tables: readonly FormTable[]): boolean {
  const keys = tables.map(({ blocks }) => gather(blocks, ({ rows }) => rows.map(({ key }) => key)));
  return lines.some((line, index) => {
    const run = runs[alignment.runOfRow[index] ?? -1];
    if (run === undefined || keys.every((own) => own.includes(line.row.key))) return false;
    return isMostOf(line, run);
  });
}

/** At least every other column of the row is printed, be it in figures run together. */
function isMostOf({ cells }: PrintedLine, { slots }: FigureRun): boolean {
  const digits = slots.reduce((sum, { text }) => sum + text.replaceAll(/\D/g, '').length, 0);
  return Math.max(slots.length, digits) * 2 >= cells.length;
}

/**
 * The editions that table 2 speaks for as clearly as for any other; all of them where it is lost. The one
 * whose headers are printed is tried first: others are not, if they cannot come near it, or cannot leave it
 * behind where it is the one of the year.
 */
function nearEditions(fits: TableFits, byYear: EditionId | null): EditionId[] {
  if (fits.isLost) return EDITIONS.map(({ id }) => id);
  const text = foldLabel(fits.rows.map((row) => row.text).join(''));
  const headers = new Map<EditionId, number>(
    EDITIONS.map(({ id }) => [id, HEADER_WEIGHT * headersFound(id, text)]),
  );
  const found = (id: EditionId): number => headers.get(id) ?? 0;
  const scores = new Map<EditionId, number>();
  let most = -Infinity;
  for (const { id, tables } of EDITIONS.toSorted((a, b) => found(b.id) - found(a.id))) {
    if (most - (fits.most(tables.proactive) + found(id)) >= CLEAR_DIFFERENCE) continue;
    const score = fits.of(tables.proactive).alignment.score + found(id);
    scores.set(id, score);
    most = Math.max(most, score);
    const isAhead = (other: (typeof EDITIONS)[number]): boolean =>
      fits.most(other.tables.proactive) + found(other.id) < score + LEAST_DIFFERENCE;
    if (
      id === byYear &&
      scores.size === 1 &&
      EDITIONS.every((each) => each.id === id || isAhead(each))
    )
      return [id];
  }
  return gather(EDITIONS, ({ id }) => {
    const score = scores.get(id);
    return score !== undefined && most - score < LEAST_DIFFERENCE ? [id] : [];
  });
}

/** The column headers of each edition's table 2, folded, each once. */
const HEADERS: ReadonlyMap<EditionId, readonly string[]> = new Map(
  EDITIONS.map(({ id }) => {
    const columns = gather(getEdition(id).tables.proactive.blocks, (block) => block.columns);
    return [id, [...new Set(columns.map((column) => foldLabel(column.label)))]];
  }),
);

/** How many of an edition's own column headers the table prints. */
function headersFound(edition: EditionId, text: string): number {
  return (HEADERS.get(edition) ?? []).filter((print) => text.includes(print)).length;
}
