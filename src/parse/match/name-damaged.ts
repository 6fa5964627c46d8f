/** Header cells whose print is damaged: which column of the form each still names. */
import { similarity } from '../../lib/similarity.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import type { HeaderWords } from './nested-header.ts';
import { saysOther } from './telling-words.ts';

/** A header cell over one column of figures. */
export interface HeaderLeaf {
  /** A form column's key, after its row's where the table names rows above; null = not of the form. */
  readonly key: string | null;
  readonly text: string;
  readonly column: number;
  readonly columnSpan: number;
  /** It stands over a column of the form though it is blank or says something else. */
  readonly isDoubtful?: boolean;
}

/** How a column may be printed. */
export interface ColumnPrint {
  readonly key: string;
  readonly print: string;
}

export const LEAST_LIKENESS = 0.6;
const LEAST_IN_PLACE = 0.5;

/** @returns the leaves in the order printed */
export function nameDamaged(
  leaves: readonly HeaderLeaf[],
  columns: readonly ColumnPrint[],
  words: HeaderWords,
): HeaderLeaf[] {
  const inOrder = leaves.toSorted((left, right) => left.column - right.column);
  if (inOrder.every(({ key }) => key !== null)) return inOrder; // as nearly all are
  return nameInPlace(nameByLikeness(inOrder, columns), columns, words);
}

/** A mistyped header is that of the column which no other header names. */
function nameByLikeness(
  leaves: readonly HeaderLeaf[],
  columns: readonly ColumnPrint[],
): HeaderLeaf[] {
  const left = columns.filter(({ key }) => !leaves.some((leaf) => leaf.key === key));
  return leaves.map((leaf) => {
    if (leaf.key !== null) return leaf;
    const folded = foldLabel(leaf.text);
    const like = left
      .map((each) => ({ ...each, score: similarity(folded, each.print, LEAST_LIKENESS) }))
      .reduce((best, each) => (each.score > best.score ? each : best), NONE);
    return like.score >= LEAST_LIKENESS ? named(leaf, like) : leaf;
  });
}

const NONE = { key: '', print: '', score: 0 };

function named(leaf: HeaderLeaf, { key, print }: ColumnPrint): HeaderLeaf {
  return { ...leaf, key, isDoubtful: saysOther(foldLabel(leaf.text), print) };
}

/**
 * Where its neighbours stand as in the form, half of a label is enough: 总 for 总计, or one with letters lost.
 * Table 4 has each column three times, so that none is left over.
 */
function nameInPlace(
  leaves: readonly HeaderLeaf[],
  columns: readonly ColumnPrint[],
  { table, width }: HeaderWords,
): HeaderLeaf[] {
  if (table.blocks.length > 1) return [...leaves];
  const order = [...new Set(columns.map(({ key }) => key))];
  return leaves.map((leaf, index) => {
    if (leaf.key !== null) return leaf;
    const [before, after] = [leaves[index - 1], leaves[index + 1]];
    const at = before === undefined ? 0 : (order.indexOf(before.key ?? '') + 1) % width;
    const next = after === undefined ? 0 : order.indexOf(after.key ?? '');
    if (before?.key === null || next !== (at + 1) % width) return leaf;
    const key = order[at] ?? '';
    const folded = foldLabel(leaf.text);
    const like = columns.find(
      (each) =>
        each.key === key && similarity(folded, each.print, LEAST_IN_PLACE) >= LEAST_IN_PLACE,
    );
    return like === undefined ? leaf : named(leaf, like);
  });
}
