import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { readFile } from '../../src/readers/index.ts';
import { packDocx, paragraph, run, tableCell, tableRow } from '../support/docx-markup.ts';
import type { DocxParts } from '../support/docx-markup.ts';
import { remarkedTexts } from '../support/remarked.ts';

const read = async (parts: DocxParts) =>
  remarkedTexts(await readDocx(packDocx(parts), { password: null }));
const table = (content: string, properties = '', rest = ''): string =>
  `<w:tbl>${rest}${tableRow(tableCell(paragraph(run('甲'))) + tableCell(content, properties))}</w:tbl>`;
/** The second cell of a row, with this content. */
const cell = async (content: string, more: Partial<DocxParts> = {}, properties = '') =>
  (await read({ body: table(content, properties), ...more }))[1];

const style = (type: string, id: string, inner: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${inner}</w:style>`;
const field = (type: string, inner = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const textFill = (inner: string): string => `<w14:textFill>${inner}</w14:textFill>`;
const WHITE = '<w:color w:val="FFFFFF"/>';

describe('runs of a cell', () => {
  test.each([
    ['struck out', run('75', '<w:strike/>') + run('91'), '91 [struck 75]'],
    ['struck out twice', run('75', '<w:dstrike/>') + run('91'), '91 [struck 75]'],
    ['not struck out', run('91', '<w:strike w:val="0"/>'), '91'],
    [
      'deleted',
      '<w:del w:id="1"><w:r><w:delText>75</w:delText></w:r></w:del>' + run('91'),
      '91 [struck 75]',
    ],
    ['hidden', run('75', '<w:vanish/>') + run('91'), '91 [unseen 75]'],
    ['not hidden', run('91', '<w:vanish w:val="false"/>'), '91'],
    ['white', run('75', WHITE) + run('91'), '91 [unseen 75]'],
    [
      'white by the theme',
      run('75', '<w:color w:val="auto" w:themeColor="background1"/>') + run('91'),
      '91 [unseen 75]',
    ],
    [
      'white on a dark ground of its own',
      run('91', `${WHITE}<w:shd w:val="clear" w:fill="1F4E79"/>`),
      '91',
    ],
    [
      'a shade of white',
      run('91', '<w:color w:themeColor="background1" w:themeShade="80"/>'),
      '91',
    ],
    ['of no size', run('75', '<w:sz w:val="2"/>') + run('91'), '91 [unseen 75]'],
    ['smaller last digits', run('91') + run('2', '<w:sz w:val="12"/>'), '912 [small 2]'],
    ['all digits small', run('9', '<w:sz w:val="12"/>') + run('1', '<w:sz w:val="12"/>'), '91'],
    ['hardly smaller', run('91', '<w:sz w:val="21"/>') + run('2', '<w:sz w:val="18"/>'), '912'],
    ['smaller words', run('91') + run('件', '<w:sz w:val="12"/>'), '91件'],
    ['smaller first digits', run('9', '<w:sz w:val="12"/>') + run('12'), '912'],
    ['smaller ones behind a blank', run('91 ') + run('2', '<w:sz w:val="12"/>'), '91 2'],
    [
      'filled with white',
      run('75', textFill('<w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill>')) +
        run('91'),
      '91 [unseen 75]',
    ],
    [
      'filled with the white of the theme',
      run('75', textFill('<w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill>')) +
        run('91'),
      '91 [unseen 75]',
    ],
    ['filled with nothing', run('75', textFill('<w14:noFill/>')) + run('91'), '91 [unseen 75]'],
    [
      'filled with nothing, in outline',
      run('91', `<w14:textOutline><w14:solidFill/></w14:textOutline>${textFill('<w14:noFill/>')}`),
      '91',
    ],
    [
      'white, filled with black',
      run('91', WHITE + textFill('<w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill>')),
      '91',
    ],
    ['raised', run('91') + run('2', '<w:vertAlign w:val="superscript"/>'), '91²'],
    [
      'a link to a note',
      `${run('91')}<w:hyperlink w:anchor="_ftn1">${run('2')}</w:hyperlink>`,
      '91²',
    ],
    ['another link', `${run('9')}<w:hyperlink w:anchor="a">${run('1')}</w:hyperlink>`, '91'],
    ['lowered', run('91') + run('2', '<w:vertAlign w:val="subscript"/>'), '91₂'],
    ['moved up', run('91') + run('2', '<w:position w:val="8"/>'), '91²'],
    ['lined up', run('91', '<w:position w:val="2"/>'), '91'],
    ['red', run('12', '<w:color w:val="FF0000"/>'), '12 [red 12]'],
    ['a symbol font', run('\uf039', '<w:rFonts w:ascii="Symbol"/>'), '9'],
    ['turned', `<w:bdo w:val="rtl">${run('19')}</w:bdo>`, '91'],
    [
      'a typed mark of a note',
      '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>3</w:t></w:r>',
      '³',
    ],
    ['a counted mark of a note', `${run('91')}<w:r><w:footnoteReference w:id="2"/></w:r>`, '91'],
    [
      'an exponent',
      '<m:oMath><m:sSup><m:e><m:r><m:t>91</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      '91²',
    ],
    [
      'a fraction',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
    ['an equation field', field('begin') + code(' EQ \\o(91,—) ') + field('end'), '91'],
    [
      'an enclosed number',
      run('91') + field('begin') + code('eq \\o\\ac(○,3)') + field('end'),
      '91③',
    ],
    [
      'a field with a result',
      field('begin') + code(' =SUM(ABOVE) ') + field('separate') + run('91') + field('end'),
      '91',
    ],
    [
      'a drop-down list',
      field(
        'begin',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="7"/><w:listEntry w:val="91"/></w:ddList></w:ffData>',
      ) +
        code('FORMDROPDOWN') +
        field('end'),
      '91',
    ],
    [
      'a picture',
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="91"/></wp:inline></w:drawing></w:r>',
      ' [overlaid 91]',
    ],
    [
      'a picture between digits',
      `${run('9')}<w:r><w:drawing><wp:inline/></w:drawing></w:r>${run('1')}`,
      '91 [overlaid]',
    ],
    [
      'an old picture between digits',
      `${run('9')}<w:r><w:pict><v:shape style="width:9pt"/></w:pict></w:r>${run('1')}`,
      '91 [overlaid]',
    ],
    [
      'floating pictures anchored there',
      `${run('9')}<w:r><w:drawing><wp:anchor/></w:drawing><w:pict><v:shape style="position:absolute"/></w:pict></w:r>${run('1')}`,
      '91',
    ],
    [
      'a picture behind digits and a blank',
      `${run('9')}<w:r><w:drawing><wp:inline/></w:drawing></w:r>${run(' 1')}`,
      '9 1',
    ],
    [
      'a picture beside text',
      `${run('91')}<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="图标"/></wp:inline></w:drawing></w:r>`,
      '91',
    ],
  ])('%s', async (_name, runs, expected) => {
    expect(await cell(paragraph(runs))).toBe(expected);
  });

  test('a box beside text may lie over it', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('91'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await cell(paragraph(run('75') + box))).toBe('75\n91 [overlaid 91]');
    expect(await cell(paragraph(box))).toBe('91');
  });
});

describe('styles and grounds', () => {
  const styles =
    style('character', 'Old', '<w:rPr><w:strike/></w:rPr>') +
    style('character', 'Mark', '<w:basedOn w:val="Up"/>') +
    style('character', 'Up', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>') +
    style('paragraph', 'Gone', '<w:rPr><w:vanish/></w:rPr>') +
    style(
      'table',
      'Dark',
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr>',
    );
  const related = { styles };
  test.each([
    ['strike out', paragraph(run('75', '<w:rStyle w:val="Old"/>') + run('91')), '91 [struck 75]'],
    ['are overruled', paragraph(run('91', '<w:rStyle w:val="Old"/><w:strike w:val="0"/>')), '91'],
    [
      'raise, by the style they are based on',
      paragraph(run('91') + run('2', '<w:rStyle w:val="Mark"/>')),
      '91²',
    ],
    [
      'hide paragraphs',
      paragraph(run('75'), '<w:pStyle w:val="Gone"/>') + paragraph(run('91')),
      '91 [unseen 75]',
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await cell(content, { related })).toBe(expected);
  });

  const white = paragraph(run('91', WHITE));
  test.each([
    ['white in a dark cell', '<w:shd w:val="clear" w:fill="1F4E79"/>', '91'],
    ['white in a white cell', '<w:shd w:val="clear" w:fill="FFFFFF"/>', ' [unseen 91]'],
    ['white on a pattern', '<w:shd w:val="pct50" w:fill="FFFFFF"/>', '91'],
    [
      'white in a cell of the theme',
      '<w:shd w:val="clear" w:fill="auto" w:themeFill="text1"/>',
      '91',
    ],
    ['white in a plain cell', '', ' [unseen 91]'],
  ])('%s', async (_name, properties, expected) => {
    expect(await cell(white, {}, properties)).toBe(expected);
  });

  test('a style of tables that shades some cells leaves white text alone', async () => {
    const rest = '<w:tblPr><w:tblStyle w:val="Dark"/></w:tblPr>';
    expect((await read({ body: table(white, '', rest), related }))[1]).toBe('91');
  });
});

describe('rows', () => {
  const row = (label: string, figure: string, properties = ''): string =>
    tableRow(tableCell(paragraph(run(label))) + tableCell(paragraph(run(figure))), properties);
  test.each([
    ['deleted', '<w:del w:id="1"/>', ['新 [struck 旧 75]', '91']],
    ['hidden', '<w:hidden/>', ['新 [unseen 旧 75]', '91']],
    ['not hidden', '<w:hidden w:val="0"/>', ['旧', '75', '新', '91']],
    ['without height', '<w:trHeight w:val="10" w:hRule="exact"/>', ['新 [unseen 旧 75]', '91']],
    ['of a least height', '<w:trHeight w:val="10"/>', ['旧', '75', '新', '91']],
  ])('%s', async (_name, properties, expected) => {
    const body = `<w:tbl>${row('旧', '75', properties)}${row('新', '91')}</w:tbl>`;
    expect(await read({ body })).toEqual(expected);
  });

  test('a deleted cell', async () => {
    const gone = tableCell(paragraph(run('75')), '<w:cellDel w:id="1"/>');
    const body = `<w:tbl>${tableRow(tableCell(paragraph(run('甲'))) + gone + tableCell(paragraph(run('91'))))}</w:tbl>`;
    expect(await read({ body })).toEqual(['甲 [struck 75]', '91']);
  });
});

describe('content controls', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const PROMPT = '<w:showingPlcHdr/>';
  const STORE = '{11111111-2222-3333-4444-555555555555}';
  const bound = (path: string): string =>
    control(`<w:dataBinding w:xpath="${path}" w:storeItemID="${STORE}"/>`, paragraph(run('75')));
  const files = {
    'customXml/item1.xml': '<r xmlns="urn:r"><n>7</n><n>91</n></r>',
    'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${STORE}"/>`,
  };
  test.each([
    ['a prompt is no value', control(PROMPT, paragraph(run('单击输入文字'))), ''],
    [
      'a prompt with a figure in its own style',
      control(PROMPT, paragraph(run('如 12', '<w:rStyle w:val="PlaceholderText"/>'))),
      '',
    ],
    ['a figure that a program filled in', control(PROMPT, paragraph(run('91'))), '91'],
    ['a bound control shows the data', bound('/ns0:r[1]/ns0:n[2]'), '91'],
    ['one bound to nothing shows its text', bound('/ns0:r[1]/ns0:x[1]'), '75'],
  ])('%s', async (_name, content, expected) => {
    expect(await cell(content, { files })).toBe(expected);
  });
});

describe('one file of XML', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  test('Word 2003 XML', async () => {
    const row = (merge: string, text: string): string =>
      `<w:tr><w:tc><w:tcPr><w:vmerge ${merge}/></w:tcPr>${paragraph(run('甲'))}</w:tc><w:tc>${paragraph(text)}</w:tc></w:tr>`;
    const note = `<w:r><w:footnote>${paragraph(run('注'))}</w:footnote></w:r>`;
    const bytes = encode(
      `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"><w:body><wx:sect><w:tbl>${row('w:val="restart"', run('75', '<w:strike/>') + run('91') + note)}${row('', '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>7</w:delText></w:r></aml:content></aml:annotation>' + run('3'))}</w:tbl></wx:sect></w:body></w:wordDocument>`,
    );
    expect(await readFile(bytes)).toMatchObject({ kind: 'document', format: 'docx' });
    expect(remarkedTexts(await readDocx(bytes, { password: null }))).toEqual([
      '甲',
      '91 [struck 75]',
      '3 [struck 7]',
      '注',
    ]);
  });

  test('a flat package', async () => {
    const part = (name: string, inner: string): string =>
      `<pkg:part pkg:name="${name}"><pkg:xmlData>${inner}</pkg:xmlData></pkg:part>`;
    const bytes = encode(
      `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table(paragraph(run('91')))}</w:body></w:document>`)}</pkg:package>`,
    );
    expect(await readFile(bytes)).toMatchObject({ kind: 'document', format: 'docx' });
    expect(remarkedTexts(await readDocx(bytes, { password: null }))).toEqual(['甲', '91']);
  });
});
