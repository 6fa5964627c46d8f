/** The curve itself: it stays on the page, so the chart library draws it. */
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ReactNode } from 'react';
import styles from './arrival.module.css';
import { arrivalAlt } from './arrival-alt.ts';
import type { AltAsked } from './arrival-alt.ts';
import { dayAtPlace, placeOfDay, stepsOf } from './arrival-steps.ts';
import type { ArrivalStep } from './arrival-steps.ts';
import { weeksOf } from './weeks-of.ts';

const HEIGHT = 230;
const TEN = 10;
const TEXT = { fontSize: 13, fill: 'var(--ink-soft)' };

export function ArrivalChart(asked: AltAsked): ReactNode {
  const { now, before, words, sayDay } = asked;
  const { year } = now;
  const steps = stepsOf(now, before);
  const untils = now.deadlines.map((day) => placeOfDay(day, year));
  const places = [...steps.map(({ day }) => day), ...untils];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const most = Math.max(now.days.length, before?.days.length ?? 0);
  const top = Math.ceil(most / TEN) * TEN;
  return (
    <div role="img" aria-label={arrivalAlt(asked)} className={styles.chart}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart
          data={[...steps]}
          margin={{ left: 0, right: 90, top: 24, bottom: 0 }}
          accessibilityLayer={false}
          role="presentation"
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="day"
            type="number"
            domain={[first, last]}
            ticks={[...weeksOf(first, last)]}
            tickFormatter={(place: number) => sayDay(dayAtPlace(place))}
            tick={TEXT}
            tickMargin={6}
            stroke="var(--ink-faint)"
          />
          <YAxis
            domain={[0, top]}
            ticks={[0, top / 2, top]}
            tick={TEXT}
            width={48}
            axisLine={false}
            tickLine={false}
          />
          {now.deadlines.map((day) => lastDay(placeOfDay(day, year), words.until(sayDay(day))))}
          {before !== null && (
            <Line
              dataKey="before"
              type="stepAfter"
              stroke="var(--ink-faint)"
              strokeWidth={1.4}
              strokeDasharray="6 3"
              dot={false}
              isAnimationActive={false}
            />
          )}
          <Line
            dataKey="now"
            type="stepAfter"
            stroke="var(--accent)"
            strokeWidth={2.2}
            dot={false}
            isAnimationActive={false}
          />
          {endDot(steps, 'now', words.end(year, now.days.length))}
          {before !== null && endDot(steps, 'before', words.end(before.year, before.days.length))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function lastDay(place: number, words: string): ReactNode {
  return (
    <ReferenceLine
      key={place}
      x={place}
      stroke="var(--ink-soft)"
      strokeDasharray="2 3"
      label={{ value: words, position: 'top', ...TEXT }}
    />
  );
}

/** The last step of a year, named. */
function endDot(steps: readonly ArrivalStep[], key: 'now' | 'before', words: string): ReactNode {
  const end = steps.findLast((step) => step[key] !== null);
  const count = end?.[key] ?? null;
  if (end === undefined || count === null) return null;
  const isNow = key === 'now';
  const fill = isNow ? 'var(--accent)' : 'var(--ink-faint)';
  return (
    <ReferenceDot
      x={end.day}
      y={count}
      r={isNow ? 4 : 3}
      fill={fill}
      stroke="var(--paper)"
      label={{
        value: words,
        position: 'right',
        fontSize: 13,
        fontWeight: isNow ? 600 : 400,
        fill: isNow ? 'var(--accent)' : 'var(--ink-soft)',
      }}
    />
  );
}
