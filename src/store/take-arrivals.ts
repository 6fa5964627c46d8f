/** Puts what the workers found into the session: reports, failures, and the same content twice. */
import { describeFailure } from '../document/failure.ts';
import { PART_STEP } from '../lib/files/order-steps.ts';
import { isReviewed, sharedIfNone } from '../report/review/review.ts';
import type { ParsedFile, PoolFile } from '../worker/protocol.ts';
import type { SliceContext } from './slice-context.ts';
import { holdOriginals, sheetKey } from './originals-slice.ts';
import type { Shortfall } from './intake/count-again.ts';
import { modifiedOf } from './intake/known-files.ts';
import { takeStep } from './take-step.ts';
import type { Step } from './steps/step.ts';
import { recordOfDerived } from './steps/derived-report.ts';
import type { Addition, SessionFailure, SessionReport } from './storage/session.ts';

export interface Arrival {
  readonly file: PoolFile;
  readonly result: ParsedFile;
}

/** Where our own program fails on what a file gave, that file is named, and the others are there. */
export function takeAllArrivals(context: SliceContext, arrivals: readonly Arrival[]): Shortfall {
  try {
    return takeArrivals(context, arrivals);
  } catch {
    const each = arrivals.map((arrival) => takeOrName(context, arrival));
    return {
      failed: each.reduce((sum, { failed }) => sum + failed, 0),
      duplicates: each.reduce((sum, { duplicates }) => sum + duplicates, 0),
    };
  }
}

function takeOrName(context: SliceContext, arrival: Arrival): Shortfall {
  try {
    return takeArrivals(context, [arrival]);
  } catch {
    return takeArrivals(context, [{ file: arrival.file, result: failedOn(arrival.file) }]);
  }
}

function failedOn({ name }: PoolFile): ParsedFile {
  return {
    name,
    sha256: '',
    reports: [],
    failures: [describeFailure(name, { code: 'internal' })],
    exportedAt: null,
    collection: null,
    entries: [],
  };
}

function takeArrivals(context: SliceContext, arrivals: readonly Arrival[]): Shortfall {
  if (arrivals.length === 0) return { failed: 0, duplicates: 0 };
  const { set, get, current, now } = context;
  const state = get();
  const reports = new Map(state.reports);
  const additions = new Map<string, Addition>();
  const failures: SessionFailure[] = [];
  const locked = new Map(state.locked);
  const blind = new Map(state.blind);
  const files = new Map<string, Blob>();
  for (const { file, result } of arrivals) {
    const { order } = file;
    const { sha256 } = result;
    const isAtHand = state.originals.has(sha256) || files.has(sha256);
    if (result.failures.some(({ takesPassword }) => takesPassword)) locked.set(order, file);
    if (result.lacksSight === true) blind.set(order, file);
    result.failures.forEach((failure, part) => {
      const after = result.reports.length + part;
      const place = { order: order + after * PART_STEP };
      failures.push({ ...failure, ...place, ...(isExport(result) && { isImported: true }) });
    });
    result.reports.forEach(({ record, trace, body, ...review }, part) => {
      const place = order + part * PART_STEP;
      const bare = isExport(result) ? ({ isBare: true } as const) : {};
      const changed = changedWhen(record, file, sha256);
      const inherited = sharedIfNone(review);
      const report: SessionReport = { order: place, record, trace, inherited, ...bare, ...changed };
      const known = reports.get(record.id);
      const isOriginal = record.source.sha256 === sha256;
      if (isOriginal) {
        files.set(sha256, result.original ?? file.file);
        for (const { page, picture } of result.sheets ?? [])
          files.set(sheetKey(sha256, page), picture);
      }
      const lacksOriginal = known?.isBare === true || !isAtHand;
      if (known !== undefined && isOriginal && lacksOriginal) {
        const kept = giveOriginal(context, known, body);
        reports.set(record.id, kept);
        additions.set(record.id, { report: kept, body });
        return;
      }
      const { kept, failure } = settleTwice(report, known, state.steps);
      if (failure !== null) failures.push(failure);
      if (kept === null) return;
      reports.set(record.id, kept);
      additions.set(record.id, { report: kept, body });
    });
  }
  // An export dropped into an empty session keeps its time: nothing has changed since.
  const [only] = arrivals;
  const isImport = state.changedAt === null && arrivals.length === 1;
  const changedAt = (isImport ? only?.result.exportedAt : null) ?? now();
  set({ reports, failures: [...state.failures, ...failures], locked, blind, changedAt });
  for (const { result } of arrivals) bringCollection(context, result);
  const saved = {
    additions,
    ended: new Set(arrivals.map(({ file }) => file.order)),
    failures: new Map(failures.map((failure) => [failure.order, failure])),
  };
  // Until it is stored, the files are on the list of those still to be read.
  current.save(saved, true);
  holdOriginals(context, files);
  const fresh = failures.filter(({ isImported }) => isImported !== true);
  const duplicates = fresh.filter(({ code }) => code === 'duplicate').length;
  return { failed: fresh.length - duplicates, duplicates };
}

/** What an export or a unit list says of the batch. The session keeps the time of the file's last change. */
function bringCollection(context: SliceContext, { collection }: ParsedFile): void {
  if (collection === null) return;
  const { change, problems } = collection;
  const { changedAt } = context.get();
  takeStep(context, { kind: 'collect', report: null, at: changedAt ?? context.now(), change });
  context.set({ changedAt, listProblems: problems });
}

/** Of the file that a report was read from. */
function changedWhen(
  { source: { name, sha256 } }: SessionReport['record'],
  { name: given, file }: PoolFile,
  hash: string,
): Pick<SessionReport, 'modified'> {
  const modified = modifiedOf(file);
  return modified === null || sha256 !== hash || name !== given ? {} : { modified };
}

function isExport({ exportedAt }: ParsedFile): boolean {
  return exportedAt !== null;
}

/**
 * The file of a known report whose original was not at hand (it came as JSON, or there was no room):
 * the review stays, the reading now has its document.
 */
function giveOriginal(
  { set, get, rules }: SliceContext,
  known: SessionReport,
  body: ArrayBuffer,
): SessionReport {
  const { isBare: _bare, ...whole } = known;
  // Where the rules cannot be had the record stays as it came; it is made anew when the report is opened.
  const report = rules.loaded()?.(get(), known, body);
  if (report === undefined) return whole;
  if (get().open?.id === report.id) set({ open: report });
  return { ...whole, record: recordOfDerived(report, known.record) };
}

/** The file itself once more, now with its pictures, takes its own place unless the reviewer has begun on it. */
function settleTwice(
  report: SessionReport,
  known: SessionReport | undefined,
  steps: readonly Step[],
): ReturnType<typeof settleDuplicate> {
  if (known?.order !== report.order) return settleDuplicate(report, known);
  const isBegun = steps.some((step) => step.report === known.record.id);
  return { kept: isBegun ? null : report, failure: null };
}

/**
 * The same content twice: the file that was given first stays, whichever was read first. A report
 * that comes with an earlier review replaces one that has none.
 */
function settleDuplicate(
  report: SessionReport,
  known: SessionReport | undefined,
): { readonly kept: SessionReport | null; readonly failure: SessionFailure | null } {
  if (known === undefined) return { kept: report, failure: null };
  const brings = isReviewed(report.inherited);
  const takesOver = brings === isReviewed(known.inherited) ? report.order < known.order : brings;
  const [stays, goes] = takesOver ? [report, known] : [known, report];
  const name = stays.record.source.name;
  const failure = describeFailure(goes.record.source.name, {
    code: 'duplicate',
    seen: { zh: `「${name}」`, en: `"${name}"` },
  });
  return { kept: takesOver ? report : null, failure: { ...failure, order: goes.order } };
}
