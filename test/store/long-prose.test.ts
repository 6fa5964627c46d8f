/** A report of long prose is checked in turns before it comes on the desk. */
import { expect, test } from 'vitest';
import { inventReport } from '../support/invent-report.ts';
import { makeStore, textFile } from '../support/make-store.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';

function fileOf(agency: string, more: string): ReturnType<typeof textFile> {
  const report = inventReport(createRandom(3), { agency, year: 2022 });
  return textFile(`${agency}.txt`, toText(layOut(report), 'tabs').replace('二、', `${more}\n二、`));
}

test('the report asked for last is on the desk, though an earlier one takes longer', async () => {
  const store = makeStore();
  await store.getState().load();
  await store
    .getState()
    .addFiles([
      fileOf('星河市教育局', '做好信息公开工作。'.repeat(2000)),
      fileOf('星河市民政局', ''),
    ]);
  const [long = '', short = ''] = store.getState().reports.keys();
  const opening = store.getState().openReport(long);
  await store.getState().openReport(short);
  expect(store.getState().open?.id).toBe(short);
  await opening;
  expect(store.getState().open?.id).toBe(short);
  await store.getState().openReport(long);
  expect(store.getState().open?.id).toBe(long);
});
