/** The pages of a document, or the pictures among its text, with what stands on them: straight where their picture is at hand. */
import { useMemo } from 'react';
import type { Document } from '../../../document/document.ts';
import { sheetsOf } from '../../../document/sheets-of.ts';
import type { PlaceIndex } from '../../../report/place-index.ts';
import { figuresOfPage, piecesOfPages } from '../pages/page-pieces.ts';
import { useSheets } from './sheets-context.tsx';
import { shownPage } from './straight-pages.ts';
import type { ShownPage } from './straight-pages.ts';

export interface ShownSheet extends ShownPage {
  /** The address of its picture as it was set straight; null where that is not at hand. */
  readonly sheet: string | null;
}

export function useShownSheets(document: Document, index: PlaceIndex): readonly ShownSheet[] {
  const sheets = useSheets();
  const pieces = useMemo(() => piecesOfPages(document), [document]);
  const figures = useMemo(() => pieces.map((page) => figuresOfPage(page, index)), [pieces, index]);
  return useMemo(
    () =>
      sheetsOf(document).map((size, number) => ({
        ...shownPage(
          { size, pieces: pieces[number] ?? [], figures: figures[number] ?? [] },
          sheets.has(number),
        ),
        sheet: sheets.get(number) ?? null,
      })),
    [document, pieces, figures, sheets],
  );
}

/** Whether this stands on it. @param cell null for a paragraph */
export function standsOn(
  { pieces }: ShownPage,
  { block, cell }: { readonly block: number; readonly cell: number | null },
): boolean {
  return pieces.some((piece) => piece.block === block && piece.cell === cell);
}
