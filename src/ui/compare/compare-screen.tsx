/** 比较: what is compared on the left, the chart, and whom it shows on the right. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReportRecord } from '../../report/record.ts';
import type { AppStoreState } from '../../store/app-state.ts';
import { FIRST_COMPARISON } from '../../store/comparison/comparison-place.ts';
import {
  CHART_IDS,
  chartOf,
  comparedReports,
  createColumns,
  findMeasure,
  isChart,
  queryInForce,
  showInTurns,
} from '../../store/comparisons.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { ChartCard } from './card/chart-card.tsx';
import styles from './compare.module.css';
import { OnePageButton } from './one-page/one-page-button.tsx';
import { OnePageView } from './one-page/one-page-view.tsx';
import type { QueryOf } from './one-page/show-page.ts';
import { selectCompared } from './parts/select-compared.ts';
import { useCompareWords } from './parts/use-compare-words.ts';
import { useInTurns } from './parts/use-in-turns.ts';
import { RepeatsNote } from './repeats-note.tsx';
import { WhatPanel } from './what/what-panel.tsx';
import { WhoPanel } from './who/who-panel.tsx';

const selectCollection = (state: AppStoreState): AppStoreState['collection'] => state.collection;

export function CompareScreen(): ReactNode {
  const words = useCompareWords().charts;
  const { goIntake } = useWords();
  const reports = useApp(batchOf);
  const collection = useApp(selectCollection);
  const place = useApp(selectCompared);
  const { setScreen, goInComparison } = useActions();
  const records = useMemo(
    () => sortByOrder([...reports.values()]).map(({ record }) => record),
    [reports],
  );
  const columns = useMemo(
    () => createColumns(comparedReports(records, collection)),
    [records, collection],
  );
  const years = useMemo(() => yearsOf(records), [records]);
  const asked = useAsked(place);
  const query = useMemo(() => queryInForce(asked, years), [asked, years]);
  const shown = useInTurns(
    useCallback(() => showInTurns(columns, asked.chart, query), [columns, asked.chart, query]),
  );
  if (records.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.empty}</p>
        <Button onClick={() => setScreen('intake')}>{goIntake}</Button>
      </div>
    );
  }
  const isOfYear = chartOf(place.chart).years === 'one';
  const compared = isOfYear ? records.filter(({ year }) => year === query.year) : records;
  if (place.isOnePage) return <OnePageInstead columns={columns} years={years} />;
  return (
    <section className={styles.screen} aria-label={words.heading}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={words.view}
          value={place.chart}
          onChange={(value) => isChart(value) && goInComparison({ chart: value, mark: null })}
          data={CHART_IDS.map((value) => ({ value, label: words.names[value] }))}
        />
        {years.length > 0 && (
          <NativeSelect
            aria-label={words.year}
            value={String(query.year)}
            onChange={(event) => goInComparison({ year: Number(event.currentTarget.value) })}
            data={years.map((each) => ({ value: String(each), label: words.ofYear(each) }))}
          />
        )}
        <OnePageButton />
      </div>
      <RepeatsNote records={compared} isEach={isOfYear} />
      <div className={styles.body}>
        <WhatPanel />
        <div className={styles.main} tabIndex={-1}>
          {shown !== null && <ChartCard key={shown.id} chart={shown} />}
        </div>
        {shown !== null && <WhoPanel ranking={shown.ranking} query={shown.query} />}
      </div>
    </section>
  );
}

interface OnePageProps {
  readonly columns: ReturnType<typeof createColumns>;
  readonly years: readonly number[];
}

/** The page of the 图解 in place of the charts. */
function OnePageInstead({ columns, years }: OnePageProps): ReactNode {
  const words = useCompareWords().charts;
  const queryOf: QueryOf = useCallback(
    (kept) =>
      findMeasure(kept.measure, kept.year) === null
        ? null
        : queryInForce({ ...FIRST_COMPARISON, ...kept }, years),
    [years],
  );
  return (
    <section className={styles.screen} aria-label={words.heading}>
      <div className={styles.tools}>
        <OnePageButton />
      </div>
      <OnePageView columns={columns} queryOf={queryOf} />
    </section>
  );
}

/** The place without what is only looked at: a mark that is walked to draws nothing anew. */
function useAsked(place: AppStoreState['compared']): AppStoreState['compared'] {
  const { chart, measure, second, year, since, least, picked, pinned, modes, orders } = place;
  const { isFewShown } = place;
  return useMemo(
    () => place,
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [chart, measure, second, year, since, least, picked, pinned, modes, orders, isFewShown],
  );
}

/** The latest first: years are never mixed. */
function yearsOf(records: readonly ReportRecord[]): number[] {
  return [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
}
