/**
 * The order in which a header names its columns where its cells do not stand over the figures (spans
 * lost in tabbed text, one cell a line, plain lines): a heading stands for what the next row prints.
 */
import type { FormTable } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { matchLabel, scanLabels } from '../rows/labels.ts';
import type { LabelMatch } from '../rows/labels.ts';
import { rowByOtherWords } from './header-words.ts';
import type { PrintedPiece } from '../rows/printed-piece.ts';
import type { Row } from '../rows/row.ts';

/** `row` and `heading` stand for the leaves that a later row prints below them. */
export interface HeaderItem {
  readonly kind: 'leaf' | 'row' | 'heading';
  /** A column's or row's key; after opening a row, `row.column`. */
  readonly key: string;
}

export interface HeaderWords {
  readonly table: FormTable;
  /** How many columns stand under each row that the header names. */
  readonly width: number;
  /** The column that a folded print names. */
  readonly keyOf: (folded: string) => string | null;
}

/** @returns the keys of the leaves in the order printed */
export function nestedKeys(rows: readonly Row[], words: HeaderWords): string[] {
  let items: HeaderItem[] = [];
  for (const row of rows) {
    const own = itemsOfRow(row, words);
    items = items.some(({ kind }) => kind !== 'leaf')
      ? openItems(items, own, words.width)
      : [...items, ...own];
  }
  return gather(items, ({ kind, key }) => (kind === 'leaf' ? [key] : []));
}

function itemsOfRow(row: Row, { table, keyOf }: HeaderWords): HeaderItem[] {
  return gather(printsOf(row, keyOf), (folded): HeaderItem[] => {
    const column = keyOf(folded);
    if (column !== null) return [{ kind: 'leaf', key: column }];
    const match = matchLabel(folded);
    const named = rowNamed(match, table) ?? rowByOtherWords(folded, table);
    if (named !== null) return [{ kind: 'row', key: named }];
    const kind = match?.label.kind;
    return kind === 'heading' || kind === 'group' ? [{ kind: 'heading', key: '' }] : [];
  });
}

/** What a row prints that may be labels, folded: its cells, or the labels within a line. */
export function printsOf(row: Row, keyOf: HeaderWords['keyOf']): string[] {
  return row.kind === 'line'
    ? (wordsOfLine(row.text, keyOf) ??
        scanLabels(foldLabel(row.text)).map(({ label }) => label.text))
    : gather(row.pieces, partsOf);
}

/** 「信息内容 制发 现行有效 废止」: where blanks part labels and other words for columns, and nothing else. */
function wordsOfLine(text: string, keyOf: HeaderWords['keyOf']): string[] | null {
  const words = text.trim().split(/\s+/, MOST_WORDS).map(foldLabel);
  const named = words.filter((word) => keyOf(word) !== null);
  const isHeader = words.every((word) => keyOf(word) !== null || matchLabel(word, 1) !== null);
  return named.length > 1 && isHeader ? words : null;
}

/** A header line has no more: the columns of table 4, and what stands before them. */
const MOST_WORDS = 24;

/** A cell into which several labels were pressed（法人或其他组织商业企业科研机构）holds them all. */
function partsOf({ folded, match }: PrintedPiece): string[] {
  if (folded === '' || match !== null) return [folded];
  const labels = scanLabels(folded).map(({ label }) => label.text);
  return labels.join('') === folded ? labels : [folded];
}

/** The row that a header cell names; only a table whose rows stand side by side names them there. */
export function rowNamed(match: LabelMatch | null, { id, layout }: FormTable): string | null {
  const label = layout === 'sideBySide' ? match?.label : undefined;
  return label?.kind === 'row' && label.table === id ? label.key : null;
}

/** Puts the items of the next row in the place of the headings that they stand below. */
function openItems(
  items: readonly HeaderItem[],
  next: readonly HeaderItem[],
  width: number,
): HeaderItem[] {
  const left = [...next];
  const opened = gather(items, (item): HeaderItem[] => {
    if (item.kind === 'leaf') return [item];
    const isRow = left[0]?.kind === 'row';
    if (item.kind === 'heading') {
      const end = isRow ? left.findIndex(({ kind }) => kind !== 'row') : left.length;
      const own = left.splice(0, end < 0 ? left.length : end);
      return own.length === 0 ? [item] : own;
    }
    if (isRow || left.length < width) return [item];
    return left
      .splice(0, width)
      .map((leaf) => ({ kind: 'leaf' as const, key: `${item.key}.${leaf.key}` }));
  });
  return [...opened, ...left];
}
