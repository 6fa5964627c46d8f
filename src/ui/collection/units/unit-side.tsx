/** The chosen unit: how it is called, what it handed in, which other names may be its own. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { foundBetween } from '../../../store/collection/between.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { NameQuestion } from '../naming/name-question.tsx';
import { UnitAliases } from './unit-aliases.tsx';
import { UnitFields } from './unit-fields.tsx';
import { UnitReports } from './unit-reports.tsx';
import styles from './units.module.css';
import { useSameUnitKey } from '../naming/use-same-unit-key.ts';
import { useUnitChanges } from '../naming/use-unit-changes.ts';

interface Props {
  readonly collection: CheckedCollection;
  readonly units: readonly Unit[];
}

const selectChosen = ({ gathered }: AppStoreState): string | null => gathered.unit;

export function UnitSide({ collection, units }: Props): ReactNode {
  const words = useBatchWords().unitList;
  const chosen = useApp(selectChosen);
  const unit = units.find(({ name }) => name === chosen);
  return (
    <aside className={styles.side} data-pane="side" aria-label={unit?.name ?? words.unit}>
      {unit === undefined ? (
        <p className={styles.hint}>{words.choose}</p>
      ) : (
        <ChosenUnit key={unit.name} unit={unit} collection={collection} units={units} />
      )}
    </aside>
  );
}

function ChosenUnit({ unit, collection, units }: Props & { readonly unit: Unit }): ReactNode {
  const words = useBatchWords().unitList;
  const change = useUnitChanges();
  const maybe = useApp(foundBetween).filter(
    ({ finding }) => finding.rule === 'name-variant' && finding.unit === unit.name,
  );
  useSameUnitKey(maybe[0]?.finding ?? null);
  const isGrown = unit.grown === true;
  return (
    <>
      <h2 className={styles.sideHead}>{unit.name}</h2>
      <div className={styles.fields}>
        {isGrown && collection.isListed && <p className={styles.text}>{words.grown}</p>}
        <UnitFields unit={unit} units={units} />
        <UnitAliases unit={unit} />
        {!isGrown && (
          <Button
            size="compact-sm"
            variant="default"
            className={styles.tool}
            rightSection={<kbd className={styles.key}>Del</kbd>}
            onClick={() => change({ kind: 'remove', unit: unit.name })}
          >
            {words.remove}
          </Button>
        )}
      </div>
      <UnitReports unit={unit} collection={collection} />
      {maybe.length > 0 && (
        <>
          <h3 className={styles.part} data-waits>
            {words.maybe} <span>{words.waiting(maybe.length)}</span>
          </h3>
          {maybe.map(({ key, finding }, at) => (
            <NameQuestion
              key={key}
              finding={finding}
              isFirst={at === 0}
              isListed={collection.isListed}
            />
          ))}
        </>
      )}
      <p className={styles.foot}>{words.learned}</p>
    </>
  );
}
