/** `failures`: the files that gave no report, with the reason. */
import type { ExportFailure } from '../../file/export.ts';
import { SOURCE_NAME_FIELD } from './table.ts';
import type { PackageTable, Row } from './table.ts';

export const FAILURES: PackageTable = {
  name: 'failures',
  words: { zh: '没有读出报告的文件', en: 'Files that gave no report' },
  primaryKey: [],
  reportField: null,
  hasParquet: false,
  fields: [
    SOURCE_NAME_FIELD,
    { name: 'code', type: 'string', isRequired: true, words: { zh: '原因', en: 'Reason' } },
    {
      name: 'message',
      type: 'string',
      isRequired: true,
      words: { zh: '说明', en: 'What it says' },
    },
  ],
};

export function* failureRows(failures: readonly ExportFailure[]): Generator<Row> {
  for (const { name, code, message } of failures) yield [name, code, message];
}
