import { useMemo } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useApp, useLanguage } from '../shared/app-context.ts';
import { DOWNLOAD_WORDS } from '../words/downloads.ts';

export interface Scope {
  readonly id: string;
  readonly label: string;
  /** null = all reports. */
  readonly ids: readonly string[] | null;
}

const selectOpenId = (state: AppStoreState): string | null => state.open?.id ?? null;
const selectChecked = (state: AppStoreState): ReadonlySet<string> => state.checked;

/** Which reports may be saved: all first, those of the latest year, the checked ones, the open one. */
export function useScopes(): readonly Scope[] {
  const words = DOWNLOAD_WORDS[useLanguage()];
  const reports = useApp(batchOf);
  const openId = useApp(selectOpenId);
  const checked = useApp(selectChecked);
  return useMemo(() => {
    const years = [...reports.values()].flatMap(({ record: { year } }) => year ?? []);
    const latest = Math.max(...years);
    const ofYear = [...reports.values()].filter(({ record: { year } }) => year === latest);
    const isPart = ofYear.length > 0 && ofYear.length < reports.size;
    return [
      { id: 'all', label: words.all(reports.size), ids: null },
      ...(isPart
        ? [
            {
              id: 'year',
              label: words.ofYear(latest, ofYear.length),
              ids: ofYear.map(({ record: { id } }) => id),
            },
          ]
        : []),
      ...(checked.size === 0
        ? []
        : [{ id: 'checked', label: words.checked(checked.size), ids: [...checked] }]),
      ...(openId === null ? [] : [{ id: 'open', label: words.open, ids: [openId] }]),
    ];
  }, [reports, checked, openId, words]);
}
