/** `edits`: every figure that the reviewer set, with the one it had. */
import type { ExportedReport } from '../../json/export-shape.ts';
import { REPORT_FIELDS } from './table.ts';
import type { PackageTable, PlacedReport, Row } from './table.ts';

export const EDITS: PackageTable = {
  name: 'edits',
  words: { zh: '核对时改过的数', en: 'Figures set in the review' },
  primaryKey: [],
  reportField: 'report_id',
  hasParquet: false,
  fields: [
    ...REPORT_FIELDS,
    { name: 'cell', type: 'string', isRequired: true, words: { zh: '格', en: 'Cell' } },
    { name: 'from', type: 'number', words: { zh: '改前', en: 'Before' } },
    { name: 'to', type: 'number', words: { zh: '改后', en: 'After' } },
    { name: 'raw', type: 'string', words: { zh: '原文所印', en: 'The print' } },
    {
      name: 'at',
      type: 'string',
      isRequired: true,
      words: { zh: '时间（ISO 8601）', en: 'Time (ISO 8601)' },
    },
    { name: 'note', type: 'string', words: { zh: '理由', en: 'Reason' } },
  ],
};

export function* editRows(report: ExportedReport, { unit }: PlacedReport): Generator<Row> {
  const { id, agency, year, edits } = report;
  for (const { cell, from, to, raw, at, note } of edits) {
    yield [id, agency, unit ?? agency, year, cell, from, to, raw ?? null, at, note];
  }
}
