/** `figures`: one row a figure of every report, in the printed order of its form. */
import { cellsOf } from '../../../form/editions.ts';
import type { FormVariant } from '../../../form/editions.ts';
import { cellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { shortLabel } from '../../../form/name-cell.ts';
import { STATISTICS_COLUMNS } from '../../../form/statistics-table.ts';
import { importStatistics, statisticsFigure } from '../../json/import-statistics.ts';
import { variantOf } from '../../json/variant-of.ts';
import { EXPORT_STATES } from '../../json/export-shape.ts';
import type { ExportedReport } from '../../json/export-shape.ts';
import { EDITION_FIELD, REPORT_FIELDS, SHA256_FIELD, SOURCE_NAME_FIELD } from './table.ts';
import type { PackageTable, PlacedReport, Row } from './table.ts';

export const FIGURES: PackageTable = {
  name: 'figures',
  words: { zh: '各报告的各个数', en: 'Every figure of every report' },
  primaryKey: ['report_id', 'table', 'row', 'column'],
  reportField: 'report_id',
  hasParquet: true,
  fields: [
    ...REPORT_FIELDS,
    EDITION_FIELD,
    { name: 'table', type: 'string', isRequired: true, words: { zh: '表', en: 'Table' } },
    { name: 'row', type: 'string', isRequired: true, words: { zh: '行', en: 'Row' } },
    { name: 'column', type: 'string', isRequired: true, words: { zh: '列', en: 'Column' } },
    {
      name: 'label',
      type: 'string',
      isRequired: true,
      words: { zh: '行、列的官方名称', en: 'Official labels of row and column' },
    },
    {
      name: 'value',
      type: 'number',
      words: {
        zh: '数；没有时为空，空不是 0',
        en: 'The figure; empty where there is none, which is not 0',
      },
    },
    {
      name: 'state',
      type: 'string',
      isRequired: true,
      values: EXPORT_STATES,
      words: { zh: '这个数的由来，见 codebook', en: 'Where the figure comes from: see codebook' },
    },
    { name: 'raw', type: 'string', words: { zh: '原文所印', en: 'The print' } },
    {
      name: 'measure',
      type: 'string',
      isRequired: true,
      words: { zh: '计量单位', en: 'Unit of measure' },
    },
    {
      name: 'open_findings',
      type: 'integer',
      isRequired: true,
      words: { zh: '涉及这个数、还没有处理的问题数', en: 'Findings on it that are not dealt with' },
    },
    SOURCE_NAME_FIELD,
    SHA256_FIELD,
  ],
};

export function* figureRows(report: ExportedReport, { unit }: PlacedReport): Generator<Row> {
  const { id, agency, year, edition, source, cells } = report;
  const open = openFindings(report);
  for (const cell of listCells(report)) {
    const value = valueOf(report, cell);
    const said = cells[cell.id];
    yield [
      id,
      agency,
      unit ?? agency,
      year,
      edition,
      cell.table,
      cell.row,
      cell.column,
      cell.label,
      value,
      said?.state ?? 'read',
      said?.raw ?? (value === null ? '' : String(value)),
      cell.measure,
      open.get(cell.id) ?? 0,
      source.name,
      source.sha256,
    ];
  }
}

interface ListedCell {
  readonly id: CellId;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly measure: string;
}

const known = new Map<string, readonly ListedCell[]>();

function listCells(report: ExportedReport): readonly ListedCell[] {
  const { statistics } = report.tables;
  if (statistics !== undefined) return listStatistics(statistics);
  const variant = variantOf(report);
  const key = `${variant.edition}/${variant.otherRows}`;
  const listed = known.get(key) ?? listForm(variant);
  known.set(key, listed);
  return listed;
}

function listForm(variant: FormVariant): readonly ListedCell[] {
  return cellsOf(variant).map(({ id, table, row, column }) => ({
    id,
    table,
    row: row.key,
    column: column.key,
    label: `${shortLabel(row.label)}·${column.label}`,
    measure: column.kind === 'money' ? '万元' : '件',
  }));
}

/** Every older report prints indicators of its own, with their units. */
function listStatistics(lines: NonNullable<ExportedReport['tables']['statistics']>): ListedCell[] {
  const { columns, rows } = importStatistics(lines);
  return rows.flatMap(({ key, label, unit }) =>
    columns.map((column) => ({
      id: cellId('statistics', key, column),
      table: 'statistics',
      row: key,
      column,
      label: `${label}·${STATISTICS_COLUMNS[column].label}`,
      measure: unit,
    })),
  );
}

function valueOf({ tables }: ExportedReport, { table, row, column }: ListedCell): number | null {
  if (table === 'statistics') return statisticsFigure(tables.statistics ?? [], row, column);
  if (table !== 'proactive' && table !== 'requests' && table !== 'disputes') return null;
  return tables[table][row]?.[column] ?? null;
}

function openFindings({ findings }: ExportedReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, resolution, cells } of findings) {
    if (severity === 'note' || resolution !== 'open') continue;
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
