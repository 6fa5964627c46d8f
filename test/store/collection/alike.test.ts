/** Texts that are alike, in the store: laid side by side, decided on, and known again from the exchanged JSON. */
import { beforeEach, describe, expect, test } from 'vitest';
import { foundBetween } from '../../../src/store/collection/between.ts';
import type { DecidedFinding } from '../../../src/store/collection/between.ts';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import { inventProse } from '../../support/invent-prose.ts';
import { inventReport } from '../../support/invent-report.ts';
import { exportText, makeStore, textFile } from '../../support/make-store.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';

const PROSE = { overview: [inventProse(createRandom(5), 600)] };
const twin = (agency: string, seed: number) => {
  const report = inventReport(createRandom(seed), { agency, year: 2023 });
  return textFile(`${agency}.txt`, toText(layOut(report, { prose: PROSE }), 'tabs'));
};

let store: AppStore;
const pair = (of: AppStore): DecidedFinding => {
  const found = foundBetween(of.getState()).find(
    ({ finding }) => finding.rule === 'near-duplicate',
  );
  if (found === undefined) throw new Error('no texts are alike');
  return found;
};

beforeEach(async () => {
  store = makeStore();
  await store
    .getState()
    .addFiles([twin('清源县松林乡人民政府', 1), twin('清源县梅岭乡人民政府', 2)]);
  await store.getState().checkCollection();
});

describe('texts that are alike', () => {
  test('are laid side by side', async () => {
    const [left = '', right = ''] = pair(store).finding.reports;
    const texts = await store.getState().compareTexts(left, right);
    expect(
      texts?.passages.some(({ kind, left: { text } }) => kind === 'same' && text.length > 500),
    ).toBe(true);
    expect(await store.getState().compareTexts(left, 'gone')).toBeNull();
  });

  test('keep their decision over another check, and over export and import', async () => {
    const decision = { resolution: 'returned', note: '只退回清源县梅岭乡人民政府' } as const;
    store.getState().decideBetween([pair(store).finding], decision.resolution, decision.note);
    const text = await exportText(store);
    await store.getState().addFiles([textFile('又一份.txt', '不是年报。')]);
    const settings = store.getState().collection?.of.state.settings;
    if (settings === undefined) throw new Error('not checked');
    const to = { ...settings, likenessShown: 0.2 };
    store.getState().changeCollection({ kind: 'settings', to });
    await store.getState().checkCollection();
    expect(pair(store).decision).toEqual(decision);

    const again = makeStore();
    await again.getState().addFiles([textFile('数据.json', text)]);
    await again.getState().checkCollection();
    expect(pair(again).decision).toEqual(decision);
    expect(await exportText(again)).toBe(text);
  });

  test('another finding is chosen: no passage of it is', () => {
    const { goInCollection } = store.getState();
    goInCollection({ finding: 'a', passage: 3 });
    expect(store.getState().gathered.passage).toBe(3);
    goInCollection({ tab: 'alike' });
    expect(store.getState().gathered.passage).toBe(3);
    goInCollection({ finding: 'b' });
    expect(store.getState().gathered.passage).toBeNull();
  });
});
