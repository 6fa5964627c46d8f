/**
 * What a reviewer did to a report, and how far its review has come. The state follows from the
 * findings and from what was done, save where the reviewer says otherwise.
 */
import { cellsOf } from '../../form/editions.ts';
import type { Confirmed } from '../confirmed.ts';
import { decisionOn } from '../decision.ts';
import type { Decisions } from '../decision.ts';
import type { Edit } from '../edits.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Identity } from './identity.ts';
import { isUnknown } from '../report.ts';
import type { Report } from '../report.ts';

/** 未开始, 核对中, 已退回, 已改正, 无待处理, 按原文发布: in the order in which a review goes. */
export const REVIEW_STATES = [
  'not-begun',
  'in-work',
  'returned',
  'corrected',
  'clean',
  'as-published',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What a reviewer can declare a report to be; it stands until the next edit of the report. That
 * nothing is wrong cannot be declared: the findings tell.
 */
export const REVIEW_MARKS = ['in-work', 'as-published'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];

export interface Review {
  readonly edits: readonly Edit[];
  readonly decisions: Decisions;
  readonly confirmed: Confirmed;
  /** Agency and year as the reviewer named them; null = as read. */
  readonly identity: Identity | null;
  /** Ids of earlier versions of the same unit and year that this one took the place of. */
  readonly replaces: readonly string[];
  /** null = nothing declared: the state is derived. */
  readonly mark: ReviewMark | null;
}

/** A report that nobody has reviewed. */
export const NO_REVIEW: Review = {
  edits: [],
  decisions: {},
  confirmed: {},
  identity: null,
  replaces: [],
  mark: null,
};

export function isReviewed({
  edits,
  decisions,
  confirmed,
  identity,
  replaces,
  mark,
}: Review): boolean {
  const isTouched = [edits, decisions, confirmed, replaces].some(
    (each) => Object.keys(each).length > 0,
  );
  return isTouched || identity !== null || mark !== null;
}

/** Thousands of reports that nobody has reviewed have one review, not one each. */
export function sharedIfNone(review: Review): Review {
  return isReviewed(review) ? review : NO_REVIEW;
}

/** What the state is derived from. */
export interface ReviewFacts {
  readonly mark: ReviewMark | null;
  /** Findings without a decision. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Findings with one, and how many of these were accepted as published. */
  readonly decided: number;
  readonly asPublished: number;
  /** Errors among these: real ones, that stand in the report as it is. */
  readonly publishedErrors: number;
  /** Sent back to the unit, and not mended since. */
  readonly returned: number;
  /** How many cells the reviewer has set. */
  readonly edited: number;
  /** Figures that are not known (缺数): printed but not readable, or lost. */
  readonly missing: number;
}

/** @param report after its edits */
export function reviewFactsOf(
  report: Report,
  findings: readonly Finding[],
  { decisions, mark }: Pick<Review, 'decisions' | 'mark'>,
): ReviewFacts {
  let edited = 0;
  let missing = 0;
  for (const { id } of cellsOf(report)) {
    const cell = report.cells[id];
    if (cell === undefined) continue;
    if (cell.state === 'edited') edited++;
    if (isUnknown(cell)) missing++;
  }
  const resolutions = findings.map((each) => decisionOn(each, report, decisions).resolution);
  const open = findings.filter((_finding, index) => resolutions[index] === 'open');
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    mark,
    open: { error: count('error'), warning: count('warning'), note: count('note') },
    decided: findings.length - open.length,
    asPublished: resolutions.filter((resolution) => resolution === 'as-published').length,
    publishedErrors: findings.filter(
      ({ severity }, index) => severity === 'error' && resolutions[index] === 'as-published',
    ).length,
    returned: resolutions.filter((resolution) => resolution === 'returned').length,
    edited,
    missing,
  };
}

/**
 * Notes explain and do not hold a report up: it is clear when no error and no doubt is open. One whose
 * figures were changed is no longer what was published, whatever it was declared to be.
 */
export function reviewStateOf(
  facts: Omit<ReviewFacts, 'publishedErrors' | 'missing'>,
): ReviewState {
  const { mark, open, decided, asPublished, returned, edited } = facts;
  if (mark === 'in-work') return mark;
  if (mark === null && open.error + open.warning > 0) {
    return decided + edited > 0 ? 'in-work' : 'not-begun';
  }
  if (returned > 0) return 'returned';
  if (edited > 0) return 'corrected';
  return mark ?? (asPublished > 0 ? 'as-published' : 'clean');
}

/** Whether a report in this state needs no more work of the reviewer's, or none until the unit answers. */
export function isCleared(state: ReviewState): boolean {
  return state !== 'not-begun' && state !== 'in-work';
}
