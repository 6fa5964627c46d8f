/** The orders in which the list can stand. */
import { REVIEW_STATES } from '../../report/review/review.ts';
import type { SessionReport } from '../storage/session.ts';
import { worstFirst } from './worst-first.ts';

export const REPORT_ORDERS = ['worst', 'state', 'agency', 'order'] as const;
export type ReportOrder = (typeof REPORT_ORDERS)[number];

type Compare = (left: SessionReport, right: SessionReport) => number;

const byName = new Intl.Collator('zh-CN', { numeric: true });

function nameOf({ record }: SessionReport): string {
  return `${record.agency ?? record.source.name} ${record.year ?? ''}`;
}

export const COMPARE: Readonly<Record<ReportOrder, Compare>> = {
  worst: worstFirst,
  state: (left, right) =>
    REVIEW_STATES.indexOf(left.record.review) - REVIEW_STATES.indexOf(right.record.review) ||
    worstFirst(left, right),
  agency: (left, right) => byName.compare(nameOf(left), nameOf(right)),
  order: (left, right) => left.order - right.order,
};
