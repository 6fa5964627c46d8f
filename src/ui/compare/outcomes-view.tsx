import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { OUTCOMES } from '../../store/comparisons.ts';
import type { ChartProps } from './parts/chart-props.ts';
import { ChartTable } from './chart-table.tsx';
import { AXIS_TEXT, OUTCOME_COLORS, shorten } from './chart-look.ts';
import styles from './compare.module.css';
import { useCompareWords } from './parts/use-compare-words.ts';

const MOST_BARS = 25;
const BAR_HEIGHT = 28;

/** Even steps to the whole, whatever the rounding of the shares. */
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

export function OutcomesView({ figures: outcomes }: ChartProps<'outcomes'>): ReactNode {
  const words = useCompareWords();
  const headers = useMemo(
    () => [
      words.charts.agency,
      words.charts.year,
      ...OUTCOMES.map((each) => words.charts.shares[each]),
    ],
    [words],
  );
  const bars = outcomes.slice(0, MOST_BARS).map(({ record, shares, isMarked }) => ({
    label: `${shorten(record.agency ?? record.source.name)} ${record.year ?? ''}${isMarked ? ' ⚠' : ''}`,
    ...shares,
  }));
  const rows = useMemo(
    () =>
      outcomes.map(({ record, shares, isMarked }) => ({
        id: record.id,
        isMarked,
        values: [
          record.agency ?? record.source.name,
          record.year,
          ...OUTCOMES.map((each) => shares[each]),
        ],
      })),
    [outcomes],
  );
  if (outcomes.length === 0) return <p className={styles.empty}>{words.charts.noData}</p>;
  return (
    <div className={styles.main} tabIndex={0} role="group" aria-label={words.charts.names.outcomes}>
      <div className={styles.chart} role="img" aria-label={words.charts.outcomesAlt(bars.length)}>
        <OutcomeBars bars={bars} />
      </div>
      <p className={styles.note}>
        {words.charts.outcomesNote}
        {outcomes.length > bars.length && ` ${words.charts.shown(bars.length, outcomes.length)}`}
      </p>
      <ChartTable
        headers={headers}
        rows={rows}
        format={(value, column) => (column > 1 ? percent(value) : String(value))}
      />
    </div>
  );
}

function OutcomeBars({ bars }: { readonly bars: readonly object[] }): ReactNode {
  const words = useCompareWords();
  return (
    <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + 80}>
      <BarChart
        data={bars}
        layout="vertical"
        margin={{ left: 8, right: 24, top: 4, bottom: 4 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="#e3e7eb" />
        <XAxis
          type="number"
          domain={[0, 1]}
          ticks={TICKS}
          allowDataOverflow
          tickFormatter={(value: number) => `${Math.round(value * 100)}%`}
          tick={AXIS_TEXT}
        />
        <YAxis type="category" dataKey="label" width={220} tick={AXIS_TEXT} interval={0} />
        <Tooltip formatter={(value) => percent(Number(value))} cursor={{ fill: '#f3f5f7' }} />
        <Legend itemSorter={null} wrapperStyle={{ fontSize: 12.5 }} />
        {OUTCOMES.map((each) => (
          <Bar
            key={each}
            dataKey={each}
            name={words.charts.shares[each]}
            stackId="shares"
            fill={OUTCOME_COLORS[each]}
            isAnimationActive={false}
            barSize={17}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
