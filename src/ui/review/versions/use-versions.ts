/** The versions of the open report, found anew only when the batch or the steps change. */
import { useMemo } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { findVersions } from '../../../store/versions/find-versions.ts';
import type { Versions } from '../../../store/versions/find-versions.ts';
import { useApp } from '../../shared/app-context.ts';

const selectReports = ({ reports }: AppStoreState): AppStoreState['reports'] => reports;
const selectSteps = ({ steps }: AppStoreState): AppStoreState['steps'] => steps;
const selectCursor = ({ cursor }: AppStoreState): number => cursor;

export function useVersions(id: string): Versions {
  const reports = useApp(selectReports);
  const steps = useApp(selectSteps);
  const cursor = useApp(selectCursor);
  return useMemo(() => findVersions({ reports, steps, cursor }, id), [reports, steps, cursor, id]);
}
