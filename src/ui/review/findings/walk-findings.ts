/**
 * From one open finding to the next: within a report in the order of the findings pane, then on to
 * the next report of the list as it stands, and round again.
 */
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { ReportRecord } from '../../../report/record.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { isWithin } from '../../../store/listing/list-filters.ts';
import { FIRST_LISTING, narrowedBy } from '../../../store/listing/listing.ts';
import type { Listing } from '../../../store/listing/listing.ts';
import { COMPARE } from '../../../store/listing/report-orders.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { groupFindings } from './group-findings.ts';
import type { ListedFinding } from './group-findings.ts';

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

/** The batch, and how its list stands. */
export interface Walked {
  readonly reports: ReadonlyMap<string, SessionReport>;
  readonly listing: Listing;
}

export interface NextReport {
  readonly id: string;
  /** Nothing is left of what the list is narrowed to: this one stands outside. */
  readonly isBeyond: boolean;
}

/**
 * In the order of the list, first among those that it shows.
 * @param current null = none is on the desk. It stands where it stood before its findings were decided: what was
 * passed over before it is not the next one behind it
 * @returns another report with open findings; the same one again if there is no other. What is published as it
 * is is passed over.
 */
export function nextReportIn(
  walked: Walked,
  current: Current | null,
  direction: Direction,
): NextReport | null {
  const within = nextIn(walked, current, direction);
  if (within !== null) return { id: within, isBeyond: false };
  const { order } = walked.listing;
  const beyond = nextIn({ ...walked, listing: { ...FIRST_LISTING, order } }, current, direction);
  return beyond === null ? null : { id: beyond, isBeyond: true };
}

/** Looked for within the key that asks for it: of thousands none is held against more than two others. */
function nextIn(
  { reports, listing }: Walked,
  current: Current | null,
  direction: Direction,
): string | null {
  const narrowed = narrowedBy(listing);
  const compare = COMPARE[listing.order];
  const isBefore = (one: Placed, two: Placed): boolean =>
    direction * (compare(one.stands, two.stands) || one.at - two.at) < 0;
  const here = placeOf(reports, current);
  let [first, behind]: [Placed | null, Placed | null] = [null, null];
  let at = 0;
  for (const report of reports.values()) {
    const each = at === here?.at ? here : { stands: report, at };
    at++;
    if (!isWithin(report, narrowed) || !isUnfinished(report.record)) continue;
    if (here !== null && isBefore(here, each)) {
      if (behind === null || isBefore(each, behind)) behind = each;
    } else if (behind === null && (first === null || isBefore(each, first))) first = each;
  }
  return (behind ?? first)?.stands.record.id ?? null;
}

interface Placed {
  /** As it is held against others. */
  readonly stands: SessionReport;
  /** Its place in the batch: what is alike stands in that order. */
  readonly at: number;
}

function placeOf(reports: Walked['reports'], current: Current | null): Placed | null {
  const report = reports.get(current?.id ?? '');
  if (current === null || report === undefined) return null;
  let at = 0;
  for (const id of reports.keys()) {
    if (id === current.id) break;
    at++;
  }
  return { stands: asBegun(report, current), at };
}

function isUnfinished({ open, review }: ReportRecord): boolean {
  return review !== 'as-published' && open.error + open.warning + open.note > 0;
}

function asBegun(report: SessionReport, { findings }: Current): SessionReport {
  if (findings.length === 0) return report;
  const open = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) open[severity]++;
  return { ...report, record: { ...report.record, open, review: 'in-work' } };
}
