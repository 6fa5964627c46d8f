/**
 * What a reviewer did to a report, and how far its review has come. The state follows from the
 * findings and from what was done, save where the reviewer says otherwise.
 */
import type { Confirmed } from './confirmed.ts';
import { decisionOn } from './decision.ts';
import type { Decisions } from './decision.ts';
import type { Edit } from './edits.ts';
import type { Finding, Severity } from './finding.ts';
import type { Report } from './report.ts';

/** 未开始, 核对中, 已无问题, 按原文发布: in the order in which a review goes. */
export const REVIEW_STATES = ['not-begun', 'in-work', 'clean', 'as-published'] as const;
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
  /** null = nothing declared: the state is derived. */
  readonly mark: ReviewMark | null;
}

/** A report that nobody has reviewed. */
export const NO_REVIEW: Review = { edits: [], decisions: {}, confirmed: {}, mark: null };

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
  /** How many cells the reviewer has set. */
  readonly edited: number;
}

/** @param report after its edits */
export function reviewFactsOf(
  report: Report,
  findings: readonly Finding[],
  { decisions, mark }: Pick<Review, 'decisions' | 'mark'>,
): ReviewFacts {
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
    edited: Object.values(report.cells).filter(({ state }) => state === 'edited').length,
  };
}

/** Notes explain and do not hold a report up: it is clear when no error and no doubt is open. */
export function reviewStateOf(facts: Omit<ReviewFacts, 'publishedErrors'>): ReviewState {
  const { mark, open, decided, asPublished, edited } = facts;
  if (mark !== null) return mark;
  if (open.error + open.warning === 0) return asPublished > 0 ? 'as-published' : 'clean';
  return decided + edited > 0 ? 'in-work' : 'not-begun';
}

/** Whether a report in this state needs no more work. */
export function isCleared(state: ReviewState): boolean {
  return state === 'clean' || state === 'as-published';
}
