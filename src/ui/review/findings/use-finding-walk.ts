/**
 * Steps to the next or the previous open finding. At the end of a report one step more opens the next
 * report, so that nobody types into another report unawares.
 */
import { useCallback } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Decision } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { Report } from '../../../report/report.ts';
import { standingDecision } from '../../../report/review/standing-decision.ts';
import type { OpenReport, Selection } from '../../../store/app-state.ts';
import { FIRST_LISTING } from '../../../store/listing/listing.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import { useReadState } from '../../shared/app-context.ts';
import { stayAmongFindings } from '../../shared/focus/panes.ts';
import { selectionOf } from './choose-finding.ts';
import { matterOf, standingAlike } from './matter-of.ts';
import { stepInside } from './step-inside.ts';
import { nextFindingIn, nextReportIn } from './walk-findings.ts';
import type { Direction } from './walk-findings.ts';

/** The finding that a walk through a report begins with. */
function firstOf(open: OpenReport, direction: Direction): Selection | null {
  const index = nextFindingIn(open, null, direction);
  return index === null ? null : selectionOf(open, index);
}

/** A decision by key. */
export type Verdict = 'giveBack' | 'letStand' | 'dismiss';

export interface FindingWalk {
  readonly go: (direction: Direction) => Promise<void>;
  /** Decides on these and goes on. */
  readonly take: (findings: readonly Finding[], decision: Decision) => Promise<void>;
  /** Decides on the chosen finding and goes on; only goes on where none is chosen. */
  readonly decideAndGo: (verdict: Verdict) => Promise<void>;
}

export function useFindingWalk(): FindingWalk {
  const read = useReadState();
  const go = useCallback(
    async (direction: Direction) => {
      const inside = stepInside(read(), direction);
      if (inside !== null) {
        read().select(inside);
        return;
      }
      const choose = (chosen: number | null): boolean => {
        const { open, select } = read();
        const index = open === null ? null : nextFindingIn(open, chosen, direction);
        if (open === null || index === null) return false;
        select(selectionOf(open, index));
        return true;
      };
      if (choose(read().selection.finding)) return;
      const { open, edge, listing, goInList, openReport, reachEdge } = read();
      const next = nextReportIn({ reports: batchOf(read()), listing }, open, direction);
      if (next === null) return;
      if (edge?.direction !== direction && open !== null && next.id !== open.id) {
        reachEdge({ direction, isBeyond: next.isBeyond });
        return;
      }
      // The list shows what is on the desk.
      if (next.isBeyond) goInList({ ...FIRST_LISTING, order: listing.order });
      if (next.id === open?.id) choose(null);
      else await openReport(next.id, (opened) => firstOf(opened, direction));
    },
    [read],
  );
  const take = useCallback(
    async (findings: readonly Finding[], { resolution, note }: Decision) => {
      const enter = stayAmongFindings();
      read().decide(findings, resolution, note);
      await go(1);
      enter();
    },
    [read, go],
  );
  const decideAndGo = useCallback(
    async (verdict: Verdict) => {
      const { open, selection } = read();
      const finding = selection.finding === null ? undefined : open?.findings[selection.finding];
      const now =
        open === null || finding === undefined
          ? undefined
          : decisionOn(finding, open.report, open.decisions);
      if (open === null || finding === undefined || now?.resolution !== 'open') return go(1);
      const matter = matterOf(finding, open);
      const meant = verdict === 'letStand' ? standingAlike(matter, open) : matter;
      return take(meant, DECIDE[verdict](finding, open.report, now.note));
    },
    [read, go, take],
  );
  return { go, take, decideAndGo };
}

const DECIDE: Readonly<
  Record<Verdict, (finding: Finding, report: Report, note: string) => Decision>
> = {
  giveBack: (_finding, _report, note) => ({ resolution: 'returned', note }),
  letStand: standingDecision,
  dismiss: (_finding, _report, note) => ({ resolution: 'dismissed', note }),
};
