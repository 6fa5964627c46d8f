/** Reviewed reports at random, from a seed: figures that agree, then some set wrong, blanked, lost, or edited. */
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { applyEdits } from '../../src/report/edits.ts';
import type { Edit } from '../../src/report/edits.ts';
import type { Cell } from '../../src/report/report.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReport } from '../../src/rules/index.ts';
import { inventReport } from './invent-report.ts';
import { BLANK, LOST, makeReport, unreadable } from './make-report.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

const AT = '2026-01-31T08:00:00.000Z';

export function randomReviews(count: number): readonly ReviewedReport[] {
  return Array.from({ length: count }, (_, nth) => randomReview(nth + 1));
}

function randomReview(seed: number): ReviewedReport {
  const random = createRandom(seed);
  const year = seed % 3 === 0 ? 2020 : 2023;
  const agency = `${seed}号局`;
  const { figures, variant } = inventReport(random, {
    agency,
    year,
    most: seed % 2 === 0 ? 3 : 60,
  });
  const ids = cellsOf(variant).map(({ id }) => id);
  const cells: Record<CellId, number | Partial<Cell>> = { ...figures };
  for (let nth = 0; nth < random.int(0, 12); nth++) {
    cells[random.pick(ids)] = random.pick([BLANK, LOST, unreadable('三?'), random.int(0, 99)]);
  }
  // As many units leave them: nothing but blanks for 0.
  if (seed % 4 === 0) for (const id of ids) if (cells[id] === 0) cells[id] = BLANK;
  const { edition, otherRows } = variant;
  const reading = {
    ...makeReport({ agency, year, edition, otherRows, cells }),
    id: `${seed}`.padStart(16, '0'),
  };
  const edits = Array.from({ length: random.int(0, 4) }, () => editOf(random, ids, cells));
  const findings = checkReport(applyEdits(reading, edits));
  return { reading, ...NO_REVIEW, edits, findings };
}

function editOf(
  random: Random,
  ids: readonly CellId[],
  cells: Readonly<Record<CellId, number | Partial<Cell>>>,
): Edit {
  const cell = random.pick(ids);
  const before = cells[cell];
  const from = typeof before === 'number' ? before : null;
  return { cell, from, to: random.int(0, 50), at: AT, note: '核对', by: 'hand' };
}
