/**
 * The checks in turns, with pauses between them: what the prose says is read once and then known, so
 * that the check which follows as a whole does not hold the page.
 */
import { clausesOf } from '../report/prose-clauses.ts';
import type { Report } from '../report/report.ts';
import { checkRule, RULES } from './index.ts';

/** Characters; prose up to this length is read at once. Few real reports are longer. */
const SHORT_PROSE = 6000;

/** @param pause lets the page do what waits */
export async function checkAhead(report: Report, pause: () => Promise<void>): Promise<void> {
  const length = report.sections.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= SHORT_PROSE) return;
  await pause();
  clausesOf(report);
  for (const rule of RULES) {
    await pause();
    checkRule(rule, report);
  }
}
