/** Colours as they look on paper, each component 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number];

export const BLACK: Color = [0, 0, 0];
export const WHITE: Color = [1, 1, 1];

/** In every component: colours nearer than this are not told apart on paper. */
const SAME_COLOR = 0.045;

/** Lightness, 0 black to 1 white; patterns and the like count as grey. */
export function shadeOf(color: Color | null): number {
  return color === null ? 0.5 : 0.3 * color[0] + 0.59 * color[1] + 0.11 * color[2];
}

export function isSameColor(left: Color, right: Color): boolean {
  return left.every((each, index) => Math.abs(each - (right[index] ?? 0)) < SAME_COLOR);
}

/** What a colour looks like when it is painted on white with a share of its strength. */
export function onPaper(color: Color, alpha: number): Color {
  const [red, green, blue] = color;
  const mix = (part: number): number => 1 - alpha * (1 - part);
  return alpha >= 1 ? color : [mix(red), mix(green), mix(blue)];
}

/** @param color as pdf.js gives it, 「#rrggbb」; null for patterns and the like */
export function readHexColor(color: unknown): Color | null {
  if (typeof color !== 'string' || !/^#[\da-f]{6}$/i.test(color)) return null;
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
