/**
 * Tables of a page (HTML 4.9, CSS 2.2 §17): table elements, and other elements that a style sheet makes one.
 * Heads stand first and feet last wherever they are written; cells reach no further than their row group.
 */
import type { SourceCell } from '../../document/build-grid.ts';
import type { Remark } from '../../document/document.ts';
import { gather } from '../../lib/gather.ts';
import { PLAIN } from '../seen/seen-runs.ts';
import type { Shown } from '../seen/seen-runs.ts';
import { HtmlRuns, tidyText } from './html-runs.ts';
import type { MarkOf } from './html-runs.ts';
import { styleOf } from './html-style.ts';
import type { ElementStyle } from './html-style.ts';
import type { StyleSheets } from './css/style-sheet.ts';
import { attributeOf, isElement, isText, textOf } from './tree/nodes.ts';
import type { Element } from './tree/nodes.ts';

interface RowGroup {
  readonly kind: 'head' | 'body' | 'foot';
  readonly rows: SourceCell[][];
}

const GROUPS: ReadonlyMap<string, RowGroup['kind']> = new Map([
  ['thead', 'head'],
  ['tbody', 'body'],
  ['tfoot', 'foot'],
  ['table-header-group', 'head'],
  ['table-row-group', 'body'],
  ['table-footer-group', 'foot'],
]);
const ORDER: readonly RowGroup['kind'][] = ['head', 'body', 'foot'];

export function isTable({ tagName }: Element, { display }: ElementStyle): boolean {
  return tagName === 'table' || display === 'table' || display === 'inline-table';
}

function isCell({ tagName }: Element, { display }: ElementStyle): boolean {
  return tagName === 'td' || tagName === 'th' || display === 'table-cell';
}

export interface TableContent {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly captions: readonly Shown[];
}

/** @param page its style sheets, and what stands in the text for a picture */
export function readTable(table: Element, style: ElementStyle, page: PageOfTable): TableContent {
  return new TableReader(page).read(table, style);
}

interface PageOfTable {
  readonly sheets: StyleSheets;
  readonly markOf: MarkOf;
}

class TableReader {
  readonly #sheets: StyleSheets;
  readonly #markOf: MarkOf;
  readonly #groups: RowGroup[] = [];
  readonly #captions: Shown[] = [];
  /** Text of rows that are not shown, until the next one that is. */
  #hidden: Remark[] = [];

  constructor({ sheets, markOf }: PageOfTable) {
    this.#sheets = sheets;
    this.#markOf = markOf;
  }

  read(table: Element, style: ElementStyle): TableContent {
    this.#visitAll(table, style, null);
    const rows = gather(
      gather(ORDER, (kind) => this.#groups.filter((group) => group.kind === kind)),
      ({ rows: own }) => own.map((row, index) => cutSpans(row, own.length - index)),
    );
    const last = rows.at(-1);
    if (last !== undefined) rows[rows.length - 1] = this.#withHidden(last);
    return { rows, captions: this.#captions };
  }

  #visitAll(parent: Element, style: ElementStyle, group: RowGroup | null): void {
    for (const child of parent.childNodes) {
      if (isElement(child)) this.#visit(child, style, group);
    }
  }

  #visit(element: Element, around: ElementStyle, group: RowGroup | null): void {
    const style = styleOf(element, around, this.#sheets);
    const { tagName } = element;
    if (style.isGone) return this.#hide(element);
    const kind = GROUPS.get(style.display ?? tagName) ?? GROUPS.get(tagName);
    if (kind !== undefined) {
      const opened = { kind, rows: [] };
      this.#groups.push(opened);
      return this.#visitAll(element, style, opened);
    }
    if (tagName === 'tr' || style.display === 'table-row')
      return this.#addRow(element, style, group);
    if (tagName === 'caption' || style.display === 'table-caption') {
      this.#captions.push(this.#show(element, style));
      return undefined;
    }
    return this.#visitAll(element, style, group);
  }

  #addRow(row: Element, style: ElementStyle, group: RowGroup | null): void {
    const open = group ?? this.#looseGroup();
    const cells: SourceCell[] = [];
    for (const child of row.childNodes) {
      if (!isElement(child)) continue;
      const own = styleOf(child, style, this.#sheets);
      if (own.isGone || !isCell(child, own)) continue;
      const { text, remarks } = this.#show(child, own);
      cells.push({
        text,
        remarks,
        rowSpan: spanOf(child, 'rowspan'),
        columnSpan: Math.max(spanOf(child, 'colspan'), 1),
      });
    }
    open.rows.push(this.#withHidden(cells));
  }

  /** Rows that stand in no group. */
  #looseGroup(): RowGroup {
    const last = this.#groups.at(-1);
    if (last?.kind === 'body') return last;
    const opened: RowGroup = { kind: 'body', rows: [] };
    this.#groups.push(opened);
    return opened;
  }

  #show(element: Element, style: ElementStyle): Shown {
    const { childNodes } = element;
    const [only] = childNodes;
    const isPlain = childNodes.length <= 1 && style.look === PLAIN && !style.isTurned;
    // Most cells hold one piece of plain text, or nothing.
    if (isPlain && !this.#sheets.generates) {
      if (only === undefined) return NOTHING;
      if (isText(only)) return { text: tidyText(only.value), remarks: NOTHING.remarks };
    }
    const runs = new HtmlRuns(this.#sheets, this.#markOf);
    runs.addInner(element, style);
    const { text, remarks } = runs.take();
    return { text: tidyLines(text), remarks };
  }

  #hide(element: Element): void {
    const text = textOf(element).replaceAll(/\s+/g, ' ').trim();
    if (/\d/.test(text)) this.#hidden.push({ kind: 'unseen', text: text.slice(0, LONGEST_QUOTE) });
  }

  #withHidden(cells: SourceCell[]): SourceCell[] {
    if (this.#hidden.length === 0) return cells;
    const [first, ...rest] = cells;
    if (first === undefined) return cells;
    const remarks = [...(first.remarks ?? []), ...this.#hidden];
    this.#hidden = [];
    return [{ ...first, remarks }, ...rest];
  }
}

const LONGEST_QUOTE = 200;

/** `rowspan=0` reaches to the end of the group, and nothing beyond it (HTML 4.9.12). */
function cutSpans(row: SourceCell[], left: number): SourceCell[] {
  const isWithin = ({ rowSpan }: SourceCell): boolean => rowSpan > 0 && rowSpan <= left;
  if (row.every(isWithin)) return row;
  return row.map((cell) => (isWithin(cell) ? cell : { ...cell, rowSpan: left }));
}

const NOTHING: Shown = { text: '', remarks: [] };

function tidyLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const written = attributeOf(cell, name);
  if (written === null) return 1;
  const value = Number.parseInt(written, 10);
  return Number.isNaN(value) || value < 0 ? 1 : value;
}

interface CellCount {
  /** Cells of the table itself, or of none where it is no table. */
  readonly own: number;
  readonly inner: number;
  /** Some table stands beside text, as on a page and not as a figure in its cell. */
  readonly isMixed: boolean;
}

const counts = new WeakMap<Element, CellCount>();

/** Of one that holds tables: a table around tables that hold more cells than itself, or stand among text, only lays out the page. */
export function isLayout(table: Element): boolean {
  const { own, inner, isMixed } = countCells(table);
  return inner > 0 && (inner >= own || isMixed);
}

function countCells(element: Element): CellCount {
  const known = counts.get(element);
  if (known !== undefined) return known;
  let [own, inner] = [0, 0];
  let [hasTable, isMixed] = [false, false];
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const count = countCells(child);
    isMixed ||= count.isMixed;
    if (child.tagName === 'td' || child.tagName === 'th') own++;
    if (child.tagName === 'table') {
      inner += count.own + count.inner;
      hasTable = true;
    } else {
      own += count.own;
      inner += count.inner;
    }
  }
  isMixed ||= hasTable && hasTextBeside(element);
  const count = { own, inner, isMixed };
  counts.set(element, count);
  return count;
}

function hasTextBeside({ childNodes }: Element): boolean {
  return childNodes.some((node) => {
    if (isText(node)) return node.value.trim() !== '';
    return isElement(node) && node.tagName !== 'table' && textOf(node).trim() !== '';
  });
}
