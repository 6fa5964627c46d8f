/**
 * Steps to the next or the previous open finding. At the end of a report one step more opens the next
 * report, so that nobody types into another report unawares.
 */
import { useCallback } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Resolution } from '../../../report/decision.ts';
import { useReadState } from '../../shared/app-context.ts';
import { selectionOf } from './choose-finding.ts';
import { nextFindingIn, nextReportIn } from './walk-findings.ts';
import type { Direction } from './walk-findings.ts';

export interface FindingWalk {
  readonly go: (direction: Direction) => Promise<void>;
  /** Decides on the chosen finding and goes on; only goes on where none is chosen. */
  readonly decideAndGo: (resolution: Resolution) => Promise<void>;
}

export function useFindingWalk(): FindingWalk {
  const read = useReadState();
  const go = useCallback(
    async (direction: Direction) => {
      const choose = (chosen: number | null): boolean => {
        const { open, select } = read();
        const index = open === null ? null : nextFindingIn(open, chosen, direction);
        const finding = index === null ? undefined : open?.findings[index];
        if (index === null || finding === undefined) return false;
        select(selectionOf(finding, index));
        return true;
      };
      if (choose(read().selection.finding)) return;
      const { reports, open, edge, openReport, reachEdge } = read();
      const next = nextReportIn(reports.values(), open?.id ?? null, direction);
      if (next === null) return;
      if (edge !== direction && open !== null && next !== open.id) {
        reachEdge(direction);
        return;
      }
      await openReport(next);
      choose(null);
    },
    [read],
  );
  const decideAndGo = useCallback(
    async (wanted: Resolution) => {
      const { open, selection, decide } = read();
      const finding = selection.finding === null ? undefined : open?.findings[selection.finding];
      if (open !== null && finding !== undefined) {
        const { resolution, note } = decisionOn(finding, open.report, open.decisions);
        if (resolution === 'open') decide([finding], wanted, note);
      }
      await go(1);
    },
    [read, go],
  );
  return { go, decideAndGo };
}
