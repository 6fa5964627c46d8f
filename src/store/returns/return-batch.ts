/**
 * Everything that goes back to the units of a batch, as one archive: a folder a unit with its letter and
 * its own file marked, and the ledger of the whole batch.
 */
import { writeLedgerXlsx } from '../../exchange/letters/batch/ledger-xlsx.ts';
import type { LedgerLine } from '../../exchange/letters/batch/ledger-xlsx.ts';
import { streamReturnZip } from '../../exchange/letters/batch/return-zip.ts';
import type { ReturnFile, ReturnFolder } from '../../exchange/letters/batch/return-zip.ts';
import { markedSheetHtml } from '../../exchange/letters/original/marked-sheet.ts';
import type { LetterPoint } from '../../exchange/letters/points/letter-point.ts';
import { bareFileName } from '../../exchange/letters/unit/letter.ts';
import type { Enclosed, LetterFacts } from '../../exchange/letters/unit/letter.ts';
import { writeLetterDocx } from '../../exchange/letters/unit/letter-docx.ts';
import { isoDay } from '../../lib/day-stamp.ts';
import type { NameOf } from '../collection/listed-name.ts';
import type { ReturnedBetween } from '../collection/returned-between.ts';
import type { ExportedFile } from '../exports/exported-file.ts';
import type { DerivedReport } from '../steps/derived-report.ts';
import type { Step } from '../steps/step.ts';
import type { MarkQuestion } from '../../worker/protocol.ts';
import { compareWithOld } from './compare-with-old.ts';
import { ledgerLineOf } from './ledger-line.ts';
import { missingLines } from './missing-lines.ts';
import type { Lacking } from './missing-lines.ts';
import { notesOf, pointsOf } from './returned-report.ts';

export interface ReturnRequest {
  readonly facts: LetterFacts;
  /** Reports whose letters are wanted; the ledger is of all. */
  readonly ids: ReadonlySet<string>;
  /** ISO 8601 time. */
  readonly now: string;
  readonly onProgress: (share: number) => void;
}

/** The session as far as it is needed, one report at a time. */
export interface ReturnSource {
  /** Ids of the batch in their order. */
  readonly batch: readonly string[];
  /** What the unit list calls units. */
  readonly nameOf: NameOf;
  /** What was found between reports and goes back, by report. */
  readonly between: ReturnedBetween;
  /** Who has not handed in stands in the ledger too. */
  readonly lacking: Lacking;
  /** Steps in force. */
  readonly steps: readonly Step[];
  readonly load: (id: string) => Promise<DerivedReport | null>;
  readonly loadOriginal: (sha256: string) => Promise<Blob | null>;
  readonly mark: (question: MarkQuestion) => Promise<Uint8Array | null>;
}

const TYPE = 'application/zip';

export async function writeReturns(
  source: ReturnSource,
  request: ReturnRequest,
): Promise<ExportedFile> {
  const lines: LedgerLine[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = streamReturnZip({
    folders: folders(source, request, lines),
    ledger: async () => {
      lines.push(...missingLines(source.lacking, null));
      return { name: '台账.xlsx', bytes: await writeLedgerXlsx(lines) };
    },
    date: new Date(request.now),
  });
  for await (const piece of zip) pieces.push(piece);
  return { name: `退回单-${isoDay(new Date(request.now))}.zip`, parts: pieces, type: TYPE };
}

async function* folders(
  source: ReturnSource,
  request: ReturnRequest,
  lines: LedgerLine[],
): AsyncGenerator<ReturnFolder> {
  let done = 0;
  for (const id of source.batch) {
    const derived = await source.load(id);
    request.onProgress(++done / source.batch.length);
    if (derived === null) continue;
    const between = source.between.get(id) ?? [];
    const points = pointsOf(derived, between);
    const against = await compareWithOld(source, derived);
    const { steps } = source;
    const unit = source.nameOf(derived.report.agency);
    lines.push(ledgerLineOf({ unit, derived, steps, points: points.length, between, against }));
    if (points.length === 0 || !request.ids.has(id)) continue;
    yield await folderOf(source, request, { derived, points });
  }
}

interface Returned {
  readonly derived: DerivedReport;
  readonly points: readonly LetterPoint[];
}

async function folderOf(
  source: ReturnSource,
  { facts, now }: ReturnRequest,
  returned: Returned,
): Promise<ReturnFolder> {
  const { derived, points } = returned;
  const { year, source: file } = derived.report;
  const agency = source.nameOf(derived.report.agency);
  const marked = await markedFile(source, returned, { author: facts.sender, date: now });
  const letter = await writeLetterDocx({
    unit: agency,
    year,
    file: bareFileName(file.name),
    handedIn: '',
    points,
    facts,
    enclosed: marked.enclosed,
  });
  const unit = agency ?? bareFileName(file.name);
  return { unit, files: [{ name: `退回单.docx`, bytes: letter }, marked.file] };
}

/** A file that cannot be written into, or is not at hand, gets a sheet of its own. */
async function markedFile(
  { loadOriginal, mark }: ReturnSource,
  { derived, points }: Returned,
  by: Pick<MarkQuestion, 'author' | 'date'>,
): Promise<{ readonly file: ReturnFile; readonly enclosed: Enclosed }> {
  const { sha256, format, name } = derived.report.source;
  const notes = notesOf(derived, points);
  const file = format === 'docx' || format === 'pdf' ? await loadOriginal(sha256) : null;
  const bytes =
    file === null || notes.length === 0 ? null : await mark({ file, format, notes, ...by });
  if (bytes !== null && (format === 'docx' || format === 'pdf')) {
    const base = bareFileName(name).replace(/\.[^.]*$/, '');
    return { file: { name: `${base}-退回批注.${format}`, bytes }, enclosed: format };
  }
  const sheet = markedSheetHtml({ report: derived.reading, points });
  return {
    file: { name: '标注页.html', bytes: new TextEncoder().encode(sheet) },
    enclosed: 'sheet',
  };
}
