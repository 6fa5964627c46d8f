/** Above a made table: which of the form's sums do not hold in it, by how much, and which units bring it in. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import { nameEquation } from '../../../../form/name-equation.ts';
import { roundFigure } from '../../../../report/evaluate-equation.ts';
import type {
  BroughtView,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useSay } from '../../../shared/app-context.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { plain, signed } from '../cells/figure-text.ts';
import { useGoToCell } from '../cells/use-go-to-cell.ts';
import styles from './made.module.css';

interface Props {
  readonly view: MadeRollUpView;
  readonly form: FormVariant;
}

/** So many are told at once: the table below is what one came for. */
const SUMS = 2;

export function BrokenStrip({ view: { broken }, form }: Props): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const [isAll, setAll] = useState(false);
  if (broken.length === 0) return null;
  const rest = broken.length - SUMS;
  return (
    <div className={styles.broken} role="status">
      <p>{made.broken(broken.length)}</p>
      <ul>
        {broken.slice(0, isAll ? broken.length : SUMS).map((sum) => (
          <BrokenLine key={`${sum.equation.rule} ${sum.equation.line}`} sum={sum} form={form} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={cells.link} onClick={() => setAll(!isAll)}>
          {isAll ? made.fewerSums : words.moreSums(rest)}
        </button>
      )}
    </div>
  );
}

/** Units named of one sum. */
const UNITS = 3;

function BrokenLine({
  sum: { equation, left, right, bringers },
  form,
}: {
  readonly sum: BroughtView;
  readonly form: FormVariant;
}): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const say = useSay();
  const go = useGoToCell();
  const [total = null] = equation.right;
  const difference = plain(Math.abs(roundFigure(left - right)));
  return (
    <li>
      {made.off(words.brokenSum(say(nameEquation(form, equation)), left, right), difference)}
      {bringers.count > 0 && (
        <span className={styles.bringers}>
          {made.broughtBy}
          {bringers.first.slice(0, UNITS).map((each) => (
            <button
              key={each.report}
              type="button"
              className={cells.link}
              title={words.toCell(each.unit)}
              onClick={() => go(each.report, total)}
            >
              {made.bringer(each.unit, signed(each.difference))}
            </button>
          ))}
          {bringers.count > UNITS && made.moreUnits(bringers.count)}
        </span>
      )}
    </li>
  );
}
