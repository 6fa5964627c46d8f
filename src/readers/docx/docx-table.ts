/**
 * Tables of WordprocessingML (ECMA-376 §17.4): rows and cells wherever they are wrapped, their columns
 * by spans or, where spans are missing, by widths.
 */
import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import { clusterEdges } from '../words/cluster-edges.ts';
import type { CellColumns, EdgedCell } from '../words/cluster-edges.ts';
import { chooseAlternative } from './docx-drawings.ts';
import { boundedNumber, isOn, isTrackedDeletion } from './docx-names.ts';
import type { Flow, FlowTable } from '../words/flow.ts';
import { mergeCells } from '../words/merge-cells.ts';
import type { MarkedCell } from '../words/merge-cells.ts';
import { elementsOf, findAll, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

interface Width {
  readonly amount: number;
  readonly unit: string;
}

interface RawCell {
  readonly node: XmlNode;
  span: number;
  width: Width | null;
  readonly merge: MarkedCell['merge'];
  readonly remarks: Remark[];
}

interface RawRow {
  /** Grid columns before the first cell, and their width. */
  readonly before: number;
  readonly after: number;
  readonly indent: Width | null;
  readonly cells: readonly RawCell[];
}

const SPAN = { least: 1, most: 250, usual: 1 };
const SKIP = { least: 0, most: 250, usual: 0 };
/** Rows whose widths differ by less than this share end at the same border. */
const EVEN = 0.02;

/** @param readContent reads the paragraphs of a cell; asked in reading order */
export function readDocxTable(
  table: XmlNode,
  budget: Budget,
  readContent: (cell: XmlNode) => Flow,
): FlowTable {
  const rows = readRows(table, budget);
  const columnsOf = placeByWidths(rows) ?? placeBySpans(rows);
  return mergeCells(
    rows.map((row) =>
      row.cells.map((cell) => ({
        ...(columnsOf.get(cell) ?? { column: 0, columnSpan: 1 }),
        merge: cell.merge,
        content: () => readContent(cell.node),
        remarks: cell.remarks,
      })),
    ),
  );
}

/** Rows or cells, also those inside content controls, custom XML and tracked insertions. */
function unwrap(parent: XmlNode, name: 'w:tr' | 'w:tc'): XmlNode[] {
  return elementsOf(parent).flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === 'mc:AlternateContent')
      return chooseAlternative(node).flatMap((child) =>
        child.name === name ? [child] : unwrap(child, name),
      );
    return /^(?:w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)|aml:(?:annotation|content))$/.test(
      node.name,
    )
      ? unwrap(node, name)
      : [];
  });
}

/** The rows that are shown; what stood in others is remarked on in the first cell behind them. */
function readRows(table: XmlNode, budget: Budget): RawRow[] {
  const rows: RawRow[] = [];
  let left: Remark[] = [];
  for (const row of unwrap(table, 'w:tr')) {
    const lost = lossOf(row);
    if (lost === null) {
      const shown = readRow(row, left);
      budget.spend('marks', shown.cells.length);
      rows.push(shown);
      left = [];
    } else left.push(...quote(row, lost));
  }
  rows
    .at(-1)
    ?.cells.at(-1)
    ?.remarks.push(...left);
  return rows;
}

/** Twips: a row of less height than this shows nothing. */
const LEAST_HEIGHT = 20;

/** Why a row is not shown: its deletion is tracked, or it is hidden; null where it is. */
function lossOf(row: XmlNode): 'struck' | 'unseen' | null {
  const properties = findChild(row, 'w:trPr');
  if (properties === undefined) return null;
  const isDeleted = ['w:del', 'w:moveFrom'].some(
    (name) => findChild(properties, name) !== undefined,
  );
  if (isDeleted || isTrackedDeletion(findChild(properties, 'aml:annotation'))) return 'struck';
  const hidden = findChild(properties, 'w:hidden');
  if (hidden !== undefined && isOn(hidden.attributes['w:val'])) return 'unseen';
  const height = findChild(properties, 'w:trHeight')?.attributes;
  const isFlat = height?.['w:hRule'] === 'exact' && Number(height['w:val']) <= LEAST_HEIGHT;
  return isFlat ? 'unseen' : null;
}

const LONGEST_QUOTE = 200;

/** Only what holds a figure is worth a word. */
function quote(node: XmlNode, kind: 'struck' | 'unseen'): Remark[] {
  const printed = findAll(node, 'w:t').concat(findAll(node, 'w:delText'));
  const text = printed.map(textOfNode).join(' ').trim();
  return /\d/.test(text) ? [{ kind, text: text.slice(0, LONGEST_QUOTE) }] : [];
}

/** @param left what stood in rows before it that are not shown */
function readRow(row: XmlNode, left: readonly Remark[]): RawRow {
  const properties = findChild(row, 'w:trPr');
  const value = (name: string): string | undefined =>
    findChild(properties, name)?.attributes['w:val'];
  const cells: RawCell[] = [];
  const lost: Remark[] = [...left];
  for (const node of unwrap(row, 'w:tc')) lost.push(...addCell(node, cells));
  cells[0]?.remarks.push(...lost);
  return {
    before: boundedNumber(value('w:gridBefore'), SKIP),
    after: boundedNumber(value('w:gridAfter'), SKIP),
    indent: readWidth(findChild(properties, 'w:wBefore')),
    cells,
  };
}

/** @returns remarks on what is left out */
function addCell(node: XmlNode, cells: RawCell[]): readonly Remark[] {
  const properties = findChild(node, 'w:tcPr');
  if (findChild(properties, 'w:cellDel') !== undefined) return quote(node, 'struck');
  const span = boundedNumber(findChild(properties, 'w:gridSpan')?.attributes['w:val'], SPAN);
  const width = readWidth(findChild(properties, 'w:tcW'));
  const left = cells.at(-1);
  // Word 2003 XML writes them in lower case.
  const across = findChild(properties, 'w:hMerge') ?? findChild(properties, 'w:hmerge');
  if (across !== undefined && across.attributes['w:val'] !== 'restart' && left !== undefined) {
    left.span += span;
    left.width = addWidths(left.width, width);
    return [];
  }
  const down = findChild(properties, 'w:vMerge') ?? findChild(properties, 'w:vmerge');
  const isFirst = down?.attributes['w:val'] === 'restart';
  // Without a value it continues the cell above (§17.4.84).
  const merge = down === undefined ? 'none' : isFirst ? 'first' : 'continue';
  cells.push({ node, span, width, merge, remarks: [] });
  return [];
}

function readWidth(node: XmlNode | undefined): Width | null {
  const text = node?.attributes['w:w'];
  const amount = Number.parseFloat(text ?? '');
  const unit = text?.endsWith('%') === true ? 'pct' : (node?.attributes['w:type'] ?? 'dxa');
  return amount > 0 && Number.isFinite(amount) && unit !== 'auto' && unit !== 'nil'
    ? { amount, unit }
    : null;
}

function addWidths(left: Width | null, right: Width | null): Width | null {
  if (left === null || right === null || left.unit !== right.unit) return null;
  return { amount: left.amount + right.amount, unit: left.unit };
}

function placeBySpans(rows: readonly RawRow[]): ReadonlyMap<RawCell, CellColumns> {
  const columns = new Map<RawCell, CellColumns>();
  for (const { before, cells } of rows) {
    let column = before;
    for (const cell of cells) {
      columns.set(cell, { column, columnSpan: cell.span });
      column += cell.span;
    }
  }
  return columns;
}

/**
 * Some programs leave spans out and give widths only: then rows have different numbers of columns
 * but end at the same border. Null where spans can be trusted or widths tell nothing.
 */
function placeByWidths(rows: readonly RawRow[]): ReadonlyMap<RawCell, CellColumns> | null {
  const counts = rows.map(({ before, after, cells }) =>
    cells.reduce((sum, { span }) => sum + span, before + after),
  );
  if (new Set(counts).size < 2) return null;
  const edged = rows.map(edgesOf);
  const ends = edged.map((row) => row?.at(-1)?.edges.right ?? null).filter((end) => end !== null);
  const units = new Set(rows.flatMap(({ cells }) => cells.map(({ width }) => width?.unit)));
  const widest = ends.reduce((most, end) => Math.max(most, end), 0);
  const isEven = ends.every((end) => end >= widest * (1 - EVEN));
  if (ends.length < rows.length || units.size !== 1 || !isEven) return null;
  // The last border of every row is the table's.
  const even = edged.map((row) =>
    (row ?? []).map(({ cell, edges }, index, all) => ({
      cell,
      edges: index === all.length - 1 ? { ...edges, right: widest } : edges,
    })),
  );
  const columnsOf = clusterEdges(even.map((row) => row.map(({ edges }) => edges)));
  return new Map(even.flat().map(({ cell, edges }) => [cell, columnsOf(edges)]));
}

/** Null where a width is missing. */
function edgesOf({
  before,
  indent,
  cells,
}: RawRow): { readonly cell: RawCell; readonly edges: EdgedCell }[] | null {
  if (before > 0 && indent === null) return null;
  let left = before > 0 ? (indent?.amount ?? 0) : 0;
  const edged = [];
  for (const cell of cells) {
    if (cell.width === null) return null;
    const right = left + cell.width.amount;
    edged.push({ cell, edges: { left, right } });
    left = right;
  }
  return edged;
}
