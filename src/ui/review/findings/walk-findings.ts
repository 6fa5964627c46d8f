/**
 * From one open finding to the next: within a report in the order of the findings pane, then on to
 * the next report of the list, worst first, and round again.
 */
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { ReportRecord } from '../../../report/record.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { groupFindings } from './group-findings.ts';
import type { ListedFinding } from './group-findings.ts';
import { worstFirst } from '../reports/worst-first.ts';

/** Forward or back. */
export type Direction = 1 | -1;

/** @param chosen index of the finding to go on from; null = from the edge @returns an index, null at the end */
export function nextFindingIn(
  open: OpenReport,
  chosen: number | null,
  direction: Direction,
): number | null {
  const { report, decisions } = open;
  const order = groupFindings(open).flatMap(({ items }) => items);
  if (direction === -1) order.reverse();
  const isOpen = ({ finding }: ListedFinding): boolean =>
    decisionOn(finding, report, decisions).resolution === 'open';
  const at = order.findIndex(({ indexes }) => indexes.some((index) => index === chosen));
  return order.slice(at + 1).find(isOpen)?.index ?? null;
}

/** The report on the desk, and the findings that it had before it was worked on. */
export interface Current {
  readonly id: string;
  readonly findings: readonly Pick<Finding, 'severity'>[];
}

/**
 * @param current null = none is on the desk. It stands where it stood before its findings were decided: what was
 * passed over before it is not the next one behind it
 * @returns the id of another report with open findings; the same one again if there is no other. What
 * is published as it is is passed over.
 */
export function nextReportIn(
  reports: Iterable<SessionReport>,
  current: Current | null,
  direction: Direction,
): string | null {
  const isLeft = ({ open, review }: ReportRecord): boolean =>
    review !== 'as-published' && open.error + open.warning + open.note > 0;
  const order = [...reports]
    .map((report) => ({
      id: report.record.id,
      isLeft: isLeft(report.record),
      stands: report.record.id === current?.id ? asBegun(report, current) : report,
    }))
    .sort((left, right) => worstFirst(left.stands, right.stands));
  if (direction === -1) order.reverse();
  const from = order.findIndex(({ id }) => id === current?.id) + 1;
  const turned = [...order.slice(from), ...order.slice(0, from)];
  return turned.find((each) => each.isLeft)?.id ?? null;
}

function asBegun(report: SessionReport, { findings }: Current): SessionReport {
  if (findings.length === 0) return report;
  const open = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) open[severity]++;
  return { ...report, record: { ...report.record, open, review: 'in-work' } };
}
