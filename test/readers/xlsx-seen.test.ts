import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { readXlsx } from '../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { remarkedTexts } from '../support/remarked.ts';
import { cell, packXlsx, row, sheetBody } from '../support/xlsx-markup.ts';

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/><font><strike/></font><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font><font><color rgb="FFFF0000"/></font><font><vertAlign val="superscript"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills><borders><border/></borders><cellXfs>${[
  [0, 0],
  [1, 0],
  [2, 0],
  [2, 1],
  [3, 0],
  [4, 0],
  [5, 0],
]
  .map(([font, fill]) => `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0"/>`)
  .join('')}</cellXfs></styleSheet>`;

interface Sheet {
  readonly rows: readonly string[];
  readonly calculation?: string;
}

function read({ rows, calculation = '' }: Sheet): string[] | string {
  const workbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>${calculation}</workbook>`;
  const files = { 'xl/styles.xml': STYLES, 'xl/workbook.xml': workbook };
  return remarkedTexts(readXlsx(packXlsx({ sheets: [{ body: sheetBody(rows) }], files })));
}

/** The second cell of a row. */
const second = (markup: string, calculation = ''): string =>
  read({ rows: [row(1, [cell('A1', '甲'), markup])], calculation })[1] ?? '';

const rich = (...runs: readonly (readonly [properties: string, text: string])[]): string =>
  `<c r="B1" t="inlineStr"><is>${runs.map(([properties, text]) => `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}<t>${text}</t></r>`).join('')}</is></c>`;

describe('cells and runs', () => {
  test.each([
    ['a struck-out cell', cell('B1', 75, 1), ' [struck 75]'],
    ['a white cell', cell('B1', 75, 2), ' [unseen 75]'],
    ['a white cell on a dark fill', cell('B1', 75, 3), '75'],
    ['a cell white by the theme', cell('B1', 75, 4), ' [unseen 75]'],
    ['a red figure', cell('B1', 12, 5), '12 [red 12]'],
    ['a raised cell', cell('B1', 2, 6), '²'],
    ['a struck-out run', rich(['<strike/>', '75'], ['', '91']), '91 [struck 75]'],
    ['a raised run', rich(['', '91'], ['<vertAlign val="superscript"/>', '2']), '91²'],
    ['a smaller run', rich(['<sz val="11"/>', '91'], ['<sz val="6"/>', '2']), '912 [small 2]'],
    ['small runs', rich(['<sz val="6"/>', '91'], ['<sz val="6"/>', '2']), '912'],
    ['a white run', rich(['<color theme="0"/>', '75'], ['', '91']), '91 [unseen 75]'],
  ])('%s', (_name, markup, expected) => {
    expect(second(markup)).toBe(expected);
  });

  test('a row without height is left out, as a hidden one is', () => {
    const rows = [
      row(1, [cell('A1', '甲'), cell('B1', 1)]),
      row(2, [cell('A2', '旧'), cell('B2', 75)], ' ht="0" customHeight="1"'),
      row(3, [cell('A3', '新'), cell('B3', 91)]),
    ];
    expect(read({ rows })).toEqual(['甲', '1', '新', '91']);
  });
});

describe('formulas', () => {
  const ANEW = '<calcPr fullCalcOnLoad="1"/>';
  const formula = (text: string, value: string): string =>
    `<c r="B1"><f>${text}</f>${value === '' ? '' : `<v>${value}</v>`}</c>`;
  test.each([
    ['to be calculated anew', formula('SUM(C1:D1)+1', '0'), ANEW, '13 [stale 0]'],
    ['whose result holds', formula('C1*2', '14'), ANEW, '14'],
    ['with signs, brackets and shares', formula('-(C1-D1)*50%', '0'), ANEW, '-1 [stale 0]'],
    ['without a result', formula('C1+D1', ''), '', '12'],
    ['on formulas', formula('E1+1', ''), '', '13'],
    [
      'that cannot be checked',
      formula('VLOOKUP(1,C1:D1,2)', '9'),
      ANEW,
      '9 [stale =VLOOKUP(1,C1:D1,2)]',
    ],
    ['in a circle', formula('B1+1', '9'), ANEW, '9 [stale =B1+1]'],
    ['of which nothing says that they are old', formula('C1+D1', '9'), '', '9'],
  ])('%s', (_name, markup, calculation, expected) => {
    const others = [cell('C1', 7), cell('D1', 5), '<c r="E1"><f>SUM(C1,D1)</f></c>'];
    const cells = calculation === '' && markup.includes('<v>') ? others.slice(0, 2) : others;
    const texts = read({ rows: [row(1, [cell('A1', '甲'), markup, ...cells])], calculation });
    expect(texts[1]).toBe(expected);
  });
});

test('XML Spreadsheet 2003', async () => {
  const bytes = new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles><Style ss:ID="a"><NumberFormat ss:Format="0&quot;件&quot;"/></Style><Style ss:ID="b" ss:Parent="a"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="甲"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">甲</Data></Cell><Cell ss:StyleID="a"><Data ss:Type="Number">91</Data></Cell></Row><Row ss:Hidden="1"><Cell><Data ss:Type="Number">7</Data></Cell></Row><Row><Cell ss:Index="2" ss:StyleID="b"><Data ss:Type="Number">75</Data></Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">91<Sup>2</Sup></ss:Data></Cell></Row></Table></Worksheet></Workbook>`,
  );
  const reading = await readFile(bytes);
  expect(reading).toMatchObject({
    kind: 'document',
    format: 'xlsx',
    document: { gaps: [{ kind: 'hidden-skipped', where: '甲!2' }] },
  });
  expect(remarkedTexts(readXlsx(bytes))).toEqual(['甲', '91件', '', ' [struck 75件]', '91²']);
});
