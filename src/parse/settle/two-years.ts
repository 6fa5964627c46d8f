/**
 * A table that sets two years side by side prints twice as many figures a row as the form has columns.
 * Which half is the year of the report is not ours to guess: neither is taken, and that is said.
 */
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { Cell } from '../../report/report.ts';
import { lostCell } from './cell-of-print.ts';
import { doubtTwoYears } from './row-doubts.ts';
import type { FillInput, FilledTable } from './fill-table.ts';
import type { PrintedLine } from '../match/printed-line.ts';
import { printedSlots } from '../match/figure-run.ts';
import type { FigureRun } from '../match/figure-run.ts';

/** Single rows with a figure too many are damage; a table with this share of doubled rows is a comparison. */
const LEAST_SHARE = 0.6;

type Aligned = Pick<FillInput, 'lines' | 'runs' | 'alignment'>;

export function isTwoYears({ lines, runs, alignment }: Aligned): boolean {
  let printed = 0;
  let doubled = 0;
  for (const [index, line] of lines.entries()) {
    const run = runs[alignment.runOfRow[index] ?? -1];
    if (run === undefined || run.isBlank) continue;
    printed++;
    if (isDoubled(line, run)) doubled++;
  }
  return printed > 0 && (lines.length === 1 || doubled > 2) && doubled >= printed * LEAST_SHARE;
}

function isDoubled(line: PrintedLine, run: FigureRun): boolean {
  const doubled = 2 * line.cells.length;
  return run.slots.length >= doubled && printedSlots(run).length === doubled;
}

export function readTwoYears({ lines, runs, alignment }: Aligned): FilledTable {
  const cells = new Map<CellId, Cell>();
  lines.forEach((line, index) => {
    const slots = runs[alignment.runOfRow[index] ?? -1]?.slots ?? [];
    const print = {
      raw: slots
        .map(({ text }) => text)
        .join(' ')
        .trim(),
      place: gather(slots, ({ place }) => place),
    };
    for (const { id } of line.cells) cells.set(id, lostCell(print));
  });
  return { cells, doubts: [doubtTwoYears([...cells.keys()])], extraRows: [] };
}
