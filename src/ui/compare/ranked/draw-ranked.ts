/** The ranking as shapes: names, bars with whiskers, values and cases in columns, the axis on top. */
import { groupDigits, printValue } from '../../../store/comparisons.ts';
import type { RankedUnit } from '../../../store/comparisons.ts';
import { niceTicks } from '../scene/nice-ticks.ts';
import { fit, INKS, textAt, widthOf } from '../scene/scene.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { drawBar, HATCH } from './draw-bar.ts';
import type { Shown } from './shown-ranking.ts';

export const ROW = 27;
export const HEAD = 28;
const GAP = 10;
/** Room for half of the last tick, which bears the unit. */
const TICK = 34;

export interface RankedWords {
  /** What the measure is called, over the values. */
  readonly name: string;
  readonly cases: string;
  readonly unit: string;
}

interface Columns {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly cases: number;
  readonly ticks: readonly number[];
}

export function drawRanked(shown: Shown, width: number, words: RankedWords): Scene {
  const { marks } = shown;
  const columns = placeColumns(shown, width, words);
  const height = HEAD + marks.length * ROW + 4;
  return {
    width,
    height,
    shapes: [
      HATCH,
      ...drawAxis(columns, height, words),
      ...drawHeads(shown, columns, words),
      ...marks.map((unit, nth) => drawRow(shown, unit, { columns, top: HEAD + nth * ROW })),
    ],
  };
}

function placeColumns(shown: Shown, width: number, words: RankedWords): Columns {
  const { marks, query } = shown;
  const isRate = query.measure.kind === 'rate';
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((each) => widthOf(each)));
  const names = Math.min(width * 0.26, widest(['', ...marks.map((unit) => unit.name)]) + 4);
  const printed = marks.map(({ measured }) => printValue(query.measure, measured.value));
  const caseWidth = isRate ? widest([words.cases, ...marks.map(casesOf)]) + 14 : 0;
  const valueWidth = Math.min(120, widest([words.name, ...printed])) + 6;
  // The frame of the chosen mark stands beside the last figure, not on it.
  const cases = width - 6;
  const values = cases - caseWidth;
  return {
    names,
    left: names + GAP,
    right: values - valueWidth - TICK,
    values,
    cases,
    ticks: ticksOf(shown),
  };
}

export function casesOf({ measured: { cases, of } }: RankedUnit): string {
  return cases === null || of === null ? '' : `${groupDigits(cases)}/${groupDigits(of)}`;
}

/** Shares go to 100 % at most, as far as the whiskers need; figures from 0 on, or below. */
function ticksOf({ marks, query }: Shown): readonly number[] {
  const ends = marks.flatMap(({ measured: { value, interval } }) => [
    value,
    interval?.high ?? value,
  ]);
  const high = Math.max(0, ...ends);
  const low = Math.min(0, ...ends);
  if (high === low) return niceTicks(0, 1);
  const ticks = niceTicks(low, high);
  const isShare = query.measure.kind === 'rate' && query.measure.rate.isShare;
  return isShare && high <= 1 ? ticks.filter((tick) => tick <= 1) : ticks;
}

function scaleOf({ left, right, ticks }: Columns): (value: number) => number {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value) => round(left + ((value - low) / (high - low)) * (right - left));
}

const round = (value: number): number => Math.round(value * 100) / 100;

function drawAxis(columns: Columns, height: number, { unit }: RankedWords): Shape[] {
  const x = scaleOf(columns);
  const isRate = unit === '%';
  return columns.ticks.flatMap((tick, nth) => {
    const isLast = nth === columns.ticks.length - 1;
    const number = groupDigits(isRate ? Number((tick * 100).toPrecision(12)) : tick);
    return [
      {
        tag: 'line',
        attrs: {
          x1: x(tick),
          x2: x(tick),
          y1: HEAD - 4,
          y2: height,
          stroke: tick === 0 ? INKS.axis : INKS.grid,
        },
      },
      textAt(isLast ? `${number} ${unit}` : number, {
        x: x(tick),
        y: 16,
        textAnchor: 'middle',
        fill: INKS.soft,
      }),
    ];
  });
}

function drawHeads({ query }: Shown, { values, cases }: Columns, words: RankedWords): Shape[] {
  const head = { y: 16, textAnchor: 'end', fill: INKS.soft };
  if (query.measure.kind !== 'rate') return [];
  return [
    textAt(fit(words.name, 90), { ...head, x: values }),
    textAt(words.cases, { ...head, x: cases }),
  ];
}

interface RowPlace {
  readonly columns: Columns;
  readonly top: number;
}

function drawRow(shown: Shown, unit: RankedUnit, { columns, top }: RowPlace): Shape {
  const { record, name, measured } = unit;
  const isPinned = shown.pinned.has(name);
  const middle = top + ROW / 2;
  const base = { y: middle + 4.5, textAnchor: 'end' };
  const bold = isPinned ? { fill: INKS.chosen, fontWeight: 600 } : {};
  const faint = measured.isTooFew ? { fill: INKS.soft } : {};
  const x = scaleOf(columns);
  return {
    tag: 'g',
    attrs: { 'data-mark': record.id },
    children: [
      // The whole row is to be hit, not its ink alone.
      {
        tag: 'rect',
        attrs: {
          x: 0,
          y: top,
          width: columns.cases,
          height: ROW,
          fill: INKS.paper,
          fillOpacity: 0,
        },
      },
      textAt(fit(name, columns.names), { ...base, x: columns.names, ...faint, ...bold }),
      ...drawBar(measured, { x, middle, isPinned }),
      textAt(printValue(shown.query.measure, measured.value), {
        ...base,
        x: columns.values,
        fontWeight: 600,
        ...faint,
        ...bold,
      }),
      ...(measured.of === null
        ? []
        : [textAt(casesOf(unit), { ...base, x: columns.cases, fill: INKS.soft })]),
    ],
  };
}
