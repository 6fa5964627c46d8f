/** A page that is a picture, drawn and read. */
import type { PageSize } from '../../document/document.ts';
import type { FailureReason } from '../../document/failure.ts';
import type { Piece } from '../page/flow/pieces.ts';
import { framePage, readBox } from '../page/paint/matrix.ts';
import type { Box } from '../page/paint/matrix.ts';
import { piecesOfPicture } from '../picture/read/pieces-of-picture.ts';
import { boxTurnedBack, readTurned } from '../picture/read/read-turned.ts';
import { straightSheet } from '../picture/read/straight-sheet.ts';
import type { Sight } from '../reader.ts';
import type { LoadedPdf } from './load.ts';
import { drawPage } from './page-picture.ts';

export interface SeenPage {
  /** In points, as the page is displayed. */
  readonly size: PageSize;
  /** Of the pages on it: two may stand beside each other. */
  readonly pages: readonly (readonly Piece[])[];
}

/** Why nothing was read on a page that is a picture. */
export type SightProblem = 'undecoded' | 'small' | 'illegible';

/** Points across; letters of a page of fewer cannot be told apart. */
const SMALLEST = 600;

export async function seePage(
  loaded: LoadedPdf,
  number: number,
  sight: Sight,
): Promise<SeenPage | SightProblem> {
  const tell = (): void => sight.onPage?.({ page: number, pages: loaded.file.numPages });
  tell();
  const pictured = await loaded.readPictures(number, sight.decoderOf).catch(() => null);
  const view = readBox(pictured?.page.view);
  if (pictured === null || view === null) return 'undecoded';
  const { page, operators } = pictured;
  const frame = framePage(view, page.rotate, page.userUnit);
  const drawn = drawPage({ operators, ops: loaded.ops, frame, pictures: page.objs });
  page.cleanup();
  if (drawn === null) return 'undecoded';
  if (Math.max(drawn.image.width, drawn.image.height) < SMALLEST) return 'small';
  const { pages: read, quarters } = await readTurned(drawn.image, sight, tell);
  const pages = read.map(({ page: part, x0 }) => {
    const moved = x0 * drawn.scale;
    const back = (box: Box): Box =>
      boxTurnedBack({ ...box, x0: box.x0 + moved, x1: box.x1 + moved }, quarters, frame);
    return piecesOfPicture(part, drawn.scale).map((piece) => placeBack(piece, back));
  });
  if (pages.every((pieces) => pieces.length === 0)) return 'illegible';
  const { width, height } = frame;
  const sheet = straightSheet(read, { scale: drawn.scale, quarters, frame });
  if (sheet === null) return { size: { width, height }, pages };
  const { image, straight } = sheet;
  sight.onSheet?.(number - 1, image);
  return { size: { width, height, straight }, pages };
}

const AGAIN = {
  zh: '请平放、照亮、放正后按 200 dpi 以上重新扫描或拍摄，或向报送单位要可编辑的原件。',
  en: 'Scan or photograph it again flat, well lit and straight at 200 dpi or more, or ask for the editable original.',
};

export const SIGHT_PROBLEMS: Readonly<Record<SightProblem, FailureReason>> = {
  undecoded: {
    code: 'scanned',
    seen: {
      zh: '图片损坏，或压缩方式少见，解不开',
      en: 'the picture is damaged or packed in a rare way',
    },
  },
  small: {
    code: 'scanned',
    seen: {
      zh: `图片太小，最长的一边不到 ${SMALLEST} 点`,
      en: `the picture is too small, less than ${SMALLEST} points at its longer side`,
    },
    remedy: AGAIN,
  },
  illegible: {
    code: 'scanned',
    seen: {
      zh: '图片上没有认出表格线和文字，可能太暗、太糊',
      en: 'no lines of a table and no words were made out; it may be too dark or blurred',
    },
    remedy: AGAIN,
  },
};

function placeBack(piece: Piece, back: (box: Box) => Box): Piece {
  if (piece.kind === 'text') return { ...piece, boxes: piece.boxes.map(back) };
  return { ...piece, cells: piece.cells.map((cell) => ({ ...cell, box: back(cell.box) })) };
}
