/** Of the table that follows for missing units: whether it can be one at all. */
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import { nameEquation } from '../../../../form/name-equation.ts';
import type { RollUpView } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useSay } from '../../../shared/app-context.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import styles from './own.module.css';

interface Props {
  readonly form: FormVariant;
  readonly view: RollUpView;
}

const NAMES = 6;
const SUMS = 8;

export function ImpliedFacts({ form, view: { missing, implied } }: Props): ReactNode {
  const words = useBatchWords().rollUp;
  const say = useSay();
  if (implied === null) return null;
  const { impossible, broken } = implied;
  return (
    <section className={cells.block}>
      <h3 className={cells.blockHead}>
        {words.impliedHead(missing.length)}{' '}
        <span>{words.names(missing.slice(0, NAMES), missing.length - NAMES)}</span>
      </h3>
      <div className={styles.implied}>
        <p>{missing.length === 1 ? words.impliedOne : words.impliedSome}</p>
        {impossible.length > 0 && (
          <p className={styles.wrong}>{words.impliedWrong(impossible.length)}</p>
        )}
        {broken.length === 0 ? (
          <p>{words.impliedHolds}</p>
        ) : (
          <>
            <p>{words.impliedBroken}</p>
            <ul>
              {broken.slice(0, SUMS).map(({ equation, left, right }) => (
                <li key={`${equation.rule} ${equation.line}`}>
                  {words.brokenSum(say(nameEquation(form, equation)), left, right)}
                </li>
              ))}
            </ul>
            {broken.length > SUMS && <p>{words.moreSums(broken.length - SUMS)}</p>}
          </>
        )}
      </div>
    </section>
  );
}
