/** What was read on a page that is a picture. Boxes are told in points of the picture that was given. */
import type { Alternative } from '../../../document/document.ts';
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { PointMap } from '../image/resample.ts';

export interface PictureCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  readonly text: string;
  /** Of figures: what else the print may be, best first. */
  readonly alternatives?: readonly Alternative[];
}

export interface PictureTable {
  readonly xs: readonly number[];
  readonly rows: number;
  readonly box: Box;
  readonly cells: readonly PictureCell[];
}

export interface PictureLine {
  readonly box: Box;
  readonly text: string;
  readonly confidence: number;
}

export interface PicturePage {
  /** From top to bottom. */
  readonly tables: readonly PictureTable[];
  readonly lines: readonly PictureLine[];
  readonly sheet: PictureSheet;
}

/** The picture as it was set straight. */
export interface PictureSheet {
  readonly image: GreyImage;
  /** Where its points stood in the picture that was given. */
  readonly map: PointMap;
}
