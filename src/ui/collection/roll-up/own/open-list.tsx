/** Why a cell cannot be checked: whose figure is not certain, and in what way. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../../form/form-types.ts';
import type { UncertainReport, Some } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { useGoToCell } from '../cells/use-go-to-cell.ts';

interface Props {
  readonly open: Some<UncertainReport>;
  readonly cell: CellId;
}

const SHOWN = 8;

export function OpenList({ open: { first, count }, cell }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  const go = useGoToCell();
  const shown = first.slice(0, SHOWN);
  return (
    <section className={cells.block}>
      <h3 className={cells.blockHead}>
        {words.openHead} <span>{words.units(count)}</span>
      </h3>
      <ul className={cells.parts}>
        {shown.map(({ unit, report, state }) => (
          <li key={report}>
            <button
              type="button"
              className={cells.part}
              title={words.toCell(unit)}
              onClick={() => go(report, state === 'form' ? null : cell)}
            >
              <span className={cells.unit}>{unit}</span>
              <span className={cells.number}>{words.openStates[state]}</span>
            </button>
          </li>
        ))}
        {count > shown.length && <li className={cells.rest}>{words.rest(count - shown.length)}</li>}
      </ul>
    </section>
  );
}
