/** 汇总表: a body's table against the sum of its units, or one made of them. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { CollectionPlace } from '../../../store/collection/collection-place.ts';
import { listBodies } from '../../../store/collection/roll-up/roll-up-places.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { AnswerNote } from './cells/answer-note.tsx';
import { MadeView } from './made/made-view.tsx';
import { OwnView } from './own/own-view.tsx';
import { RollUpBar } from './roll-up-bar.tsx';
import styles from './roll-up.module.css';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;

export function RollUpTab({ collection }: CollectionViewProps): ReactNode {
  const words = useBatchWords();
  const { unit, year: wanted, rollUp } = useApp(selectPlace);
  const bodies = listBodies(collection).filter(({ years }) => years.length > 0);
  const body = bodies.find(({ name }) => name === unit) ?? bodies[0];
  if (body === undefined) return <NoBodies isListed={collection.isListed} />;
  const year = body.years.find((each) => each === wanted) ?? body.years.at(-1);
  if (year === undefined) return <AnswerNote text={words.gathered.noYears} />;
  return (
    <div className={styles.tab}>
      <RollUpBar bodies={bodies} body={body} year={year} />
      <div className={styles.views}>
        {rollUp.shows === 'made' ? (
          <MadeView body={body} year={year} />
        ) : (
          <OwnView parent={body.name} year={year} />
        )}
      </div>
    </div>
  );
}

function NoBodies({ isListed }: { readonly isListed: boolean }): ReactNode {
  const words = useBatchWords().rollUp;
  const { goInCollection } = useActions();
  return (
    <div className={styles.none}>
      <p>{isListed ? words.noParents : words.noBodies}</p>
      <Button onClick={() => goInCollection({ tab: 'units' })}>{words.toUnits}</Button>
    </div>
  );
}
