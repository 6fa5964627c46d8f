/** The straight pictures of the open report's pages, as far as they are at hand: addresses by page, from 0. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { sheetsOf } from '../../../document/sheets-of.ts';
import { isStraight } from '../../../document/straightening.ts';
import type { AppState, AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { sheetKey } from '../../../store/originals-slice.ts';
import { useActions, useApp } from '../../shared/app-context.ts';

export type Sheets = ReadonlyMap<number, string>;

const NONE: Sheets = new Map();
const SheetsContext = createContext<Sheets>(NONE);

const selectOriginals = (state: AppStoreState): AppState['originals'] => state.originals;

interface Props {
  readonly open: OpenReport | null;
  readonly children: ReactNode;
}

/** Loads them once for all who show them. */
export function SheetsOfReport({ open, children }: Props): ReactNode {
  const sheets = useLoadedSheets(open);
  return <SheetsContext value={sheets}>{children}</SheetsContext>;
}

export function useSheets(): Sheets {
  return useContext(SheetsContext);
}

function useLoadedSheets(open: OpenReport | null): Sheets {
  const { loadOriginal } = useActions();
  const originals = useApp(selectOriginals);
  const [loaded, setLoaded] = useState<{ of: string; sheets: Sheets } | null>(null);
  const sha256 = open?.report.source.sha256 ?? '';
  const document = open?.document;
  const keys = useMemo(
    () =>
      (document ? sheetsOf(document) : []).flatMap((page, number) => {
        const key = sheetKey(sha256, number);
        return isStraight(page) && originals.has(key) ? [{ number, key }] : [];
      }),
    [document, sha256, originals],
  );
  const wanted = keys.map(({ key }) => key).join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    const sheets = new Map<number, string>();
    let isGone = false;
    const load = async (): Promise<void> => {
      for (const { number, key } of keys) {
        const picture = await loadOriginal(key);
        if (isGone) return;
        if (picture !== null) sheets.set(number, URL.createObjectURL(picture));
      }
      setLoaded({ of: wanted, sheets });
    };
    void load();
    return () => {
      isGone = true;
      for (const url of sheets.values()) URL.revokeObjectURL(url);
    };
    // `keys` says no more than `wanted`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wanted, loadOriginal]);
  return loaded !== null && loaded.of === wanted ? loaded.sheets : NONE;
}
