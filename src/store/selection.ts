/** The one selection of the desk: what stays chosen when another part of it changes. */
import { splitCellId } from '../form/form-types.ts';
import { decisionOn } from '../report/decision.ts';
import { SEVERITIES } from '../report/finding.ts';
import { identityOf } from '../report/finding-identity.ts';
import type { AppState, OpenReport, ReviewTab, Selection } from './app-state.ts';

/** Nothing is selected; the table that most work is in lies open. */
export const NO_SELECTION: Selection = { tab: 'requests', cell: null, finding: null };

/** The tab of the first finding that is open, of the worst there are; null where none is. */
export function tabOfWork({ findings, report, decisions }: OpenReport): ReviewTab | null {
  const left = findings.filter((each) => decisionOn(each, report, decisions).resolution === 'open');
  const worst = SEVERITIES.find((severity) => left.some((each) => each.severity === severity));
  const first = left.find(({ severity }) => severity === worst);
  return first === undefined ? null : (splitCellId(first.cells[0] ?? '')?.table ?? 'text');
}

/** A finding stays chosen while one looks at its cells. */
export function mergeSelection(
  { open, selection: before }: Pick<AppState, 'open' | 'selection'>,
  wanted: Partial<Selection>,
): Selection {
  const chosen = before.finding === null ? undefined : open?.findings[before.finding];
  const isOwn = wanted.finding === null && chosen?.cells.some((cell) => cell === wanted.cell);
  return { ...before, ...wanted, ...(isOwn === true ? { finding: before.finding } : {}) };
}

/** The place of the chosen finding after the checks ran again; null where it is gone or mended. */
export function findAgain(
  before: OpenReport,
  after: OpenReport,
  chosen: number | null,
): number | null {
  const finding = chosen === null ? undefined : before.findings[chosen];
  if (finding === undefined) return null;
  const isMended = finding.corrected !== undefined;
  const index = after.findings.findIndex(
    (each) =>
      identityOf(each) === identityOf(finding) && isMended === (each.corrected !== undefined),
  );
  return index < 0 ? null : index;
}
