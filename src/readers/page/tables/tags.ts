/**
 * Tables of a tagged PDF (ISO 32000-1 §14.8.4.3.4): which marked content of a page is in which cell.
 * They are asked where lines leave a doubt, as walking the tags takes as long as reading the page.
 */
import { layOutSpans } from '../../../lib/span-layout.ts';

export interface TagTable {
  readonly columns: number;
  readonly cells: readonly TagCell[];
}

export interface TagCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Numbers of the marked content in it that stands on the page asked for. */
  readonly mcids: ReadonlySet<number>;
}

/** Tags nested deeper are not followed. */
const DEEPEST = 100;

/**
 * @param tree as pdf.js gives it for a page; tables come whole, content of other pages included
 * @param ref the page's object, by which content names its page
 */
export function readTagTables(
  tree: unknown,
  ref: { readonly num: number; readonly gen: number } | null,
): TagTable[] {
  if (ref === null) return [];
  const prefix = `p${ref.num}R${ref.gen === 0 ? '' : ref.gen}_mc`;
  return findAll(tree, (role) => role === 'Table').map((table) => tableOf(table, prefix));
}

function tableOf(table: unknown, prefix: string): TagTable {
  const rows = findAll(table, (role) => role === 'TR').map((row) =>
    findAll(row, (role) => role === 'TD' || role === 'TH').map((cell) => ({
      rowSpan: spanOf(cell, 'rowSpan'),
      columnSpan: spanOf(cell, 'colSpan'),
      mcids: new Set(contentOf(cell, prefix, 0)),
    })),
  );
  const { slots, columns } = layOutSpans(rows);
  const cells = rows.flatMap((row, index) =>
    row.map((cell, position) => {
      const slot = slots[index]?.[position] ?? { row: index, column: position };
      const columnSpan = Math.min(cell.columnSpan, columns - slot.column);
      return { ...cell, ...slot, columnSpan };
    }),
  );
  return { columns, cells };
}

/** The outermost tags of a role below a tag, in order. */
function findAll(tag: unknown, isWanted: (role: unknown) => boolean, depth = 0): unknown[] {
  if (depth > DEEPEST) return [];
  return childrenOf(tag).flatMap((child) => {
    const isFound = isObject(child) && 'role' in child && isWanted(child.role);
    return isFound ? [child] : findAll(child, isWanted, depth + 1);
  });
}

function contentOf(tag: unknown, prefix: string, depth: number): number[] {
  if (depth > DEEPEST) return [];
  return childrenOf(tag).flatMap((child) => {
    if (isObject(child) && 'id' in child && typeof child.id === 'string') {
      return child.id.startsWith(prefix) ? [Number(child.id.slice(prefix.length))] : [];
    }
    return contentOf(child, prefix, depth + 1);
  });
}

function childrenOf(tag: unknown): readonly unknown[] {
  if (!isObject(tag) || !('children' in tag) || !Array.isArray(tag.children)) return [];
  const children: readonly unknown[] = tag.children;
  return children;
}

function spanOf(cell: unknown, name: string): number {
  const span: unknown = isObject(cell) ? Reflect.get(cell, name) : 1;
  return typeof span === 'number' && Number.isInteger(span) && span > 0 ? span : 1;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
