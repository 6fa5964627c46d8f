/** How many cells of a table stand how, for the legend: those of no cell too. */
import { splitCellId } from '../../../../form/form-types.ts';
import type { TableId } from '../../../../form/form-types.ts';
import type {
  RollUpCellView,
  RollUpState,
} from '../../../../store/collection/roll-up/roll-up-types.ts';

/** In the order of the legend. */
export const ROLL_UP_STATES = [
  'equal',
  'above',
  'below-missing',
  'below-all-in',
  'unchecked',
] as const satisfies readonly RollUpState[];

export function countStates(
  cells: readonly Pick<RollUpCellView, 'id' | 'state'>[],
  table: TableId,
): Readonly<Record<RollUpState, number>> {
  const counts = {
    equal: 0,
    above: 0,
    'below-missing': 0,
    'below-all-in': 0,
    unchecked: 0,
  };
  for (const { id, state } of cells) {
    if (splitCellId(id)?.table === table) counts[state]++;
  }
  return counts;
}
