/** 单位名单: who must report, under whom, under which names; beside it the chosen unit. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CollectionViewProps } from '../../shared/collection-view.ts';
import { ListOffers } from './list-offers.tsx';
import { ListProblems } from './list-problems.tsx';
import { UnitSide } from './unit-side.tsx';
import { UnitTools } from './unit-tools.tsx';
import { UnitTree } from './unit-tree-grid.tsx';
import styles from './units.module.css';
import { useKnownUnits } from '../naming/use-known-units.ts';

export function UnitsTab({ collection }: CollectionViewProps): ReactNode {
  const { units, isListed } = useKnownUnits(collection);
  const [query, setQuery] = useState('');
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        <UnitTools units={units} isListed={isListed} query={query} onQuery={setQuery} />
        <ListOffers units={units} isListed={isListed} />
        {isListed && <ListProblems />}
        <UnitTree collection={collection} units={units} query={query} />
      </div>
      <UnitSide collection={collection} units={units} />
    </div>
  );
}
