/** 比较: one indicator across agencies, how requests were handled, and the course over the years. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SECTIONS } from '../../form/sections.ts';
import type { CellId } from '../../form/form-types.ts';
import {
  CHART_IDS,
  CHARTS,
  findIndicator,
  firstIndicator,
  isChart,
  listIndicators,
} from '../../store/comparisons.ts';
import type { ChartId } from '../../store/comparisons.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import { ChartView } from './chart-views.tsx';
import styles from './compare.module.css';
import { RepeatsNote } from './repeats-note.tsx';

const ALL_YEARS = 'all';

export function CompareScreen(): ReactNode {
  const words = useWords();
  const reports = useApp(batchOf);
  const { setScreen } = useActions();
  const [view, setView] = useState<ChartId>('ranking');
  const [indicator, setIndicator] = useState<CellId>(firstIndicator);
  const [year, setYear] = useState(ALL_YEARS);
  const records = useMemo(
    () => sortByOrder([...reports.values()]).map(({ record }) => record),
    [reports],
  );
  const years = [...new Set(records.flatMap((record) => record.year ?? []))].sort((a, b) => b - a);
  const chosen = useMemo(
    () => (year === ALL_YEARS ? records : records.filter((record) => String(record.year) === year)),
    [records, year],
  );
  const name = useIndicatorName(indicator);
  const { hasIndicator, isOfYear } = CHARTS[view];
  const compared = isOfYear ? chosen : records;
  if (records.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.charts.empty}</p>
        <Button onClick={() => setScreen('intake')}>{words.goIntake}</Button>
      </div>
    );
  }
  return (
    <section className={styles.screen} tabIndex={0} aria-label={words.charts.heading}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={words.charts.view}
          value={view}
          onChange={(value) => setView((before) => (isChart(value) ? value : before))}
          data={CHART_IDS.map((value) => ({ value, label: words.charts.names[value] }))}
        />
        {hasIndicator && <IndicatorSelect value={indicator} onChange={setIndicator} />}
        {isOfYear && (
          <NativeSelect
            aria-label={words.charts.year}
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
            data={[{ value: ALL_YEARS, label: words.charts.allYears }, ...years.map(String)]}
          />
        )}
      </div>
      <RepeatsNote records={compared} isEach={isOfYear} />
      <ChartView id={view} records={compared} indicator={indicator} name={name} />
    </section>
  );
}

function useIndicatorName(id: CellId): string {
  const language = useLanguage();
  const cell = findIndicator(id);
  if (cell === undefined) return id;
  return language === 'zh'
    ? `${cell.row.label} · ${cell.column.label}`
    : `${cell.row.english} · ${cell.column.english}`;
}

interface SelectProps {
  readonly value: CellId;
  readonly onChange: (id: CellId) => void;
}

function IndicatorSelect({ value, onChange }: SelectProps): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const groups = useMemo(
    () =>
      SECTIONS.filter((section) => section.table !== null).map((section) => ({
        group: language === 'zh' ? section.label : section.english,
        items: listIndicators()
          .filter((cell) => cell.table === section.table)
          .map(({ id, row, column }) => ({
            value: id as string,
            label:
              language === 'zh'
                ? `${row.label} · ${column.label}`
                : `${row.english} · ${column.english}`,
          })),
      })),
    [language],
  );
  return (
    <NativeSelect
      className={styles.indicator}
      aria-label={words.charts.indicator}
      value={value}
      onChange={(event) => {
        const cell = findIndicator(event.currentTarget.value);
        if (cell !== undefined) onChange(cell.id);
      }}
      data={groups}
    />
  );
}
