/** Doubts begin here, on the first step, so that every later one can state its own. */
import type { CellId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { DOUBT_KINDS } from '../../report/doubt-kinds.ts';
import type { Doubt, Severity } from '../../report/finding.ts';

/** @param severity only where it is not that of the kind */
export function makeDoubt(
  rule: Doubt['rule'],
  cells: readonly CellId[],
  { zh, en, severity = DOUBT_KINDS[rule].severity }: Bilingual & { readonly severity?: Severity },
): Doubt {
  return { rule, severity, cells, message: { zh, en }, expected: null, found: null };
}
