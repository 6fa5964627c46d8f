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
  comparedReports,
  createColumns,
  findMeasure,
  isChart,
  queryInForce,
  showInTurns,
  yearsShown,
} from '../../store/comparisons.ts';
import type { ChartQuery, ComparedReport } from '../../store/comparisons.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useActions, useApp } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import { useChecks } from '../shared/use-checks.ts';
import { ChartCard } from './card/chart-card.tsx';
import styles from './compare.module.css';
import { OnePageButton } from './one-page/one-page-button.tsx';
import { OnePageView } from './one-page/one-page-view.tsx';
import type { QueryOf } from './one-page/show-page.ts';
import { selectCompared, selectFormulas } from './parts/select-compared.ts';
import { useCompareWords } from './parts/use-compare-words.ts';
import { useInTurns } from './parts/use-in-turns.ts';
import { usePlaceInHash } from './parts/use-place-in-hash.ts';
import { RepeatsNote } from './repeats-note.tsx';
import { useKeptFormulas } from './what/kept-formulas.ts';
import { WhatPanel } from './what/what-panel.tsx';
import { WhoPanel } from './who/who-panel.tsx';

const selectCollection = (state: AppStoreState): AppStoreState['collection'] => state.collection;

export function CompareScreen(): ReactNode {
  useKeptFormulas();
  usePlaceInHash();
  useChecks();
  const words = useCompareWords().charts;
  const { goIntake } = useDeskWords();
  const reports = useApp(batchOf);
  const collection = useApp(selectCollection);
  const place = useApp(selectCompared);
  const { setScreen } = useActions();
  const records = useMemo(
    () => sortByOrder([...reports.values()]).map(({ record }) => record),
    [reports],
  );
  const formulas = useApp(selectFormulas);
  const compares = useMemo(() => comparedReports(records, collection), [records, collection]);
  const columns = useMemo(() => createColumns(compares), [compares]);
  const years = useMemo(() => yearsOf(records), [records]);
  const asked = useAsked(place);
  const known = useMemo(
    () => ({ reports: compares, years, formulas }),
    [compares, years, formulas],
  );
  const query = useMemo(() => queryInForce(asked, known), [asked, known]);
  const shown = useInTurns(
    useCallback(() => showInTurns(columns, asked.chart, query), [columns, asked.chart, query]),
  );
  const isOfYear = yearsShown(place.chart, query.mode) === 'one';
  const compared = useMemo(
    () => (isOfYear ? records.filter(({ year }) => year === query.year) : records),
    [records, isOfYear, query.year],
  );
  if (records.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.empty}</p>
        <Button onClick={() => setScreen('intake')}>{goIntake}</Button>
      </div>
    );
  }
  if (place.isOnePage) return <OnePageInstead columns={columns} known={known} />;
  return (
    <section className={styles.screen} aria-label={words.heading}>
      <Tools chart={place.chart} query={query} years={years} isOfYear={isOfYear} />
      <RepeatsNote records={compared} isEach={isOfYear} />
      <div className={styles.body}>
        <WhatPanel measure={query.measure} findSample={() => sampleOf(compares, query)} />
        <div
          className={styles.main}
          data-pane="chart"
          tabIndex={-1}
          aria-busy={shown?.query !== query}
        >
          {shown !== null && (
            <ChartCard
              key={shown.id}
              chart={shown}
              // What is set shows as set at once, while the picture is still made.
              asked={shown.id === place.chart ? query : shown.query}
            />
          )}
        </div>
        {shown !== null && (
          <WhoPanel reports={compares} ranking={shown.ranking} query={shown.query} />
        )}
      </div>
    </section>
  );
}

interface ToolsProps {
  readonly chart: AppStoreState['compared']['chart'];
  readonly query: ChartQuery;
  readonly years: readonly number[];
  readonly isOfYear: boolean;
}

/** Which chart, of which year, and the way to the 图解. */
function Tools({ chart, query, years, isOfYear }: ToolsProps): ReactNode {
  const words = useCompareWords().charts;
  const { goInComparison } = useActions();
  return (
    <div className={styles.tools}>
      <SegmentedControl
        className={styles.views ?? ''}
        aria-label={words.view}
        value={chart}
        onChange={(value) => isChart(value) && goInComparison({ chart: value, mark: null })}
        data={CHART_IDS.map((value) => ({ value, label: words.names[value] }))}
      />
      {years.length > 0 && isOfYear && (
        <NativeSelect
          aria-label={words.year}
          value={String(query.year)}
          onChange={(event) => goInComparison({ year: Number(event.currentTarget.value) })}
          data={years.map((each) => ({ value: String(each), label: words.ofYear(each) }))}
        />
      )}
      <OnePageButton />
    </div>
  );
}

interface OnePageProps {
  readonly columns: ReturnType<typeof createColumns>;
  readonly known: Parameters<typeof queryInForce>[1];
}

/** The page of the 图解 in place of the charts. */
function OnePageInstead({ columns, known }: OnePageProps): ReactNode {
  const words = useCompareWords().charts;
  const queryOf: QueryOf = useCallback(
    (kept) =>
      findMeasure(kept.measure, kept.year, known.formulas) === null
        ? null
        : queryInForce({ ...FIRST_COMPARISON, ...kept }, known),
    [known],
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
  const { chart, measure, second, columns, year, since, least, picked, ofKind } = place;
  const { pinned, modes, orders, isFewShown } = place;
  return useMemo(
    () => place,
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [
      chart,
      measure,
      second,
      columns,
      year,
      since,
      least,
      picked,
      ofKind,
      pinned,
      modes,
      orders,
      isFewShown,
    ],
  );
}

/** Who stands out is what the user has in mind; else the first there is. */
function sampleOf(
  reports: readonly ComparedReport[],
  { year, pinned }: ChartQuery,
): ComparedReport | null {
  const isOfYear = ({ record }: ComparedReport): boolean => record.year === year;
  const stands = (each: ComparedReport): boolean => pinned.has(each.name) && isOfYear(each);
  return reports.find(stands) ?? reports.find(isOfYear) ?? null;
}

/** The latest first: years are never mixed. */
function yearsOf(records: readonly ReportRecord[]): number[] {
  return [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
}
