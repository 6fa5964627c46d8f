/** A table of the data package: what its columns are, once, for CSV, Parquet and the descriptor alike. */
import type { Bilingual } from '../../../lib/bilingual.ts';

/** null = nothing is known, which is never 0: an empty field in CSV, a null in Parquet. */
export type Value = string | number | null;
export type Row = readonly Value[];

export interface Field {
  readonly name: string;
  /** `integer` fits into 32 bits. */
  readonly type: 'string' | 'integer' | 'number';
  /** Every row has it. */
  readonly isRequired?: true;
  /** The only values it has. */
  readonly values?: readonly string[];
  readonly words: Bilingual;
}

export interface PackageTable {
  /** Of its files, without extension. */
  readonly name: string;
  readonly words: Bilingual;
  readonly fields: readonly Field[];
  /** What tells its rows apart. */
  readonly primaryKey: readonly string[];
  /** Which field names a report of `reports`. */
  readonly reportField: string | null;
  /** Whether it is large enough to be written as Parquet too. */
  readonly hasParquet: boolean;
}

/** The report that a row is about, as every table names it. */
export const REPORT_FIELDS: readonly Field[] = [
  {
    name: 'report_id',
    type: 'string',
    isRequired: true,
    words: {
      zh: '报告编号：原文件 SHA-256 的前 16 位',
      en: 'First 16 hex digits of the source’s SHA-256',
    },
  },
  {
    name: 'agency',
    type: 'string',
    words: { zh: '标题所印的机关名称', en: 'Agency as the title prints it' },
  },
  {
    name: 'unit',
    type: 'string',
    words: {
      zh: '单位名单里的名称；没有名单时同机关名称',
      en: 'Name in the unit list; without a list the agency',
    },
  },
  { name: 'year', type: 'integer', words: { zh: '报告年度', en: 'Year reported on' } },
];

export const EDITION_FIELD: Field = {
  name: 'edition',
  type: 'string',
  isRequired: true,
  words: { zh: '表样', en: 'Edition of the form' },
};
export const SOURCE_NAME_FIELD: Field = {
  name: 'source_name',
  type: 'string',
  isRequired: true,
  words: { zh: '原文件名', en: 'Name of the source' },
};
export const SHA256_FIELD: Field = {
  name: 'sha256',
  type: 'string',
  isRequired: true,
  words: { zh: '原文件的 SHA-256', en: 'SHA-256 of the source' },
};

/** What is known of a report beside its own text. */
export interface PlacedReport {
  /** null = none is known. */
  readonly unit: string | null;
}
