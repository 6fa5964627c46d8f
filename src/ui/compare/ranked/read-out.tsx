/** The mark that is looked at, in words: in place of a tooltip it covers nothing and is read out. */
import type { ReactNode } from 'react';
import { nameCell } from '../../../form/name-cell.ts';
import { nameMeasure, printValue } from '../../../store/comparisons.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { casesOf } from './draw-ranked.ts';
import { printInterval } from './print-interval.ts';
import styles from './ranked.module.css';
import type { Shown } from './shown-ranking.ts';
import { useOpenMark } from './use-open-mark.ts';

export function ReadOut({ shown }: { readonly shown: Shown }): ReactNode {
  const words = useCompareWords().ranked;
  const { mark } = useApp(selectCompared);
  const open = useOpenMark();
  const unit = shown.marks.find(({ record }) => record.id === mark);
  return (
    <div className={styles.readOut}>
      <p id="read-out" role="status">
        {unit === undefined ? words.start : <Said unit={unit} shown={shown} />}
      </p>
      {unit !== undefined && (
        <button type="button" className={styles.link} onClick={() => void open(unit)}>
          <kbd>Enter</kbd> {words.open}
        </button>
      )}
    </div>
  );
}

interface SaidProps {
  readonly unit: Shown['marks'][0];
  readonly shown: Shown;
}

function Said({ unit, shown }: SaidProps): ReactNode {
  const words = useCompareWords().ranked;
  const say = useSay();
  const { name, record, measured } = unit;
  const { measure } = shown.query;
  const cases = casesOf(unit);
  const [marked] = measured.marked;
  return (
    <>
      <b>
        {name} {record.year}
      </b>{' '}
      {say(nameMeasure(measure))} <b>{printValue(measure, measured.value)}</b>
      {cases !== '' && ` (${cases})`}
      {measured.interval !== null && (
        <span className={styles.soft}>
          {` ${words.interval} ${printInterval(measured.interval)}`}
        </span>
      )}
      {measured.isTooFew && <span className={styles.soft}>{` ${words.tooFew}`}</span>}
      {marked !== undefined && (
        <span className={styles.doubt}>{` ${words.marked(say(nameCell(record, marked)))}`}</span>
      )}
    </>
  );
}
