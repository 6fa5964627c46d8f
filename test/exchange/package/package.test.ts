/** The data package opened by other programs (DuckDB) says figure by figure what the JSON says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportSource, ReviewedReport } from '../../../src/exchange/file/export.ts';
import { exportReport } from '../../../src/exchange/json/export-report.ts';
import { writePackageZip } from '../../../src/exchange/package/package-zip.ts';
import { VARIANTS } from '../../../src/form/editions.ts';
import { equationsOf } from '../../../src/form/equations.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { BLANK, makeReport, unreadable } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';
import { parseCsv } from '../../support/parse-csv.ts';

const DATE = '2026-01-31T08:00:00.000Z';

function reviewed(id: string, parts: ReportParts): ReviewedReport {
  const reading = { ...makeReport(parts), id };
  const edits = [
    { cell: 'requests.granted.total', from: 3, to: 4, at: DATE, note: '=看错', by: 'hand' },
  ] as const;
  return { reading, findings: checkReport(reading), ...NO_REVIEW, edits: [...edits] };
}

const REPORTS = [
  reviewed('a'.repeat(16), {
    agency: '星河市教育局',
    year: 2023,
    cells: {
      'requests.received.total': 5,
      'requests.received.naturalPerson': BLANK,
      'requests.granted.total': 3,
      'requests.carriedIn.total': unreadable('三?'),
      'proactive.fees.amount': 72.8,
    },
  }),
  reviewed('b'.repeat(16), { agency: '甲，"乙"', year: 2020, edition: '2019' }),
];

function sourceOf(reports: readonly ReviewedReport[]): ExportSource {
  // oxlint-disable-next-line require-await
  async function* walk(): AsyncGenerator<ReviewedReport> {
    yield* reports;
  }
  return {
    reports: walk(),
    failures: () => [{ name: '扫描.pdf', code: 'scanned', message: '是图片' }],
    unread: () => [],
    collection: () =>
      Promise.resolve({
        said: {
          units: [{ name: '星河市教育局', parent: null, aliases: ['市教育局'] }],
          findings: [],
        },
        unitOf: new Map([['b'.repeat(16), '甲单位']]),
        rollUps: [],
      }),
    subject: '星河市',
    changedAt: DATE,
    date: DATE,
  };
}

async function pack(): Promise<Uint8Array> {
  const { parts } = await writePackageZip(sourceOf(REPORTS));
  return new Uint8Array(await new Blob([...parts]).arrayBuffer());
}

let folder = '';
let files: Readonly<Record<string, Uint8Array>> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
  files = unzipSync(await pack());
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjectsJson();
}

const figuresOf = (format: 'csv' | 'parquet'): Promise<Record<string, unknown>[]> =>
  ask(
    format === 'parquet'
      ? `SELECT * FROM '${folder}/figures.parquet'`
      : `SELECT * FROM read_csv('${folder}/figures.csv', all_varchar = true)`,
  );

describe('figures', () => {
  test('in Parquet and in CSV are those of the JSON, in its order, with their states', async () => {
    const wanted = REPORTS.map(exportReport).flatMap((report) =>
      (['proactive', 'requests', 'disputes'] as const).flatMap((table) =>
        Object.entries(report.tables[table]).flatMap(([row, columns]) =>
          Object.entries(columns).map(([column, value]) => {
            const state = report.cells[`${table}.${row}.${column}`]?.state ?? 'read';
            return [report.id, table, row, column, value, state];
          }),
        ),
      ),
    );
    const keys = ['report_id', 'table', 'row', 'column', 'value', 'state'];
    const packed = await figuresOf('parquet');
    expect(packed.map((each) => keys.map((key) => each[key]))).toEqual(wanted);
    const plain = await figuresOf('csv');
    expect(plain.map((each) => keys.map((key) => each[key]))).toEqual(
      wanted.map((line) => line.map((value) => (value === null ? null : String(value)))),
    );
  });

  test('an absent figure is null and never 0; the print, the unit and open findings stand beside it', async () => {
    const rows = await ask(
      `SELECT unit, year, label, value, state, raw, measure, open_findings FROM '${folder}/figures.parquet'
       WHERE report_id LIKE 'a%' AND ("row" = 'fees' OR "row" IN ('received', 'carriedIn', 'granted') AND "column" IN ('naturalPerson', 'total'))`,
    );
    const seen = rows.map(({ value, state, raw, measure }) => [value, state, raw, measure]);
    expect(seen).toEqual([
      [72.8, 'read', '72.8', '万元'],
      [null, 'blank', '', '件'],
      [5, 'read', '5', '件'],
      [0, 'read', '0', '件'],
      [null, 'unreadable', '三?', '件'],
      [0, 'read', '0', '件'],
      [4, 'edited', '3', '件'],
    ]);
    expect(rows[0]).toMatchObject({ unit: '星河市教育局', year: 2023 });
    expect(rows.some(({ open_findings: open }) => Number(open) > 0)).toBe(true);
  });

  test('a unit goes by the name of the list', async () => {
    expect(
      await ask(`SELECT DISTINCT agency, unit FROM '${folder}/figures.parquet' ORDER BY 2`),
    ).toEqual([
      { agency: '星河市教育局', unit: '星河市教育局' },
      { agency: '甲，"乙"', unit: '甲单位' },
    ]);
  });
});

describe('the descriptor', () => {
  const descriptor = (): { resources: Resource[] } => JSON.parse(text('datapackage.json'));
  interface Resource {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema?: { fields: { name: string; type: string; constraints?: Constraints }[] };
  }
  interface Constraints {
    required?: boolean;
    enum?: string[];
  }

  test('names every file but itself, with its length and hash', () => {
    const { resources } = descriptor();
    expect(resources.map(({ path }) => path)).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'datapackage.json')
        .sort(),
    );
    for (const { path, bytes, hash } of resources) {
      const file = files[path] ?? new Uint8Array();
      expect([path, bytes, hash]).toEqual([
        path,
        file.length,
        `sha256:${bytesToHex(sha256(file))}`,
      ]);
    }
  });

  test('describes each table as it is: fields in order, types, what is required, the values', () => {
    for (const { path, schema } of descriptor().resources) {
      if (schema === undefined) continue;
      const [head = [], ...rows] = parseCsv(text(path));
      expect([path, ...head]).toEqual([path, ...schema.fields.map(({ name }) => name)]);
      for (const row of rows) {
        for (const [nth, { name, type, constraints }] of schema.fields.entries()) {
          const value = row[nth] ?? '';
          const place = `${path} ${name}: ${value}`;
          if (constraints?.required === true) expect(place).not.toMatch(/: $/);
          if (value === '') continue;
          if (type === 'integer') expect(place).toMatch(/: -?\d+$/);
          if (type === 'number')
            expect([place, Number.isFinite(Number(value))]).toEqual([place, true]);
          if (constraints?.enum !== undefined) expect(constraints.enum).toContain(value);
        }
      }
    }
  });

  function text(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }
});

test('the same session gives the same bytes', async () => {
  expect(Buffer.compare(await pack(), await pack())).toBe(0);
});

test('the sums of the form stand in it as rules that say the same', () => {
  const vtl = new TextDecoder().decode(files['sums.vtl']);
  const rulesets = vtl.split('end hierarchical ruleset;').slice(0, -1);
  expect(rulesets).toHaveLength(VARIANTS.length);
  for (const [nth, variant] of VARIANTS.entries()) {
    const rules = [...(rulesets[nth] ?? '').matchAll(/ : '([^']+)' = (.*) errorcode "([\w-]+):/g)];
    const said = rules.map(([, total = '', sum = '', rule]) => {
      const terms = [...sum.matchAll(/(^|[+-] )'([^']+)'/g)];
      const taken = terms.filter(([, sign]) => sign === '- ').map(([, , cell]) => cell);
      const added = terms.filter(([, sign]) => sign !== '- ').map(([, , cell]) => cell);
      return { rule, left: added, right: [total, ...taken] };
    });
    expect(said).toEqual(
      equationsOf(variant).map(({ rule, left, right }) => ({ rule, left, right })),
    );
  }
});
