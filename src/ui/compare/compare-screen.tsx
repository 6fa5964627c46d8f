/** 比较: what is compared on the left, the chart, and for the ranking whom it shows on the right. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReportRecord } from '../../report/record.ts';
import { CHART_IDS, CHARTS, getMeasure, isChart } from '../../store/comparisons.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import { useActions, useApp, useWords } from '../shared/app-context.ts';
import { ChartView } from './chart-views.tsx';
import styles from './compare.module.css';
import { RepeatsNote } from './repeats-note.tsx';
import { selectCompared } from './parts/select-compared.ts';
import { useCompareWords } from './parts/use-compare-words.ts';
import { WhatPanel } from './what/what-panel.tsx';

export function CompareScreen(): ReactNode {
  const words = useCompareWords().charts;
  const { goIntake } = useWords();
  const reports = useApp(batchOf);
  const { chart, measure: measureId, year: chosen, least } = useApp(selectCompared);
  const { setScreen, goInComparison } = useActions();
  const records = useMemo(
    () => sortByOrder([...reports.values()]).map(({ record }) => record),
    [reports],
  );
  const years = useMemo(() => yearsOf(records), [records]);
  const year = chosen !== null && years.includes(chosen) ? chosen : (years[0] ?? null);
  const query = useMemo(
    () => ({ measure: getMeasure(measureId, year), year, least }),
    [measureId, year, least],
  );
  if (records.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.empty}</p>
        <Button onClick={() => setScreen('intake')}>{goIntake}</Button>
      </div>
    );
  }
  const { hasMeasure, isOfYear } = CHARTS[chart];
  const compared = isOfYear ? records.filter((record) => record.year === year) : records;
  return (
    <section className={styles.screen} aria-label={words.heading}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={words.view}
          value={chart}
          onChange={(value) => isChart(value) && goInComparison({ chart: value })}
          data={CHART_IDS.map((value) => ({ value, label: words.names[value] }))}
        />
        {isOfYear && years.length > 0 && (
          <NativeSelect
            aria-label={words.year}
            value={String(year)}
            onChange={(event) => goInComparison({ year: Number(event.currentTarget.value) })}
            data={years.map((each) => ({ value: String(each), label: words.ofYear(each) }))}
          />
        )}
      </div>
      <RepeatsNote records={compared} isEach={isOfYear} />
      <div className={styles.body} data-chart={chart}>
        {hasMeasure && <WhatPanel />}
        <ChartView id={chart} records={records} query={query} />
      </div>
    </section>
  );
}

/** The latest first: years are never mixed. */
function yearsOf(records: readonly ReportRecord[]): number[] {
  return [...new Set(records.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
}
