/** What was found between reports and goes back: whose letter it stands in, and with which words. */
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { COLLECTION_RULES } from '../../../src/collection/finding.ts';
import type { CollectionFinding } from '../../../src/collection/finding.ts';
import { BETWEEN_WORDS } from '../../../src/exchange/letters/points/between-words.ts';
import { NO_FACTS } from '../../../src/exchange/letters/unit/letter.ts';
import { readFile } from '../../../src/readers/index.ts';
import { collectionKey } from '../../../src/collection/collection-key.ts';
import type { AppStoreState } from '../../../src/store/app-state.ts';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import {
  hasReturnedBetween,
  originBetween,
  returnedBetween,
} from '../../../src/store/collection/returned-between.ts';
import { listReturns } from '../../../src/store/returns/list-returns.ts';
import { inventReport } from '../../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../../support/make-store.ts';
import { createMemoryStorage } from '../../support/memory-storage.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

const FACTS = { ...NO_FACTS, sender: '星河市政府办公室' };
const agency = '星河市教育局';
const file = (name: string, seed: number, year: number) =>
  textFile(name, toText(layOut(inventReport(createRandom(seed), { agency, year })), 'tabs'));

let store: AppStore;
const state = (): AppStoreState => store.getState();
const yearOf = (id: string): number | null => state().reports.get(id)?.record.year ?? null;
const carryOver = (): CollectionFinding => {
  const found = state().collection?.found.find(({ finding }) => finding.rule === 'carry-over');
  if (found === undefined) throw new Error('nothing carried over differs');
  return found.finding;
};

async function letterOf(ids: readonly string[]): Promise<string> {
  const { parts } = await state().writeReturns(ids, FACTS, () => undefined);
  const files = unzipSync(new Uint8Array(await new Blob([...parts]).arrayBuffer()));
  const [letter] = Object.entries(files).find(([name]) => name.endsWith('退回单.docx')) ?? [];
  const read = await readFile(files[letter ?? ''] ?? new Uint8Array());
  return read.kind === 'document' ? JSON.stringify(read.document) : '';
}

beforeEach(async () => {
  store = makeStore(createMemoryStorage());
  await state().addFiles([file('一.txt', 1, 2022), file('二.txt', 2, 2023)]);
  await state().checkCollection();
});

describe('a finding between years that goes back', () => {
  test('stands in the letter on the later report, with the note', async () => {
    state().decideBetween([carryOver()], 'returned', '两年只报过一次');
    const [[id = '', points] = []] = returnedBetween(state());
    expect(yearOf(id)).toBe(2023);
    expect(points).toHaveLength(1);
    expect(points?.map(({ finding }) => originBetween(finding))).toEqual([carryOver()]);
    const letter = await letterOf([id]);
    expect(letter).toContain('与上一年报告的结转下年度不符');
    expect(letter).toContain('请核对两年的报告，更正有误的一份。');
    expect(letter).toContain('两年只报过一次');
  });

  test('still does after the JSON came back, before the reports were held against each other', async () => {
    state().decideBetween([carryOver()], 'returned', '两年只报过一次');
    const text = await exportText(store);
    store = makeStore(createMemoryStorage());
    await state().addFiles([textFile('数据.json', text)]);
    expect(state().collection).toBeNull();
    expect(hasReturnedBetween(state())).toBe(true);
    const later = [...state().reports.keys()].filter((id) => yearOf(id) === 2023);
    expect(await letterOf(later)).toContain('两年只报过一次');
  });

  test('no more than one that stands as published', () => {
    state().decideBetween([carryOver()], 'as-published', '');
    expect(returnedBetween(state()).size).toBe(0);
    expect(hasReturnedBetween(state())).toBe(false);
  });
});

describe('whose unit is asked', () => {
  const [A, B] = ['甲镇人民政府', '乙镇人民政府'];
  const base = { severity: 'error', unit: A, year: 2023, expected: 3, found: 5 } as const;
  const message = { zh: '不符。', en: 'differs.' };
  const cellOf = (report: string) => ({ report, cell: 'requests.total.total' }) as const;

  /** Two reports, of A and of B, and one finding between them that was sent back. */
  function asked(
    finding: Pick<CollectionFinding, 'rule' | 'cells' | 'reports'>,
    note = '',
  ): readonly string[] {
    const [first, second] = [...state().reports.values()];
    const whole = { ...base, message, ...finding };
    const of = (id: string, name: string, report = first) =>
      [id, report && { ...report, record: { ...report.record, id, agency: name } }] as const;
    const reports = new Map(
      [of('a', A), of('b', B, second)].flatMap(([id, report]) => (report ? [[id, report]] : [])),
    );
    const decision = { resolution: 'returned', note } as const;
    const made = {
      ...state(),
      reports,
      steps: [
        {
          kind: 'collect',
          report: null,
          at: '',
          change: { kind: 'decide', keys: [collectionKey(whole)], to: decision },
        },
      ],
      cursor: 1,
      collection: { ...state().collection, found: [{ finding: whole, key: collectionKey(whole) }] },
    } as unknown as AppStoreState;
    return [...returnedBetween(made).keys()];
  }

  test.each([
    [
      'the later report',
      { rule: 'carry-over', cells: [cellOf('b'), cellOf('a')], reports: ['b', 'a'] },
      '',
      ['b'],
    ],
    [
      'of a sum the unit that explains it',
      { rule: 'roll-up', cells: [cellOf('a'), cellOf('b')], reports: ['a', 'b'] },
      '',
      ['b'],
    ],
    [
      'of a sum that none explains the body above',
      { rule: 'roll-up', cells: [cellOf('a')], reports: ['a'] },
      '',
      ['a'],
    ],
    [
      'of twins both',
      { rule: 'near-duplicate', cells: [], reports: ['a', 'b'] },
      '请重写：两家',
      ['a', 'b'],
    ],
    [
      'of twins the one that the note names',
      { rule: 'near-duplicate', cells: [], reports: ['a', 'b'] },
      `只退回${B}：请重写`,
      ['b'],
    ],
    [
      'of twins the one that is named without a word more',
      { rule: 'near-duplicate', cells: [], reports: ['a', 'b'] },
      `只退回${A}`,
      ['a'],
    ],
    [
      'of twins both where a note only speaks of one',
      { rule: 'near-duplicate', cells: [], reports: ['a', 'b'] },
      `${B}说是从${A}抄的`,
      ['a', 'b'],
    ],
    [
      'nobody where it is no matter of a letter',
      { rule: 'missing-report', cells: [], reports: ['a'] },
      '',
      [],
    ],
  ] as const)('%s', (_what, finding, note, ids) => {
    expect(asked(finding, note)).toEqual(ids);
  });
});

test('no word of a letter speaks of how it was checked', () => {
  for (const words of Object.values(BETWEEN_WORDS)) {
    expect(words.heading('「甲·乙」') + words.ask).not.toMatch(/推断|自动|读出|检查|指纹|片段/);
  }
});

test('the ledger knows when it went back', () => {
  expect(listReturns(state(), returnedBetween(state()))).toEqual([]);
  state().decideBetween([carryOver()], 'returned', '');
  const [line, ...others] = listReturns(state(), returnedBetween(state()));
  expect(others).toEqual([]);
  expect([line?.record.year, line?.points]).toEqual([2023, 1]);
  expect(line?.returnedAt).toBe(state().steps.at(-1)?.at);
});

test('what a letter has words for are rules between reports', () => {
  expect(COLLECTION_RULES).toEqual(expect.arrayContaining(Object.keys(BETWEEN_WORDS)));
});
