/** The findings that are shown as one and decided together: those of one matter that stand alike. */
import type { CellId } from '../../../form/form-types.ts';
import { RESOLUTIONS, decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import { findMatters } from '../../../report/review/find-matters.ts';
import type { Matter } from '../../../report/review/find-matters.ts';
import { standingOf } from '../../../report/review/standing-decision.ts';
import type { OpenReport } from '../../../store/app-state.ts';

/** Those of several findings; what was mended stands for itself. */
export function mattersIn({ findings, report, decisions }: OpenReport): readonly Matter[] {
  const standing = findings.filter(({ corrected }) => corrected === undefined);
  return RESOLUTIONS.flatMap((resolution) =>
    findMatters(
      standing.filter((each) => decisionOn(each, report, decisions).resolution === resolution),
    ).filter((matter) => matter.findings.length > 1),
  );
}

/** It first, then the others of its matter. */
export function matterOf(finding: Finding, open: OpenReport): readonly Finding[] {
  const matter = mattersIn(open).find(({ findings }) => findings.includes(finding));
  return [finding, ...(matter?.findings ?? []).filter((each) => each !== finding)];
}

/** The cell that a finding and the others of its matter hang on, or the first that it is about. */
export function cellOf(finding: Finding, open: OpenReport): CellId | null {
  const matter = mattersIn(open).find(({ findings }) => findings.includes(finding));
  return matter?.cell ?? finding.cells[0] ?? null;
}

/** Of one matter, those that the same words let stand as the first. */
export function standingAlike(
  [first, ...others]: readonly Finding[],
  { report }: OpenReport,
): readonly Finding[] {
  if (first === undefined) return [];
  const standing = standingOf(first, report);
  return [first, ...others.filter((each) => standingOf(each, report) === standing)];
}
