/** What the exchanged JSON says of a batch as a whole, as a schema: added to version 1, and left out by files that know nothing of it. */
import * as v from 'valibot';
import { RESOLUTIONS } from '../report/decision.ts';
import { SEVERITIES } from '../report/finding.ts';

const figure = v.nullable(v.pipe(v.number(), v.finite()));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const monthDay = v.pipe(v.string(), v.regex(/^\d\d-\d\d$/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const atLeastOne = v.pipe(v.number(), v.finite(), v.minValue(1));

export const collectionSchema = v.object({
  /** Empty where no list was given. */
  units: v.array(
    v.object({
      name: v.string(),
      parent: v.nullable(v.string()),
      aliases: v.array(v.string()),
      kind: v.optional(v.string()),
      /** Names that are not its own, however alike. */
      apart: v.optional(v.array(v.string())),
      /** Known from the batch alone: such units are no list. */
      grown: v.optional(v.literal(true)),
    }),
  ),
  findings: v.array(
    v.object({
      rule: v.string(),
      severity: v.picklist(SEVERITIES),
      unit: v.string(),
      year: v.nullable(v.pipe(v.number(), v.integer())),
      cells: v.array(v.object({ report: v.string(), cell: v.string() })),
      reports: v.array(v.string()),
      message: v.string(),
      expected: figure,
      found: figure,
      resolution: v.picklist(RESOLUTIONS),
      note: v.string(),
    }),
  ),
  /** Only where the user has changed them. */
  settings: v.optional(
    v.object({
      jumpFactor: atLeastOne,
      jumpFloor: v.pipe(v.number(), v.finite(), v.minValue(0)),
      likenessShown: share,
      likenessGrave: share,
      deadlines: v.record(v.string(), monthDay),
    }),
  ),
  /** By report: the day that the user knows better than the page. */
  published: v.optional(v.record(v.string(), day)),
});

export type ExportedCollection = v.InferOutput<typeof collectionSchema>;

/** A batch as it leaves the program. */
export interface ExportedBatch {
  readonly said: ExportedCollection;
  /** By report: the name that its unit goes by; a report that found none is not in it. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** Which reports add up to which body's table: the same that 汇总表 adds. */
  readonly rollUps: readonly ExportedRollUp[];
}

export interface ExportedRollUp {
  /** null = no unit list tells who is under whom: all reports but the one government's own. */
  readonly body: string | null;
  readonly year: number;
  /** Ids, in the order of the units; of several copies the one that counts. */
  readonly reports: readonly string[];
  /** Names of the body's units without a report on the year. */
  readonly missing: readonly string[];
}
