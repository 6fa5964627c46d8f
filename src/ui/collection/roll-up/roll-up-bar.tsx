/** Which body, which year, which table, and whether its own is checked or one is made. */
import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import type { ReactNode } from 'react';
import { TABLE_IDS } from '../../../form/form-types.ts';
import type { AppStoreState } from '../../../store/app-state.ts';
import type { CollectionPlace } from '../../../store/collection/collection-place.ts';
import type { RollUpBody } from '../../../store/collection/roll-up/roll-up-places.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './roll-up.module.css';

const selectPlace = (state: AppStoreState): CollectionPlace => state.gathered;

interface Props {
  readonly bodies: readonly RollUpBody[];
  readonly body: RollUpBody;
  readonly year: number;
}

/** More years than this are a list to choose from. */
const FEW_YEARS = 6;

export function RollUpBar({ bodies, body, year }: Props): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  const { table, rollUp } = useApp(selectPlace);
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.gathered.tabs.rollUp}>
      {bodies.length > 1 && (
        <select
          className={styles.select}
          aria-label={words.rollUp.body}
          value={body.name}
          onChange={({ currentTarget }) =>
            goInCollection({
              unit: currentTarget.value,
              cell: null,
              finding: null,
              rollUp: { ...rollUp, without: [] },
            })
          }
        >
          {bodies.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
      <YearChoice years={body.years} year={year} />
      <SegmentedControl
        size="xs"
        aria-label={words.rollUp.table}
        value={table}
        onChange={(value) =>
          goInCollection({
            table: TABLE_IDS.find((id) => id === value) ?? table,
            cell: null,
            finding: null,
          })
        }
        data={TABLE_IDS.map((value) => ({ value, label: words.tabs[value] }))}
      />
      <SegmentedControl
        size="xs"
        aria-label={words.rollUp.shows}
        value={rollUp.shows === 'made' ? 'made' : 'own'}
        onChange={(value) =>
          goInCollection({ rollUp: { ...rollUp, shows: value === 'made' ? 'made' : 'own' } })
        }
        data={(['own', 'made'] as const).map((value) => ({ value, label: words.rollUp[value] }))}
      />
    </div>
  );
}

interface YearProps {
  readonly years: readonly number[];
  readonly year: number;
}

function YearChoice({ years, year }: YearProps): ReactNode {
  const words = useBatchWords().rollUp;
  const { goInCollection } = useActions();
  const data = years.map(String);
  const goTo = (value: string): void => goInCollection({ year: Number(value), finding: null });
  return data.length <= FEW_YEARS ? (
    <SegmentedControl
      size="xs"
      aria-label={words.year}
      value={String(year)}
      onChange={goTo}
      data={data}
    />
  ) : (
    <select
      className={styles.select}
      aria-label={words.year}
      value={year}
      onChange={({ currentTarget }) => goTo(currentTarget.value)}
    >
      {data.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  );
}
