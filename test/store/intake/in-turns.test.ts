/** Ten thousand files of a picker: the page answers while the disk is asked about them, and their order stays. */
import { afterEach, expect, test, vi } from 'vitest';
import { takeInTurns } from '../../../src/store/intake/in-turns.ts';
import { inventReport } from '../../support/invent-report.ts';
import { makeStore, textFile } from '../../support/make-store.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

/** What is asked of the disk takes so long, by the clock of the test. */
const MS_A_FILE = 1;
let clock = 0;
vi.spyOn(performance, 'now').mockImplementation(() => clock);
afterEach(() => {
  clock = 0;
});

test('no turn of the page is long, all are taken and in order', async () => {
  const taken: number[] = [];
  const turns: number[] = [];
  const state = { isDone: false };
  const all = Array.from({ length: 100 }, (_, index) => index);
  const taking = takeInTurns(all, (each) => {
    clock += MS_A_FILE;
    taken.push(each);
  }).then(() => (state.isDone = true));
  while (!state.isDone) {
    turns.push(taken.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await taking;
  expect(taken).toEqual(all);
  const lengths = turns.map((count, index) => count - (turns[index - 1] ?? 0));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(10);
});

const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const textOf = (agency: string): string => toText(layOut({ ...invented, agency }), 'tabs');

/** As one of a picker: asked when it was changed, it is looked at on the disk. */
function onDisk(agency: string): ReturnType<typeof textFile> {
  const file = new File([textOf(agency)], `${agency}.txt`);
  Object.defineProperty(file, 'lastModified', {
    get() {
      clock += 20;
      return 1000;
    },
  });
  return { name: file.name, file };
}

test('a drop that comes while those before are looked at stands behind them', async () => {
  const store = makeStore();
  await store.getState().addFiles([textFile('先.txt', textOf('先局'))]);
  const names = ['甲局', '乙局', '丙局'];
  const slow = store.getState().addFiles(names.map(onDisk));
  await Promise.all([slow, store.getState().addFiles([textFile('丁.txt', textOf('丁局'))])]);
  const inOrder = [...store.getState().reports.values()]
    .sort((left, right) => left.order - right.order)
    .map(({ record }) => record.agency);
  expect(inOrder).toEqual(['先局', ...names, '丁局']);
});
