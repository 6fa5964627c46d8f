/**
 * Seeded damage to every fixture of every format. What can be promised of a damaged file:
 *
 * 1. Always: no throw, an end within bounded time, a failure code or a sound document.
 * 2. Where the document still shows the same figures, wherever they stand, each of them is read as before
 *    or named by a finding: none moves to another cell in silence.
 * 3. The damage never touches a byte of a printed figure. So where the file holds figures only as they
 *    are printed, a figure that is lost or changed was lost or changed by the reading, and must be named.
 *
 * Not promised: that a file is doubted that now says something else. Where figures stand as binary
 * numbers or under number formats, or deleted ones stand beside them, damage may make another figure the
 * one that is shown; such fixtures (`HOLD_MORE`) are held to the first two.
 *
 * `FUZZ_ROUNDS=2000 npx vitest run --project unit test/readers/fuzz.test.ts` looks further.
 */
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/document/check-document.ts';
import type { Document } from '../../src/document/document.ts';
import { FAILURE_CODES } from '../../src/document/failure.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import type { ProcessedReport } from '../../src/worker/process-file.ts';
import { mutate } from '../support/mutate.ts';
import { createRandom } from '../support/random.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';

/** Rounds a fixture: a count, so that a busy machine proves as much as an idle one. */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 12);
/** A file that never ends fails here. */
const TIMEOUT = 60_000 + ROUNDS * 1000;
const HOLD_MORE = /\.(?:xlsx?|et)$|^word(?:-odd\.doc|\.docx|\.rtf)$|^outline\.odt$/;

describe.each(READER_FIXTURES)('$name', ({ name, format, bytes }) => {
  test(
    'damage ends in a failure, a finding or the same figures',
    { timeout: TIMEOUT },
    async () => {
      const whole = await read(bytes);
      for (let round = 0; round < ROUNDS; round++) {
        const damaged = mutate(bytes, format, createRandom(round * 7919 + bytes.length));
        if (damaged === null) continue;
        const found = await read(damaged);
        if (whole === null || found === null) continue;
        expect(found.document === null ? [] : checkDocument(found.document)).toEqual([]);
        const showsSame = figuresIn(found.document) === figuresIn(whole.document);
        if (showsSame || !HOLD_MORE.test(name)) {
          expect([round, findSilent(whole.reading, found.reading)]).toEqual([round, []]);
        }
      }
    },
  );
});

/** The one report of a file; null when there is none, or more than the fixture has. */
async function read(bytes: Uint8Array): Promise<ProcessedReport | null> {
  const { reports, failures } = await processFile('fixture', bytes);
  for (const { code } of failures) expect(FAILURE_CODES).toContain(code);
  return reports.length === 1 ? (reports[0] ?? null) : null;
}

/** All cells that hold a figure and nothing else, in no order. */
function figuresIn(document: Document | null): string {
  const cells = (document?.blocks ?? []).flatMap((block) =>
    block.kind === 'grid' ? block.cells.map(({ text }) => text.trim()) : [],
  );
  return cells
    .filter((text) => /^[-+.,\d]+$/.test(text))
    .toSorted()
    .join(' ');
}

/** The figures that differ and that no new finding names. */
function findSilent(whole: Report, damaged: Report): string[] {
  const before = new Set(checkReport(whole).map(keyOf));
  const findings = checkReport(damaged).filter((finding) => !before.has(keyOf(finding)));
  // A gap in the file, or a table that was not found, speaks of all of them.
  const isDoubted = findings.some(
    ({ rule, cells }) => cells.length === 0 && /^(?:read-|table-)/.test(rule),
  );
  const named = new Set(findings.flatMap(({ cells }) => cells));
  return (Object.keys(whole.cells) as CellId[]).filter(
    (id) => whole.cells[id]?.value !== damaged.cells[id]?.value && !isDoubted && !named.has(id),
  );
}

function keyOf({ rule, cells }: Finding): string {
  return `${rule} ${cells.join(' ')}`;
}
