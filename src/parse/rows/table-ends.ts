/** The rows that begin and end a table, in all editions: where one is printed again, the next copy begins. */
import { ALL_TABLES } from '../../form/editions.ts';
import type { TableId } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import type { Label } from './labels.ts';

interface TableEnds {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly lastLabels: readonly string[];
}

const ENDS: Readonly<Record<TableId, TableEnds>> = {
  proactive: endsOf('proactive'),
  requests: endsOf('requests'),
  // Table 4 names its rows in its header; no broken last label is looked for behind that.
  disputes: {
    first: new Set(['review']),
    last: new Set(['litigationAfterReview']),
    lastLabels: [],
  },
};

function endsOf(id: TableId): TableEnds {
  const tables = ALL_TABLES.filter((table) => table.id === id && table.layout !== 'sideBySide');
  const rows = tables.map(({ blocks }) => gather(blocks, (block) => block.rows));
  const last = gather(rows, (all) => all.at(-1) ?? []);
  return {
    first: new Set(gather(rows, (all) => all[0]?.key ?? [])),
    last: new Set(last.map(({ key }) => key)),
    lastLabels: last.map(({ label }) => foldLabel(label)),
  };
}

export function lastLabelsOf(table: TableId): readonly string[] {
  return ENDS[table].lastLabels;
}

export function isFirstRow(label: Label, table: TableId): boolean {
  return label.kind === 'row' && label.table === table && ENDS[table].first.has(label.key);
}

interface RowsMet {
  readonly table: TableId;
  /** Keys of the rows whose labels were met: kept as they come, for there may be any number of labels. */
  readonly rowKeys: ReadonlySet<string>;
}

export function rowKeysOf(labels: readonly Label[]): Set<string> {
  return new Set(labels.filter(({ kind }) => kind === 'row').map(({ key }) => key));
}

/** The first row of a table met again after its last one: a second table begins. */
export function beginsAgain(label: Label, { table, rowKeys }: RowsMet): boolean {
  if (label.kind !== 'row' || label.table !== table) return false;
  const hasRow = (keys: ReadonlySet<string>): boolean => [...keys].some((key) => rowKeys.has(key));
  const { first, last } = ENDS[table];
  if (table !== 'disputes') return first.has(label.key) && hasRow(last);
  // Table 4 may name its ways in another order: whichever comes again begins it.
  return hasRow(first) && hasRow(last) && rowKeys.has(label.key);
}
