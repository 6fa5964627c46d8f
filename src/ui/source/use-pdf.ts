import { useContext, useEffect, useState } from 'react';
import type { Source } from '../../report/report.ts';
import { useActions } from '../shared/app-context.ts';
import { CMapsContext } from '../shared/cmaps-context.ts';
import type { PdfDrawing } from './draw-pdf.ts';

/** `opening`: not known yet. `none`: the pages are drawn from what was read. */
export type PdfState = 'opening' | 'none' | PdfDrawing;

/**
 * The original of a report opened for drawing, if it is a PDF and its bytes are at hand.
 * @param isAtHand changes when the file is given again
 */
export function usePdf({ format, sha256 }: Source, isAtHand: boolean): PdfState {
  const { loadOriginal } = useActions();
  const loadCMaps = useContext(CMapsContext);
  const wanted = format === 'pdf' && isAtHand ? sha256 : null;
  const [opened, setOpened] = useState<{ of: string; drawing: PdfDrawing | null } | null>(null);
  useEffect(() => {
    if (wanted === null) return undefined;
    let drawing: PdfDrawing | null = null;
    let isGone = false;
    const open = async (): Promise<void> => {
      const file = await loadOriginal(wanted);
      if (file !== null) {
        const { openPdf } = await import('./draw-pdf.ts');
        drawing = await openPdf(file, loadCMaps);
      }
      if (isGone) drawing?.close();
      else setOpened({ of: wanted, drawing });
    };
    // A file that cannot be opened again, for want of its password for one, is shown as it was read.
    open().catch(() => setOpened({ of: wanted, drawing: null }));
    return () => {
      isGone = true;
      drawing?.close();
    };
  }, [wanted, loadOriginal, loadCMaps]);
  if (wanted === null) return 'none';
  return opened?.of === wanted ? (opened.drawing ?? 'none') : 'opening';
}
