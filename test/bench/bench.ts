/**
 * `npm run bench`: ratios measured in one run, so that they hold on any machine, how work grows
 * with the worst shapes of text and with the number of reports, what charts cost, and what the page
 * does while 500 reports are dropped and compared (needs a Chromium and a build). It runs built as the app is: a
 * loader that compiles on the fly adds work of its own to every function.
 */
import { benchCollection } from './collection.ts';
import { benchCompare } from './compare.ts';
import { benchEdit } from './edit.ts';
import { benchGrowth } from './growth/growth.ts';
import { benchPage } from './page.ts';
import { benchPipeline } from './pipeline.ts';
import { benchReading } from './reading.ts';

console.log(
  'The whole way of a report, milliseconds: read, parsed, checked, packed; median of paired runs',
);
console.table(await benchPipeline());
console.log('An edit of the open report, milliseconds; a frame is 16');
console.table(await benchEdit());
console.log('Reading and parsing, median of paired runs');
console.table(await benchReading());
console.log(
  'Growth at 1×, 2×, 4×, 8× of the worst shapes: milliseconds; linear grows by 8, ! by more than 12',
);
console.table(await benchGrowth());
console.log(
  'Checks between reports, four years a unit: milliseconds, cost a report against 100 reports',
);
console.table(benchCollection());
console.log(
  'Charts, first from nothing: milliseconds; a turn of at most 50 is not felt, a picture within 300 not waited for',
);
console.table(benchCompare());
console.log('The page while 500 text reports are dropped at once, and then compared');
console.table([await benchPage()]);
