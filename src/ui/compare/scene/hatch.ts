/** How doubt is drawn on the figure itself. */
import type { Palette } from './palette.ts';
import type { Shape } from './scene.ts';

/** Lines of paper at 45°, to be put once into a scene that has hatched shapes. */
export function hatchOf({ paper }: Palette): Shape {
  return {
    tag: 'defs',
    attrs: {},
    children: [
      {
        tag: 'pattern',
        attrs: {
          id: 'hatch',
          width: 6,
          height: 6,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        children: [{ tag: 'rect', attrs: { width: 2.6, height: 6, fill: paper } }],
      },
    ],
  };
}

/** Over a shape of the same box. */
export function drawHatch(box: Shape['attrs'], stroke: string): Shape[] {
  return [
    { tag: 'rect', attrs: { ...box, fill: 'url(#hatch)' } },
    { tag: 'rect', attrs: { ...box, fill: 'none', stroke } },
  ];
}

/** A small corner, as on the desk: the reviewer has set a figure. */
export function drawEdited(x: number, y: number, { edit }: Palette): Shape {
  return { tag: 'path', attrs: { d: `M${x} ${y}h-7l7 7z`, fill: edit } };
}
