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
 *
 * @param leaves as many as the line has cells, in the order printed
 */
export function placeByLeaves(line: PrintedLine, leaves: readonly HeaderLeaf[]): PlacedColumns {
  const { keys: known } = line;
  const named = leaves.map(({ key }) => (key !== null && known.includes(key) ? key : null));
  const twice = named.filter((key, at) => key !== null && named.indexOf(key) !== at);
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
