/** Figures read on pictures that are in doubt, as long as nobody has compared them with the picture or set them. */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { Confirmed } from '../confirmed.ts';
import { isConfirmed } from '../confirmed.ts';
import { decisionOn } from '../decision.ts';
import type { Decisions } from '../decision.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

/** A report and what was decided on it. */
export interface SeenReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
  readonly confirmed: Confirmed;
}

const RULES: ReadonlySet<string> = new Set(['read-figure-unclear', 'read-figure-settled']);

/** Whether a finding is about figures on a picture that are to be compared with it one by one. */
export function asksToCompare({ rule, corrected }: Finding): boolean {
  return RULES.has(rule) && corrected === undefined;
}

export function isCompared({ report, confirmed }: SeenReport, cell: CellId): boolean {
  return report.cells[cell]?.state === 'edited' || isConfirmed(cell, report, confirmed);
}

/** In printed order. */
export function cellsInDoubt(seen: SeenReport): readonly CellId[] {
  const { report, findings, decisions } = seen;
  const named = new Set(
    gather(
      findings.filter(
        (finding) =>
          asksToCompare(finding) && decisionOn(finding, report, decisions).resolution === 'open',
      ),
      ({ cells }) => cells,
    ),
  );
  return gather(cellsOf(report), ({ id }) => (named.has(id) && !isCompared(seen, id) ? [id] : []));
}

/** Open findings of that kind of which nothing is left to be compared. */
export function comparedFindings(seen: SeenReport): readonly Finding[] {
  const { report, findings, decisions } = seen;
  return findings.filter(
    (finding) =>
      asksToCompare(finding) &&
      decisionOn(finding, report, decisions).resolution === 'open' &&
      finding.cells.every((cell) => isCompared(seen, cell)),
  );
}

/**
 * The next in doubt in printed order, round and round.
 * @param from null = from the edge; @param direction 1 on, -1 back. @returns null where none is left
 */
export function nextInDoubt(
  seen: SeenReport,
  from: CellId | null,
  direction: 1 | -1,
): CellId | null {
  const left = new Set(cellsInDoubt(seen));
  const order = cellsOf(seen.report).map(({ id }) => id);
  if (direction === -1) order.reverse();
  const at = from === null ? -1 : order.indexOf(from);
  return [...order.slice(at + 1), ...order.slice(0, at + 1)].find((id) => left.has(id)) ?? null;
}
