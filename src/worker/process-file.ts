/**
 * One file's bytes → its reports or the reason there are none. The same function serves the worker
 * and the headless command. It never throws.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isNothingSaid } from '../collection/state.ts';
import { checkDocument } from '../document/check-document.ts';
import type { Document } from '../document/document.ts';
import { describeFailure } from '../document/failure.ts';
import type { FailureReason } from '../document/failure.ts';
import type { ExportedCollection } from '../exchange/collection-shape.ts';
import { describeTooLarge, MOST_JSON_BYTES, MOST_TEXT_BYTES } from '../document/file-size.ts';
import { importJson } from '../exchange/json/import-json.ts';
import { isWideJson, jsonText, looksLikeJson } from '../exchange/json/json-text.ts';
import { isPagePicture, joinPictureRuns, nameOfRun } from '../lib/picture-runs.ts';
import { showHidden } from '../lib/show-hidden.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { FORM_LAYOUTS } from '../parse/rows/form-layouts.ts';
import { FORM_PRINTS } from '../parse/rows/form-prints.ts';
import { readFile } from '../readers/index.ts';
import type { ReadOptions } from '../readers/reader.ts';
import { unpackArchive } from '../readers/containers/unpack-archive.ts';
import type { Report } from '../report/report.ts';
import { NO_REVIEW } from '../report/review/review.ts';
import type { Review } from '../report/review/review.ts';
import { checkReport } from '../rules/index.ts';
import { importCollection } from './collection/exchanged-collection.ts';
import { findUnitList } from './collection/find-unit-list.ts';
import type { CollectionArrival, FileFailure } from './protocol.ts';
import { findPackageFault, looksLikePackage } from './sight/sight-package.ts';

/** A report with what an earlier review did to it. */
export interface ProcessedReport extends Review {
  readonly reading: Report;
  /** What it was read from; null for a report that came in as JSON. */
  readonly document: Document | null;
}

/** A file out of an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ProcessedFile {
  readonly sha256: string;
  readonly reports: readonly ProcessedReport[];
  readonly failures: readonly FileFailure[];
  /** When the file is an export of ours: the time it says it was made. */
  readonly exportedAt: string | null;
  /** What it says of a batch as a whole. */
  readonly collection: CollectionArrival | null;
  /** Pages of it are pictures that were not read. */
  readonly isPictured?: true;
  /** It is the package that pictures are read with. */
  readonly isSightPackage?: true;
}

export interface ProcessOptions extends Partial<ReadOptions> {
  /**
   * Takes the files of an archive, to be processed each by itself: one at a time, so that they need not
   * stand in memory together.
   */
  readonly onEntry?: (entry: ArchiveEntry) => void;
}

/**
 * @param name as the user knows the file, with its folder or archive
 * @param options the password of an encrypted file, if one was typed
 */
export async function processFile(
  name: string,
  bytes: Uint8Array,
  options: ProcessOptions = {},
): Promise<ProcessedFile> {
  const hash = bytesToHex(sha256(bytes));
  const base = { ...NOTHING, sha256: hash };
  try {
    return { ...base, ...(await processBytes({ name, bytes, hash }, options)) };
  } catch {
    // Bad input is never an exception: whatever arrives here is our own.
    return { ...base, ...failuresOf(name, { code: 'internal' }) };
  }
}

const NOTHING: Omit<ProcessedFile, 'sha256'> = {
  reports: [],
  failures: [],
  exportedAt: null,
  collection: null,
};

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, SHA-256. */
  readonly hash: string;
}

async function processBytes(
  { name, bytes, hash }: GivenFile,
  { password = null, onEntry = () => undefined, sight }: ProcessOptions,
): Promise<Partial<ProcessedFile>> {
  if (looksLikeJson(bytes)) {
    const most = isWideJson(bytes) ? MOST_TEXT_BYTES : MOST_JSON_BYTES;
    if (bytes.length <= most) return importFile(name, bytes);
    return failuresOf(name, describeTooLarge(bytes.length, most));
  }
  if (looksLikePackage(bytes)) return takePackage(name, hash);
  const seeing =
    sight === undefined ? {} : { sight: { ...sight, prints: FORM_PRINTS, layouts: FORM_LAYOUTS } };
  const read = await readFile(bytes, { password, ...seeing });
  if (read.kind === 'failure') {
    const isPictured = read.reason.code === 'scanned' && sight === undefined;
    return { ...failuresOf(name, read.reason), ...(isPictured ? PICTURED : {}) };
  }
  if (read.kind === 'archive') return unpackFile(name, bytes, onEntry);
  const { format, encoding, document, pictures } = read;
  if (checkDocument(document).length > 0) return failuresOf(name, MISREAD);
  const source = { name, format, encoding, size: bytes.length, sha256: hash };
  const parsed = parseDocument(document, source);
  const isUnseen = sight === undefined;
  const isTold =
    isUnseen &&
    (hasPictures(document) ||
      (pictures.length > 0 && (!parsed.ok || parsed.reports.some(lacksFigures))));
  const pictured = isTold ? PICTURED : {};
  if (!parsed.ok) return listFile(document) ?? { ...failuresOf(name, parsed.reason), ...pictured };
  const reports = parsed.reports.map((reading) => ({ reading, document, ...NO_REVIEW }));
  return { reports, ...pictured };
}

function takePackage(name: string, hash: string): Partial<ProcessedFile> {
  const fault = findPackageFault(hash);
  return fault === null ? { isSightPackage: true } : failuresOf(name, fault);
}

const PICTURED = { isPictured: true } as const;

/** A picture may stand where a table should, or where all its figures should. */
function lacksFigures({ cells }: Report): boolean {
  const found = new Map<string, boolean>();
  for (const [id, { state }] of Object.entries(cells)) {
    const table = id.slice(0, id.indexOf('.'));
    found.set(table, found.get(table) === true || (state !== 'lost' && state !== 'blank'));
  }
  return [...found.values()].includes(false);
}

/** Text that other software recognised on a picture is a witness, not what the picture shows. */
function hasPictures({ gaps }: Document): boolean {
  return gaps.some(({ kind }) => kind === 'page-scanned' || kind === 'text-recognised');
}

/** @returns null for a file that is no unit list */
function listFile(document: Document): Pick<ProcessedFile, 'collection'> | null {
  const list = findUnitList(document);
  if (list === null) return null;
  const { units, problems } = list;
  const change = { kind: 'units', change: { kind: 'list', units } } as const;
  return { collection: { change, problems: problems.map(({ message }) => message) } };
}

function importArrival(exported: ExportedCollection): CollectionArrival | null {
  const state = importCollection(exported);
  return isNothingSaid(state) ? null : { change: { kind: 'import', state }, problems: [] };
}

function failuresOf(name: string, reason: FailureReason): Pick<ProcessedFile, 'failures'> {
  return { failures: [describeFailure(name, reason)] };
}

const MISREAD: FailureReason = {
  code: 'internal',
  seen: {
    zh: '读出的表格，格子的位置互相矛盾',
    en: 'the cells of a table, as read, contradict each other',
  },
  remedy: {
    zh: '请用 Word 或 WPS 把它另存为 docx 再放入。',
    en: 'Save it as docx with Word or WPS and drop that.',
  },
};

const AGAIN = {
  zh: '请回到导出它的页面重新下载 JSON，或放入原来的报告文件。',
  en: 'Download the JSON again from the page it came from, or drop the original reports.',
};

const UPDATE = {
  zh: '请用新版打开它，或放入原来的报告文件。',
  en: 'Open it with the newer version, or drop the original reports.',
};

/** A file is damaged only where it is one of ours. */
const JSON_CODES = { damaged: 'corrupt', foreign: 'unsupported', newer: 'unsupported' } as const;

/** Pictures with running numbers are handed on together, after all other files. */
async function unpackFile(
  name: string,
  bytes: Uint8Array,
  onEntry: (entry: ArchiveEntry) => void,
): Promise<Pick<ProcessedFile, 'failures'>> {
  const failures: FileFailure[] = [];
  const pictures: ArchiveEntry[] = [];
  for (const file of unpackArchive(name, bytes)) {
    const shown = showHidden(file.name);
    if (!file.ok) failures.push(describeFailure(shown, file.reason));
    else if (isPagePicture(file.name)) pictures.push({ name: shown, bytes: file.bytes });
    else onEntry({ name: shown, bytes: file.bytes });
  }
  if (pictures.length === 0) return { failures };
  const { joinPictures } = await import('../readers/image/image-reader.ts');
  for (const { files } of joinPictureRuns(pictures)) {
    const [first, ...others] = files;
    if (first === undefined) continue;
    const joined =
      others.length === 0 ? first.bytes : joinPictures(files.map((each) => each.bytes));
    onEntry({ name: nameOfRun(files), bytes: joined });
  }
  return { failures };
}

function importFile(
  name: string,
  bytes: Uint8Array,
): Pick<ProcessedFile, 'reports' | 'failures' | 'exportedAt' | 'collection'> {
  const result = importJson(jsonText(bytes), checkReport);
  if (!result.ok) {
    const failure = describeFailure(name, {
      code: JSON_CODES[result.kind],
      seen: result.problem,
      remedy: result.kind === 'newer' ? UPDATE : AGAIN,
    });
    return { ...NOTHING, failures: [failure] };
  }
  const failures = result.failures.map(({ name: file, code, message }) => ({
    name: file,
    code,
    message: { zh: message, en: message },
  }));
  const dropped = result.dropped.map((each) => ({ ...each, code: 'corrupt' }));
  return {
    reports: result.reports.map((report) => ({ ...report, document: null })),
    failures: [...failures, ...dropped],
    exportedAt: result.exportedAt,
    collection: result.collection === null ? null : importArrival(result.collection),
  };
}
