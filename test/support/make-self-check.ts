/**
 * Writes the files of 关于 → 自检: the invented report of the fixtures, once in each format that the page reads, with the
 * figures that must come out. The PDF names its Chinese font and does not embed it, so that the code
 * tables are tried too. Run with `npm run samples`; a test holds the file to this script.
 */
import { writeFileSync } from 'node:fs';
import { FORMATS } from '../../src/readers/formats.ts';
import { BMP, JPEG, PNG, TIFF } from '../../src/readers/image/image-formats.ts';
import { FIXTURE_REPORT, FIXTURE_SHEET } from './fixture-report.ts';
import { READER_FIXTURES } from './reader-fixtures.ts';
import { toPdfPages } from './to-pdf.ts';
import { writePdf } from './write-pdf.ts';

export const SELF_CHECK_PATH = 'src/ui/about/data/self-check.json';

/** Pictures are read by the command alone. */
const NOT_IN_PAGE = new Set<string>([BMP, JPEG, PNG, TIFF].map(({ id }) => id));

/** The smallest fixture of the format. */
function fileOf(format: string): Uint8Array {
  if (format === 'pdf') return writePdf({ pages: toPdfPages(FIXTURE_SHEET) });
  const [smallest] = READER_FIXTURES.filter((each) => each.format === format).sort(
    (one, other) => one.bytes.length - other.bytes.length,
  );
  if (smallest === undefined) throw new Error(`no fixture in ${format}`);
  return smallest.bytes;
}

export function selfCheckText(): string {
  const files = FORMATS.filter(({ id }) => !NOT_IN_PAGE.has(id)).map(({ id }) => ({
    name: `自检.${id}`,
    base64: Buffer.from(fileOf(id)).toString('base64'),
  }));
  return `${JSON.stringify({ figures: FIXTURE_REPORT.figures, files }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('make-self-check.ts') === true) {
  writeFileSync(SELF_CHECK_PATH, selfCheckText());
}
