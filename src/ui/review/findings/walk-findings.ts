/**
 * From one open finding to the next: within a report in the order of the findings pane, then on to
 * the next report of the list, worst first, and round again.
 */
import { decisionOn } from '../../../report/decision.ts';
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

/**
 * @returns the id of another report with open findings; the same one again if there is no other. What
 * is published as it is is passed over.
 */
export function nextReportIn(
  reports: Iterable<SessionReport>,
  current: string | null,
  direction: Direction,
): string | null {
  const order = [...reports].sort(worstFirst).map(({ record }) => record);
  if (direction === -1) order.reverse();
  const from = order.findIndex(({ id }) => id === current) + 1;
  const turned = [...order.slice(from), ...order.slice(0, from)];
  const isLeft = ({ open, review }: ReportRecord): boolean =>
    review !== 'as-published' && open.error + open.warning + open.note > 0;
  return turned.find(isLeft)?.id ?? null;
}
