/** How the figures of a made table stand: what in them is sent back, open, or as published. */
import { splitCellId } from '../../../../form/form-types.ts';
import type { CellId, TableId } from '../../../../form/form-types.ts';
import type {
  MadeCellView,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import type { BatchWords } from '../../../words/batch/batch.ts';
import { plain } from '../cells/figure-text.ts';
import type { CellFace } from '../cells/roll-up-grid.tsx';
import type { LegendKey } from '../cells/state-legend.tsx';

/** Worst first: what was sent back is known to be wrong. */
export const MADE_MARKS = ['returned', 'open', 'published'] as const;
export type MadeMark = (typeof MADE_MARKS)[number];

/** Beside the colour, and without it. */
const SIGNS: Readonly<Record<MadeMark, string>> = { returned: '↩', open: '⚠', published: '✓' };

export function marksOf(cell: MadeCellView): readonly MadeMark[] {
  return MADE_MARKS.filter((mark) => cell[mark].count > 0);
}

export function madeFaces(
  { cells }: Pick<MadeRollUpView, 'cells'>,
  { rollUp: words, madeRollUp: made }: BatchWords,
): ReadonlyMap<CellId, CellFace> {
  return new Map(
    cells.map((cell): [CellId, CellFace] => {
      const text = cell.figure === null ? '' : plain(cell.figure);
      const said = cell.figure === null ? words.blank : text;
      const marks = marksOf(cell);
      const [mark] = marks;
      if (mark === undefined) return [cell.id, { text, sign: '', state: 'equal', label: said }];
      const label = marks.reduce((so, each) => words.cell(so, '', made.marks[each]), said);
      return [cell.id, { text, sign: SIGNS[mark], state: mark, label }];
    }),
  );
}

export interface MadeLegend {
  readonly keys: readonly LegendKey[];
  /** Marked cells of the two other tables. */
  readonly elsewhere: number;
}

/** Counts of the table that is looked at; a cell with marks of two kinds counts in both. */
export function madeLegend(
  { cells }: Pick<MadeRollUpView, 'cells'>,
  table: TableId,
  words: BatchWords['madeRollUp'],
): MadeLegend {
  const marked = cells.filter((cell) => marksOf(cell).length > 0);
  const here = marked.filter(({ id }) => splitCellId(id)?.table === table);
  return {
    keys: MADE_MARKS.map((mark) => ({
      state: mark,
      sign: SIGNS[mark],
      text: words.legend[mark](here.filter((cell) => cell[mark].count > 0).length),
    })),
    elsewhere: marked.length - here.length,
  };
}
