/** Which cell of which report lies on the desk, in the page's address: reload and a copied address find it again. */
import { useLayoutEffect } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { AppStore } from '../../../store/create-app-store.ts';
import { deskOfHash, hashOfDesk } from '../../../store/screen-in-hash.ts';
import { useAppStore } from '../../shared/app-context.ts';
import { currentHash, replaceHashSoon } from '../../shared/page-address.ts';

export function useDeskInHash(): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    let isGone = false;
    const write = (): void => {
      const { screen, open, selection } = store.getState();
      if (screen !== 'review' || open === null) return;
      replaceHashSoon(hashOfDesk({ report: open.id, cell: selection.cell }));
    };
    /** Waits for the report; one that the batch does not know is passed over. */
    const take = async (): Promise<void> => {
      await loaded(store);
      if (isGone) return;
      const asked = deskOfHash(currentHash());
      const { reports, openReport } = store.getState();
      if (asked === null || !reports.has(asked.report)) {
        write();
        return;
      }
      const isThere = store.getState().open?.id === asked.report;
      await openReport(asked.report);
      const { open, selection, select } = store.getState();
      // Its original may have been read meanwhile: whoever has chosen a cell stays at it.
      if (!isThere && selection.cell !== null) return;
      const tab = splitCellId(asked.cell ?? '')?.table;
      if (open?.id !== asked.report || tab === undefined || selection.cell === asked.cell) return;
      select({ tab, cell: asked.cell, finding: null });
    };
    const onPop = (): void => void take();
    void take();
    const stop = store.subscribe(({ open, selection }, before) => {
      if (open?.id !== before.open?.id || selection.cell !== before.selection.cell) write();
    });
    window.addEventListener('popstate', onPop);
    return () => {
      isGone = true;
      stop();
      window.removeEventListener('popstate', onPop);
    };
  }, [store]);
}

/** The desk may be gone to before the stored reports are there. */
async function loaded(store: AppStore): Promise<void> {
  if (store.getState().isLoaded) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(({ isLoaded }) => {
      if (!isLoaded) return;
      stop();
      resolve();
    });
  });
}
