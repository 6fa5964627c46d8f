/** Files that stay just below what a file may hold (`readers/budget.ts`): the most that is ever read. */
import { encodeText } from '../support/encode.ts';
import { packDocx, paragraph, run } from '../support/docx-markup.ts';
import { packRtf, tableRow } from '../support/rtf-markup.ts';
import { layer, packOfd, textObject } from '../support/write-ofd.ts';
import { writeZip } from '../support/write-zip.ts';
import { packXlsx } from '../support/xlsx-markup.ts';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;

function text(name: string, content: string): NamedFile {
  return { name, bytes: encodeText(content, 'utf-8') };
}

function ofd(): NamedFile {
  const lines = Array.from({ length: 40 }, (_, at) =>
    textObject('公开'.repeat(20), { x: 9, y: 9 + at * 6, size: 4 }),
  );
  return { name: 'glyphs.ofd', bytes: packOfd({ pages: Array(600).fill(layer(lines.join(''))) }) };
}

function rtf(): NamedFile {
  const cells = Array.from({ length: 8 }, (_, at) => ({ text: '12', right: 900 * (at + 1) }));
  return { name: 'marks.rtf', bytes: packRtf(tableRow(cells).repeat(11_000)) };
}

function xlsx(): NamedFile {
  const row = `<row>${'<c><v>12</v></c>'.repeat(10)}</row>`;
  const body = `<sheetData>${row.repeat(39_000)}</sheetData>`;
  return { name: 'cells.xlsx', bytes: packXlsx({ sheets: [{ body }] }) };
}

function archive(name: string, piece: Uint8Array, count: number): NamedFile {
  const files = Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, data: piece }));
  return { name, bytes: writeZip(files) };
}

export const NEAR_LIMITS: readonly (() => NamedFile)[] = [
  ofd,
  rtf,
  xlsx,
  () => ({
    name: 'paragraphs.docx',
    bytes: packDocx({ body: paragraph(run('公开信息12条')).repeat(100_000) }),
  }),
  () => text('lines.txt', '公开12条。\n'.repeat(199_000)),
  () => text('characters.txt', '全年公开信息工作。'.repeat(220_000)),
  () => text('clause.txt', '公开'.repeat(990_000)),
  () => text('tags.html', `<!DOCTYPE html>${'<p>公开<b>1</b>'.repeat(149_000)}`),
  () => text('cells.html', `<!DOCTYPE html><table>${'<tr><td>行政复议<td>1<td>2'.repeat(60_000)}`),
  () => archive('one-large.zip', new Uint8Array(199 * MEGABYTE).fill(0x31), 1),
  () => archive('many-large.zip', encodeText('公开\n'.repeat(1_490_000), 'utf-8'), 23),
  () => archive('many-small.zip', encodeText('公开信息\n', 'utf-8'), 19_999),
];
