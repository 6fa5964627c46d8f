/** Colours of workbooks (ECMA-376 §18.8.19): by value, by number of the palette, or by the theme. */
import { tintColor } from '../../containers/office-theme.ts';
import type { Theme } from '../../containers/office-theme.ts';
import type { XmlAttributes } from '../../containers/xml-events.ts';
import { readHex } from '../../seen/colors.ts';

/** The first of the palette (§18.8.27), which the next eight repeat; 64 and 65 leave the colour to Excel. */
const PALETTE = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

export function readXlsxColor(
  { rgb, theme, indexed, tint, auto }: XmlAttributes,
  colors: Theme,
): string | null {
  if (auto === '1' || auto === 'true') return null;
  const color =
    theme === undefined
      ? (readHex(rgb?.slice(-6)) ?? paletteColor(Number(indexed ?? Number.NaN)))
      : colors.byIndex(Number(theme));
  const share = Number(tint ?? 0);
  return color === null || Number.isNaN(share) || share === 0 ? color : tintColor(color, share);
}

/** [MS-XLS] 2.5.161 Icv has the same numbers. */
export function paletteColor(index: number): string | null {
  return index >= 0 && index < 16 ? (PALETTE[index % 8] ?? null) : null;
}
