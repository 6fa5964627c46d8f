/**
 * `npm run bench [-- WORDS] [--against FILE]`: ratios measured in one run, so that they hold on any machine. It
 * runs built as the app is: a loader that compiles on the fly adds work of its own to every function. What was
 * measured is kept as `.cache/bench.json`; with a file of an earlier run each number stands beside what it was.
 * WORDS of its title choose a section. Those of the page need a Chromium and a build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { benchCollection } from './collection.ts';
import { benchCompare } from './compare.ts';
import { besideEarlier } from './beside-earlier.ts';
import type { Measured } from './beside-earlier.ts';
import { benchEdit } from './edit.ts';
import { benchFirstLoad } from './page/first-load.ts';
import { benchGrowth } from './growth/growth.ts';
import { benchIntake } from './page/intake.ts';
import { benchPictures } from './pictures.ts';
import { benchPipeline } from './pipeline.ts';
import { benchReading } from './reading.ts';
import { benchViews } from './page/views.ts';

const SECTIONS: Readonly<Record<string, () => unknown>> = {
  'The whole way of a report, milliseconds: read, parsed, checked, packed; median of paired runs':
    benchPipeline,
  'An edit of the open report, milliseconds; a frame is 16': benchEdit,
  'Reading and parsing, median of paired runs': benchReading,
  'Growth at 1×, 2×, 4×, 8× of the worst shapes: milliseconds; linear grows by 8, ! by more than 12':
    benchGrowth,
  'Checks between reports, four years a unit: milliseconds, cost a report against 100 reports':
    benchCollection,
  'Charts, first from nothing: milliseconds; a turn of at most 50 is not felt, a picture within 300 not waited for':
    benchCompare,
  'A photographed page, seconds: read whole, and the bare recognition of its crops': async () => [
    await benchPictures(),
  ],
  'The page before any file is dropped, its processor slowed to a quarter': benchFirstLoad,
  'The page while text reports are dropped at once, and then compared': benchIntake,
  'The page with ten thousand reports of four years: every view, one after the other': benchViews,
};

const given = process.argv.slice(2);
const at = given.indexOf('--against');
const earlier = at < 0 ? null : (given[at + 1] ?? '');
const words = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1)).join(' ');
const before = earlier === null ? {} : (JSON.parse(readFileSync(earlier, 'utf8')) as Measured);

const measured: Record<string, readonly object[]> = {};
for (const [title, run] of Object.entries(SECTIONS)) {
  if (!title.includes(words)) continue;
  const rows = (await run()) as readonly object[];
  measured[title] = rows;
  console.log(title);
  console.table(besideEarlier(rows, before[title] ?? []));
}
writeFileSync('.cache/bench.json', JSON.stringify(measured, null, 1));
