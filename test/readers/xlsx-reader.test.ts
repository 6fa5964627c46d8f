import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { OverBudget } from '../../src/readers/budget.ts';
import { readXlsx } from '../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { FIXTURE_SHEET } from '../support/fixture-report.ts';
import { makeExcelXlsx } from '../support/make-xlsx-fixture.ts';
import { outlineOfResult } from '../support/outline.ts';
import type { Outline } from '../support/outline.ts';
import { writeOle } from '../support/write-ole.ts';
import { cell, packXlsx, row, sheetBody } from '../support/xlsx-markup.ts';
import type { XlsxParts } from '../support/xlsx-markup.ts';

/** One sheet whose row 1 holds these cells. */
function readCells(cells: string, parts: Partial<XlsxParts> = {}): Outline | string {
  return outlineOfResult(
    readXlsx(packXlsx({ sheets: [{ body: sheetBody([row(1, [cells])]) }], ...parts })),
  );
}

/** One cell of that style and value, beside a label. */
function readNumber(value: string, format: string, view = ''): unknown {
  const body = sheetBody([row(1, [cell('A1', '甲'), `<c r="B1" s="1"><v>${value}</v></c>`])], {
    view,
  });
  const read = outlineOfResult(readXlsx(packXlsx({ sheets: [{ body }], formats: [`${format}|`] })));
  return read[0]?.[0]?.[1];
}

describe('cells', () => {
  test.each<[string, string, Outline]>([
    ['a number', '<c r="A1"><v>3</v></c>', ['3']],
    ['a number with binary noise', '<c r="A1"><v>72.80000000000001</v></c>', ['72.8']],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', ['甲']],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', ['2023年']],
    ['a phonetic guide is no text', '<c r="A1" t="s"><v>2</v></c>', ['东京']],
    ['escaped characters', '<c r="A1" t="s"><v>3</v></c>', ['甲', '乙_x']],
    ['a string written in place', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', ['甲']],
    [
      'the same in runs',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
      ['甲乙'],
    ],
    ['a formula with its cached number', '<c r="A1"><f>SUM(B1:C1)</f><v>7</v></c>', ['7']],
    [
      'a formula with its cached string',
      '<c r="A1" t="str"><f>B1&amp;C1</f><v>共7件</v></c>',
      ['共7件'],
    ],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['#DIV/0!']],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', ['TRUE']],
    [
      'digits typed as text',
      '<c r="A1" t="inlineStr" quotePrefix="1"><is><t>007</t></is></c>',
      ['007'],
    ],
    ['a reference to no string', '<c r="A1" t="s"><v>99</v></c><c r="B1"><v>1</v></c>', ['1']],
    ['a number that is none', '<c r="A1"><v>——</v></c>', ['——']],
    [
      'cells without references follow each other',
      '<c><v>1</v></c><c><v>2</v></c>',
      [[['1', '2']]],
    ],
  ])('%s', (_name, cells, expected) => {
    const strings = [
      '<t>甲</t>',
      '<r><rPr><b/></rPr><t>2023</t></r><r><t>年</t></r>',
      '<t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>甲_x000D_\n乙_x005F_x</t>',
    ];
    expect(readCells(cells, { strings })).toEqual(expected);
  });
});

describe('what is shown', () => {
  test.each([
    ['3', '0"件"', '3件'],
    ['1234', '#,##0', '1,234'],
    ['0', '#,##0;-#,##0;"-"', '-'],
    ['0', '0;-0;;@', ''],
    ['3', ';;;', ''],
    ['45291', '#31', '2023年12月31日'],
    ['45291', 'yyyy/mm', '2023/12'],
    ['', '0"件"', ''],
  ])('%s with the format %s is 「%s」', (value, format, shown) => {
    expect(readNumber(value, format)).toBe(shown);
  });

  test('zeros that the view hides', () => {
    expect(readNumber('0', '0', 'showZeros="0"')).toBe('');
    expect(readNumber('10', '0', 'showZeros="0"')).toBe('10');
  });

  test('days counted from 1904, ISO dates of strict workbooks', () => {
    const formats = ['yyyy-m-d'];
    const cells = '<c r="A1" s="1"><v>43829</v></c>';
    expect(readCells(cells, { formats, is1904: true })).toEqual(['2023-12-31']);
    const iso = '<c r="A1" s="1" t="d"><v>2023-12-31</v></c>';
    expect(readCells(iso, { formats, isStrict: true })).toEqual(['2023-12-31']);
    expect(readCells(iso, { formats, isStrict: true, is1904: true })).toEqual(['2023-12-31']);
  });
});

describe('sheets', () => {
  const body = (text: string): string => sheetBody([row(1, [cell('A1', text)])]);

  test('stand in the order of their tabs; chart sheets hold nothing', () => {
    const sheets = [{ body: body('甲') }, { body: '', isChart: true }, { body: body('乙') }];
    expect(outlineOfResult(readXlsx(packXlsx({ sheets })))).toEqual(['甲', '乙']);
  });

  test('hidden sheets, rows and columns are left out and named', () => {
    const sheets = [
      {
        name: '正文',
        body: sheetBody(
          [
            row(1, [cell('A1', '甲'), cell('B1', '藏'), cell('C1', 1)]),
            row(2, [cell('A2', '藏')], ' hidden="1"'),
            row(3, [cell('A3', '藏')], ' hidden="true"'),
            row(4, [], ' hidden="1"'),
            row(5, [cell('A5', '乙')]),
            row(6, [cell('A6', '藏')], ' hidden="1"'),
          ],
          { columns: '<col min="2" max="2" hidden="1"/><col min="9" max="9" hidden="1"/>' },
        ),
      },
      { name: '旧', body: body('藏'), state: 'hidden' as const },
      { name: '空', body: sheetBody([]), state: 'veryHidden' as const },
    ];
    const result = readXlsx(packXlsx({ sheets }));
    expect(outlineOfResult(result)).toEqual([[['甲', '1']], '乙']);
    expect(result).toMatchObject({
      document: {
        gaps: [
          { kind: 'hidden-skipped', where: '正文!2:3,6' },
          { kind: 'hidden-skipped', where: '正文!B' },
          { kind: 'hidden-skipped', where: '旧' },
        ],
      },
    });
  });

  test('the committed workbook with hidden parts gives its report and a gap for each', async () => {
    const bytes = new Uint8Array(readFileSync('test/fixtures/odd/hidden.xlsx'));
    const read = await readFile(bytes);
    const where = ['上年', '底稿', '附表!1', '附表!C'];
    expect(read.kind === 'document' && read.document.gaps.map((gap) => gap.where)).toEqual(where);
  });

  test('merged cells, ruled empty cells', () => {
    const sheet = sheetBody(
      [
        row(1, [cell('A1', '题'), cell('B1', null), cell('C1', null)]),
        row(2, [cell('A2', '甲', 1), cell('B2', 1, 1), cell('C2', null, 1)]),
        row(3, [cell('A3', null, 1), cell('B3', null, 1), cell('C3', 2, 1)]),
      ],
      { merges: ['A1:C1', 'A2:A3'] },
    );
    const read = outlineOfResult(
      readXlsx(packXlsx({ sheets: [{ body: sheet }], formats: ['#0|'] })),
    );
    expect(read).toEqual([
      '题',
      [
        ['甲↓2', '1', ''],
        ['', '2'],
      ],
    ]);
  });
});

describe('properties', () => {
  test.each([
    ['某局 2023 年报告', '某局 2023 年报告'],
    ['工作簿1', null],
    ['Book1', null],
    ['', null],
  ])('the title %s', (title, expected) => {
    const sheets = [{ body: sheetBody([row(1, [cell('A1', 1)])]) }];
    expect(readXlsx(packXlsx({ sheets, title }))).toMatchObject({ document: { title: expected } });
  });
});

describe('failures', () => {
  const sheets = [{ body: sheetBody([row(1, [cell('A1', 1)])]) }];

  test.each<[string, XlsxParts, string]>([
    ['no cell', { sheets: [{ body: sheetBody([]) }] }, 'empty'],
    [
      'all hidden',
      { sheets: [{ ...sheets[0], body: sheets[0]?.body ?? '', state: 'hidden' }] },
      'empty',
    ],
    ['a broken sheet', { sheets: [{ body: '<sheetData><row>' }] }, 'corrupt'],
    ['broken styles', { sheets, files: { 'xl/styles.xml': '<styleSheet' } }, 'corrupt'],
    ['no workbook', { sheets, files: { 'xl/workbook.xml': '' } }, 'corrupt'],
  ])('%s', (_name, parts, code) => {
    expect(outlineOfResult(readXlsx(packXlsx(parts)))).toBe(code);
  });

  test('an encrypted workbook is a compound file', async () => {
    const bytes = writeOle([{ path: 'EncryptedPackage', bytes: new Uint8Array(5000) }]);
    expect(await readFile(bytes)).toEqual({ kind: 'failure', reason: { code: 'encrypted' } });
  });

  test('a table of millions of slots is too large', () => {
    // A cell in each row one column further right: few cells, but a table of 1,500 × 1,500 slots.
    const rows = Array.from({ length: 1500 }, (_, index) =>
      row(index + 1, [...Array.from({ length: index }, () => '<c/>'), '<c><v>1</v></c>']),
    );
    const bytes = packXlsx({ sheets: [{ body: sheetBody(rows) }] });
    expect(() => readXlsx(bytes)).toThrow(OverBudget);
  });

  test('ruled rows to the end of the sheet cost little', () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, i) => `<row r="${i + 2}"><c s="1"/><c s="1"/></row>`,
    );
    const body = sheetBody([row(1, [cell('A1', '甲', 1), cell('B1', 1, 1)]), ...empty]);
    const result = readXlsx(packXlsx({ sheets: [{ body }], formats: ['#0|'] }));
    expect(result.ok && result.document.blocks.length).toBe(1);
  });
});

test('the committed fixture is what the script writes', () => {
  expect(new Uint8Array(readFileSync('test/fixtures/excel.xlsx'))).toEqual(
    makeExcelXlsx(FIXTURE_SHEET),
  );
});
