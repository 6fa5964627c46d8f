/** Which of the two inks is read on a shade: the one of more contrast (WCAG 2.2, relative luminance). */
import type { Palette } from './palette.ts';

/** @param shade from 0, the lowest */
export function inkOn({ shades, onShades: [low, high] }: Palette, shade: number): string {
  const ground = luminance(shades[shade] ?? low);
  return contrast(ground, luminance(low)) >= contrast(ground, luminance(high)) ? low : high;
}

/** 1 to 21. */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** @param color as #rrggbb */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
