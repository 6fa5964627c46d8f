/** Small files that ask for more than any report holds, in each format that could hold the memory. */
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TOO_DEEP } from '../../src/document/failure.ts';
import { MOST_TEXT_BYTES } from '../../src/document/file-size.ts';
import { createBudget, OverBudget } from '../../src/readers/budget.ts';
import { readFile } from '../../src/readers/index.ts';
import { packDocx, packZip, paragraph, run } from '../support/docx-markup.ts';
import { encodeText } from '../support/encode.ts';
import { cell, packOdt, row, table } from '../support/odt-markup.ts';
import { layer, packOfd, textObject } from '../support/write-ofd.ts';
import { packXlsx } from '../support/xlsx-markup.ts';

const TOO_LARGE = { kind: 'failure', reason: { code: 'too-large' } };

function packOds(sheets: string): Uint8Array {
  const names = ['office', 'text', 'table']
    .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join('');
  return packZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content${names}><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`,
  });
}

function odsSheet(rows: number, columns: number, text = '1'): string {
  const repeated = `<table:table-cell table:number-columns-repeated="${columns}"><text:p>${text}</text:p></table:table-cell>`;
  return `<table:table><table:table-row table:number-rows-repeated="${rows}">${repeated}</table:table-row></table:table>`;
}

const colspans = (rows: number): string =>
  `<table>${'<tr><td colspan="1000">1</td></tr>'.repeat(rows)}</table>`;
const xlsxRow = `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`;
const declared = Array.from({ length: 2000 }, (_, i) => ` xmlns:n${i}="u${i}"`).join('');

const tableOf = (line: string, rows: number): string => `<w:tbl>${line.repeat(rows)}</w:tbl>`;

/** Each rule asks for an element that stands around none of the many that might be meant. */
function ruled(rules: number, elements: number): string {
  const sheet = Array.from({ length: rules }, (_, i) => `.c${i} .d .e{display:none}`).join('');
  return `<!DOCTYPE html><style>${sheet}</style>${'<div class=d>'.repeat(100)}${'<p class=e>1'.repeat(elements)}`;
}

/** Each is twice the next one. */
function formulas(rows: number): string {
  const written = Array.from({ length: rows }, (_, i) => `A${i + 2}+A${i + 2}`);
  const cells = written.map(
    (each, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f>${each}</f></c></row>`,
  );
  return `<sheetData>${cells.join('')}</sheetData>`;
}

/** @param megabytes of blanks */
function deflated(megabytes: number): Uint8Array {
  return zlibSync(new Uint8Array(megabytes * 1024 * 1024).fill(32), { level: 9 });
}

function packPdf(data: Uint8Array, { filter = '/FlateDecode', rest = '' } = {}): Uint8Array {
  const head = `%PDF-1.5\n1 0 obj\n<</Length ${data.length}/Filter${filter}>>stream\n`;
  const [before, after] = [head, `\nendstream\nendobj\n${rest}`].map((text) =>
    encodeText(text, 'utf-8'),
  );
  return Uint8Array.from([...(before ?? []), ...data, ...(after ?? [])]);
}

describe('files that ask for more than any report holds are too large', () => {
  test.each<[string, () => Uint8Array]>([
    ['rows repeated in a sheet', () => packOds(odsSheet(1_000_000, 1))],
    ['columns repeated in repeated rows', () => packOds(odsSheet(1000, 1000))],
    ['many sheets, each within reason', () => packOds(odsSheet(1000, 100).repeat(10))],
    ['a long text repeated', () => packOds(odsSheet(1000, 100, '甲'.repeat(100_000)))],
    [
      'the same in a text',
      () =>
        packOdt({
          body: table(
            row([cell('甲'.repeat(100_000))], ' table:number-rows-repeated="1000"'),
            row(['1', '2']),
          ),
        }),
    ],
    [
      'many wide rows',
      () => packXlsx({ sheets: [{ body: `<sheetData>${xlsxRow.repeat(30)}</sheetData>` }] }),
    ],
    ['many wide spans', () => encodeText(`<!DOCTYPE html><html>${colspans(3000)}</html>`, 'utf-8')],
    [
      'many tables of wide spans',
      () => encodeText(`<!DOCTYPE html><html>${colspans(300).repeat(10)}</html>`, 'utf-8'),
    ],
    ['more elements than any text', () => packDocx({ body: '<w:p/>'.repeat(1_000_001) })],
    ['the same in OpenDocument', () => packOdt({ body: '<text:p/>'.repeat(1_000_001) })],
    [
      'names declared again below many',
      () => packDocx({ body: `<w:sdt${declared}>${'<w:p xmlns:a="a"/>'.repeat(1000)}</w:sdt>` }),
    ],
    [
      'more tags than any page',
      () => encodeText(`<!DOCTYPE html>${'<p>'.repeat(1_000_001)}`, 'utf-8'),
    ],
    ['more lines than any report', () => encodeText('甲\n'.repeat(200_001), 'utf-8')],
    ['more paragraphs in RTF', () => encodeText(`{\\rtf1 ${'1\\par '.repeat(200_001)}}`, 'utf-8')],
    [
      'more text than any report',
      () => encodeText('全年没有收到申请。'.repeat(1_200_000), 'utf-8'),
    ],
    [
      'spans across and down, in each row',
      () =>
        encodeText(
          `<!DOCTYPE html><table>${'<tr><td colspan="1000" rowspan="65534">1'.repeat(2000)}</table>`,
          'utf-8',
        ),
    ],
    ['more rules than any page for deep elements', () => encodeText(ruled(2000, 50), 'utf-8')],
    [
      'more cells than any text',
      () => packDocx({ body: tableOf(`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(50)}</w:tr>`, 4001) }),
    ],
    [
      'more rows than any text in RTF',
      () => encodeText(`{\\rtf1 ${'\\trowd\\cellx1 1\\cell\\row '.repeat(100_001)}}`, 'utf-8'),
    ],
    ['formulas on formulas', () => packXlsx({ sheets: [{ body: formulas(2000) }] })],
    [
      'more shared strings than any workbook',
      () => packXlsx({ sheets: [], strings: Array<string>(500_001).fill('<t/>') }),
    ],
    [
      'more sheets than any workbook',
      () => packXlsx({ sheets: Array.from({ length: 10_001 }, () => ({ body: '' })) }),
    ],
    [
      'more text on a page than any has',
      () => packOfd({ pages: [layer(textObject('1'.repeat(200_000), { x: 9, y: 9, size: 3 }))] }),
    ],
    [
      'more words than any page',
      () => encodeText(`<!DOCTYPE html><table>${'公 '.repeat(1_000_001)}`, 'utf-8'),
    ],
    [
      'text of RTF without a word between',
      () => encodeText(`{\\rtf1 ${'1'.repeat(20_000_001)}}`, 'utf-8'),
    ],
    ['a text of more than 64 MB', () => new Uint8Array(MOST_TEXT_BYTES + 1).fill(0x31)],
    ['a stream of a PDF that unpacks to gigabytes', () => packPdf(deflated(220))],
    ...(
      [
        ['a packed table of a font without end', '2 0 obj\n<</ToUnicode 1 0 R>>\nendobj\n'],
        ['one that a packed object may name', '2 0 obj\n<</Type/ObjStm>>stream\nendobj\n'],
        ['one named with its letters written as numbers', '2 0 obj\n<</To#55nicode 1 0 R>>\n'],
      ] as const
    ).map(([name, rest]): [string, () => Uint8Array] => [
      name,
      () =>
        packPdf(zlibSync(encodeText('beginbfrange <000000> <ffffff> <4e00>', 'utf-8')), { rest }),
    ]),
    [
      'one that is packed twice',
      () => packPdf(deflated(1), { filter: '[/FlateDecode /FlateDecode]' }),
    ],
  ])('%s', async (_, pack) => {
    expect(await readFile(pack())).toMatchObject(TOO_LARGE);
  });
});

test('ten times the largest report is read', async () => {
  expect(await readFile(packOds(odsSheet(2000, 100)))).toMatchObject({ kind: 'document' });
  const text = packDocx({ body: paragraph(run('甲')).repeat(100_000) });
  expect(await readFile(text)).toMatchObject({ kind: 'document' });
});

describe('what is nested without end is not called damaged', () => {
  const around = (open: string, close: string): string =>
    open.repeat(50_000) + close.repeat(50_000);

  test.each<[string, () => Uint8Array]>([
    ['HTML', () => encodeText(`<!DOCTYPE html>${around('<div>', '')}`, 'utf-8')],
    ['tables of HTML', () => encodeText(around('<table><tr><td>', ''), 'utf-8')],
    ['DOCX', () => packDocx({ body: around('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>') })],
    ['ODT', () => packOdt({ body: around('<text:section>', '</text:section>') })],
    [
      'XLSX',
      () => packXlsx({ sheets: [{ body: `<sheetData>${around('<a>', '</a>')}</sheetData>` }] }),
    ],
    ['OFD', () => packOfd({ pages: [around('<ofd:PageBlock>', '</ofd:PageBlock>')] })],
    ['RTF', () => encodeText(`{\\rtf1 ${around('{', '}')}}`, 'utf-8')],
  ])('%s', async (_, pack) => {
    const read = await readFile(pack());
    expect(read).toMatchObject({ kind: 'failure', reason: TOO_DEEP });
  });
});

describe('a budget', () => {
  const limits = {
    bytes: 10,
    parts: 10,
    elements: 10,
    names: 10,
    cells: 10,
    operands: 10,
    characters: 10,
    marks: 10,
    pieces: 10,
    matches: 10,
    glyphs: 10,
    slots: 10,
    blocks: 10,
    text: 10,
  };

  test('counts each cost by itself, and to its limit', () => {
    const budget = createBudget(limits);
    budget.spend('cells', 10);
    budget.spend('slots', 10);
    expect(budget.left('cells')).toBe(0);
    expect(budget.left('bytes')).toBe(10);
    expect(() => budget.spend('cells', 1)).toThrow(OverBudget);
  });

  test('that is overspent stays so', () => {
    const budget = createBudget(limits);
    expect(() => budget.spend('bytes', 11)).toThrow(OverBudget);
    expect(() => budget.spend('bytes', 0)).toThrow(OverBudget);
  });
});
