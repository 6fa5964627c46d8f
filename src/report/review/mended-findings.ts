/**
 * Findings that held on the reading and that the reviewer has mended since. They stay in the list, the
 * JSON and the review sheet as 已改正, so that what was wrong in the print is not forgotten with it.
 */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { CellChange } from '../cell-change.ts';
import { identityOf } from '../finding-identity.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

export interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * @param reading as read, with its findings
 * @param standing as it stands now, with its own
 */
export function mendedFindings(reading: Checked, standing: Checked): Finding[] {
  const left = new Set(standing.findings.map(identityOf));
  const set = gather(cellsOf(reading.report), ({ id }) => changeOf(id, reading, standing));
  return reading.findings
    .filter((finding) => !left.has(identityOf(finding)))
    .map((finding) => ({ ...finding, corrected: correctedIn(finding, set) }));
}

/** A finding that names no cell set by hand was mended by all that were. */
function correctedIn({ cells }: Finding, set: readonly CellChange[]): readonly CellChange[] {
  const own = set.filter(({ cell }) => cells.includes(cell));
  return own.length > 0 ? own : set;
}

function changeOf(cell: CellId, reading: Checked, standing: Checked): CellChange[] {
  const now = standing.report.cells[cell];
  if (now?.state !== 'edited') return [];
  return [{ cell, from: reading.report.cells[cell]?.value ?? null, to: now.value }];
}
