/** `findings`: what was found in each report, then between them, with what was decided. */
import { SEVERITIES } from '../../../report/finding.ts';
import { RESOLUTIONS } from '../../../report/decision.ts';
import type { ExportedCollection } from '../../collection-shape.ts';
import type { ExportedReport } from '../../json/export-shape.ts';
import { REPORT_FIELDS } from './table.ts';
import type { PackageTable, PlacedReport, Row } from './table.ts';

export const FINDINGS: PackageTable = {
  name: 'findings',
  words: { zh: '发现的问题与处理', en: 'What was found and decided' },
  primaryKey: [],
  reportField: null,
  hasParquet: true,
  fields: [
    {
      name: 'report_id',
      type: 'string',
      words: { zh: '报告编号；整批的问题为空', en: 'The report; empty for the batch as a whole' },
    },
    ...REPORT_FIELDS.slice(1),
    { name: 'rule', type: 'string', isRequired: true, words: { zh: '规则', en: 'Rule' } },
    {
      name: 'severity',
      type: 'string',
      isRequired: true,
      values: SEVERITIES,
      words: { zh: '轻重：错、疑、注', en: 'Error, warning or note' },
    },
    {
      name: 'cells',
      type: 'string',
      words: {
        zh: '涉及的格，以空格分开；别的报告的格前面有其编号和斜线',
        en: 'Cells concerned, parted by blanks; those of another report behind its id and a slash',
      },
    },
    {
      name: 'other_reports',
      type: 'string',
      words: { zh: '涉及的其他报告', en: 'Other reports concerned' },
    },
    {
      name: 'message',
      type: 'string',
      isRequired: true,
      words: { zh: '说明', en: 'What it says' },
    },
    { name: 'expected', type: 'number', words: { zh: '应为', en: 'Expected' } },
    { name: 'found', type: 'number', words: { zh: '实为', en: 'Found' } },
    {
      name: 'resolution',
      type: 'string',
      isRequired: true,
      values: RESOLUTIONS,
      words: { zh: '处理', en: 'What was decided' },
    },
    { name: 'note', type: 'string', words: { zh: '备注', en: 'Note' } },
  ],
};

export function* findingRows(report: ExportedReport, { unit }: PlacedReport): Generator<Row> {
  const { id, agency, year, findings } = report;
  for (const { rule, severity, cells, message, expected, found, resolution, note } of findings) {
    const said = [rule, severity, listed(cells), null, message, expected, found, resolution, note];
    yield [id, agency, unit ?? agency, year, ...said];
  }
}

export function* betweenRows({ findings }: ExportedCollection): Generator<Row> {
  for (const finding of findings) {
    const { rule, severity, unit, year, reports, message, expected, found } = finding;
    const [first = null, ...others] = reports;
    const cells = finding.cells.map(({ report, cell }) =>
      report === first ? cell : `${report}/${cell}`,
    );
    yield [
      first,
      null,
      unit === '' ? null : unit,
      year,
      rule,
      severity,
      listed(cells),
      listed(others),
      message,
      expected,
      found,
      finding.resolution,
      finding.note,
    ];
  }
}

/** Parted by blanks; null = none. */
function listed(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(' ');
}
