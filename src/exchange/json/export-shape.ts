/** The exchanged JSON, as a schema (valibot): its type for writing, its check for reading. */
import * as v from 'valibot';
import { EDITION_IDS } from '../../form/editions.ts';
import { SECTIONS } from '../../form/sections.ts';
import type { SectionId } from '../../form/sections.ts';
import { EDIT_ORIGINS } from '../../report/edits.ts';
import { SEVERITIES } from '../../report/finding.ts';
import { RESOLUTIONS } from '../../report/decision.ts';
import { REVIEW_MARKS, REVIEW_STATES } from '../../report/review/review.ts';
import { collectionSchema } from '../collection-shape.ts';
import { FORMAT, FORMAT_VERSION } from './version.ts';

/** `1e309` in a file is Infinity when it is read. */
const figure = v.nullable(v.pipe(v.number(), v.finite()));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2999)));
const row = v.record(v.string(), figure);
const table = v.record(v.string(), row);
/** A line of an older report's statistics; a column that its table lacks is absent. */
const indicator = v.object({
  indicator: v.string(),
  unit: v.string(),
  thisYear: v.optional(figure),
  cumulative: v.optional(figure),
});

/** Cell states as exchanged: a lost figure is `unreadable` with an empty `raw`. */
export const EXPORT_STATES = [
  'blank',
  'unreadable',
  'inferred',
  'edited',
  'read',
  'recognised',
] as const;

const SECTION_IDS: readonly SectionId[] = SECTIONS.map((section) => section.id);

export const reportSchema = v.object({
  id: v.string(),
  source: v.object({
    name: v.string(),
    format: v.string(),
    encoding: v.nullable(v.string()),
    size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    sha256: v.string(),
  }),
  agency: v.nullable(v.string()),
  year,
  /** What was read, where the reviewer named agency or year otherwise. */
  read: v.optional(v.object({ agency: v.nullable(v.string()), year })),
  /** The day that the page prints as 发布日期; not in files of reports that print none. */
  publishedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  edition: v.picklist(EDITION_IDS),
  sections: v.array(
    v.object({ id: v.picklist(SECTION_IDS), heading: v.string(), text: v.string() }),
  ),
  tables: v.object({
    proactive: table,
    requests: table,
    disputes: table,
    statistics: v.optional(v.array(indicator)),
  }),
  cells: v.record(
    v.string(),
    v.object({
      state: v.picklist(EXPORT_STATES),
      raw: v.string(),
      unit: v.nullable(v.string()),
      /** Of print on a picture, as are the candidates. */
      confidence: v.optional(share),
      candidates: v.optional(
        v.array(v.object({ value: v.pipe(v.number(), v.finite()), confidence: share })),
      ),
    }),
  ),
  findings: v.array(
    v.object({
      rule: v.string(),
      severity: v.picklist(SEVERITIES),
      cells: v.array(v.string()),
      message: v.string(),
      expected: figure,
      found: figure,
      resolution: v.picklist(RESOLUTIONS),
      note: v.string(),
      /** What the reviewer mended it with; it held on the reading. */
      corrected: v.optional(v.array(v.object({ cell: v.string(), from: figure, to: figure }))),
    }),
  ),
  edits: v.array(
    v.object({
      cell: v.string(),
      from: figure,
      to: figure,
      at: v.string(),
      note: v.string(),
      // Not in files of version 0.1.0.
      raw: v.optional(v.string()),
      by: v.optional(v.picklist(EDIT_ORIGINS)),
    }),
  ),
  /** Cells locked as right; not in files where none is. */
  confirmed: v.optional(v.array(v.string())),
  /** Ids of earlier versions that this one took the place of. */
  replaces: v.optional(v.array(v.string())),
  /** Not in files written before reports had one. */
  review: v.optional(
    v.object({ state: v.picklist(REVIEW_STATES), marked: v.nullable(v.picklist(REVIEW_MARKS)) }),
  ),
});

const failureSchema = v.object({ name: v.string(), code: v.string(), message: v.string() });

export const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  exportedAt: v.string(),
  generator: v.string(),
  /** `reportSchema` each: looked at one by one, as together they do not fit into memory twice. */
  reports: v.array(v.unknown()),
  failures: v.array(failureSchema),
  /** Not in files of one report, nor in those written before reports were held against each other. */
  collection: v.optional(collectionSchema),
});

export type ExportedReport = v.InferOutput<typeof reportSchema>;
export type ExportedFailure = v.InferOutput<typeof failureSchema>;
export type ExportedEdit = ExportedReport['edits'][number];
export type ExportedCell = ExportedReport['cells'][string];
export type ExportedIndicator = v.InferOutput<typeof indicator>;
