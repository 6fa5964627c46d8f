/** Suggestions: asked for, applied as one step, kept off confirmed cells, applied to reports alike. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import type { Hypothesis } from '../../src/repair/index.ts';
import { isConfirmed } from '../../src/report/confirmed.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { inventReport } from '../support/invent-report.ts';
import type { InventedReport } from '../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const TOTAL = 'requests.total.naturalPerson';

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();

function fileOf(name: string, invented: InventedReport): ReturnType<typeof textFile> {
  return textFile(`${name}.txt`, toText(layOut(invented), 'tabs'));
}

function withFigure(invented: InventedReport, cell: CellId, by: number): InventedReport {
  const figures = { ...invented.figures, [cell]: (invented.figures[cell] ?? 0) + by };
  return { ...invented, figures };
}

async function openByAgency(agency: string): Promise<void> {
  const found = [...state().reports.values()].find(({ record }) => record.agency === agency);
  await state().openReport(found?.record.id ?? '');
}

async function lookFor(): Promise<void> {
  const { open, findRepairs } = state();
  if (open !== null) await findRepairs(open);
}

async function findFirst(): Promise<Hypothesis | undefined> {
  await lookFor();
  const { repairs, open } = state();
  expect(repairs?.of).toBe(open);
  return repairs?.knots[0]?.hypotheses[0];
}

beforeEach(() => {
  store = makeStore();
});

describe('one report', () => {
  const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
  const right = invented.figures[TOTAL] ?? 0;

  beforeEach(async () => {
    await state().addFiles([fileOf('错', withFigure(invented, TOTAL, 10))]);
    await openByAgency('星河市教育局');
  });

  test('what is suggested is applied as one step, said to be a suggestion, and undone as one', async () => {
    const first = await findFirst();
    expect(first?.changes).toEqual([{ cell: TOTAL, from: right + 10, to: right }]);
    if (first !== undefined) state().applyRepair(first);
    expect(state().open?.findings.map(({ corrected }) => corrected?.length)).toEqual([1, 1, 1]);
    expect(state().open?.edits).toMatchObject([{ cell: TOTAL, to: right, by: 'suggestion' }]);
    expect(state().open?.edits[0]?.note).toBe(first?.message.zh);
    expect(await findFirst()).toBeUndefined();
    await state().undo();
    expect(state().open?.report.cells[TOTAL]?.value).toBe(right + 10);
    expect((await findFirst())?.changes[0]?.to).toBe(right);
  });

  test('a confirmed cell is never suggested, until its value changes or it is unlocked', async () => {
    state().confirmCell(TOTAL, true);
    await lookFor();
    const suggested = state().repairs?.knots.flatMap(({ hypotheses }) =>
      hypotheses.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
    );
    expect(suggested).not.toContain(TOTAL);
    const isLocked = (): boolean | undefined => {
      const { open } = state();
      return open === null ? undefined : isConfirmed(TOTAL, open.report, open.confirmed);
    };
    expect(isLocked()).toBe(true);
    state().edit([{ cell: TOTAL, from: right + 10, to: right + 9 }]);
    expect(isLocked()).toBe(false);
    await state().undo();
    expect(isLocked()).toBe(true);
    state().confirmCell(TOTAL, false);
    expect((await findFirst())?.changes[0]?.cell).toBe(TOTAL);
  });

  test('a lock stays through download and drop, and says so in the history', async () => {
    state().confirmCell(TOTAL, true);
    expect(state().steps.map(({ kind }) => kind)).toEqual(['confirm']);
    const text = await exportText(store);
    store = makeStore();
    await state().addFiles([textFile('下载.json', text)]);
    await openByAgency('星河市教育局');
    const { open } = state();
    expect(open?.confirmed).toEqual({ [TOTAL]: right + 10 });
    await lookFor();
    const doubted = state().repairs?.knots.flatMap(({ hypotheses }) =>
      hypotheses.flatMap(({ changes }) => changes.map(({ cell }) => cell)),
    );
    expect(doubted).not.toContain(TOTAL);
    expect(await exportText(store)).toBe(text);
    state().confirmCell(TOTAL, false);
    expect(await exportText(store)).not.toContain('"confirmed"');
  });

  test('an answer on a report that has changed meanwhile is not taken', async () => {
    const asked = lookFor();
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    await asked;
    expect(state().repairs).toBeNull();
  });
});

describe('reports alike', () => {
  const agencies = ['星河市教育局', '星河市民政局', '星河市水务局'];
  /** The row of 予以公开 with its second and last figure swapped: a slip of layout. */
  const swapped = (invented: InventedReport): InventedReport => {
    const { 'requests.granted.business': business = 0, 'requests.granted.total': total = 0 } =
      invented.figures;
    const swap = { 'requests.granted.business': total, 'requests.granted.total': business };
    return { ...invented, figures: { ...invented.figures, ...swap } };
  };

  test('the same slip is found in the others, and taken over where it was previewed', async () => {
    const invented = agencies.map((agency, index) =>
      inventReport(createRandom(20 + index), { agency, year: 2022 }),
    );
    await state().addFiles([
      fileOf('一', swapped(invented[0] as InventedReport)),
      fileOf('二', swapped(invented[1] as InventedReport)),
      fileOf('三', withFigure(invented[2] as InventedReport, TOTAL, 1)),
    ]);
    await openByAgency('星河市教育局');
    state().select({ cell: TOTAL });
    const first = await findFirst();
    expect(first?.pattern).not.toBeNull();
    if (first === undefined) return;
    const shares: number[] = [];
    const alike = await state().findAlike(
      first,
      (share) => shares.push(share),
      new AbortController().signal,
    );
    expect(shares.at(-1)).toBe(1);
    const names = alike.map(({ report }) => state().reports.get(report)?.record.agency);
    expect(names).toEqual(['星河市民政局']);
    state().applyRepair(first);
    await state().applyAlike(alike);
    expect(state().open?.report.agency).toBe('星河市教育局');
    expect(state().selection.cell).toBe(TOTAL);
    const errors = [...state().reports.values()].map(({ record }) => record.open.error > 0);
    expect(errors).toEqual([false, false, true]);
    await state().undo();
    expect(state().open?.report.agency).toBe('星河市民政局');
  });
});
