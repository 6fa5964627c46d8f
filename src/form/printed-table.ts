/**
 * A table as the official form prints it: merged headers, row labels with their groups, and where
 * each figure stands. What grids on the screen are drawn from.
 */
import type { Bilingual } from '../lib/bilingual.ts';
import type { FormVariant } from './editions.ts';
import { tablesOf } from './editions.ts';
import { statisticsTable } from './statistics-table.ts';
import type { Statistics } from './statistics-table.ts';
import { cellId } from './form-types.ts';
import type {
  AnyTableId,
  CellId,
  FormBlock,
  FormColumn,
  FormRow,
  FormTable,
  TableLayout,
} from './form-types.ts';

export interface PrintedLabel {
  readonly kind: 'label';
  /** Which way the label heads: its column, its row, or a whole block. */
  readonly heads: 'column' | 'row' | 'block';
  readonly text: Bilingual;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface PrintedFigure {
  readonly kind: 'figure';
  readonly id: CellId;
  readonly columnSpan: number;
}

export type PrintedCell = PrintedLabel | PrintedFigure;

export interface PrintedTable {
  readonly columns: number;
  readonly header: readonly (readonly PrintedCell[])[];
  readonly body: readonly (readonly PrintedCell[])[];
  /** The figures alone, row by row: what arrow keys move over. */
  readonly figures: readonly (readonly CellId[])[];
}

/** Head and body, as they stand below each other. */
export function rowsOf({
  header,
  body,
}: Pick<PrintedTable, 'header' | 'body'>): readonly (readonly PrintedCell[])[] {
  return [...header, ...body];
}

export function spansOf(cell: PrintedCell): {
  readonly rowSpan: number;
  readonly columnSpan: number;
} {
  return { rowSpan: cell.kind === 'label' ? cell.rowSpan : 1, columnSpan: cell.columnSpan };
}

/** An older report's variant has the statistics table only, any other the three official ones. */
export function printTable(variant: FormVariant, id: AnyTableId): PrintedTable {
  const printed = layOutTable(variant, id);
  const figures = printed.body
    .map((row) => row.flatMap((cell) => (cell.kind === 'figure' ? [cell.id] : [])))
    .filter((row) => row.length > 0);
  return { ...printed, figures };
}

type Layout = Omit<PrintedTable, 'figures'>;

function layOutTable(variant: FormVariant, id: AnyTableId): Layout {
  if (id === 'statistics') return printStatistics(variant.statistics ?? { columns: [], rows: [] });
  const table = tablesOf(variant)[id];
  return PRINTS[table.layout](table);
}

/** Indicator, unit, figures. */
function printStatistics(statistics: Statistics): Layout {
  const table = statisticsTable(statistics);
  const [block] = table.blocks;
  const columns = block?.columns ?? [];
  const header = [
    label({ zh: '指标', en: 'Indicator' }, 'column'),
    label({ zh: '单位', en: 'Unit' }, 'column'),
    ...columns.map((column) => label(named(column), 'column')),
  ];
  const body = (block?.rows ?? []).map((row, index) => {
    const unit = statistics.rows[index]?.unit ?? '';
    return [
      label(named(row), 'row'),
      label({ zh: unit, en: unit }, 'row'),
      ...columns.map((column) => figure(table, { row, column })),
    ];
  });
  return { columns: columns.length + 2, header: [header], body };
}

function label(
  text: Bilingual,
  heads: PrintedLabel['heads'],
  { rowSpan = 1, columnSpan = 1 }: { rowSpan?: number; columnSpan?: number } = {},
): PrintedLabel {
  return { kind: 'label', heads, text, rowSpan, columnSpan };
}

function named({ label: zh, english: en }: FormRow | FormColumn): Bilingual {
  return { zh, en };
}

const PRINTS: Readonly<Record<TableLayout, (table: FormTable) => Layout>> = {
  blocks: printBlocks,
  rows: printRequests,
  sideBySide: printDisputes,
};

/** Table 2: blocks below each other, each with its caption and its own column headers. */
function printBlocks(table: FormTable): Layout {
  const width = Math.max(...table.blocks.map((block) => block.columns.length));
  const body = table.blocks.flatMap((block) => {
    const spanOf = (index: number): number =>
      index === block.columns.length - 1 ? width - block.columns.length + 1 : 1;
    const caption = { zh: block.caption ?? '', en: `Article 20 ${block.caption?.slice(5) ?? ''}` };
    return [
      [label(caption, 'block', { columnSpan: width + 1 })],
      [
        label({ zh: '信息内容', en: 'Item' }, 'column'),
        ...block.columns.map((column, index) =>
          label(named(column), 'column', { columnSpan: spanOf(index) }),
        ),
      ],
      ...block.rows.map((row) => [
        label(named(row), 'row'),
        ...block.columns.map((column, index) => figure(table, { row, column }, spanOf(index))),
      ]),
    ];
  });
  return { columns: width + 1, header: [], body };
}

function figure(
  table: FormTable<AnyTableId>,
  { row, column }: { row: FormRow; column: FormColumn },
  columnSpan = 1,
): PrintedFigure {
  return { kind: 'figure', id: cellId(table.id, row.key, column.key), columnSpan };
}

const LABEL_COLUMNS = 3;

/** Table 3: two levels of column headers, up to three levels of row labels. */
function printRequests(table: FormTable): Layout {
  const [block] = table.blocks;
  if (block === undefined) return { columns: 0, header: [], body: [] };
  const [natural, ...rest] = block.columns;
  const total = rest.pop();
  const corner = {
    zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: '(In each column: item 1 plus item 2 equals item 3 plus item 4)',
  };
  const header: PrintedCell[][] = [
    [
      label(corner, 'column', { rowSpan: 3, columnSpan: LABEL_COLUMNS }),
      label({ zh: '申请人情况', en: 'Applicants' }, 'column', { columnSpan: block.columns.length }),
    ],
    [
      ...(natural === undefined ? [] : [label(named(natural), 'column', { rowSpan: 2 })]),
      label({ zh: '法人或其他组织', en: 'Organisations' }, 'column', { columnSpan: rest.length }),
      ...(total === undefined ? [] : [label(named(total), 'column', { rowSpan: 2 })]),
    ],
    rest.map((column) => label(named(column), 'column')),
  ];
  const body = block.rows.map((row, index) => [
    ...row.groups.flatMap((group, level) => groupLabel(table, { block, index, group, level })),
    label(named(row), 'row', { columnSpan: LABEL_COLUMNS - row.groups.length }),
    ...block.columns.map((column) => figure(table, { row, column })),
  ]);
  return { columns: LABEL_COLUMNS + block.columns.length, header, body };
}

interface GroupAt {
  readonly block: FormBlock;
  /** Of the row in its block. */
  readonly index: number;
  readonly group: string;
  /** How far out the group stands, from 0. */
  readonly level: number;
}

/** A group's label stands beside its first row and spans all of them. */
function groupLabel(table: FormTable, { block, index, group, level }: GroupAt): PrintedLabel[] {
  if (block.rows[index - 1]?.groups[level] === group) return [];
  let rowSpan = 1;
  while (block.rows[index + rowSpan]?.groups[level] === group) rowSpan++;
  return [label(inBoth(table, group), 'row', { rowSpan })];
}

function inBoth({ groupsInEnglish }: FormTable, group: string): Bilingual {
  return { zh: group, en: groupsInEnglish?.[group] ?? group };
}

/** Table 4: its three rows side by side on one line. */
function printDisputes(table: FormTable): Layout {
  const [block] = table.blocks;
  const [review, ...litigation] = block?.rows ?? [];
  if (block === undefined || review === undefined) return { columns: 0, header: [], body: [] };
  const width = block.columns.length;
  const columns = block.columns.map((column) => label(named(column), 'column'));
  return {
    columns: width * block.rows.length,
    header: [
      [
        label(named(review), 'column', { columnSpan: width, rowSpan: 2 }),
        label(inBoth(table, litigation[0]?.groups[0] ?? ''), 'column', {
          columnSpan: width * litigation.length,
        }),
      ],
      litigation.map((row) => label(named(row), 'column', { columnSpan: width })),
      block.rows.flatMap(() => columns),
    ],
    body: [
      block.rows.flatMap((row) => block.columns.map((column) => figure(table, { row, column }))),
    ],
  };
}
