/**
 * Writes public/schema: the JSON Schema of the exchanged file, derived from the form. Run with
 * `npm run schema` after changing the form; a test holds the file to this script.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { UNIT_KINDS } from '../../src/collection/units/unit.ts';
import { FAILURE_CODES } from '../../src/document/failure.ts';
import { EXPORT_STATES } from '../../src/exchange/json/export-shape.ts';
import { FORMAT, FORMAT_VERSION } from '../../src/exchange/json/version.ts';
import { cellsOf, EDITION_IDS, VARIANTS } from '../../src/form/editions.ts';
import { TABLE_IDS } from '../../src/form/form-types.ts';
import type { TableId } from '../../src/form/form-types.ts';
import { SECTIONS } from '../../src/form/sections.ts';
import { RESOLUTIONS } from '../../src/report/decision.ts';
import { EDIT_ORIGINS } from '../../src/report/edits.ts';
import { SEVERITIES } from '../../src/report/finding.ts';
import { REVIEW_MARKS, REVIEW_STATES } from '../../src/report/review/review.ts';

export const SCHEMA_PATH = 'public/schema/gouji-reports-1.json';

type Json = Readonly<Record<string, unknown>>;

const text: Json = { type: 'string' };
const textOrNull: Json = { type: ['string', 'null'] };
const figure: Json = { type: ['number', 'null'] };
const share: Json = { type: 'number', minimum: 0, maximum: 1 };
const list = (items: Json): Json => ({ type: 'array', items });
const oneOf = (values: readonly string[]): Json => ({ enum: values });

function object(properties: Readonly<Record<string, Json>>, more: Json = {}): Json {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    ...more,
  };
}

/** Rows and columns that some edition prints; which of them is decided by `edition`. */
function tableSchema(table: TableId): Json {
  const cells = VARIANTS.flatMap(cellsOf).filter((cell) => cell.table === table);
  const rows = [...new Set(cells.map(({ row }) => row.key))].map((key) => {
    const columns = new Set(
      cells.filter(({ row }) => row.key === key).map(({ column }) => column.key),
    );
    const label = cells.find(({ row }) => row.key === key)?.row.label;
    const properties = Object.fromEntries([...columns].map((column) => [column, figure]));
    return [key, { type: 'object', description: label, properties, additionalProperties: false }];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(rows) as Json,
    additionalProperties: false,
  };
}

/** The three official tables; `statistics` besides in reports on 2008–2018, whose others are empty. */
function tablesSchema(): Json {
  const official = Object.fromEntries(TABLE_IDS.map((id) => [id, tableSchema(id)]));
  const indicator = object({ indicator: text, unit: text });
  const statistics = list({
    ...indicator,
    properties: { indicator: text, unit: text, thisYear: figure, cumulative: figure },
  });
  return object(official, { properties: { ...official, statistics } });
}

function findingSchema(): Json {
  const always = {
    rule: text,
    severity: oneOf(SEVERITIES),
    cells: list(text),
    message: text,
    expected: figure,
    found: figure,
    resolution: oneOf(RESOLUTIONS),
    note: text,
  };
  const change = object({ cell: text, from: figure, to: figure });
  const corrected = { ...list(change), description: 'what the reviewer mended it with' };
  return object({ ...always, corrected }, { required: Object.keys(always) });
}

/** What is said of the reports as a batch. */
function collectionSchema(): Json {
  const unit = object(
    {
      name: text,
      parent: textOrNull,
      aliases: list(text),
      kind: oneOf(UNIT_KINDS),
      apart: { ...list(text), description: 'names that are not its own' },
      grown: { const: true, description: 'known from the reports alone, of no list' },
    },
    { required: ['name', 'parent', 'aliases'] },
  );
  const finding = object({
    rule: text,
    severity: oneOf(SEVERITIES),
    unit: text,
    year: { type: ['integer', 'null'] },
    cells: list(object({ report: text, cell: text })),
    reports: list(text),
    message: text,
    expected: figure,
    found: figure,
    resolution: oneOf(RESOLUTIONS),
    note: text,
  });
  const always = {
    units: { ...list(unit), description: 'the unit list; empty where none was given' },
    findings: { ...list(finding), description: 'what was found between the reports' },
  };
  const thresholds = { type: 'object', description: 'thresholds, where the user has set them' };
  const published = {
    type: 'object',
    description: 'by report: the day of publication, where the user knows better than the page',
    additionalProperties: text,
  };
  return object({ ...always, settings: thresholds, published }, { required: Object.keys(always) });
}

export function makeSchema(): Json {
  const always = {
    id: {
      type: 'string',
      description:
        'first 16 hex digits of the source’s SHA-256; -2, -3 … for further reports of one file',
    },
    source: object({
      name: text,
      format: text,
      encoding: textOrNull,
      size: { type: 'integer' },
      sha256: text,
    }),
    agency: textOrNull,
    year: { type: ['integer', 'null'] },
    edition: oneOf(EDITION_IDS),
    sections: list(object({ id: oneOf(SECTIONS.map(({ id }) => id)), heading: text, text })),
    tables: tablesSchema(),
    cells: {
      type: 'object',
      description: 'cells with something to say, by cell id <table>.<row>.<column>',
      additionalProperties: object(
        {
          state: oneOf(EXPORT_STATES),
          raw: text,
          unit: textOrNull,
          confidence: share,
          candidates: list(object({ value: { type: 'number' }, confidence: share })),
        },
        { required: ['state', 'raw', 'unit'] },
      ),
    },
    findings: list(findingSchema()),
    edits: list(
      object(
        {
          cell: text,
          from: figure,
          to: figure,
          at: text,
          note: text,
          raw: { type: 'string', description: 'the cell’s print' },
          by: oneOf(EDIT_ORIGINS),
        },
        { required: ['cell', 'from', 'to', 'at', 'note'] },
      ),
    ),
  };
  const review = object({
    state: oneOf(REVIEW_STATES),
    marked: { enum: [...REVIEW_MARKS, null], description: 'declared by the reviewer' },
  });
  // Files written before reports had a review state, or cells were locked, stay valid.
  const confirmed = { ...list(text), description: 'cells locked as right' };
  const publishedOn = { type: 'string', format: 'date', description: 'the page’s 发布日期' };
  const replaces = { ...list(text), description: 'ids of earlier versions it took the place of' };
  const read = {
    ...object({ agency: textOrNull, year: always.year }),
    description: 'what was read, where the reviewer named agency or year otherwise',
  };
  const report = object(
    { ...always, read, publishedOn, confirmed, replaces, review },
    { required: Object.keys(always) },
  );
  const file = {
    format: { const: FORMAT },
    version: { const: FORMAT_VERSION },
    exportedAt: { type: 'string', description: 'ISO 8601 time of the last change' },
    generator: text,
    reports: list(report),
    failures: list(object({ name: text, code: oneOf(FAILURE_CODES), message: text })),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '勾稽：政府信息公开工作年度报告数据',
    ...object({ ...file, collection: collectionSchema() }, { required: Object.keys(file) }),
  };
}

export function schemaText(): string {
  return `${JSON.stringify(makeSchema(), null, 2)}\n`;
}

if (process.argv[1]?.endsWith('make-schema.ts') === true) {
  mkdirSync('public/schema', { recursive: true });
  writeFileSync(SCHEMA_PATH, schemaText());
}
