import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';
import type { ChartProps } from './chart-props.ts';
import { ChartTable } from './chart-table.tsx';
import { AXIS_TEXT, CHART_COLORS, shorten } from './chart-look.ts';
import styles from './compare.module.css';

const MOST_BARS = 25;
const BAR_HEIGHT = 26;

export function RankingView({ figures: ranked, name }: ChartProps<'ranking'>): ReactNode {
  const words = useWords();
  const headers = useMemo(() => [words.charts.agency, words.charts.year, name], [words, name]);
  const bars = ranked.slice(0, MOST_BARS).map(({ record, value, isMarked }) => ({
    label: `${shorten(record.agency ?? record.source.name)} ${record.year ?? ''}${isMarked ? ' ⚠' : ''}`,
    value,
    isMarked,
  }));
  const rows = useMemo(
    () =>
      ranked.map(({ record, value, isMarked }) => ({
        id: record.id,
        isMarked,
        values: [record.agency ?? record.source.name, record.year, value],
      })),
    [ranked],
  );
  if (ranked.length === 0) return <p className={styles.empty}>{words.charts.noData}</p>;
  return (
    <>
      <div
        className={styles.chart}
        role="img"
        aria-label={words.charts.rankingAlt(name, bars.length)}
      >
        <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + 40}>
          <BarChart
            data={bars}
            layout="vertical"
            margin={{ left: 8, right: 56, top: 4, bottom: 4 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke="#e3e7eb" />
            <XAxis type="number" tick={AXIS_TEXT} />
            <YAxis type="category" dataKey="label" width={220} tick={AXIS_TEXT} interval={0} />
            <Tooltip cursor={{ fill: '#f3f5f7' }} formatter={(value) => [String(value), name]} />
            <Bar dataKey="value" isAnimationActive={false} barSize={16}>
              {bars.map((bar, index) => (
                <Cell key={index} fill={bar.isMarked ? CHART_COLORS.marked : CHART_COLORS.plain} />
              ))}
              <LabelList dataKey="value" position="right" fill="#1c2127" fontSize={12} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      {ranked.length > bars.length && (
        <p className={styles.note}>{words.charts.shown(bars.length, ranked.length)}</p>
      )}
      <ChartTable headers={headers} rows={rows} />
    </>
  );
}
