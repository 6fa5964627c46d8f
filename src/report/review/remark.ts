/**
 * What the reviewer finds that no check does: a remark on a cell, which goes back to the unit like any finding.
 * It is kept as the decision that it was made with, under a key that names the cell alone: it holds until it is
 * withdrawn, whatever becomes of the figure.
 */
import type { FormVariant } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { gather } from '../../lib/gather.ts';
import type { Decision, Decisions } from '../decision.ts';
import { readKey, REMARK } from '../finding-identity.ts';
import type { Finding } from '../finding.ts';

/** The finding of a remark; what it says is the note of its decision. One a cell. @param form that has the cell */
export function remarkOn(cell: CellId, form: FormVariant): Finding {
  const { zh, en } = nameCell(form, cell);
  return {
    rule: REMARK,
    severity: 'warning',
    cells: [cell],
    message: { zh: `${zh}：审核人提出`, en: `${en}: raised by the reviewer` },
    expected: null,
    found: null,
  };
}

/** In the order in which they were first made. */
export function remarksIn(decisions: Decisions, form: FormVariant): Finding[] {
  return gather(Object.entries(decisions), ([key, decision]) => {
    if (!key.startsWith(`${REMARK}|`) || isWithdrawn(decision)) return [];
    return readKey(key).cells.map((cell) => remarkOn(cell, form));
  });
}

/** Nothing is said, and nothing decided. */
function isWithdrawn({ resolution, note }: Decision): boolean {
  return resolution === 'open' && note === '';
}
