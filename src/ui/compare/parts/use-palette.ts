import { useComputedColorScheme } from '@mantine/core';
import { DARK, LIGHT } from '../scene/palette.ts';
import type { Palette } from '../scene/palette.ts';

/** The inks of the page as it is shown. */
export function usePalette(): Palette {
  return useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
}
