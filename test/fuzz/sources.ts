/** The files that are damaged: one invented report in every format, and in every style of plain text. */
import { encodeText } from '../support/encode.ts';
import { FIXTURE_SHEET } from '../support/fixture-report.ts';
import { READER_FIXTURES } from '../support/reader-fixtures.ts';
import type { ReaderFixture } from '../support/reader-fixtures.ts';
import { TEXT_STYLES, toText } from '../support/to-text.ts';

/** Files that hold figures otherwise than they are printed. */
const HOLD_MORE = /\.(?:xlsx?|et)$|^word(?:-odd\.doc|\.docx|\.rtf)$|^outline\.odt$/;

export function holdsMore({ name }: ReaderFixture): boolean {
  return HOLD_MORE.test(name);
}

export const FUZZ_SOURCES: readonly ReaderFixture[] = [
  ...READER_FIXTURES,
  ...TEXT_STYLES.map((style): ReaderFixture => {
    const bytes = encodeText(toText(FIXTURE_SHEET, style), 'utf-8');
    return { name: `${style}.txt`, format: 'txt', bytes };
  }),
];
