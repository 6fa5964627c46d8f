/** The scatter as shapes: a grid of both axes, each unit a dot or counted in a square, the chosen named. */
import { nameMeasure, unitOf } from '../../../store/comparisons.ts';
import type { ChartQuery, ScatterFigures, Shown } from '../../../store/comparisons.ts';
import { hatchOf } from '../scene/hatch.ts';
import { printTick } from '../scene/measure-ticks.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import { fit, textAt, widthOf } from '../scene/scene.ts';
import { scaleBetween } from '../scene/strip-axis.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { axisScale } from './axis-scale.ts';
import type { AxisScale } from './axis-scale.ts';
import { drawDots } from './draw-dots.ts';
import { drawSquares } from './draw-squares.ts';
import type { Plot } from './plot.ts';
import { ScatterControls } from './scatter-controls.tsx';

const TOP = 30;
const FOOT = 46;
const RIGHT = 34;
const TALLEST = 420;

export const SCATTER: View<ScatterFigures> = {
  draw: drawScatter,
  mostMarks: Infinity,
  Controls: ScatterControls,
};

function drawScatter(shown: Shown<ScatterFigures>, query: ChartQuery, asked: DrawAsked): Scene {
  const { units, log, isDots, together } = shown.figures;
  const { measure, second } = query;
  const across = axisScale(
    units.map(({ x }) => x.value),
    measure,
    log.x,
  );
  const upwards = axisScale(
    units.map(({ y }) => y.value),
    second,
    log.y,
  );
  const printed = upwards.ticks.map((tick, nth) =>
    printTick(second, tick, nth === upwards.ticks.length - 1 ? asked.say(unitOf(second)) : ''),
  );
  const frame = frameOf(asked.width, Math.max(...printed.map((each) => widthOf(each))));
  const plot = plotOf(frame, across, upwards);
  const inside = { plot, query, asked };
  const drawn = isDots ? drawDots(shown, inside) : drawSquares(shown, inside);
  return {
    width: asked.width,
    height: frame.y + frame.height + FOOT,
    shapes: [
      hatchOf(asked.palette),
      ...drawGrid({ frame, plot, across, upwards, printed }, query, asked),
      ...(together === null || log.y ? [] : drawTogether(together, frame, inside)),
      ...drawn.shapes,
    ],
    places: drawn.places,
  };
}

function frameOf(width: number, widest: number): Box {
  const x = widest + 10;
  const across = width - x - RIGHT;
  return { x, y: TOP, width: across, height: Math.round(Math.min(TALLEST, across * 0.66)) };
}

function plotOf(frame: Box, across: AxisScale, upwards: AxisScale): Plot {
  const right = scaleBetween([0, 1], [frame.x, frame.x + frame.width]);
  const up = scaleBetween([0, 1], [frame.y + frame.height, frame.y]);
  return {
    frame,
    x: (value) => right(across.part(value)),
    y: (value) => up(upwards.part(value)),
  };
}

interface Grid {
  readonly frame: Box;
  readonly plot: Plot;
  readonly across: AxisScale;
  readonly upwards: AxisScale;
  readonly printed: readonly string[];
}

function drawGrid(
  { frame, plot, across, upwards, printed }: Grid,
  { measure, second }: ChartQuery,
  { palette, say }: DrawAsked,
): Shape[] {
  const [left, right] = [frame.x, frame.x + frame.width];
  const [top, bottom] = [frame.y, frame.y + frame.height];
  const ink = (isFirst: boolean): string => (isFirst ? palette.axis : palette.grid);
  const last = across.ticks.length - 1;
  return [
    ...across.ticks.flatMap((tick, nth): Shape[] => {
      const x = plot.x(tick);
      const words = printTick(measure, tick, nth === last ? say(unitOf(measure)) : '');
      return [
        { tag: 'line', attrs: { x1: x, x2: x, y1: top, y2: bottom, stroke: ink(nth === 0) } },
        textAt(words, { x, y: bottom + 18, textAnchor: 'middle', fill: palette.soft }),
      ];
    }),
    ...upwards.ticks.flatMap((tick, nth): Shape[] => {
      const y = plot.y(tick);
      const words = printed[nth] ?? '';
      return [
        { tag: 'line', attrs: { x1: left, x2: right, y1: y, y2: y, stroke: ink(nth === 0) } },
        textAt(words, { x: left - 8, y: y + 4.5, textAnchor: 'end', fill: palette.soft }),
      ];
    }),
    textAt(`↑ ${fit(say(nameMeasure(second)), frame.width / 2)}`, {
      x: 0,
      y: 14,
      fill: palette.ink,
    }),
    textAt(`${fit(say(nameMeasure(measure)), frame.width / 2)} →`, {
      x: right,
      y: bottom + 38,
      textAnchor: 'end',
      fill: palette.ink,
    }),
  ];
}

/** All numerators by all denominators, dashed through the picture. */
function drawTogether(
  together: number,
  frame: Box,
  { plot, query, asked: { palette, say } }: { plot: Plot; query: ChartQuery; asked: DrawAsked },
): Shape[] {
  const y = plot.y(together);
  const line = { x1: frame.x, x2: frame.x + frame.width, y1: y, y2: y };
  if (query.second.kind !== 'rate') return [];
  return [
    { tag: 'line', attrs: { ...line, stroke: palette.soft, strokeDasharray: '5 4' } },
    textAt(`${say({ zh: '合计', en: 'together' })} ${(together * 100).toFixed(1)} %`, {
      x: frame.x + 4,
      y: y - 5,
      fill: palette.soft,
    }),
  ];
}
