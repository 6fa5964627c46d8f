/**
 * The decision that lets the print stand: what was read is right (已核对无误), what is wrong is wrong in
 * the original (原文如此), or the original cannot be made out (原文无法辨认). A figure that is not there
 * cannot be found right: it is given, or said to be illegible.
 */
import type { CellId } from '../../form/form-types.ts';
import type { Decision, Resolution } from '../decision.ts';
import { isDoubtRule } from '../doubt-kinds.ts';
import type { Finding } from '../finding.ts';
import { isUnknown } from '../report.ts';
import type { Report } from '../report.ts';

export type Standing = 'as-published' | 'compared' | 'illegible';

export function standingOf(finding: Finding, report: Report): Standing {
  if (unknownCells(finding, report).length > 0) return 'illegible';
  return isDoubtRule(finding.rule) ? 'compared' : 'as-published';
}

/** Cells of the finding that still have no figure. @param report after its edits */
export function unknownCells({ cells }: Finding, report: Report): CellId[] {
  return cells.filter((id) => isUnknown(report.cells[id]));
}

/** What stands in the note, in the language of the reports, since it goes into files and letters. */
const ILLEGIBLE = '原文无法辨认';

const RESOLUTIONS: Readonly<Record<Standing, Resolution>> = {
  'as-published': 'as-published',
  compared: 'fixed',
  illegible: 'as-published',
};

/** @param note of the reviewer's; that a figure is illegible is said before it */
export function standingDecision(finding: Finding, report: Report, note: string): Decision {
  const standing = standingOf(finding, report);
  const said = standing === 'illegible' && !note.startsWith(ILLEGIBLE) ? [ILLEGIBLE] : [];
  const whole = [...said, ...(note === '' ? [] : [note])].join('；');
  return { resolution: RESOLUTIONS[standing], note: whole };
}
