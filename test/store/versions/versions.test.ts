/** Reports that come and go: taken out, replaced by a newer version, held against an earlier one. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import { batchOf } from '../../../src/store/versions/set-aside.ts';
import { inventReport } from '../../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../../support/make-store.ts';
import { createMemoryStorage } from '../../support/memory-storage.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

const TOTAL = 'requests.total.total';
const PENALTIES = 'proactive.penalties.decisions';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const right = invented.figures[TOTAL] ?? 0;
const file = (name: string, figures: Record<string, number>, agency = '星河市教育局') =>
  textFile(
    name,
    toText(layOut({ ...invented, agency, figures: { ...invented.figures, ...figures } }), 'tabs'),
  );
const OLD = file('旧.txt', { [TOTAL]: right + 10 });
const NEW = file('新.txt', { [PENALTIES]: (invented.figures[PENALTIES] ?? 0) + 1 });
const OTHER = file('别家.txt', {}, '星河市民政局');

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const idOf = (name: string): string =>
  [...state().reports.values()].find(({ record }) => record.source.name === name)?.record.id ?? '';
const batch = (): string[] =>
  [...batchOf(state()).values()].map(({ record }) => record.source.name);
const exported = async () =>
  JSON.parse(await exportText(store)) as {
    reports: { source: { name: string }; replaces?: string[] }[];
  };

beforeEach(async () => {
  store = makeStore(createMemoryStorage());
  await state().addFiles([OLD, NEW, OTHER]);
});

describe('taken out of the batch', () => {
  test('reports are gone from list and file at once, and come back by one undo', async () => {
    await state().openReport(idOf('旧.txt'));
    state().check([idOf('旧.txt'), idOf('新.txt'), idOf('别家.txt')], true);
    state().removeReports([idOf('旧.txt'), idOf('别家.txt'), 'unknown']);
    expect(batch()).toEqual(['新.txt']);
    expect(state().open).toBeNull();
    expect([...state().checked]).toEqual([idOf('新.txt')]);
    expect((await exported()).reports.map(({ source }) => source.name)).toEqual(['新.txt']);
    await state().undo();
    expect(batch()).toEqual(['旧.txt', '新.txt', '别家.txt']);
    expect(state().open?.id).toBe(idOf('旧.txt'));
    await state().redo();
    expect(batch()).toEqual(['新.txt']);
    expect(state().open).toBeNull();
  });

  test('nothing to take out is no step', () => {
    state().removeReports(['unknown']);
    expect(state().steps).toEqual([]);
  });
});

describe('a newer version', () => {
  beforeEach(async () => {
    await state().openReport(idOf('旧.txt'));
    const errors = state().open?.findings.filter(({ rule }) => rule.startsWith('requests-')) ?? [];
    state().decide(errors, 'returned', '请核实');
    state().confirmCell(TOTAL, true);
    state().confirmCell('disputes.review.total', true);
    await state().openReport(idOf('新.txt'));
  });

  test('is held against the old one: asked and mended, changed unasked', async () => {
    const { open } = state();
    if (open === null) throw new Error('nothing is open');
    const found = await state().compareWith(open, idOf('旧.txt'));
    expect(found?.mended.map(({ note }) => note)).toEqual(['请核实', '请核实', '请核实']);
    expect(found?.notMended).toEqual([]);
    const was = invented.figures[PENALTIES] ?? 0;
    expect(found?.unasked.cells).toEqual([{ cell: PENALTIES, from: was, to: was + 1 }]);
    expect(await state().compareWith(open, 'unknown')).toBeNull();
  });

  test('takes its place: out of the list, not out of the JSON; locks on the same figures come along', async () => {
    await state().replaceVersion(idOf('旧.txt'));
    expect(batch()).toEqual(['新.txt', '别家.txt']);
    expect(state().open?.confirmed).toEqual({
      'disputes.review.total': invented.figures['disputes.review.total'],
    });
    const { reports } = await exported();
    expect(reports.map(({ source, replaces }) => [source.name, replaces])).toEqual([
      ['旧.txt', undefined],
      ['新.txt', [idOf('旧.txt')]],
      ['别家.txt', undefined],
    ]);
    await state().openReport(idOf('旧.txt'));
    expect(state().open?.report.source.name).toBe('旧.txt');
    await state().undo();
    expect(batch()).toEqual(['旧.txt', '新.txt', '别家.txt']);
  });

  test('is still the newer one after a download and in another session', async () => {
    await state().replaceVersion(idOf('旧.txt'));
    const text = await exportText(store);
    store = makeStore(createMemoryStorage());
    await state().addFiles([textFile('gouji-reports.json', text)]);
    expect(batch()).toEqual(['新.txt', '别家.txt']);
    expect(await exportText(store)).toBe(text);
  });

  test('that is taken out itself takes nobody’s place', async () => {
    await state().replaceVersion(idOf('旧.txt'));
    state().removeReports([idOf('新.txt')]);
    expect(batch()).toEqual(['旧.txt', '别家.txt']);
  });

  test('cannot be a version of itself', async () => {
    await state().replaceVersion(idOf('新.txt'));
    expect(batch()).toHaveLength(3);
  });
});

describe('one copy counts', () => {
  const THIRD = file('又一份.txt', { [PENALTIES]: (invented.figures[PENALTIES] ?? 0) + 2 });

  test('it takes the place of the others, and is on the desk', async () => {
    await state().addFiles([THIRD]);
    await state().preferCopy(idOf('新.txt'), [idOf('旧.txt'), idOf('又一份.txt')]);
    expect(batch()).toEqual(['新.txt', '别家.txt']);
    expect(state().open?.id).toBe(idOf('新.txt'));
  });

  test('no other takes it where it cannot be opened', async () => {
    await state().openReport(idOf('别家.txt'));
    await state().preferCopy('unknown', [idOf('旧.txt'), idOf('新.txt')]);
    expect(batch()).toHaveLength(3);
  });

  test('no other takes it that is opened meanwhile', async () => {
    const preferring = state().preferCopy(idOf('新.txt'), [idOf('旧.txt')]);
    await state().openReport(idOf('别家.txt'));
    await preferring;
    expect(batch()).toHaveLength(3);
    expect(state().open?.id).toBe(idOf('别家.txt'));

    await state().openReport(idOf('新.txt'));
    const replacing = state().replaceVersion(idOf('旧.txt'));
    store.setState({ open: null });
    await replacing;
    expect(batch()).toHaveLength(3);
  });
});
