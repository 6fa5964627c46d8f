/** What every export on the list promises, whatever it writes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/exchange/exports.ts';
import type { ExportSource, ReviewedReport } from '../../src/exchange/file/export.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { makeReport } from '../support/make-report.ts';

const REPORT: ReviewedReport = {
  reading: makeReport({ agency: '星河市教育局' }),
  findings: [],
  ...NO_REVIEW,
};
const LOST = '丢失的报告.docx';

/** A report, and one that turns out unreadable while they are taken. */
function sourceOf(reports: readonly ReviewedReport[]): ExportSource {
  const unread: string[] = [];
  // oxlint-disable-next-line require-await
  async function* walk(): AsyncGenerator<ReviewedReport> {
    yield* reports;
    unread.push(LOST);
  }
  return {
    reports: walk(),
    failures: () => unread.map((name) => ({ name, code: 'corrupt', message: '读不出来' })),
    unread: () => unread,
    collection: () => Promise.resolve(null),
    subject: '星河市',
    changedAt: '2026-01-31T08:00:00.000Z',
    date: '2026-01-31T08:00:00.000Z',
  };
}

test('each has an id and an extension', () => {
  expect(new Set(EXPORTS.map(({ id }) => id)).size).toBe(EXPORTS.length);
  expect(EXPORTS.filter(({ extension }) => !/^[a-z]+$/.test(extension))).toEqual([]);
});

describe.each(EXPORTS)('$id', ({ load, extension }) => {
  test('is named with its day, in characters that every system takes', async () => {
    const write = await load();
    const { name } = await write(sourceOf([REPORT]));
    expect(name).toMatch(/-20260131$/);
    expect(`${name}.${extension}`).not.toMatch(/[\\/:*?"<>|]/);
  });

  test('names what could not be read back, also where nothing else is left', async () => {
    const write = await load();
    for (const reports of [[REPORT], []]) {
      const { parts } = await write(sourceOf(reports));
      const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
      expect(textWithin(extension, bytes)).toContain(LOST);
    }
  });
});

/** The text of a file; of a workbook that of its shared strings and sheets. */
function textWithin(extension: string, bytes: Uint8Array): string {
  if (extension !== 'xlsx' && extension !== 'zip') return new TextDecoder().decode(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
}
