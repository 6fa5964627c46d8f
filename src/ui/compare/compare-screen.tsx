/** 比较: one indicator across agencies, how requests were handled, and the course over the years. */
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SECTIONS } from '../../form/sections.ts';
import type { CellId } from '../../form/form-types.ts';
import {
  findIndicator,
  listIndicators,
  outcomeShares,
  rankReports,
  trendsOf,
} from '../../store/comparisons.ts';
import type { AppStoreState } from '../../store/app-state.ts';
import { sortByOrder } from '../../store/storage/session.ts';
import type { SessionReport } from '../../store/storage/session.ts';
import { useActions, useApp, useLanguage, useWords } from '../shared/app-context.ts';
import styles from './compare.module.css';
import { OutcomesView } from './outcomes-view.tsx';
import { RankingView } from './ranking-view.tsx';
import { RepeatsNote } from './repeats-note.tsx';
import { TrendView } from './trend-view.tsx';

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

const VIEWS = ['ranking', 'outcomes', 'trend'] as const;
type View = (typeof VIEWS)[number];

const ALL_YEARS = 'all';
const FIRST_INDICATOR: CellId = 'requests.received.total';

export function CompareScreen(): ReactNode {
  const words = useWords();
  const reports = useApp(selectReports);
  const { setScreen } = useActions();
  const [view, setView] = useState<View>('ranking');
  const [indicator, setIndicator] = useState<CellId>(FIRST_INDICATOR);
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
          onChange={(value) => setView(VIEWS.find((each) => each === value) ?? 'ranking')}
          data={VIEWS.map((value) => ({ value, label: words.charts[value] }))}
        />
        {view !== 'outcomes' && <IndicatorSelect value={indicator} onChange={setIndicator} />}
        {view !== 'trend' && (
          <NativeSelect
            aria-label={words.charts.year}
            value={year}
            onChange={(event) => setYear(event.currentTarget.value)}
            data={[{ value: ALL_YEARS, label: words.charts.allYears }, ...years.map(String)]}
          />
        )}
      </div>
      <RepeatsNote records={view === 'trend' ? records : chosen} isEach={view !== 'trend'} />
      {view === 'ranking' && <RankingView ranked={rankReports(chosen, indicator)} name={name} />}
      {view === 'outcomes' && <OutcomesView outcomes={outcomeShares(chosen)} />}
      {view === 'trend' && <TrendView trends={trendsOf(records, indicator)} name={name} />}
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
