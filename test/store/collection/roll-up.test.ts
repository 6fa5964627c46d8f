/** Roll-ups in the store: the last answer is held, one that comes too late is not, and each figure shows who gave it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { cellsOf } from '../../../src/form/editions.ts';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import { foundBetween } from '../../../src/store/collection/between.ts';
import {
  listBodies,
  placeOfFinding,
} from '../../../src/store/collection/roll-up/roll-up-places.ts';
import { partsOfUnits } from '../../../src/store/collection/roll-up/unit-parts.ts';
import { inventReport } from '../../support/invent-report.ts';
import { inThread, inThreadCollector, makeStore, textFile } from '../../support/make-store.ts';
import { createMemoryStorage } from '../../support/memory-storage.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

const COUNTY = '清源县人民政府';
const report = (seed: number, agency: string, year = 2023) =>
  inventReport(createRandom(seed), { agency, year });
const file = (seed: number, agency: string, year = 2023) =>
  textFile(`${agency}${year}.txt`, toText(layOut(report(seed, agency, year)), 'tabs'));
const LIST = textFile(
  '单位名单.csv',
  `单位,上级,别名\n${COUNTY},,\n清源县水利局,${COUNTY},\n松林乡,${COUNTY},\n梅岭乡,${COUNTY},\n`,
);
const asked = { parent: COUNTY, year: 2023 };

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();

beforeEach(async () => {
  store = makeStore(createMemoryStorage());
  await state().addFiles([
    LIST,
    file(1, COUNTY),
    file(2, '清源县水利局'),
    file(3, '松林乡'),
    file(4, '松林乡', 2022),
  ]);
  await state().checkCollection();
});

describe('a roll-up in the store', () => {
  test('is asked for and held with the batch it is of', async () => {
    await state().lookUpRollUp(asked);
    const answer = state().rollUp;
    expect(answer?.asked).toEqual(asked);
    expect(answer?.of).toBe(state().collection);
    expect(answer?.view?.given.map(({ unit }) => unit)).toEqual(['清源县水利局', '松林乡']);
    expect(answer?.view?.missing).toEqual(['梅岭乡']);
  });

  test('of which no answer can be had is held as such', async () => {
    store = makeStore(createMemoryStorage(), inThread, undefined, {
      ask: (reports, question) =>
        question.kind === 'check'
          ? inThreadCollector.ask(reports, question)
          : Promise.resolve(null),
    });
    await state().addFiles([LIST, file(1, COUNTY)]);
    await state().checkCollection();
    await state().lookUpRollUp(asked);
    await state().makeRollUp({ ...asked, without: [], mode: 'mark' });
    expect(state().rollUp?.view).toBeNull();
    expect(state().madeRollUp?.view).toBeNull();
  });

  test('is dropped when another was asked for after it', async () => {
    const first = state().lookUpRollUp({ ...asked, year: 2022 });
    await state().lookUpRollUp(asked);
    await first;
    expect(state().rollUp?.asked.year).toBe(2023);
  });

  test.each(['rollUp', 'madeRollUp'] as const)(
    '%s is of the batch as it stands, even if that has changed meanwhile',
    async (kind) => {
      let answer: () => void = () => undefined;
      const slow = new Promise<void>((resolve) => {
        answer = resolve;
      });
      store = makeStore(createMemoryStorage(), inThread, undefined, {
        ask: async (reports, question) => {
          if (question.kind === kind) await slow;
          return await inThreadCollector.ask(reports, question);
        },
      });
      await state().addFiles([LIST, file(1, COUNTY), file(2, '清源县水利局')]);
      await state().checkCollection();
      const late =
        kind === 'rollUp'
          ? state().lookUpRollUp(asked)
          : state().makeRollUp({ ...asked, without: [], mode: 'mark' });
      state().removeReports([[...state().reports.keys()].at(-1) ?? '']);
      await state().checkCollection();
      answer();
      await late;
      expect(state()[kind]?.of).toBe(state().collection);
      expect(state()[kind]?.view).not.toBeNull();
    },
  );
});

describe('who gave what', () => {
  test('adds up to the sum, cell by cell, the largest first', async () => {
    await state().lookUpRollUp(asked);
    const { view, of } = state().rollUp ?? {};
    const form = of?.of.batch.get(view?.report ?? '')?.record;
    if (view === undefined || view === null || of === undefined || form === undefined) {
      throw new Error('no roll-up');
    }
    for (const { id } of cellsOf(form)) {
      const parts = partsOfUnits(of.of.batch, view.given, { form, cell: id });
      const sum = parts.reduce((total, { figure }) => total + figure, 0);
      expect(sum).toBeCloseTo(view.cells.find((cell) => cell.id === id)?.sum ?? Number.NaN, 6);
      expect(parts.map(({ figure }) => figure)).toEqual(
        parts.map(({ figure }) => figure).sort((one, two) => two - one),
      );
      expect(parts.every(({ cell }) => cell === id)).toBe(true);
    }
  });
});

describe('bodies with units', () => {
  test('are those of the list, with the years that reports are on', () => {
    const { collection } = state();
    if (collection === null) throw new Error('not checked');
    expect(listBodies(collection)).toEqual([
      { name: COUNTY, units: ['清源县水利局', '松林乡', '梅岭乡'], years: [2022, 2023] },
    ]);
    expect(listBodies({ ...collection, isListed: false })).toEqual([]);
  });

  test('a finding on a roll-up leads to its cell there, any other does not', () => {
    const found = foundBetween(state());
    const onRollUp = found.find(({ finding }) => finding.rule === 'roll-up');
    expect(onRollUp === undefined ? null : placeOfFinding(onRollUp)).toEqual({
      tab: 'rollUp',
      unit: COUNTY,
      year: 2023,
      table: onRollUp?.finding.cells[0]?.cell.split('.')[0],
      cell: onRollUp?.finding.cells[0]?.cell,
      finding: onRollUp?.key,
    });
    const other = found.find(({ finding }) => finding.rule !== 'roll-up');
    expect(other === undefined ? null : placeOfFinding(other)).toBeNull();
  });
});
