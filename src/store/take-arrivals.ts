/** Puts what the workers found into the session: reports, failures, and the same content twice. */
import { describeFailure } from '../document/failure.ts';
import type { ParsedFile, PoolFile } from '../worker/protocol.ts';
import type { SliceContext } from './deps.ts';
import type { Addition, SessionFailure, SessionReport } from './session.ts';

export interface Arrival {
  readonly file: PoolFile;
  readonly result: ParsedFile;
}

/** Several reports of one file stand between it and the next, even within an archive. */
const PART_OF_ORDER = 1e-9;

/** @returns how many failures the arrivals brought */
export function takeArrivals(context: SliceContext, arrivals: readonly Arrival[]): number {
  if (arrivals.length === 0) return 0;
  const { set, get, current, now } = context;
  const state = get();
  const reports = new Map(state.reports);
  const additions = new Map<string, Addition>();
  const failures: SessionFailure[] = [];
  const locked = new Map(state.locked);
  for (const { file, result } of arrivals) {
    const { order } = file;
    if (result.failures.some(({ takesPassword }) => takesPassword)) locked.set(order, file);
    result.failures.forEach((failure, part) => {
      failures.push({ ...failure, order: order + part * PART_OF_ORDER });
    });
    result.reports.forEach(({ record, body, edits, decisions, mark }, part) => {
      const report = {
        order: order + part * PART_OF_ORDER,
        record,
        inherited: { edits, decisions, mark },
      };
      const { kept, failure } = settleDuplicate(report, reports.get(record.id));
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
  set({ reports, failures: [...state.failures, ...failures], locked, changedAt });
  current.save({
    additions,
    failures: new Map(failures.map((failure) => [failure.order, failure])),
  });
  return failures.length;
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
  const takesOver =
    hasReview(report) === hasReview(known) ? report.order < known.order : hasReview(report);
  const [stays, goes] = takesOver ? [report, known] : [known, report];
  const name = stays.record.source.name;
  const failure = describeFailure(goes.record.source.name, {
    code: 'duplicate',
    seen: { zh: `「${name}」`, en: `"${name}"` },
  });
  return { kept: takesOver ? report : null, failure: { ...failure, order: goes.order } };
}

function hasReview({ inherited }: SessionReport): boolean {
  const { edits, decisions, mark } = inherited;
  return edits.length > 0 || Object.keys(decisions).length > 0 || mark !== null;
}
