/** What is saved opens again: the JSON never becomes larger than a file that is taken. */
import { describe, expect, test } from 'vitest';
import { MOST_JSON_BYTES, MOST_TEXT_BYTES } from '../../src/document/file-size.ts';
import type { ExportSource, ReviewedReport } from '../../src/exchange/file/export.ts';
import { MOST_WRITTEN_BYTES, writeJsonFiles } from '../../src/exchange/json/json-file.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import type { ArchiveEntry } from '../../src/worker/process-file.ts';
import { makeReport } from '../support/make-report.ts';

const DATE = '2026-01-31T08:00:00.000Z';
const AGENCIES = [
  '星河市教育局',
  '星河市民政局',
  '星河市水务局',
  '望月镇人民政府',
  '银沙乡人民政府',
];
const FAILURES = [{ name: '坏.pdf', code: 'scanned', message: '只有图片' }];

function sourceOf(agencies: readonly string[]): ExportSource {
  // oxlint-disable-next-line require-await
  async function* walk(): AsyncGenerator<ReviewedReport> {
    for (const agency of agencies) {
      const reading = { ...makeReport({ agency }), id: agency };
      yield { ...NO_REVIEW, reading, findings: checkReport(reading) };
    }
  }
  return {
    reports: walk(),
    failures: () => FAILURES,
    unread: () => [],
    collection: () => Promise.resolve(null),
    subject: '星河市',
    changedAt: DATE,
    date: DATE,
  };
}

/** The bytes of one report's line, all of the same length. */
async function sizeOfOne(): Promise<number> {
  const { parts } = await writeJsonFiles(sourceOf(AGENCIES.slice(0, 1)), Infinity);
  return new Blob([...parts]).size;
}

interface Opened {
  readonly agencies: readonly (string | null)[];
  readonly failures: readonly string[];
  readonly sizes: readonly number[];
}

async function openAgain(name: string, bytes: Uint8Array): Promise<Opened> {
  const entries: ArchiveEntry[] = [];
  const { reports, failures } = await processFile(name, bytes, {
    onEntry: (entry) => entries.push(entry),
  });
  const within = await Promise.all(entries.map((entry) => openAgain(entry.name, entry.bytes)));
  return {
    agencies: [
      ...reports.map(({ reading }) => reading.agency),
      ...within.flatMap((each) => each.agencies),
    ],
    failures: [...failures.map((each) => each.name), ...within.flatMap((each) => each.failures)],
    sizes: entries.map((entry) => entry.bytes.length),
  };
}

describe('the JSON of many reports', () => {
  test.each([
    ['fits into one file', Infinity, 'json', 0],
    ['makes files of two reports', 2.1, 'zip', 3],
    ['makes files of one report', 1.1, 'zip', 5],
    ['makes a file of a report that is too long for one', 0.1, 'zip', 5],
  ])('%s and opens again, in order, failures once', async (_name, reports, kind, files) => {
    const most = reports * (await sizeOfOne());
    const { name, parts, packed } = await writeJsonFiles(sourceOf(AGENCIES), most);
    expect(packed?.extension ?? 'json').toBe(kind);
    const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
    const opened = await openAgain(`${name}.${kind}`, bytes);
    expect(opened.agencies).toEqual(AGENCIES);
    expect(opened.failures).toEqual(['坏.pdf']);
    expect(opened.sizes).toHaveLength(files);
  });

  test('no reports make a file too', async () => {
    const { parts, packed } = await writeJsonFiles(sourceOf([]), 1);
    expect(packed).toBe(undefined);
    const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
    expect(await openAgain('x.json', bytes)).toEqual({
      agencies: [],
      failures: ['坏.pdf'],
      sizes: [],
    });
  });

  test('a file of it is well below what is taken', () => {
    expect(MOST_WRITTEN_BYTES * 1.2).toBeLessThan(MOST_JSON_BYTES);
    // Saved again in UTF-16.
    expect(MOST_WRITTEN_BYTES * 1.9).toBeLessThan(MOST_TEXT_BYTES);
  });
});
