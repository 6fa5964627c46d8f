/** How a chart is drawn: what every view of the list gives. */
import type { FC } from 'react';
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { ChartQuery, Shown } from '../../../store/comparisons.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';

export interface DrawAsked {
  /** Pixels. */
  readonly width: number;
  readonly palette: Palette;
  readonly say: (words: Bilingual) => string;
}

/** What stands above or in place of the picture is asked for with this. */
export interface ViewProps<Figures> {
  readonly shown: Shown<Figures>;
  readonly query: ChartQuery;
}

export interface View<Figures> {
  readonly draw: (shown: Shown<Figures>, query: ChartQuery, asked: DrawAsked) => Scene;
  /** Beyond so many marks a picture is no longer read: the table takes its place. */
  readonly mostMarks: number;
  /** Beside the modes, which every chart has by its list. */
  readonly Controls?: FC<ViewProps<Figures>>;
  /** On the page in place of the picture, where a real table says it better; it leaves the page as a picture. */
  readonly Body?: FC<ViewProps<Figures>>;
}
