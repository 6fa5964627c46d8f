/** 比较: what is compared on the left, the chart, and whom it shows on the right. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { FIRST_COMPARISON } from '../../store/comparison/comparison-place.ts';
import {
  CHART_IDS,
  comparedYears,
  findMeasure,
  isChart,
  queryInForce,
  unitsInForce,
  yearsShown,
} from '../../store/comparisons.ts';
import type { ChartQuery, ColumnStore, ComparedReport } from '../../store/comparisons.ts';
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
import { useAfterwards } from './parts/use-afterwards.ts';
import { useCompareWords } from './parts/use-compare-words.ts';
import { useMadeChart } from './parts/use-made-chart.ts';
import { usePlaceInHash } from './parts/use-place-in-hash.ts';
import { RepeatsNote } from './repeats-note.tsx';
import { useKeptFormulas } from './what/kept-formulas.ts';
import { WhatPanel } from './what/what-panel.tsx';
import { WhoPanel } from './who/who-panel.tsx';

export function CompareScreen(): ReactNode {
  useKeptFormulas();
  usePlaceInHash();
  const words = useCompareWords().charts;
  const { goIntake } = useDeskWords();
  const reports = useApp(batchOf);
  const place = useApp(selectCompared);
  const { setScreen } = useActions();
  const formulas = useApp(selectFormulas);
  const years = useMemo(() => comparedYears(reports.values()), [reports]);
  const asked = useAsked(place);
  const { made, isBusy } = useMadeChart({ place: asked, years, formulas });
  // The chart comes first, whom there is to choose from and the checks after it.
  const drawn = useAfterwards(made);
  useChecks(drawn !== null);
  const known = useMemo(
    () => ({ reports: made?.batch.reports ?? [], years, formulas }),
    [made, years, formulas],
  );
  const query = useMemo(() => queryInForce(asked, known), [asked, known]);
  const { picked, ofKind, pinned } = asked;
  const units = useMemo(
    () => unitsInForce({ picked, ofKind, pinned }, known.reports),
    [picked, ofKind, pinned, known],
  );
  if (reports.size === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.empty}</p>
        <Button onClick={() => setScreen('intake')}>{goIntake}</Button>
      </div>
    );
  }
  if (place.isOnePage) return <OnePageInstead columns={made?.batch.columns} known={known} />;
  const isOfYear = yearsShown(place.chart, query.mode) === 'one';
  const repeats = made?.batch.repeats ?? [];
  const chart = made?.chart;
  return (
    <section className={styles.screen} aria-label={words.heading}>
      <Tools chart={place.chart} query={query} years={years.all} isOfYear={isOfYear} />
      <RepeatsNote
        repeats={isOfYear ? repeats.filter(({ year }) => year === query.year) : repeats}
        isEach={isOfYear}
      />
      <div className={styles.body}>
        <WhatPanel measure={query.measure} findSample={() => sampleOf(known.reports, query)} />
        <div className={styles.main} data-pane="chart" tabIndex={-1} aria-busy={isBusy}>
          {chart !== undefined && (
            <ChartCard
              key={chart.id}
              chart={chart}
              // What is set shows as set at once, while the picture is still made.
              asked={chart.id === place.chart ? query : chart.query}
            />
          )}
        </div>
        {drawn !== null && (
          <WhoPanel
            reports={drawn.batch.reports}
            ranking={drawn.chart.ranking}
            query={drawn.chart.query}
            asked={units}
          />
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
  /** Not there at first. */
  readonly columns: ColumnStore | undefined;
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
      {columns !== undefined && <OnePageView columns={columns} queryOf={queryOf} />}
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
