/** Too many units for dots: how many stand in each square, in figures and shades; the chosen stay dots. */
import { shadesOf } from '../../../store/comparisons.ts';
import type { ScatterFigures, Shown } from '../../../store/comparisons.ts';
import { drawDot, RADIUS } from '../scene/dot.ts';
import { inkOn } from '../scene/ink-on.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { textAt } from '../scene/scene.ts';
import { drawBesides } from './names-besides.ts';
import type { PlotAsked, Plotted } from './plot.ts';

/** Pixels; three digits fit in. */
const SIDE = 30;

interface Square {
  readonly box: Box;
  count: number;
}

export function drawSquares(
  { figures: { units }, marks }: Shown<ScatterFigures>,
  { plot, query, asked: { palette } }: PlotAsked,
): Plotted {
  const squares = new Map<string, Square>();
  const places = new Map<string, Box>();
  const pinned: Shape[] = [];
  const named: { name: string; x: number; y: number }[] = [];
  for (const [nth, { name, x, y, isTooFew }] of units.entries()) {
    const mark = marks[nth];
    if (mark === undefined) continue;
    const at = { x: plot.x(x.value), y: plot.y(y.value) };
    const square = squareAt(squares, plot.frame, at);
    square.count++;
    places.set(mark.id, square.box);
    if (!query.pinned.has(name)) continue;
    pinned.push(drawDot(mark, at, { isPinned: true, isTooFew, radius: RADIUS, palette }));
    named.push({ name, ...at });
  }
  const shade = shadesOf([...squares.values()].map(({ count }) => count));
  return {
    shapes: [
      ...[...squares.values()].map(({ box, count }): Shape => {
        const { x, y } = box;
        const level = shade(count);
        const middle = { x: x + SIDE / 2, y: y + SIDE / 2 + 4.5, textAnchor: 'middle' };
        return {
          tag: 'g',
          attrs: { 'data-many': String(count) },
          children: [
            { tag: 'rect', attrs: { ...box, fill: palette.shades[level] ?? palette.plain } },
            textAt(String(count), { ...middle, fill: inkOn(palette, level) }),
          ],
        };
      }),
      ...pinned,
      ...drawBesides(named, plot.frame, { isChosen: true, palette }),
    ],
    places,
  };
}

/** Squares begin at the corner where both axes do. */
function squareAt(
  squares: Map<string, Square>,
  frame: Box,
  at: { readonly x: number; readonly y: number },
): Square {
  const bottom = frame.y + frame.height;
  const column = Math.min(Math.floor((at.x - frame.x) / SIDE), Math.ceil(frame.width / SIDE) - 1);
  const row = Math.min(Math.floor((bottom - at.y) / SIDE), Math.ceil(frame.height / SIDE) - 1);
  const key = `${column} ${row}`;
  const known = squares.get(key);
  if (known !== undefined) return known;
  const corner = { x: frame.x + column * SIDE + 0.5, y: bottom - (row + 1) * SIDE + 0.5 };
  const made = { box: { ...corner, width: SIDE - 1, height: SIDE - 1 }, count: 0 };
  squares.set(key, made);
  return made;
}
