/** The columns of a block over each of which one cell of the header stands, named or not. */
import { foldLabel } from '../../lib/fold-text.ts';
import type { HeaderLeaf } from './name-damaged.ts';
import type { PrintedLine } from './printed-line.ts';
import { saysOther } from './telling-words.ts';

export interface PlacedColumns {
  /** Every column of the block, in the order printed. */
  readonly keys: readonly string[];
  /** Those that the header does not name, names twice, or names by a word that says something else. */
  readonly unsure: readonly string[];
}

/**
 * Named columns stand where their names stand; the others keep the form's places as far as these are free.
 * Where a row of table 4 is not named at all, the name before it covers its columns, and none is believed.
 *
 * @param leaves as many as the line has cells, in the order printed
 */
export function placeByLeaves(line: PrintedLine, leaves: readonly HeaderLeaf[]): PlacedColumns {
  const { keys: known } = line;
  const named = leaves.map(({ key }) => (key !== null && known.includes(key) ? key : null));
  const twice = named.filter((key, at) => key !== null && named.indexOf(key) !== at);
  if (twice.length > 0 && !namesAllRows(line, named)) {
    const isAtHome = (key: string, at: number): boolean =>
      named[at] === key && !twice.includes(key);
    return { keys: known, unsure: known.filter((key, at) => !isAtHome(key, at)) };
  }
  const placed = named.map((key, at) =>
    key === null || (twice.includes(key) && known[at] !== key) ? null : key,
  );
  const free = known.filter((key) => !placed.includes(key));
  const unsure = new Set<string>(free.filter((key) => !isPlainly(key, line, leaves)));
  for (const key of twice) if (key !== null) unsure.add(key);
  leaves.forEach(({ isDoubtful }, at) => {
    const key = placed[at];
    if (isDoubtful === true && typeof key === 'string') unsure.add(key);
  });
  const atHome = placed.map((key, at) => {
    const home = known[at] ?? '';
    return key ?? (free.includes(home) ? home : null);
  });
  const left = free.filter((key) => !atHome.includes(key));
  const keys = atHome.map((key) => key ?? left.shift() ?? '');
  return { keys, unsure: known.filter((key) => unsure.has(key)) };
}

/** Whether of each row that the line holds some column is named. */
function namesAllRows({ keys, cells }: PrintedLine, named: readonly (string | null)[]): boolean {
  const rows = cells.map(({ row }) => row.key);
  return rows.every((row) => rows.some((own, at) => own === row && named.includes(keys[at] ?? '')));
}

/** An only column is what its row says, by whatever word, unless the word says something else. */
function isPlainly(
  key: string,
  { keys, cells }: PrintedLine,
  leaves: readonly HeaderLeaf[],
): boolean {
  const [cell, ...others] = cells;
  if (cell === undefined || others.length > 0 || keys[0] !== key) return false;
  return leaves.every(({ text }) => !saysOther(foldLabel(text), foldLabel(cell.column.label)));
}
