/** What is done to several reports together: a step each, taken back as one. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Severity } from '../../src/report/finding.ts';
import type { ReportRecord } from '../../src/report/record.ts';
import type { DoneTogether, Together, TogetherAs } from '../../src/store/together/act-together.ts';
import type { AppStore } from '../../src/store/create-app-store.ts';
import { inventReport } from '../support/invent-report.ts';
import { makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

const AGENCIES = ['星河市教育局', '星河市民政局', '星河市水务局'];
const GRANTED = 'requests.granted.total';

/** Three reports: two with a total that is off, the third whole. */
const FILES = AGENCIES.map((agency, index) => {
  const invented = inventReport(createRandom(8), { agency, year: 2022 });
  const figures = new Map(Object.entries(invented.figures));
  if (index < 2) figures.set(GRANTED, (figures.get(GRANTED) ?? 0) + 7);
  return textFile(
    `${agency}.txt`,
    toText(layOut({ ...invented, figures: Object.fromEntries(figures) }), 'tabs'),
  );
});

let store: AppStore;
const state = (): ReturnType<AppStore['getState']> => store.getState();
const records = (): readonly ReportRecord[] =>
  AGENCIES.flatMap(
    (agency) =>
      [...state().reports.values()].find(({ record }) => record.agency === agency)?.record ?? [],
  );
const told = <K extends keyof ReportRecord>(key: K): readonly ReportRecord[K][] =>
  records().map((record) => record[key]);
const act = async (what: Together, ids = records().map(({ id }) => id)): Promise<DoneTogether> => {
  const shares: number[] = [];
  const how = {
    onProgress: (share: number) => void shares.push(share),
    signal: new AbortController().signal,
  };
  const done = await state().actTogether(ids, what, how);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(done).not.toBeNull();
  return done ?? { reports: 0, findings: 0, before: 0 };
};
const decide = (as: TogetherAs, note = ''): Together & { readonly kind: 'decide' } => ({
  kind: 'decide',
  severities: new Set<Severity>(['error']),
  as,
  note,
});

beforeEach(async () => {
  store = makeStore();
  await state().addFiles(FILES);
});

describe('findings of several reports', () => {
  test('are sent back, one step a report, those of no weight asked for left open', async () => {
    const errors = told('open').map(({ error }) => error);
    expect(errors.map((count) => count > 0)).toEqual([true, true, false]);
    const done = await act(decide('returned', '请核'));
    expect(done).toEqual({ reports: 2, findings: (errors[0] ?? 0) + (errors[1] ?? 0), before: 0 });
    expect(told('returned')).toEqual(errors);
    expect(told('open').map(({ error }) => error)).toEqual([0, 0, 0]);
    expect(told('review')).toEqual(['returned', 'returned', 'clean']);
    expect(state().steps.map(({ kind }) => kind)).toEqual(['decide', 'decide']);
  });

  test('are open again when it is taken back, on the desk too', async () => {
    const [first] = records();
    await state().openReport(first?.id ?? '');
    const before = told('open');
    const done = await act(decide('standing'));
    expect(told('publishedErrors')).toEqual(before.map(({ error }) => error));
    expect(Object.values(state().open?.decisions ?? {})).not.toHaveLength(0);
    await state().jumpTo(done.before);
    expect(told('open')).toEqual(before);
  });

  test('decided before keep their decision', async () => {
    const [first] = records();
    await act(decide('dismissed'), [first?.id ?? '']);
    await act(decide('returned'));
    expect(told('returned').map((count) => count > 0)).toEqual([false, true, false]);
  });

  test('a figure that is not there is not let stand unseen', async () => {
    store = makeStore();
    const invented = inventReport(createRandom(8), { agency: AGENCIES[0] ?? '', year: 2022 });
    const rows = layOut(invented);
    const torn = toText(rows, 'tabs').replace(/^(.*(?:予以公开|部分公开)\t+).*/gm, '$1若干\t若干');
    await state().addFiles([textFile('教育局.txt', torn)]);
    expect(told('missing')[0]).toBeGreaterThan(0);
    await act({ ...decide('standing'), severities: new Set<Severity>(['error', 'warning']) });
    const [open] = told('open');
    expect((open?.error ?? 0) + (open?.warning ?? 0)).toBeGreaterThan(0);
  });
});

describe('a state of several reports', () => {
  test('is declared of those that have another, and taken back', async () => {
    const done = await act({ kind: 'mark', to: 'as-published' });
    expect(done).toEqual({ reports: 3, findings: 0, before: 0 });
    expect(told('review')).toEqual(['as-published', 'as-published', 'as-published']);
    expect((await act({ kind: 'mark', to: 'as-published' })).reports).toBe(0);
    await act({ kind: 'mark', to: null });
    expect(told('review')).toEqual(['not-begun', 'not-begun', 'clean']);
  });
});

test('called off before its first step it leaves all as it was', async () => {
  const calls = new AbortController();
  const done = state().actTogether(
    records().map(({ id }) => id),
    decide('returned'),
    { onProgress: () => calls.abort(), signal: calls.signal },
  );
  expect([await done, state().steps.length]).toEqual([null, 0]);
});
