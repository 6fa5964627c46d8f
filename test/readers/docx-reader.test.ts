import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { numPr, packDocx, packZip, paragraph, run } from '../support/docx-markup.ts';
import { FIXTURE_SHEET } from '../support/fixture-report.ts';
import { makeDocx } from '../support/make-docx-fixture.ts';
import { outlineOfResult, outlineOfSheet } from '../support/outline.ts';
import { readDocxParts as read } from '../support/read-docx-parts.ts';

const NO_PASSWORD = { password: null };

describe('embedded files', () => {
  const chunk = '<w:altChunk r:id="c"/>';

  test('a page is read in its place', async () => {
    const page = '<html><body><p>页</p><table><tr><td>1</td><td>2</td></tr></table></body></html>';
    const body = paragraph(run('前')) + chunk + paragraph(run('后'));
    const parts = { body, files: { 'word/c.html': page }, targets: { c: 'c.html' } };
    expect(await read(parts)).toEqual(['前', '页', [['1', '2']], '后']);
  });

  test.each([
    ['a single-file web page', 'Content-Type: text/html\n\n<p>page</p>'],
    ['RTF', '{\\rtf1\\ansi page\\par}'],
  ])('%s too', async (_name, content) => {
    const parts = { body: chunk, files: { 'word/c': content }, targets: { c: 'c' } };
    expect(await read(parts)).toEqual(['page']);
  });

  test('what cannot be read is a gap', async () => {
    const bytes = packDocx({ body: paragraph(run('前')) + chunk });
    expect(await readDocx(bytes, NO_PASSWORD)).toMatchObject({
      document: { gaps: [{ kind: 'part-partial', where: '嵌入的文件' }] },
    });
  });
});

describe('the package', () => {
  const text = paragraph(run('甲'));

  test.each([
    ['a title', '某局 2021 年报告', '某局 2021 年报告'],
    ['a title that says nothing', 'Microsoft Word - 1.doc', null],
    ['an empty title', ' ', null],
  ])('%s', async (_name, title, expected) => {
    const result = await readDocx(packDocx({ body: text, title }), NO_PASSWORD);
    expect(result).toMatchObject({ document: { title: expected } });
  });

  test('a damaged part of properties costs the title only', async () => {
    const files = { 'docProps/core.xml': '<broken' };
    const result = await readDocx(packDocx({ body: text, files }), NO_PASSWORD);
    expect(result).toMatchObject({ ok: true, document: { title: null } });
  });

  test.each([
    ['no text', packDocx({ body: paragraph('') }), 'empty'],
    ['pictures only', packDocx({ body: paragraph('<w:r><w:drawing/></w:r>') }), 'scanned'],
    [
      'no main part',
      packZip({ '[Content_Types].xml': '<Types/>', 'word/x.xml': '<x/>' }),
      'corrupt',
    ],
    [
      'a main part of another kind',
      packDocx({ body: '', encode: () => new TextEncoder().encode('<x/>') }),
      'corrupt',
    ],
    ['a broken main part', packDocx({ body: '<w:p>' }), 'corrupt'],
    [
      'broken numbering',
      packDocx({ body: text, files: { 'word/numbering.xml': '<w:numbering' } }),
      'corrupt',
    ],
    ['no archive', new TextEncoder().encode('PK'), 'corrupt'],
    ['nothing', new Uint8Array(), 'corrupt'],
  ])('%s', async (_name, bytes, code) => {
    const result = await readDocx(bytes, NO_PASSWORD);
    expect(result).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('fixtures', () => {
  const expected = outlineOfSheet(FIXTURE_SHEET);

  test('the strict document holds the sheet, cell for cell', async () => {
    expect(outlineOfResult(await readDocx(makeDocx('word-strict.docx'), NO_PASSWORD))).toEqual(
      expected,
    );
  });

  test('numbers, boxes, changes and split runs come out as printed', async () => {
    const outline = outlineOfResult(await readDocx(makeDocx('word.docx'), NO_PASSWORD));
    expect(outline).toHaveLength(expected.length + 1);
    expect(outline.at(-1)).toBe('国办函〔2020〕109号。');
    const isPlain = (block: unknown): boolean => typeof block === 'string';
    expect([...outline].filter(isPlain).slice(0, -1)).toEqual(expected.filter(isPlain));
    // The header rows of table 3 begin after a gap instead of under a merged label.
    const [first, second, third] = [...outline].filter((block) => !isPlain(block));
    const tables = expected.filter((block) => !isPlain(block));
    expect([first, third]).toEqual([tables[0], tables[2]]);
    expect(second?.slice(3)).toEqual(tables[1]?.slice(3));
  });

  test('spans come back from widths', async () => {
    const outline = outlineOfResult(await readDocx(makeDocx('wps.docx'), NO_PASSWORD));
    const flat = JSON.parse(JSON.stringify(outline).replaceAll('\\n', '')) as unknown;
    expect(flat).toEqual(expected);
  });
});

test('numbered paragraphs without a numbering part are read as they are', async () => {
  expect(await read(paragraph(run('甲'), numPr(1)))).toEqual(['甲']);
});
