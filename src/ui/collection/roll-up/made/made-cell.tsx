/** Behind a figure of a made roll-up: its sum, who left it blank or could not be counted, who gave what. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import type { CellId } from '../../../../form/form-types.ts';
import type { CheckedCollection } from '../../../../store/app-state.ts';
import type { MadeRollUpView, Some } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { partsOfUnits } from '../../../../store/collection/roll-up/unit-parts.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { CellHead } from '../cells/cell-head.tsx';
import { plain } from '../cells/figure-text.ts';
import { UnitParts } from '../cells/unit-parts.tsx';
import { marksOf } from './made-faces.ts';
import styles from './made.module.css';

interface Props {
  readonly of: CheckedCollection;
  readonly view: MadeRollUpView;
  readonly form: FormVariant;
  readonly cell: CellId;
}

const NAMES = 6;

export function MadeCell({ of, view, form, cell: id }: Props): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const parts = useMemo(
    () => partsOfUnits(of.of.batch, view.taken, { form, cell: id }),
    [of, view, form, id],
  );
  const cell = view.cells.find((each) => each.id === id);
  if (cell === undefined) return null;
  const { figure, blanks, unknown } = cell;
  const name = words.sum(view.taken.length, view.taken.length + view.missing.length);
  const sayNames = ({ first, count }: Some<string>): string =>
    words.names(first.slice(0, NAMES), count - NAMES);
  return (
    <>
      <CellHead
        form={form}
        cell={id}
        facts={[{ name, figure: figure === null ? '—' : plain(figure) }]}
      />
      <div className={styles.doubts} role="status">
        {marksOf(cell).map((mark) => (
          <p key={mark} data-mark={mark}>
            {made.named(made.marks[mark], sayNames(cell[mark]))}
          </p>
        ))}
        {blanks.count > 0 && <p>{made.named(made.blanks(blanks.count), sayNames(blanks))}</p>}
        {unknown.count > 0 && <p>{made.named(made.unknown(unknown.count), sayNames(unknown))}</p>}
      </div>
      <UnitParts parts={parts} missing={view.missing} />
    </>
  );
}
