/** `reports`: one row a report, with the file it was read from. */
import type { ExportedReport } from '../../json/export-shape.ts';
import { EDITION_FIELD, REPORT_FIELDS, SHA256_FIELD, SOURCE_NAME_FIELD } from './table.ts';
import type { PackageTable, PlacedReport, Row } from './table.ts';

export const REPORTS: PackageTable = {
  name: 'reports',
  words: { zh: '各份报告与原文件', en: 'The reports and their sources' },
  primaryKey: ['report_id'],
  reportField: null,
  hasParquet: false,
  fields: [
    ...REPORT_FIELDS,
    EDITION_FIELD,
    {
      name: 'published_on',
      type: 'string',
      words: { zh: '网页所印的发布日期', en: 'Day of publication that the page prints' },
    },
    SOURCE_NAME_FIELD,
    { name: 'format', type: 'string', isRequired: true, words: { zh: '格式', en: 'Format' } },
    { name: 'size', type: 'number', isRequired: true, words: { zh: '字节数', en: 'Bytes' } },
    SHA256_FIELD,
    { name: 'review', type: 'string', words: { zh: '核对状态', en: 'State of the review' } },
    {
      name: 'open_findings',
      type: 'integer',
      isRequired: true,
      words: { zh: '未处理的错与疑', en: 'Errors and doubts not dealt with' },
    },
    {
      name: 'edits',
      type: 'integer',
      isRequired: true,
      words: { zh: '改过的格数', en: 'Figures set in the review' },
    },
  ],
};

export function reportRow(report: ExportedReport, { unit }: PlacedReport): Row {
  const { id, agency, year, edition, publishedOn, source, review, findings, edits } = report;
  const open = findings.filter(
    ({ severity, resolution }) => severity !== 'note' && resolution === 'open',
  );
  return [
    id,
    agency,
    unit ?? agency,
    year,
    edition,
    publishedOn ?? null,
    source.name,
    source.format,
    source.size,
    source.sha256,
    review?.state ?? null,
    open.length,
    new Set(edits.map(({ cell }) => cell)).size,
  ];
}
