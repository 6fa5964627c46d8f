/**
 * Indicators of the statistics tables (reports on 2008–2018) that count what cells of today's form count,
 * several added up. How all the others stand to it: `older-links.ts`.
 */
import type { CellId } from './form-types.ts';

export const SAME_INDICATORS = {
  制发规范性文件总数: ['proactive.normativeDocuments.issued'],
  收到申请数: ['requests.received.total'],
  同意部分公开答复数: ['requests.partial.total'],
  涉及国家秘密: ['requests.denied.stateSecret.total'],
  '危及国家安全、公共安全、经济安全和社会稳定': ['requests.denied.safetyStability.total'],
  行政复议数量: ['disputes.review.total'],
  行政诉讼数量: ['disputes.litigationDirect.total', 'disputes.litigationAfterReview.total'],
} as const satisfies Readonly<Record<string, readonly CellId[]>>;

export type SameIndicator = keyof typeof SAME_INDICATORS;
