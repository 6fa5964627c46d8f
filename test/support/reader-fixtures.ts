/**
 * One invented report in every readable format: text and page made here, the others committed in
 * test/fixtures (see its README for which script or program wrote which).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { FORMATS } from '../../src/readers/formats.ts';
import type { FormatId } from '../../src/readers/formats.ts';
import { encodeText } from './encode.ts';
import { FIXTURE_SHEET } from './fixture-report.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

export interface ReaderFixture {
  readonly name: string;
  readonly format: FormatId;
  readonly bytes: Uint8Array;
}

const FOLDER = 'test/fixtures';

function formatOf(name: string): FormatId | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return FORMATS.find(({ extensions }) => (extensions as readonly string[]).includes(extension))
    ?.id;
}

export const READER_FIXTURES: readonly ReaderFixture[] = [
  { name: 'report.txt', format: 'txt', bytes: encodeText(toText(FIXTURE_SHEET, 'tabs'), 'utf-8') },
  { name: 'report.html', format: 'html', bytes: encodeText(toHtml(FIXTURE_SHEET), 'utf-8') },
  ...readdirSync(FOLDER).flatMap((name) => {
    const format = formatOf(name);
    return format === undefined || name === 'README.md'
      ? []
      : [{ name, format, bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)) }];
  }),
];
