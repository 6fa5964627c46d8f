import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { TABLE_IDS } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { printTable } from '../../src/form/printed-table.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { blockAround, cellsIn } from '../../src/ui/review/range/grid-range.ts';
import type { Block } from '../../src/ui/review/range/grid-range.ts';
import { planClear } from '../../src/ui/review/range/plan-clear.ts';
import { planFill } from '../../src/ui/review/range/plan-fill.ts';
import { planPaste } from '../../src/ui/review/range/plan-paste.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const GRANTED = 'requests.granted.total';
const PARTIAL = 'requests.partial.total';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const SCHOOLS = textFile('教育局.txt', toText(layOut(invented), 'tabs'));
const CIVIL = textFile(
  '民政局.txt',
  toText(layOut({ ...invented, agency: '星河市民政局' }), 'tabs'),
);

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const open = async (agency: string): Promise<void> => {
  const found = [...state().reports.values()].find(({ record }) => record.agency === agency);
  await state().openReport(found?.record.id ?? '');
};
const value = (cell: CellId): number | null => state().open?.report.cells[cell]?.value ?? null;
const set = (cell: CellId, to: number): void => state().edit([{ cell, from: value(cell), to }]);
const edited = (): unknown =>
  Object.fromEntries(
    [...state().reports.values()].map(({ record }) => [record.agency, record.edited]),
  );

beforeEach(async () => {
  store = makeStore();
  await state().addFiles([SCHOOLS, CIVIL]);
  await open('星河市教育局');
});

describe('a jump', () => {
  test('passes steps of several reports and leaves each as it was then', async () => {
    set(GRANTED, 901);
    set(PARTIAL, 902);
    await open('星河市民政局');
    set(GRANTED, 903);
    expect(edited()).toEqual({ 星河市教育局: 2, 星河市民政局: 1 });
    await state().jumpTo(1);
    expect(edited()).toEqual({ 星河市教育局: 1, 星河市民政局: 0 });
    expect(state().open?.report.agency).toBe('星河市教育局');
    expect(state().selection.cell).toBe(PARTIAL);
    await state().jumpTo(3);
    expect(edited()).toEqual({ 星河市教育局: 2, 星河市民政局: 1 });
    expect([state().open?.report.agency, value(GRANTED)]).toEqual(['星河市民政局', 903]);
  });

  test('beyond either end goes to that end', async () => {
    set(GRANTED, 901);
    await state().jumpTo(-4);
    expect([state().cursor, state().open?.edits]).toEqual([0, []]);
    await state().jumpTo(9);
    expect([state().cursor, value(GRANTED)]).toEqual([1, 901]);
  });

  test('is kept: a reload finds the same steps in force', async () => {
    const storage = createMemoryStorage();
    store = makeStore(storage);
    await state().addFiles([SCHOOLS]);
    await open('星河市教育局');
    set(GRANTED, 901);
    set(GRANTED, 902);
    await state().jumpTo(1);
    const before = await exportText(store);
    store = makeStore(storage);
    await state().load();
    expect(await exportText(store)).toBe(before);
    expect([state().cursor, state().steps.length]).toEqual([1, 2]);
  });
});

describe('an undone step is shown', () => {
  test('a decision by its finding, whatever was selected since', async () => {
    set(GRANTED, 901);
    const findings = state().open?.findings ?? [];
    const decided = findings.findIndex(({ severity }) => severity === 'error');
    const [finding] = findings.slice(decided);
    if (finding === undefined) throw new Error('nothing to decide on');
    state().decide([finding], 'as-published', '');
    state().select({ tab: 'text', cell: null, finding: null });
    await state().undo();
    expect(state().selection).toEqual({
      tab: 'requests',
      cell: finding.cells[0],
      finding: decided,
    });
    expect(state().notice).toBeNull();
  });

  test('one of another report is said, until the next report is opened', async () => {
    set(GRANTED, 901);
    await open('星河市民政局');
    await state().undo();
    expect(state().notice).toBe('undoneElsewhere');
    await open('星河市民政局');
    expect(state().notice).toBeNull();
    await state().redo();
    expect(state().notice).toBe('redoneElsewhere');
    state().dismissNotice();
    expect(state().notice).toBeNull();
  });
});

describe('steps that gave way to a new one', () => {
  test('come back to be redone, and what took their place goes', async () => {
    for (const to of [901, 902, 903]) set(GRANTED, to);
    await state().jumpTo(1);
    expect(state().discarded).toBeNull();
    set(PARTIAL, 77);
    expect(state().steps.length).toBe(2);
    expect(state().discarded).toMatchObject({ from: 1, steps: [{}, {}] });
    expect(state().notice).toBe('discarded');
    await state().restoreDiscarded();
    expect([state().cursor, value(GRANTED)]).toEqual([1, 901]);
    expect(value(PARTIAL)).toBe(invented.figures[PARTIAL]);
    await state().jumpTo(3);
    expect(value(GRANTED)).toBe(903);
    await state().restoreDiscarded();
    await state().redo();
    expect([value(GRANTED), value(PARTIAL)]).toEqual([901, 77]);
  });

  test('are gone with the session', async () => {
    set(GRANTED, 901);
    await state().undo();
    set(GRANTED, 902);
    await state().clearSession();
    expect(state().discarded).toBeNull();
  });
});

test(
  'whatever is pasted, filled and blanked: undone it is as read, redone as it was',
  { timeout: 20_000 },
  async () => {
    const action = fc.record({
      kind: fc.constantFrom('paste', 'fill', 'clear', 'revert'),
      table: fc.constantFrom(...TABLE_IDS),
      corners: fc.tuple(fc.nat(), fc.nat()),
      text: fc.array(
        fc.array(fc.constantFrom('7', '', '１２', '3件', '若干', '0.5'), { maxLength: 4 }),
        {
          maxLength: 3,
        },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
        await state().jumpTo(0);
        const onDesk = (): string => JSON.stringify([state().open?.report, state().open?.edits]);
        const original = onDesk();
        for (const { kind, table, corners, text } of actions) {
          const report = state().open?.report;
          if (report === undefined) throw new Error('no report on the desk');
          const { figures } = printTable(report, table);
          const all = figures.flat();
          const [one, other] = corners.map((at) => all[at % all.length] as CellId);
          const block = blockAround(figures, one as CellId, other as CellId) as Block;
          const input = { figures, report };
          if (kind === 'paste') {
            state().edit(planPaste(text, { ...input, selection: block }).changes, '', 'paste');
          } else if (kind === 'fill') state().edit(planFill('down', block, input), '', 'fill');
          else if (kind === 'clear') state().edit(planClear(cellsIn(figures, block), report));
          else state().revert(cellsIn(figures, block));
        }
        const { cursor } = state();
        const done = onDesk();
        await state().jumpTo(0);
        expect(onDesk()).toBe(original);
        await state().jumpTo(cursor);
        expect(onDesk()).toBe(done);
      }),
      { numRuns: 30 },
    );
  },
);
