/**
 * What the reviewer finds that no check does: a remark on a cell, which goes back to the unit like any finding.
 * It is kept as the decision that it was made with, under a key that names the cell alone: it holds until it is
 * withdrawn, whatever becomes of the figure.
 */
import type { CellId } from '../../form/form-types.ts';
import type { Decision, Decisions } from '../decision.ts';
import { readKey, REMARK } from '../finding-identity.ts';
import type { Finding } from '../finding.ts';

/** The finding of a remark; what it says is the note of its decision. One a cell. */
export function remarkOn(cell: CellId): Finding {
  return {
    rule: REMARK,
    severity: 'warning',
    cells: [cell],
    message: { zh: '审核人对这一格提出的问题', en: 'Raised by the reviewer on this cell' },
    expected: null,
    found: null,
  };
}

/** In the order in which they were first made. */
export function remarksIn(decisions: Decisions): Finding[] {
  return Object.entries(decisions).flatMap(([key, decision]) => {
    if (!key.startsWith(`${REMARK}|`) || isWithdrawn(decision)) return [];
    return readKey(key).cells.map(remarkOn);
  });
}

/** Nothing is said, and nothing decided. */
function isWithdrawn({ resolution, note }: Decision): boolean {
  return resolution === 'open' && note === '';
}
