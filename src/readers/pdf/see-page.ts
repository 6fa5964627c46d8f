/** A page that is a picture, drawn and read. */
import type { PageSize } from '../../document/document.ts';
import type { Piece } from '../page/flow/pieces.ts';
import { framePage, readBox } from '../page/paint/matrix.ts';
import type { Box } from '../page/paint/matrix.ts';
import { piecesOfPicture } from '../picture/read/pieces-of-picture.ts';
import { boxTurnedBack, readTurned } from '../picture/read/read-turned.ts';
import type { Sight } from '../reader.ts';
import type { LoadedPdf } from './load.ts';
import { drawPage } from './page-picture.ts';

export interface SeenPage {
  /** In points, as the page is displayed. */
  readonly size: PageSize;
  readonly pieces: readonly Piece[];
}

/** @returns null where its pictures cannot be decoded or nothing can be read on them */
export async function seePage(
  loaded: LoadedPdf,
  number: number,
  { recogniser, decoderOf, onPage }: Sight,
): Promise<SeenPage | null> {
  const pictured = await loaded.readPictures(number, decoderOf).catch(() => null);
  const view = readBox(pictured?.page.view);
  if (pictured === null || view === null) return null;
  const { page, operators } = pictured;
  const frame = framePage(view, page.rotate, page.userUnit);
  const drawn = drawPage({ operators, ops: loaded.ops, frame, pictures: page.objs });
  page.cleanup();
  if (drawn === null) return null;
  const { page: read, quarters } = await readTurned(drawn.image, recogniser);
  const pieces = piecesOfPicture(read, drawn.scale).map((piece) =>
    placeBack(piece, (box) => boxTurnedBack(box, quarters, frame)),
  );
  onPage?.();
  return pieces.length === 0 ? null : { size: frame, pieces };
}

function placeBack(piece: Piece, back: (box: Box) => Box): Piece {
  if (piece.kind === 'text') return { ...piece, boxes: piece.boxes.map(back) };
  return { ...piece, cells: piece.cells.map((cell) => ({ ...cell, box: back(cell.box) })) };
}
