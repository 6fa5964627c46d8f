import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { nameMeasure, printValue } from '../../store/comparisons.ts';
import { useSay } from '../shared/app-context.ts';
import { AXIS_TEXT, LINE_COLORS } from './chart-look.ts';
import type { ChartProps } from './parts/chart-props.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './compare.module.css';
import { useCompareWords } from './parts/use-compare-words.ts';

const MOST_LINES = LINE_COLORS.length;

export function TrendView({ figures: trends, query }: ChartProps<'trend'>): ReactNode {
  const words = useCompareWords();
  const name = useSay()(nameMeasure(query.measure));
  const print = (value: number): string => printValue(query.measure, value);
  const years = useMemo(() => yearsOf(trends), [trends]);
  const headers = useMemo(() => [words.charts.agency, ...years.map(String)], [words, years]);
  const rows = useMemo(
    () =>
      trends.map(({ agency, points }) => ({
        id: agency,
        isMarked: points.some((point) => point.isMarked),
        values: [
          agency,
          ...years.map((year) => points.find((point) => point.year === year)?.value ?? null),
        ],
      })),
    [trends, years],
  );
  if (trends.length === 0) return <p className={styles.empty}>{words.charts.noTrend}</p>;
  const lines = trends.slice(0, MOST_LINES);
  const data = years.map((year) => ({
    year,
    ...Object.fromEntries(
      lines.map(({ agency, points }) => [
        agency,
        points.find((point) => point.year === year)?.value,
      ]),
    ),
  }));
  return (
    <div className={styles.main} tabIndex={0} role="group" aria-label={words.charts.names.trend}>
      <div
        className={styles.chart}
        role="img"
        aria-label={words.charts.trendAlt(name, lines.length)}
      >
        <ResponsiveContainer width="100%" height={320}>
          <LineChart
            data={data}
            margin={{ left: 8, right: 32, top: 12, bottom: 4 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="#e3e7eb" />
            <XAxis dataKey="year" tick={AXIS_TEXT} padding={{ left: 30, right: 30 }} />
            <YAxis tick={AXIS_TEXT} tickFormatter={print} width={76} />
            <Tooltip formatter={(value) => print(Number(value))} />
            <Legend itemSorter={null} wrapperStyle={{ fontSize: 12.5 }} />
            {lines.map(({ agency }, index) => (
              <Line
                key={agency}
                dataKey={agency}
                stroke={LINE_COLORS[index] ?? '#24567f'}
                strokeWidth={2}
                isAnimationActive={false}
                connectNulls
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      {trends.length > lines.length && (
        <p className={styles.note}>{words.charts.shown(lines.length, trends.length)}</p>
      )}
      <ChartTable headers={headers} rows={rows} format={print} />
    </div>
  );
}

function yearsOf(trends: ChartProps<'trend'>['figures']): number[] {
  const years = trends.flatMap(({ points }) => points.map(({ year }) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}
