/** Names beside dots: right of them, left, above or below, wherever no other name stands. */
import type { Palette } from '../scene/palette.ts';
import type { Box, Shape } from '../scene/scene.ts';
import { fit, textAt, widthOf } from '../scene/scene.ts';

interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const HEIGHT = 17;
const OFF = 10;
const WIDEST = 190;

/** @param looks whether they were chosen, or only stand out */
export function drawBesides(
  named: readonly Named[],
  frame: Box,
  { isChosen, palette }: { readonly isChosen: boolean; readonly palette: Palette },
): readonly Shape[] {
  const taken: Box[] = [];
  const fill = isChosen ? palette.chosen : palette.ink;
  const weight = isChosen ? { fontWeight: 600 } : {};
  const halo = { stroke: palette.paper, strokeWidth: 4, strokeLinejoin: 'round' };
  return named.flatMap(({ name, x, y }) => {
    const text = fit(name, WIDEST);
    const places = boxesAround(text, x, y).filter((box) => isInside(box, frame));
    const box = places.find((each) => !taken.some((other) => isOver(each, other))) ?? places[0];
    if (box === undefined) return [];
    taken.push(box);
    const at = { x: box.x, y: box.y + HEIGHT - 4, ...weight };
    return [
      textAt(text, { ...at, ...halo, fill: palette.paper, 'aria-hidden': 'true' }),
      textAt(text, { ...at, fill }),
    ];
  });
}

function boxesAround(text: string, x: number, y: number): readonly Box[] {
  const size = { width: widthOf(text), height: HEIGHT };
  const middle = y - HEIGHT / 2;
  return [
    { x: x + OFF, y: middle, ...size },
    { x: x - OFF - size.width, y: middle, ...size },
    { x: x - size.width / 2, y: y - OFF - HEIGHT, ...size },
    { x: x - size.width / 2, y: y + OFF, ...size },
    { x: x + OFF, y: middle - HEIGHT, ...size },
    { x: x - OFF - size.width, y: middle + HEIGHT, ...size },
  ];
}

/** A little beyond is no harm. */
function isInside(box: Box, frame: Box): boolean {
  return box.x >= frame.x && box.x + box.width <= frame.x + frame.width + OFF;
}

function isOver(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
