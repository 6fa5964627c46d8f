/** Each unit as a dot; the chosen by name, and where none is chosen the highest and the lowest. */
import type { PairedUnit, ScatterFigures, Shown } from '../../../store/comparisons.ts';
import { drawDot, frameOfDot, RADIUS } from '../scene/dot.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { drawBesides } from './names-besides.ts';
import type { PlotAsked, Plotted } from './plot.ts';

export function drawDots(
  { figures: { units }, marks }: Shown<ScatterFigures>,
  { plot, query, asked }: PlotAsked,
): Plotted {
  const places = new Map<string, Box>();
  const [under, over, top]: [Shape[], Shape[], Shape[]] = [[], [], []];
  for (const [nth, { name, x, y, isTooFew }] of units.entries()) {
    const mark = marks[nth];
    if (mark === undefined) continue;
    const at = { x: plot.x(x.value), y: plot.y(y.value) };
    const isPinned = query.pinned.has(name);
    const looks = { isPinned, isTooFew, radius: RADIUS, palette: asked.palette };
    (isPinned ? top : isTooFew ? under : over).push(drawDot(mark, at, looks));
    places.set(mark.id, frameOfDot(at, RADIUS));
  }
  const named = namedOf(units, query.pinned).map(({ name, x, y }) => ({
    name,
    x: plot.x(x.value),
    y: plot.y(y.value),
  }));
  const names = drawBesides(named, plot.frame, {
    isChosen: query.pinned.size > 0,
    palette: asked.palette,
  });
  return { shapes: [...under, ...over, ...top, ...names], places };
}

function namedOf(units: readonly PairedUnit[], pinned: ReadonlySet<string>): readonly PairedUnit[] {
  const chosen = units.filter(({ name }) => pinned.has(name));
  if (chosen.length > 0) return chosen;
  const enough = units.filter(({ isTooFew }) => !isTooFew);
  const upwards = [...enough].sort((left, right) => left.y.value - right.y.value);
  return [...new Set([upwards[0], upwards.at(-1), enough.at(-1)])].flatMap((unit) => unit ?? []);
}
