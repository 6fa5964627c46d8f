/** The mark that is looked at, in words: in place of a tooltip it covers nothing and is read out. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ChartQuery, Mark } from '../../../store/comparisons.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { partOf, toPagePlace, useOnePage } from '../kept/use-one-page.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords, useOnePageWords } from '../parts/use-compare-words.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';
import styles from './card.module.css';

interface Props {
  readonly marks: readonly Mark[];
  readonly query: ChartQuery;
}

export function ReadOut({ marks, query }: Props): ReactNode {
  const words = useCompareWords().card;
  const say = useSay();
  const { mark: id } = useApp(selectCompared);
  const open = useOpenMark();
  const mark = marks.find((each) => each.id === id);
  return (
    <div className={styles.readOut}>
      <p id="read-out" role="status">
        {mark === undefined ? (
          words.start
        ) : (
          <>
            <b>
              {mark.name} {mark.record.year}
            </b>{' '}
            {say(mark.said())}
            {mark.isEdited && ` · ${words.edited}`}
          </>
        )}
      </p>
      {mark?.figure !== undefined && <AddFigure key={mark.id} mark={mark} query={query} />}
      {mark !== undefined && (
        <button type="button" className={styles.link} onClick={() => void open(mark)}>
          <kbd>Enter</kbd> {words.open}
        </button>
      )}
    </div>
  );
}

/** Its figure alone, to the page of the 图解. */
function AddFigure({ mark, query }: Pick<Props, 'query'> & { readonly mark: Mark }): ReactNode {
  const words = useOnePageWords();
  const place = useApp(selectCompared);
  const { add } = useOnePage();
  const [told, setTold] = useState('');
  const { name: unit, record } = mark;
  const addFigure = (): void => {
    const where = { place: toPagePlace(place, query), unit, year: record.year, part: partOf(mark) };
    setTold(words.added(add({ kind: 'figure', ...where })));
  };
  return (
    <span className={styles.addFigure}>
      <span role="status">{told}</span>
      <button type="button" className={styles.link} onClick={addFigure}>
        {words.addFigure}
      </button>
    </span>
  );
}
