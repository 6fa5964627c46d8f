/** What is probably wrong: looked for in a worker, applied only when the reviewer says so. */
import { equationsOf } from '../form/equations.ts';
import { cellsOf } from '../form/editions.ts';
import type { CellId } from '../form/form-types.ts';
import type { Knot } from '../repair/index.ts';
import { confirmedCells } from '../report/confirmed.ts';
import { evaluateEquation } from '../report/evaluate-equation.ts';
import type { Report } from '../report/report.ts';
import type { RepairQuestion } from '../worker/protocol.ts';
import type { AlikeRepair, AppActions, AppState, OpenReport } from './app-state.ts';
import type { SliceContext } from './slice-context.ts';
import { loadReport } from './load-report.ts';
import { batchOf } from './versions/set-aside.ts';

type RepairActions = Pick<AppActions, 'findRepairs' | 'applyRepair' | 'findAlike' | 'applyAlike'>;

export function createRepairSlice(context: SliceContext): RepairActions {
  const { set, get, pool } = context;
  let turn: Promise<void> = Promise.resolve();

  const ask = async (open: OpenReport): Promise<readonly Knot[]> =>
    hasBrokenSums(open.report)
      ? ((await pool.suggest(questionOn(open, batchOf(get())))) ?? [])
      : [];

  /** One after the other: of several changes in quick order only the last is worth an answer. */
  const takeTurn = async (open: OpenReport, before: Promise<void>): Promise<void> => {
    await before;
    if (get().open !== open) return;
    const knots = await ask(open);
    if (get().open === open) set({ repairs: { of: open, knots } });
  };

  return {
    findRepairs(of) {
      turn = takeTurn(of, turn);
      return turn;
    },
    applyRepair(hypothesis) {
      get().edit(hypothesis.changes, hypothesis.message.zh, 'suggestion');
    },
    async findAlike(hypothesis, onProgress, signal) {
      const others = [...batchOf(get()).values()].filter(
        ({ record }) => record.id !== get().open?.id && record.open.error > 0,
      );
      const { isSameHypothesis } = await import('../repair/index.ts');
      const alike: AlikeRepair[] = [];
      let done = 0;
      for (const other of others) {
        if (signal.aborted) return [];
        const open = await loadReport(context, other.record.id);
        const knots = open === null ? [] : await ask(open);
        const same = knots
          .flatMap(({ hypotheses }) => hypotheses.slice(0, 1))
          .find((first) => isSameHypothesis(first, hypothesis));
        if (same !== undefined) alike.push({ report: other.record.id, hypothesis: same });
        onProgress(++done / others.length);
      }
      return alike;
    },
    async applyAlike(repairs) {
      const { open: desk, selection } = get();
      for (const { report, hypothesis } of repairs) {
        await get().openReport(report);
        if (get().open?.id === report) get().applyRepair(hypothesis);
      }
      if (desk !== null) await get().openReport(desk.id);
      set({ selection });
    },
  };
}

function hasBrokenSums(report: Report): boolean {
  return equationsOf(report).some((equation) =>
    ['broken', 'doubtful'].includes(evaluateEquation(report, equation).state),
  );
}

function questionOn(open: OpenReport, reports: AppState['reports']): RepairQuestion {
  const { report, confirmed } = open;
  return {
    report,
    locked: confirmedCells(report, confirmed),
    lastYear: figuresBefore(report, reports),
  };
}

/** The figures of the agency's report on the year before, if the session has it. */
function figuresBefore(
  { agency, year }: Report,
  reports: AppState['reports'],
): RepairQuestion['lastYear'] {
  if (agency === null || year === null) return {};
  const before = [...reports.values()].find(
    ({ record }) => record.agency === agency && record.year === year - 1,
  )?.record;
  if (before === undefined) return {};
  const figures: Partial<Record<CellId, number>> = {};
  cellsOf(before).forEach(({ id, table }, index) => {
    const figure = before.figures[index] ?? Number.NaN;
    // Lines of older reports are known by their number: the next year's may be another.
    if (!Number.isNaN(figure) && table !== 'statistics') figures[id] = figure;
  });
  return figures;
}
