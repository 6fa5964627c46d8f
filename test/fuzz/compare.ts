/**
 * What can be promised of a damaged file, held against the whole one:
 *
 * 1. Always: no throw, an end within bounded time, a failure code or a sound document.
 * 2. Where the document still shows the same figures, wherever they stand, each of them is read as before
 *    or named by a finding: none moves to another cell in silence.
 * 3. Damage that touches no byte of a printed figure, or only parts its digits, may lose figures but not
 *    without a word. So where the file holds figures only as they are printed, each that is lost or
 *    changed must be named.
 *
 * Not promised: that a file is doubted that now says something else. Where figures stand as binary
 * numbers or under number formats, or deleted ones stand beside them, damage may make another figure the
 * one that is shown; such sources (`holdsMore`) are held to the first two.
 */
import { checkDocument } from '../../src/document/check-document.ts';
import type { Document } from '../../src/document/document.ts';
import { FAILURE_CODES } from '../../src/document/failure.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import type { ProcessedReport } from '../../src/worker/process-file.ts';

/** A report with what the rules say of it. */
export interface Checked extends ProcessedReport {
  readonly findings: readonly Finding[];
}

export interface Looked {
  /** The one report of a file; null when there is none, or more than the source has. */
  readonly only: Checked | null;
  /** What no file may do to the program. */
  readonly broken: readonly string[];
}

export async function look(bytes: Uint8Array): Promise<Looked> {
  const { reports, failures } = await processFile('fixture', bytes);
  const checked = reports.map((report): Checked => {
    return { ...report, findings: checkReport(report.reading) };
  });
  const only = checked.length === 1 ? (checked[0] ?? null) : null;
  const broken = failures.flatMap(({ code, message }) =>
    code === 'internal' || !(FAILURE_CODES as readonly string[]).includes(code)
      ? [`${code} ${message.en}`]
      : [],
  );
  const document = only?.document ?? null;
  const unsound = document === null ? [] : checkDocument(document);
  const stopped = checked.flatMap(({ findings }) =>
    findings.flatMap(({ message }) => (message.en.includes('(program error)') ? [message.en] : [])),
  );
  return { only, broken: [...broken, ...unsound.map(String), ...stopped] };
}

export interface Source {
  readonly whole: Checked;
  readonly holdsMore: boolean;
}

/** The cells whose figure differs although no new finding names them. */
export function findSilent({ whole, holdsMore }: Source, found: Checked): string[] {
  if (holdsMore && figuresIn(found.document) !== figuresIn(whole.document)) return [];
  const before = new Set(whole.findings.map(keyOf));
  const findings = found.findings.filter((finding) => !before.has(keyOf(finding)));
  // A gap in the file, or a table that was not found, speaks of all of them.
  const isDoubted = findings.some(
    ({ rule, cells }) => cells.length === 0 && /^(?:read-|table-)/.test(rule),
  );
  if (isDoubted) return [];
  const named = new Set(findings.flatMap(({ cells }) => cells));
  return (Object.keys(whole.reading.cells) as CellId[])
    .filter((id) => !named.has(id) && valueOf(whole.reading, id) !== valueOf(found.reading, id))
    .map((id) => `${id}:${valueOf(whole.reading, id)}→${valueOf(found.reading, id)}`);
}

function valueOf(report: Report, id: CellId): number | null | undefined {
  return report.cells[id]?.value;
}

function keyOf({ rule, cells }: Finding): string {
  return `${rule} ${cells.join(' ')}`;
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
