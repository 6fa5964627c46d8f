/** 逐年: small pictures on one scale, or a few lines in one picture. */
import type { TrendFigures } from '../../../store/comparisons.ts';
import type { View } from '../scene/view.ts';
import { drawLines } from './draw-lines.ts';
import { drawSmall } from './draw-small.ts';
import { TrendControls } from './trend-controls.tsx';

export const TREND: View<TrendFigures> = {
  draw: (shown, query, asked) =>
    shown.figures.isOne ? drawLines(shown, query, asked) : drawSmall(shown, query, asked),
  // Forty units over six years.
  mostMarks: 240,
  Controls: TrendControls,
};
