/**
 * The data package: tables as CSV and Parquet, what they mean, the sums as rules, and a descriptor with the
 * hash of each file. Reports come one at a time, and nothing but a group of rows is held. The same reports
 * give the same bytes: nothing in it bears the time at which it was written.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ExportFailure } from '../file/export.ts';
import type { ExportedCollection } from '../collection-shape.ts';
import type { ExportedReport } from '../json/export-shape.ts';
import { writeVtl } from './rules/vtl.ts';
import { CODEBOOK, codebookRows } from './tables/codebook.ts';
import { EDITS, editRows } from './tables/edits.ts';
import { FAILURES, failureRows } from './tables/failures.ts';
import { FIGURES, figureRows } from './tables/figures.ts';
import { betweenRows, FINDINGS, findingRows } from './tables/findings.ts';
import { OLDER_INDICATORS, olderIndicatorRows } from './tables/older-indicators.ts';
import { reportRow, REPORTS } from './tables/reports.ts';
import type { PackageTable, PlacedReport, Row } from './tables/table.ts';
import { UNITS, unitRows } from './tables/units.ts';
import { csvLine } from '../../lib/files/csv.ts';
import { writeDescriptor } from './write/descriptor.ts';
import type { WrittenFileFacts } from './write/descriptor.ts';
import { createParquet } from './write/parquet.ts';
import type { TableWriter } from './write/parquet.ts';
import { writeReadme } from './write/readme.ts';

/** Where the files of the package go; several are open at once. */
export interface PackageSink {
  readonly open: (path: string) => {
    readonly write: (bytes: Uint8Array) => void;
    readonly close: () => void;
  };
  /** A faster SHA-256 than the one that runs everywhere, where there is one. */
  readonly hash?: () => Hash;
}

interface Hash {
  readonly update: (bytes: Uint8Array) => unknown;
  readonly digest: () => Uint8Array;
}

export interface PackageWriter {
  readonly add: (report: ExportedReport, placed: PlacedReport) => void;
  /** @param collection null = the reports were not held against each other */
  readonly end: (collection: ExportedCollection | null, failures: readonly ExportFailure[]) => void;
}

const TABLES: readonly PackageTable[] = [
  FIGURES,
  REPORTS,
  FINDINGS,
  EDITS,
  UNITS,
  FAILURES,
  OLDER_INDICATORS,
  CODEBOOK,
];

export function createPackage(sink: PackageSink): PackageWriter {
  const facts: WrittenFileFacts[] = [];
  const open = (path: string, table: PackageTable | null): OpenFile =>
    openFile(sink, path, (file) => {
      facts.push({ path, table, ...file });
    });
  const tables = new Map(TABLES.map((table) => [table, openTable(table, open)]));
  const addRows = (table: PackageTable, rows: Iterable<Row>): void => {
    const writer = tables.get(table);
    for (const row of rows) writer?.add(row);
  };
  const writeText = (path: string, text: string): void => {
    const file = open(path, null);
    file.write(encoder.encode(text));
    file.close();
  };
  return {
    add(report, placed) {
      addRows(FIGURES, figureRows(report, placed));
      addRows(REPORTS, [reportRow(report, placed)]);
      addRows(FINDINGS, findingRows(report, placed));
      addRows(EDITS, editRows(report, placed));
    },
    end(collection, failures) {
      if (collection !== null) {
        addRows(FINDINGS, betweenRows(collection));
        addRows(UNITS, unitRows(collection));
      }
      addRows(FAILURES, failureRows(failures));
      addRows(OLDER_INDICATORS, olderIndicatorRows());
      addRows(CODEBOOK, codebookRows(TABLES));
      for (const writer of tables.values()) writer.end();
      writeText('sums.vtl', writeVtl());
      writeText('README.md', writeReadme(TABLES));
      const inOrder = [...facts].sort((left, right) => (left.path < right.path ? -1 : 1));
      writeText('datapackage.json', writeDescriptor(inOrder));
    },
  };
}

const encoder = new TextEncoder();

interface OpenFile {
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

function openFile(
  sink: PackageSink,
  path: string,
  tell: (facts: Pick<WrittenFileFacts, 'sha256' | 'bytes'>) => void,
): OpenFile {
  const file = sink.open(path);
  const hash = sink.hash?.() ?? sha256.create();
  let size = 0;
  return {
    write(bytes) {
      hash.update(bytes);
      size += bytes.length;
      file.write(bytes);
    },
    close() {
      file.close();
      tell({ sha256: bytesToHex(hash.digest()), bytes: size });
    },
  };
}

/** Lines of CSV that are given on at once. */
const LINES = 2000;

function openTable(
  table: PackageTable,
  open: (path: string, table: PackageTable | null) => OpenFile,
): TableWriter {
  const csv = open(`${table.name}.csv`, table);
  const packed = table.hasParquet ? open(`${table.name}.parquet`, table) : null;
  const parquet = packed === null ? null : createParquet(table, (bytes) => packed.write(bytes));
  let lines = [csvLine(table.fields.map(({ name }) => name))];
  const flush = (): void => {
    csv.write(encoder.encode(lines.join('')));
    lines = [];
  };
  return {
    add(row) {
      lines.push(csvLine(row));
      if (lines.length >= LINES) flush();
      parquet?.add(row);
    },
    end() {
      flush();
      csv.close();
      parquet?.end();
      packed?.close();
    },
  };
}
