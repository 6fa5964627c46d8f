/** The line above the table: whose it is, and how many of its cells stand how. */
import { splitCellId } from '../../../../form/form-types.ts';
import type { TableId } from '../../../../form/form-types.ts';
import type {
  RollUpAsked,
  RollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import type { BatchWords } from '../../../words/batch/batch.ts';
import type { LegendKey } from '../cells/state-legend.tsx';
import { countStates, ROLL_UP_STATES } from './count-states.ts';

interface Legend {
  readonly title: string;
  readonly keys: readonly LegendKey[];
}

interface Said extends RollUpAsked {
  readonly words: BatchWords['rollUp'];
}

const SIGNS = { equal: '', above: '+', 'below-missing': '−', 'below-all-in': '−', unchecked: '?' };
const NAMES = 3;

export function legendOf(
  view: RollUpView,
  { table, isImplied }: { readonly table: TableId; readonly isImplied: boolean },
  { parent, year, words }: Said,
): Legend {
  const { cells, missing, implied } = view;
  const isOf = (id: string): boolean => splitCellId(id)?.table === table;
  if (isImplied && implied !== null) {
    const open = cells.filter(({ id }, at) => isOf(id) && implied.figures[at] === null).length;
    const impossible = implied.impossible.filter(isOf).length;
    return {
      title: words.impliedTitle(words.names(missing.slice(0, NAMES), missing.length - NAMES)),
      keys: [
        { state: 'impossible', sign: '!', text: words.legendImpossible(impossible) },
        { state: 'unknown', sign: '?', text: words.legendOpen(open) },
      ],
    };
  }
  const counts = countStates(cells, table);
  return {
    title: words.ownTitle(parent, year),
    keys: ROLL_UP_STATES.map((state) => ({
      state,
      sign: SIGNS[state],
      text:
        state === 'above' && missing.length === 0
          ? words.legendAbove(counts.above)
          : words.legend[state](counts[state]),
    })),
  };
}
