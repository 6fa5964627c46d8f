/**
 * What is written into a folder beside the exchanged JSON: parts that know nothing of each other, so that each
 * can be written by a process of its own. They are made of the JSON just written, report by report, since
 * which unit a report is of shows only when all were read.
 */
import type { ExportedBatch } from '../../exchange/collection-shape.ts';
import type { ExportedFailure } from '../../exchange/json/export-shape.ts';

export const REPORTS_FILE = 'reports.json';

/** The same files give the same bytes: the JSON does not bear the time at which it was written. */
export const NO_TIME = '1970-01-01T00:00:00.000Z';

export interface Told {
  /** null = the reports were not held against each other. */
  readonly batch: ExportedBatch | null;
  readonly failures: readonly ExportedFailure[];
}

export interface FolderTask extends Told {
  /** Where `REPORTS_FILE` stands, and the part is to stand. */
  readonly folder: string;
}

/** The longest work first: where there are fewer cores than parts, the others follow. */
const PARTS = {
  tables: async () => (await import('./write-tables.ts')).writeTables,
  workbook: async () => (await import('./write-workbook.ts')).writeWorkbook,
  years: async () => (await import('./write-years.ts')).writeYears,
} as const satisfies Readonly<Record<string, () => Promise<(task: FolderTask) => Promise<void>>>>;

export type FolderPart = keyof typeof PARTS;
export const FOLDER_PARTS: readonly FolderPart[] = ['tables', 'workbook', 'years'];

/** @throws when it cannot be written */
export async function writePart(part: FolderPart, task: FolderTask): Promise<void> {
  const write = await PARTS[part]();
  await write(task);
}
