import { describe, expect, test } from 'vitest';
import { paragraph, run } from '../support/docx-markup.ts';
import { readDocxParts as read } from '../support/read-docx-parts.ts';

const deleted = '<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>';
const mark = (name: string): string => `<w:rPr><w:${name} w:id="1"/></w:rPr>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const alternative = (choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const sym = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

describe('paragraphs and runs', () => {
  test.each([
    ['runs join', paragraph(run('20') + run('23年')), ['2023年']],
    [
      'tabs stay, breaks part paragraphs',
      paragraph(
        '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>',
      ),
      ['甲\t乙', '丙', '丁'],
    ],
    [
      'blanks of the file are no text',
      paragraph('<w:r><w:t>\n 甲 </w:t><w:t xml:space="preserve"> 乙</w:t></w:r>'),
      ['甲 乙'],
    ],
    [
      'hyphens',
      paragraph('<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t></w:r>'),
      ['1-23'],
    ],
    [
      'symbols that stand for print',
      paragraph(
        sym('Symbol', 'F031') +
          sym('Wingdings', 'F082') +
          sym('Wingdings 2', 'F052') +
          sym('宋体', 'F041'),
      ),
      ['1②☑A'],
    ],
    ['other symbols stay themselves', paragraph(sym('Wingdings', 'F04A')), ['\uf04a']],
    [
      'wrappers are transparent',
      paragraph(
        `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtPr><w:t>否</w:t></w:sdtPr><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt><w:fldSimple>${run('丁')}</w:fldSimple>`,
      ),
      ['甲乙丙丁'],
    ],
    ['formulas', paragraph('<m:oMath><m:r><m:t>95%</m:t></m:r></m:oMath>'), ['95%']],
    [
      'phonetic guides leave their base',
      paragraph(
        '<w:r><w:ruby><w:rt><w:r><w:t>hao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>好</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['好'],
    ],
    [
      'deletions go, insertions stay',
      paragraph(
        `${deleted}<w:ins>${run('增')}</w:ins><w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`,
      ),
      ['增新'],
    ],
    [
      'a deleted paragraph mark joins two paragraphs',
      paragraph(run('一、总体'), mark('del')) + paragraph(run('情况')),
      ['一、总体情况'],
    ],
    [
      'hidden text',
      paragraph(run('甲', '<w:vanish/>') + run('乙', '<w:vanish w:val="0"/>')),
      ['乙'],
    ],
    [
      'comments',
      paragraph(
        `<w:commentRangeStart w:id="1"/>${run('甲')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      ['甲'],
    ],
    [
      'one empty paragraph parts two others',
      paragraph('') +
        paragraph(run('甲')) +
        paragraph('') +
        paragraph('') +
        paragraph(run('乙')) +
        paragraph(''),
      ['甲', '', '乙'],
    ],
    [
      'indents go, leading tabs stay',
      paragraph(run('　　甲 ')) + paragraph('<w:r><w:tab/></w:r>' + run('1')),
      ['甲', '\t1'],
    ],
    [
      'content controls around paragraphs',
      `<w:sdt><w:sdtContent><w:sdt><w:sdtContent>${paragraph(run('甲'))}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`,
      ['甲'],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test.each([
    [
      'results are text, code is not',
      paragraph(
        field('begin') + code + run('否') + field('separate') + run('3') + field('end') + run('页'),
      ),
      ['3页'],
    ],
    [
      'fields in fields',
      paragraph(
        field('begin') +
          code +
          field('begin') +
          code +
          field('separate') +
          run('内') +
          field('end') +
          field('separate') +
          run('外') +
          field('end'),
      ),
      ['外'],
    ],
    [
      'fields over paragraphs',
      paragraph(field('begin') + code + field('separate') + run('甲')) +
        paragraph(run('乙') + field('end')),
      ['甲', '乙'],
    ],
    [
      'a field that never ends swallows nothing',
      paragraph(field('begin') + code + run('甲')) + paragraph(run('乙')),
      ['甲', '乙'],
    ],
    ['an end without a field', paragraph(field('end') + run('甲')), ['甲']],
  ])('fields: %s', async (_name, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test.each([
    [
      'after their paragraph, once',
      paragraph(
        `<w:r>${alternative(`<w:drawing>${box('题')}</w:drawing>`, `<w:pict>${box('题')}</w:pict>`)}</w:r>` +
          run('文'),
      ),
      ['文', '题'],
    ],
    [
      'the branch that has text',
      paragraph(`<w:r>${alternative('<w:drawing/>', `<w:pict>${box('题')}</w:pict>`)}</w:r>`),
      ['题'],
    ],
    [
      'alternatives within a drawing',
      paragraph(
        `<w:r><w:pict><v:group>${alternative(box('一'), box('一'))}${box('二')}</v:group></w:pict></w:r>`,
      ),
      ['一', '二'],
    ],
    [
      'word art',
      paragraph('<w:r><w:pict><v:shape><v:textpath string="题"/></v:shape></w:pict></w:r>'),
      ['题'],
    ],
  ])('text boxes: %s', async (_name, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test('text hidden by its styles', async () => {
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
    const styles = style('h', '<w:rPr><w:vanish/></w:rPr>') + style('k', '<w:basedOn w:val="h"/>');
    const body =
      paragraph(run('甲'), '<w:pStyle w:val="k"/>') +
      paragraph(run('乙', '<w:rStyle w:val="h"/>') + run('丙'));
    expect(await read({ body, related: { styles } })).toEqual(['丙']);
  });

  test('notes stand at the end, in the order of their marks; unused ones nowhere', async () => {
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:${kind}>`;
    const ref = (kind: string, id: number): string =>
      `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body =
      paragraph(run('12') + ref('footnote', 3) + ref('endnote', 1)) +
      paragraph(run('乙') + ref('footnote', 2) + ref('footnote', 3));
    const related = {
      footnotes:
        note('footnote', 2, '注二') + note('footnote', 3, '注三') + note('footnote', 4, '没有'),
      endnotes: note('endnote', 1, '尾注'),
    };
    expect(await read({ body, related })).toEqual(['12', '乙', '注三', '尾注', '注二']);
  });
});
