/** What goes back to the units of a batch: letters, marked files, the ledger, in one archive. */
import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_FACTS } from '../../src/exchange/letters/unit/letter.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { decisionOn } from '../../src/report/decision.ts';
import { REMARK } from '../../src/report/finding-identity.ts';
import { remarkOn } from '../../src/report/review/remark.ts';
import { readFile } from '../../src/readers/index.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { listReturns } from '../../src/store/returns/list-returns.ts';
import { inventReport } from '../support/invent-report.ts';
import { makeUnit } from '../support/make-collection.ts';
import { makeReport } from '../support/make-report.ts';
import { makeStore, textFile } from '../support/make-store.ts';
import { createMemoryStorage } from '../support/memory-storage.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const TOTAL = 'requests.total.total';
const OTHER = 'proactive.fees.amount';
const invented = inventReport(createRandom(8), { agency: '星河市教育局', year: 2022 });
const right = invented.figures[TOTAL] ?? 0;
const file = (name: string, figures: Record<string, number>, agency = '星河市教育局') =>
  textFile(
    name,
    toText(layOut({ ...invented, agency, figures: { ...invented.figures, ...figures } }), 'tabs'),
  );
const fixture = (name: string) => ({
  name,
  file: new Blob([readFileSync(`test/fixtures/${name}`).slice()]),
});
const FACTS = { ...NO_FACTS, sender: '星河市政府办公室', deadline: '2026 年 2 月 10 日' };

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const idOf = (name: string): string =>
  [...state().reports.values()].find(({ record }) => record.source.name === name)?.record.id ?? '';

async function returnAll(name: string): Promise<void> {
  await state().openReport(idOf(name));
  state().decide(state().open?.findings ?? [], 'returned', '请核实');
}

async function written(ids: readonly string[]): Promise<Record<string, Uint8Array>> {
  const { parts } = await state().writeReturns(ids, FACTS, () => undefined);
  const whole = await new Blob([...parts]).arrayBuffer();
  return unzipSync(new Uint8Array(whole));
}

async function textOf(bytes: Uint8Array | undefined): Promise<string> {
  const read = await readFile(bytes ?? new Uint8Array());
  return read.kind === 'document' ? JSON.stringify(read.document) : '';
}

beforeEach(() => {
  store = makeStore(createMemoryStorage());
});

describe('a batch that goes back', () => {
  beforeEach(async () => {
    await state().addFiles([
      file('错.txt', { [TOTAL]: right + 10 }),
      file('好.txt', {}, '星河市民政局'),
    ]);
    await returnAll('错.txt');
  });

  test('has a folder for each unit asked for, and one ledger of all', async () => {
    const files = await written([idOf('错.txt'), idOf('好.txt')]);
    expect(Object.keys(files)).toEqual([
      '星河市教育局/退回单.docx',
      '星河市教育局/标注页.html',
      '台账.xlsx',
    ]);
    const letter = await textOf(files['星河市教育局/退回单.docx']);
    for (const words of [
      '星河市教育局',
      '错.txt',
      '请核实',
      '星河市政府办公室',
      String(right + 10),
    ])
      expect(letter).toContain(words);
    const ledger = await textOf(files['台账.xlsx']);
    for (const words of ['星河市教育局', '星河市民政局', '已退回，等重报'])
      expect(ledger).toContain(words);
    expect(strFromU8(files['星河市教育局/标注页.html'] ?? new Uint8Array())).toContain('错.txt');
  });

  test('leaves out units not asked for, not out of the ledger', async () => {
    const files = await written([]);
    expect(Object.keys(files)).toEqual(['台账.xlsx']);
  });

  test('the ledger tells what became of it when the report came again', async () => {
    await state().addFiles([file('改.txt', { 'requests.partial.business': 90 })]);
    await state().openReport(idOf('改.txt'));
    await state().replaceVersion(idOf('错.txt'));
    const ledger = await textOf((await written([]))['台账.xlsx']);
    expect(ledger).toMatch(/已改正 \d+ 处/);
    expect(ledger).toContain('未要求而改');
  });

  test('is listed as waited for, then as come again, with what was mended', async () => {
    const told = () =>
      listReturns(state(), new Map()).map(({ record, returnedAt, cameAt }) => [
        record.source.name,
        returnedAt !== null,
        cameAt !== null,
      ]);
    expect(told()).toEqual([['错.txt', true, false]]);
    expect(await state().findOutcome(idOf('错.txt'))).toBeNull();
    await state().addFiles([file('改.txt', {})]);
    await state().openReport(idOf('改.txt'));
    await state().replaceVersion(idOf('错.txt'));
    expect(told()).toEqual([['改.txt', true, true]]);
    const outcome = await state().findOutcome(idOf('改.txt'));
    expect(outcome?.mended.length).toBeGreaterThan(0);
    expect(outcome?.notMended).toEqual([]);
    await state().undo();
    expect(told()).toEqual([['错.txt', true, false]]);
  });

  test.each<[string, CellId, string[]]>([
    ['the same figure', OTHER, ['与台账对不上，请核实']],
    ['the figure mended', TOTAL, []],
  ])(
    'what the reviewer says of a cell goes back too, and is asked again of %s',
    async (_what, changed, asked) => {
      const note = '与台账对不上，请核实';
      await state().openReport(idOf('好.txt'));
      const reading = state().open?.reading ?? makeReport();
      state().decide([remarkOn(TOTAL, reading)], 'returned', note);
      expect(state().reports.get(idOf('好.txt'))?.record.returned).toBe(1);
      const files = await written([idOf('好.txt')]);
      const letter = Object.keys(files).find((name) => name.endsWith('.docx')) ?? '';
      expect(await textOf(files[letter])).toContain(note);

      const figure = (invented.figures[changed] ?? 0) + 1;
      await state().addFiles([file('改.txt', { [changed]: figure }, '星河市民政局')]);
      await state().openReport(idOf('改.txt'));
      await state().replaceVersion(idOf('好.txt'));
      const { open } = state();
      const remarks = open?.findings.filter(({ rule }) => rule === REMARK) ?? [];
      expect(remarks.map((each) => open && decisionOn(each, open.report, open.decisions))).toEqual(
        asked.map((said) => ({ resolution: 'open', note: said })),
      );
      const outcome = await state().findOutcome(idOf('改.txt'));
      expect([outcome?.mended.length, outcome?.notMended.length]).toEqual(
        asked.length > 0 ? [0, 1] : [1, 0],
      );
    },
  );

  test('the ledger of a year names those who have not handed in', async () => {
    const units = [makeUnit('星河市教育局'), makeUnit('星河市民政局'), makeUnit('星河市水务局')];
    state().takeUnitList({ units, problems: [] });
    await state().addFiles([textFile('水务局.pdf', '')]);
    const { name, parts } = await state().writeLedger(2022);
    expect(name).toBe('台账-2022.xlsx');
    const ledger = await textOf(new Uint8Array(await new Blob([...parts]).arrayBuffer()));
    for (const words of ['星河市教育局', '星河市民政局', '已退回，等重报', '星河市水务局', '未报'])
      expect(ledger).toContain(words);
    expect(ledger).toContain('交来的文件读不出：水务局.pdf');
    expect(await textOf((await written([]))['台账.xlsx'])).toContain('水务局.pdf');
    const other = await state().writeLedger(2021);
    const empty = await textOf(new Uint8Array(await new Blob([...other.parts]).arrayBuffer()));
    expect(empty).not.toContain('星河市教育局');
  });
});

test('after a reload letters and ledger call units by the list, and name those who have not handed in', async () => {
  const storage = createMemoryStorage();
  store = makeStore(storage);
  await state().addFiles([file('错.txt', { [TOTAL]: right + 10 })]);
  await returnAll('错.txt');
  const units = [
    makeUnit('星河市教育和体育局', { aliases: ['星河市教育局'] }),
    makeUnit('星河市水务局'),
  ];
  state().takeUnitList({ units, problems: [] });
  store = makeStore(storage);
  await state().load();
  expect(state().collection).toBeNull();
  const files = await written([idOf('错.txt')]);
  expect(Object.keys(files)).toContain('星河市教育和体育局/退回单.docx');
  expect(await textOf(files['台账.xlsx'])).toContain('星河市水务局');
});

test.each([
  ['word.docx', 'docx', '退回更正 1'],
  ['chromium.pdf', 'pdf', null],
] as const)('%s goes back with what was found written on it', async (name, format, note) => {
  await state().addFiles([fixture(name)]);
  await returnAll(name);
  const files = await written([idOf(name)]);
  const marked = Object.entries(files).find(([path]) => path.endsWith(`-退回批注.${format}`));
  expect(marked?.[1].length).toBeGreaterThan(readFileSync(`test/fixtures/${name}`).length);
  if (note !== null) {
    const comments = unzipSync(marked?.[1] ?? new Uint8Array())['word/comments.xml'];
    expect(strFromU8(comments ?? new Uint8Array())).toContain(note);
  }
});
