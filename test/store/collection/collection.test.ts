/** The batch as a whole in the store: asked, decided on, undone, saved and brought back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { decisionBetween } from '../../../src/collection/state.ts';
import type { CollectionFinding } from '../../../src/collection/finding.ts';
import { isCollectionStale } from '../../../src/store/collection/collection-slice.ts';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import { collectionState } from '../../../src/store/collection/collection-in-force.ts';
import { inventReport } from '../../support/invent-report.ts';
import { makeUnit } from '../../support/make-collection.ts';
import {
  exportText,
  inThread,
  inThreadCollector,
  makeStore,
  textFile,
} from '../../support/make-store.ts';
import { createMemoryStorage } from '../../support/memory-storage.ts';
import { createMemoryUnitList } from '../../support/memory-unit-list.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

const agency = '星河市教育局';
const file = (name: string, seed: number, year: number, of = agency) =>
  textFile(name, toText(layOut(inventReport(createRandom(seed), { agency: of, year })), 'tabs'));
/** Invented apart from each other: next to nothing is carried over rightly. */
const FILES = [file('一.txt', 1, 2022), file('二.txt', 2, 2023)];
const LIST = [makeUnit(agency), makeUnit('星河市民政局')];
const setList = { kind: 'units', change: { kind: 'list', units: LIST } } as const;

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const found = (): readonly CollectionFinding[] =>
  (state().collection?.found ?? []).map(({ finding }) => finding);
const first = (): CollectionFinding => {
  const [finding] = found();
  if (finding === undefined) throw new Error('nothing was found between the reports');
  return finding;
};
const decision = () => decisionBetween(first(), collectionState(state()).decisions);

beforeEach(async () => {
  store = makeStore(createMemoryStorage());
  await state().addFiles(FILES);
  await state().checkCollection();
});

describe('the checks between reports', () => {
  test('find what does not fit, and are asked again when the batch is another', async () => {
    expect(found().some(({ rule }) => rule === 'carry-over')).toBe(true);
    state().removeReports([[...state().reports.keys()][0] ?? '']);
    await state().checkCollection();
    expect(found().some(({ rule }) => rule === 'carry-over')).toBe(false);
  });

  test('are not asked again when nothing has changed, or only a decision', async () => {
    let asked = 0;
    store = makeStore(createMemoryStorage(), inThread, undefined, {
      ask: (reports, question) => {
        asked++;
        return inThreadCollector.ask(reports, question);
      },
    });
    await state().addFiles(FILES);
    await state().checkCollection();
    await state().checkCollection();
    state().decideBetween([first()], 'returned', '');
    await state().checkCollection();
    expect(asked).toBe(1);
  });
});

describe('ahead, before anyone looks', () => {
  /** @param meanwhile is done before the answer is there @returns how often was asked */
  const checkAhead = async (meanwhile: () => void): Promise<number> => {
    let asked = 0;
    store = makeStore(createMemoryStorage(), inThread, undefined, {
      ask: async (reports, question) => {
        asked++;
        const answer = await inThreadCollector.ask(reports, question);
        if (asked === 1) meanwhile();
        return answer;
      },
    });
    await state().addFiles(FILES);
    await state().checkAhead();
    return asked;
  };
  const firstId = (): string => [...state().reports.keys()][0] ?? '';

  test('is asked once, whatever is said of the batch meanwhile; who looks has it asked again', async () => {
    expect(await checkAhead(() => state().changeCollection(setList))).toBe(1);
    expect(found().some(({ rule }) => rule === 'carry-over')).toBe(true);
    expect(found().some(({ rule }) => rule === 'missing-report')).toBe(false);
    expect(isCollectionStale(state())).toBe(true);
    await state().checkCollection();
    expect(found().some(({ rule }) => rule === 'missing-report')).toBe(true);
  });

  test('nothing is told of reports that are gone by then', async () => {
    expect(await checkAhead(() => state().removeReports([firstId()]))).toBe(1);
    expect(state().collection).toBeNull();
  });

  test('who looks while it is asked waits for it, and the same is not asked again', async () => {
    let looked = Promise.resolve();
    expect(await checkAhead(() => (looked = state().checkCollection()))).toBe(1);
    await looked;
    expect(isCollectionStale(state())).toBe(false);
  });
});

describe('what is said of the batch', () => {
  test('a decision is one step: undone and redone', async () => {
    state().decideBetween([first()], 'as-published', '上年更正过');
    expect(decision()).toEqual({ resolution: 'as-published', note: '上年更正过' });
    await state().undo();
    expect(decision().resolution).toBe('open');
    expect(state().screen).toBe('collection');
    await state().redo();
    expect(decision().resolution).toBe('as-published');
  });

  test('a unit list says who is missing', async () => {
    state().changeCollection(setList);
    await state().checkCollection();
    const missing = found().filter(({ rule }) => rule === 'missing-report');
    expect(missing.map(({ unit, year }) => [unit, year])).toEqual([
      ['星河市民政局', 2022],
      ['星河市民政局', 2023],
    ]);
  });

  test('a unit list that is dropped with the reports is taken', async () => {
    const text = '单位,上级,别名\n星河市教育局,,\n星河市民政局,没有的政府,\n';
    await state().addFiles([textFile('名单.csv', text)]);
    expect(collectionState(state()).units?.map(({ name }) => name)).toEqual([
      agency,
      '星河市民政局',
    ]);
    expect(state().listProblems).toHaveLength(1);
    expect(state().failures).toEqual([]);
  });
});

describe('the unit list that was used last', () => {
  test('is there for the sessions that come, and beyond the visit', async () => {
    const unitList = createMemoryUnitList();
    store = makeStore(createMemoryStorage(), inThread, undefined, inThreadCollector, unitList);
    await state().load();
    expect(state().lastUnits).toBeNull();
    state().takeUnitList({ units: LIST, problems: [] });
    await state().checkCollection();
    expect(state().lastUnits).toEqual(LIST);
    await state().clearSession();
    expect(state().lastUnits).toEqual(LIST);
    store = makeStore(createMemoryStorage(), inThread, undefined, inThreadCollector, unitList);
    await state().load();
    expect(state().lastUnits).toEqual(LIST);
    expect(collectionState(state()).units).toBeNull();
  });

  test('is none that only the reports have named', async () => {
    state().changeCollection({
      kind: 'units',
      change: { kind: 'kind', unit: agency, to: 'department' },
    });
    await state().checkCollection();
    expect(state().lastUnits).toBeNull();
  });
});

describe('the exchanged JSON', () => {
  test('holds what was found and decided, and brings it back', async () => {
    state().changeCollection(setList);
    await state().checkCollection();
    state().decideBetween([first()], 'returned', '请说明');
    const text = await exportText(store);
    const again = makeStore(createMemoryStorage());
    await again.getState().addFiles([textFile('数据.json', text)]);
    store = again;
    await state().checkCollection();
    expect(decision()).toEqual({ resolution: 'returned', note: '请说明' });
    expect(collectionState(state()).units).toEqual(LIST);
    expect(await exportText(again)).toBe(text);
  });

  test('of one report says nothing of a batch', async () => {
    state().removeReports([[...state().reports.keys()][0] ?? '']);
    expect(JSON.parse(await exportText(store))).not.toHaveProperty('collection');
  });
});
