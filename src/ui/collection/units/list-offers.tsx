/** Without a list: what cannot be checked, and the lists that are at hand. With one: units that nobody stands above. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Unit } from '../../../store/collection/between.ts';
import {
  findOrphans,
  findSoleGovernment,
  listGrown,
  putUnder,
} from '../../../store/collection/unit-lists.ts';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { Choice } from '../naming/choice.tsx';
import { LastListButton } from './last-list-button.tsx';
import styles from './units.module.css';

interface Props {
  readonly units: readonly Unit[];
  readonly isListed: boolean;
}

export function ListOffers({ units, isListed }: Props): ReactNode {
  if (!isListed) return <NoList units={units} />;
  const governments = units.filter(({ kind }) => kind === 'government');
  return governments.length === 0 ? null : <OrphansOffer units={units} governments={governments} />;
}

function NoList({ units }: Pick<Props, 'units'>): ReactNode {
  const words = useBatchWords().unitList;
  const { takeUnitList } = useActions();
  const government = findSoleGovernment(units)?.name ?? null;
  const take = (list: readonly Unit[]): void => takeUnitList({ units: list, problems: [] });
  return (
    <div className={styles.offer}>
      <p>{words.unlisted}</p>
      <LastListButton />
      {government !== null && (
        <Button
          size="compact-sm"
          variant="default"
          className={styles.tool}
          onClick={() => take(putUnder(listGrown(units), government))}
        >
          {words.namesUnder(units.length, government)}
        </Button>
      )}
      {units.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          className={styles.tool}
          onClick={() => take(listGrown(units))}
        >
          {words.namesAsList(units.length)}
        </Button>
      )}
    </div>
  );
}

interface OrphansProps {
  readonly units: readonly Unit[];
  readonly governments: readonly Unit[];
}

function OrphansOffer({ units, governments }: OrphansProps): ReactNode {
  const words = useBatchWords().unitList;
  const { changeCollection } = useActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const isThere = governments.some(({ name }) => name === chosen);
  const government = isThere && chosen !== null ? chosen : (governments[0]?.name ?? '');
  const orphans = findOrphans(units, government);
  // A few that stand alone are meant to: bodies of the city, posts of the province.
  const isMost = orphans.length > units.filter(({ parent }) => parent !== null).length;
  if (!isMost && chosen === null) return null;
  const put = (): void =>
    changeCollection({
      kind: 'units',
      change: { kind: 'list', units: putUnder(units, government) },
    });
  return (
    <div className={styles.offer}>
      <label>
        {words.orphans(orphans.length)}{' '}
        <Choice
          key={government}
          value={government}
          options={governments.map(({ name }) => ({ value: name, text: name }))}
          onChoose={setChosen}
        />
      </label>
      <Button
        size="compact-sm"
        variant="default"
        className={styles.tool}
        disabled={orphans.length === 0}
        onClick={put}
      >
        {words.putUnder}
      </Button>
    </div>
  );
}
