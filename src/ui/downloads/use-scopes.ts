import { useMemo } from 'react';
import type { AppStoreState } from '../../store/app-state.ts';
import { batchOf } from '../../store/versions/set-aside.ts';
import { useApp, useLanguage } from '../shared/app-context.ts';
import { DOWNLOAD_WORDS } from '../words/downloads.ts';

export type ScopeId = 'all' | 'year' | 'checked' | 'open';

export interface Scope {
  readonly id: ScopeId;
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
    const scopes: Scope[] = [{ id: 'all', label: words.all(reports.size), ids: null }];
    if (isPart) {
      const ids = ofYear.map(({ record: { id } }) => id);
      scopes.push({ id: 'year', label: words.ofYear(latest, ofYear.length), ids });
    }
    if (checked.size > 0) {
      scopes.push({ id: 'checked', label: words.checked(checked.size), ids: [...checked] });
    }
    if (openId !== null) scopes.push({ id: 'open', label: words.open, ids: [openId] });
    return scopes;
  }, [reports, checked, openId, words]);
}
