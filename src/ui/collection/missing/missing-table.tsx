/** The units that are missing, what is known of each, and the way to what its body's table tells of it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { KIND_WORDS } from '../../../store/collection/between.ts';
import type { CollectionPlace } from '../../../store/collection/collection-place.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PAGE } from '../../shared/shown-part.ts';
import type { MissingRow } from './missing-rows.ts';
import styles from './missing.module.css';
import { SortHead } from './sort-head.tsx';
import { useSortedRows } from './use-sorted-rows.ts';

const MOST_SHOWN = 12;

interface Props {
  readonly year: number;
  readonly rows: readonly MissingRow[];
}

export function MissingTable({ year, rows }: Props): ReactNode {
  const said = useBatchWords().handIns;
  const [most, setMost] = useState(MOST_SHOWN);
  const sorted = useSortedRows(rows);
  const shown = sorted.rows.slice(0, most);
  const hasTold = rows.some(({ toldBy }) => toldBy !== null);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <SortHead column="unit" label={said.unit} sorted={sorted} />
            <SortHead column="kind" label={said.kind} sorted={sorted} />
            <SortHead column="before" label={said.before} sorted={sorted} />
            <SortHead column="received" label={said.received} sorted={sorted} isFigure />
            {hasTold && <th scope="col">{said.told}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.unit.name} year={year} row={row} hasTold={hasTold} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {said.more(rows.length - shown.length)}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly year: number;
  readonly row: MissingRow;
  /** There is a column for what its body's table tells. */
  readonly hasTold: boolean;
}

function Row({ year, row, hasTold }: RowProps): ReactNode {
  const said = useBatchWords().handIns;
  const say = useSay();
  const { goInCollection, setScreen } = useActions();
  const { unit, years, received, isSettled, toldBy, brokenFile } = row;
  return (
    <tr data-done={isSettled || undefined}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          onClick={() => goInCollection({ tab: 'units', unit: unit.name })}
        >
          {unit.name}
        </button>
        {brokenFile !== null && (
          <button
            type="button"
            className={styles.broken}
            title={said.brokenHint}
            onClick={() => setScreen('intake')}
          >
            {said.broken(brokenFile)}
          </button>
        )}
      </th>
      <td>{say(KIND_WORDS[unit.kind])}</td>
      <td>{years.length === 0 ? said.neverReported : said.reported(years.join(said.comma))}</td>
      <td className={styles.figure}>{received ?? '—'}</td>
      {hasTold && (
        <td>{toldBy === null ? '—' : <ToldLink unit={unit.name} body={toldBy} year={year} />}</td>
      )}
    </tr>
  );
}

const selectPlace = ({ gathered }: AppStoreState): CollectionPlace => gathered;

interface ToldProps {
  readonly unit: string;
  readonly body: string;
  readonly year: number;
}

/** To the body's table less those handed in: what the unit would have. */
function ToldLink({ unit, body, year }: ToldProps): ReactNode {
  const said = useBatchWords().handIns;
  const { goInCollection } = useActions();
  const { rollUp } = useApp(selectPlace);
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={said.seeTold(unit)}
      onClick={() =>
        goInCollection({
          tab: 'rollUp',
          unit: body,
          year,
          cell: null,
          finding: null,
          rollUp: { ...rollUp, shows: 'implied' },
        })
      }
    >
      {said.see} ›
    </button>
  );
}
