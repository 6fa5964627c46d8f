/** The distribution as shapes: a strip a kind, its middle half, its median, each unit a dot. */
import type { ChartQuery, DistributionFigures, Mark, Shown } from '../../../store/comparisons.ts';
import { RateControls } from '../parts/rate-controls.tsx';
import { hatchOf } from '../scene/hatch.ts';
import { ticksFromZero } from '../scene/measure-ticks.ts';
import type { Box, Scene, Shape } from '../scene/scene.ts';
import { widthOf } from '../scene/scene.ts';
import { drawAcross, scaleBetween } from '../scene/strip-axis.ts';
import type { DrawAsked, View } from '../scene/view.ts';
import { mostInColumn } from './columns.ts';
import { drawStrip } from './draw-strip.ts';

const HEAD = 30;
/** Room for half of the last tick, which bears the unit. */
const TICK = 34;
const GAP = 16;

export const DISTRIBUTION: View<DistributionFigures> = {
  draw: drawDistribution,
  mostMarks: Infinity,
  Controls: RateControls,
};

function drawDistribution(
  { figures: { groups, isDots }, marks }: Shown<DistributionFigures>,
  query: ChartQuery,
  asked: DrawAsked,
): Scene {
  const { width, palette, say } = asked;
  const { measure } = query;
  const values = groups.flatMap(({ units }) => units.map(({ measured: { value } }) => value));
  const ticks = ticksFromZero(values, measure);
  const widest = Math.max(0, ...groups.map(({ kind }) => (kind === null ? 0 : widthOf(say(kind)))));
  const left = Math.min(width * 0.24, Math.max(64, widest + 6)) + GAP;
  const right = width - TICK;
  const x = scaleBetween([ticks[0] ?? 0, ticks.at(-1) ?? 1], [left, right]);
  const markOf = new Map<string, Mark>(marks.map((mark) => [mark.id, mark]));
  const places = new Map<string, Box>();
  const strips: Shape[] = [];
  const most = isDots ? 0 : mostInColumn(groups, x);
  let top = HEAD;
  for (const group of groups) {
    const strip = drawStrip(group, { query, asked, markOf, x, left, right, top, most });
    strips.push(...strip.shapes);
    for (const [id, box] of strip.places) places.set(id, box);
    top = strip.bottom;
  }
  return {
    width,
    height: top + 4,
    shapes: [
      hatchOf(palette),
      ...drawAcross({ measure, ticks, x, top: HEAD - 4, bottom: top, base: 16 }, asked),
      ...strips,
    ],
    places,
  };
}
