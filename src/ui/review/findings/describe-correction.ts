/** What mended a finding, in words: 已改正：4→0. */
import { nameCell } from '../../../form/name-cell.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import type { Report } from '../../../report/report.ts';
import type { Speech } from '../history/describe-step.ts';
import { valueOf } from '../history/describe-step.ts';

export function describeCorrection(
  changes: readonly CellChange[],
  report: Report,
  { words, say }: Speech,
): string {
  const [first, ...others] = changes;
  const { corrected, correctedMany } = words.findings;
  if (first === undefined) return corrected(report.agency ?? '');
  const change = `${valueOf(first.from, words)}→${valueOf(first.to, words)}`;
  if (others.length === 0) return corrected(change);
  return correctedMany(changes.length, `${say(nameCell(report, first.cell))} ${change}`);
}
