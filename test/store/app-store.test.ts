import { beforeEach, describe, expect, test } from 'vitest';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { inventReport } from '../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const TOTAL = 'requests.total.total';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const right = invented.figures[TOTAL] ?? 0;
const wrong = { ...invented, figures: { ...invented.figures, [TOTAL]: right + 10 } };
const GOOD = textFile('好.txt', toText(layOut({ ...invented, agency: '星河市民政局' }), 'tabs'));
const BAD = textFile('错.txt', toText(layOut(wrong), 'tabs'));
const EMPTY = textFile('空.txt', '');

const NONE = { error: 0, warning: 0, note: 0 };

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const agencies = (): unknown[] =>
  [...state().reports.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ record }) => record.agency);
/** Of the findings that hold. */
const rules = (): string[] =>
  state().open?.findings.flatMap(({ rule, corrected }) => (corrected === undefined ? rule : [])) ??
  [];
const openBad = async (): Promise<void> => {
  const bad = [...state().reports.values()].find(({ record }) => record.agency === '星河市教育局');
  await state().openReport(bad?.record.id ?? '');
};

beforeEach(() => {
  store = makeStore();
});

describe('review', () => {
  beforeEach(async () => {
    await state().addFiles([BAD]);
    await openBad();
  });

  test('an edit is checked at once, in the list too; undo and redo go back and forth', async () => {
    const broken = ['requests-column-balance', 'requests-result-total', 'requests-row-total'];
    expect(rules()).toEqual(broken);
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    expect(rules()).toEqual([]);
    expect([...state().reports.values()][0]?.record).toMatchObject({
      open: { error: 0 },
      edited: 1,
    });
    expect(state().open?.reading.cells[TOTAL]?.value).toBe(right + 10);
    await state().undo();
    expect(rules()).toEqual(broken);
    expect(state().selection).toMatchObject({ cell: TOTAL, tab: 'requests' });
    await state().redo();
    expect(rules()).toEqual([]);
    expect(state().open?.findings.map(({ rule, corrected }) => [rule, corrected])).toEqual(
      broken.map((rule) => [rule, [{ cell: TOTAL, from: right + 10, to: right }]]),
    );
    await state().redo();
    expect(state().cursor).toBe(1);
  });

  test('a finding stays chosen while one looks at its cells, and is let go when it is gone', async () => {
    const index = state().open?.findings.findIndex(({ cells }) => cells.length > 1) ?? -1;
    const cells = state().open?.findings[index]?.cells ?? [];
    state().select({ finding: index, cell: cells[0] ?? null, tab: 'requests' });
    state().select({ cell: cells[1] ?? null, finding: null });
    expect(state().selection.finding).toBe(index);
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    expect(rules()).toEqual([]);
    expect(state().selection).toMatchObject({ finding: null, cell: cells[1] });
  });

  test('what is accepted as published is done, but counted as wrong', () => {
    const errors = state().open?.findings.filter(({ severity }) => severity === 'error') ?? [];
    state().decide(errors, 'as-published', '');
    const { record } = [...state().reports.values()].find(
      ({ record: { agency } }) => agency === '星河市教育局',
    ) ?? { record: null };
    expect(record).toMatchObject({ publishedErrors: errors.length, open: { error: 0 } });
  });

  test('a cell taken back is as read, by a new step that can be undone', async () => {
    state().edit([{ cell: TOTAL, from: right + 10, to: right }], '见原件');
    state().revert([TOTAL, 'requests.granted.total']);
    expect(state().open?.report.cells[TOTAL]).toEqual(state().open?.reading.cells[TOTAL]);
    expect(state().open?.edits).toMatchObject([
      { from: right + 10, to: right, note: '见原件', by: 'hand' },
      { cell: TOTAL, from: right, to: right + 10, by: 'revert' },
    ]);
    await state().undo();
    expect(state().open?.report.cells[TOTAL]).toMatchObject({ value: right, state: 'edited' });
    expect(state().steps.length).toBe(2);
  });

  test('a reason given afterwards is a step of its own', () => {
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    state().edit([{ cell: TOTAL, from: right, to: right }]);
    state().edit([{ cell: TOTAL, from: right, to: right }], '电话核实');
    expect(state().open?.edits.map(({ to, note }) => [to, note])).toEqual([
      [right, ''],
      [right, '电话核实'],
    ]);
  });

  test('a remark that was begun is held by cell, and is no remark', async () => {
    const before = await exportText(store);
    const { record } = [...state().reports.values()][0] ?? { record: null };
    state().keepDraft(TOTAL, '与台');
    state().keepDraft(TOTAL, '与台账对不上');
    state().keepDraft('requests.granted.total', '空格');
    state().keepDraft('requests.granted.total', null);
    expect(state().drafts).toEqual([
      { report: state().open?.id, cell: TOTAL, text: '与台账对不上' },
    ]);
    expect([...state().reports.values()][0]?.record).toBe(record);
    expect(state().steps).toEqual([]);
    expect(await exportText(store)).toBe(before);
  });

  test('an edit that changes nothing is no step', () => {
    state().edit([{ cell: TOTAL, from: right + 10, to: right + 10 }]);
    expect(state().steps).toEqual([]);
  });

  test('a new step after undo takes the place of what was undone', async () => {
    state().edit([{ cell: TOTAL, from: right + 10, to: 1 }]);
    state().edit([{ cell: TOTAL, from: 1, to: 2 }]);
    await state().undo();
    await state().undo();
    state().edit([{ cell: TOTAL, from: right + 10, to: 3 }]);
    expect(state().steps.map((step) => step.kind === 'edit' && step.changes[0]?.to)).toEqual([3]);
  });

  test('a decision lasts through re-checks until a value it was about changes', () => {
    const [finding] = state().open?.findings ?? [];
    if (finding === undefined) throw new Error('no finding');
    const openErrors = (): number | undefined =>
      [...state().reports.values()][0]?.record.open.error;
    state().decide([finding], 'as-published', '原件如此');
    expect(openErrors()).toBe(2);
    state().edit([
      {
        cell: 'disputes.review.total',
        from: invented.figures['disputes.review.total'] ?? 0,
        to: 99,
      },
    ]);
    expect(state().open?.decisions).toMatchObject({
      [Object.keys(state().open?.decisions ?? {})[0] ?? '']: {
        resolution: 'as-published',
        note: '原件如此',
      },
    });
    expect(openErrors()).toBe(3);
    state().edit([{ cell: TOTAL, from: right + 10, to: right + 11 }]);
    expect(openErrors()).toBe(4);
  });

  test('the review state follows what is done; a mark stands until the next edit', async () => {
    const review = (): unknown => [...state().reports.values()][0]?.record.review;
    expect(review()).toBe('not-begun');
    state().decide((state().open?.findings ?? []).slice(0, 1), 'as-published', '');
    expect(review()).toBe('in-work');
    state().mark('as-published');
    expect(review()).toBe('as-published');
    await state().undo();
    expect(review()).toBe('in-work');
    await state().redo();
    expect(await exportText(store)).toContain(
      '"review":{"state":"as-published","marked":"as-published"}',
    );
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    expect(review()).toBe('corrected');
    state().mark('in-work');
    expect(review()).toBe('in-work');
    state().mark(null);
    expect(review()).toBe('corrected');
    state().mark('as-published');
    expect(review()).toBe('corrected');
  });

  test('a record that is behind its report is brought up to date when that is opened', async () => {
    const [known] = [...state().reports.values()];
    if (known === undefined) throw new Error('no report');
    const { id, open } = known.record;
    const behind = { ...known, record: { ...known.record, review: 'clean', open: NONE } as const };
    store.setState({ open: null, reports: new Map([[id, behind]]) });
    await state().openReport(id);
    expect(state().reports.get(id)?.record).toMatchObject({ review: 'not-begun', open });
  });

  test('agency and year are named in one step, told in the list, and undone', async () => {
    const listed = (): unknown => {
      const [report] = [...state().reports.values()];
      return [report?.record.agency, report?.record.year];
    };
    const read = listed();
    state().identify({ agency: '星河市教育体育局', year: 2030 });
    expect(listed()).toEqual(['星河市教育体育局', 2030]);
    expect(state().open?.report).toMatchObject({ agency: '星河市教育体育局', year: 2030 });
    state().identify({ agency: '星河市教育体育局', year: 2030 });
    expect(state().steps).toHaveLength(1);
    await state().undo();
    expect(listed()).toEqual(read);
    await state().redo();
    state().identify(null);
    expect(listed()).toEqual(read);
    expect(state().steps).toHaveLength(2);
  });

  test('undo opens the report it changes', async () => {
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    await state().addFiles([GOOD]);
    const good = [...state().reports.values()].find(
      ({ record }) => record.agency === '星河市民政局',
    );
    await state().openReport(good?.record.id ?? '');
    await state().undo();
    expect(state().open?.report.agency).toBe('星河市教育局');
    expect(rules().length).toBe(3);
  });
});

describe('the session', () => {
  test('what was done is there after a reload', async () => {
    const storage = createMemoryStorage();
    store = makeStore(storage);
    await state().addFiles([BAD, EMPTY]);
    await openBad();
    state().edit([{ cell: TOTAL, from: right + 10, to: right }]);
    const before = await exportText(store);
    store = makeStore(storage);
    await state().load();
    expect(state().isLoaded).toBe(true);
    expect(await exportText(store)).toBe(before);
    await openBad();
    expect(state().open?.report.cells[TOTAL]).toMatchObject({ value: right, state: 'edited' });
    await state().undo();
    expect(state().open?.report.cells[TOTAL]).toMatchObject({ value: right + 10, state: 'read' });
  });

  test('an export dropped into an empty session gives the same export again', async () => {
    await state().addFiles([BAD, EMPTY, GOOD]);
    await openBad();
    state().edit([{ cell: TOTAL, from: right + 10, to: right }], '见原件');
    const [finding] = state().open?.findings ?? [];
    if (finding !== undefined) state().decide([finding], 'dismissed', '');
    const before = await exportText(store);
    store = makeStore();
    await state().addFiles([textFile('gouji-reports.json', before)]);
    expect(await exportText(store)).toBe(before);
    expect(agencies()).toEqual(['星河市教育局', '星河市民政局']);
  });

  test('one goes on where one stopped', async () => {
    await state().addFiles([BAD]);
    await openBad();
    state().edit([{ cell: TOTAL, from: right + 10, to: 7 }]);
    const backup = await exportText(store);
    store = makeStore();
    await state().addFiles([BAD]);
    await state().addFiles([textFile('备份.json', backup)]);
    await openBad();
    expect(state().open?.report.cells[TOTAL]).toMatchObject({ value: 7, state: 'edited' });
    expect(state().open?.reading.cells[TOTAL]?.value).toBe(right + 10);
  });

  test('clearing leaves nothing', async () => {
    await state().addFiles([BAD]);
    await state().clearSession();
    expect(state()).toMatchObject({ open: null, steps: [], changedAt: null, intake: null });
    expect(state().reports.size).toBe(0);
  });

  test('a storage that refuses turns the state to failed; the report can still be opened', async () => {
    const refusing = { ...createMemoryStorage(), write: () => Promise.reject(new Error('quota')) };
    store = makeStore(refusing);
    await state().addFiles([BAD]);
    await Promise.resolve();
    expect(state().saved).toBe('failed');
    await openBad();
    expect(state().open?.report.agency).toBe('星河市教育局');
  });
});
