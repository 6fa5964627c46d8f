/** `datapackage.json`: the package as Frictionless Data Package v2 describes itself. */
import type { Field, PackageTable } from '../tables/table.ts';
import { GENERATOR } from '../../json/version.ts';

export interface WrittenFileFacts {
  readonly path: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** null for what is no table. */
  readonly table: PackageTable | null;
}

/** @returns the text of the file */
export function writeDescriptor(files: readonly WrittenFileFacts[]): string {
  const resources = files.map(({ path, sha256, bytes, table }) => ({
    name: path.replaceAll('.', '-').toLowerCase(),
    path,
    ...(table === null ? {} : { title: `${table.words.zh} ${table.words.en}` }),
    format: path.slice(path.lastIndexOf('.') + 1),
    ...(path.endsWith('.csv')
      ? { type: 'table', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',' } }
      : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(table !== null && path.endsWith('.csv') ? { schema: schemaOf(table) } : {}),
  }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gouji-reports',
    title: '政府信息公开工作年度报告数据',
    description:
      'Figures of annual reports on government information disclosure, read, checked and reviewed. README.md says how to open them.',
    contributors: [{ title: GENERATOR, roles: ['wrangler'] }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function schemaOf({ fields, primaryKey, reportField }: PackageTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(fieldOf),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(reportField === null
      ? {}
      : {
          foreignKeys: [
            {
              fields: [reportField],
              reference: { resource: 'reports-csv', fields: ['report_id'] },
            },
          ],
        }),
  };
}

function fieldOf({ name, type, words, isRequired, values }: Field): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type,
    title: words.zh,
    description: words.en,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
