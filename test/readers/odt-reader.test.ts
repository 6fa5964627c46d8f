import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { readOdt } from '../../src/readers/odf/odt-reader.ts';
import { flatOdt, list, p, packOdt, styleOf } from '../support/odt-markup.ts';
import { readOdtParts as read } from '../support/read-odt-parts.ts';

const region = (id: string, inner: string): string =>
  `<text:changed-region text:id="${id}"><text:${inner}><office:change-info><dc:creator>审核</dc:creator></office:change-info>${p('删')}</text:${inner}></text:changed-region>`;
const TRACKED = `<text:tracked-changes>${region('d', 'deletion')}${region('i', 'insertion')}</text:tracked-changes>`;
const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
const note = (inner: string): string =>
  `<text:note><text:note-citation>1</text:note-citation><text:note-body>${inner}</text:note-body></text:note>`;
const frame = (inner: string): string =>
  `<draw:frame><draw:text-box>${inner}</draw:text-box></draw:frame>`;

describe('paragraphs', () => {
  test.each([
    ['spans join', p('20<text:span>23</text:span>年'), ['2023年']],
    [
      'white space of the file collapses across elements',
      p('\n 甲 <text:span> 乙\n\t丙</text:span> '),
      ['甲 乙 丙'],
    ],
    [
      'blanks, tabs and breaks are elements',
      p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁<text:s/>戊'),
      ['甲  乙\t丙', '丁 戊'],
    ],
    [
      'links, bookmarks and unknown elements',
      p(
        '<text:a>甲</text:a><text:bookmark text:name="x"/><loext:content-control>乙</loext:content-control>',
      ),
      ['甲乙'],
    ],
    [
      'fields show what they last held',
      p('<text:date>2023年</text:date><text:page-number>3</text:page-number>'),
      ['2023年3'],
    ],
    [
      'phonetic guides leave their base',
      p(
        '<text:ruby><text:ruby-base>好</text:ruby-base><text:ruby-text>hao</text:ruby-text></text:ruby>',
      ),
      ['好'],
    ],
    ['comments', p('甲<office:annotation>' + p('注') + '</office:annotation>乙'), ['甲乙']],
    [
      'hidden by fields',
      p(
        '甲<text:hidden-text text:is-hidden="true">否</text:hidden-text><text:hidden-text>乙</text:hidden-text><text:variable-set text:display="none">否</text:variable-set>',
      ) + p('否<text:hidden-paragraph text:is-hidden="true"/>'),
      ['甲乙'],
    ],
    [
      'notes come behind the text',
      p('甲' + note(p('注一' + note(p('注二'))))) + p('乙'),
      ['甲', '乙', '注一', '注二'],
    ],
    [
      'sections and indexes',
      '<text:section>' +
        p('甲') +
        '</text:section><text:section text:display="none">' +
        p('否') +
        '</text:section><text:table-of-content><text:table-of-content-source><text:index-title-template>否</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>' +
        p('目录') +
        '</text:index-title></text:index-body></text:table-of-content>',
      ['甲', '目录'],
    ],
    [
      'text boxes, of the page and of a paragraph',
      frame(p('题')) + p('甲' + frame(p('乙') + list('', p('丙')))),
      ['题', '甲', '乙', '丙'],
    ],
    [
      'shapes with text, in groups',
      p(
        '甲<draw:g><draw:custom-shape>' +
          p('乙') +
          '</draw:custom-shape><draw:rect>' +
          p('') +
          '</draw:rect></draw:g>',
      ) + p('丙'),
      ['甲', '乙', '丙'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('styles', () => {
  const hidden = styleOf('text', 'T', { text: 'text:display="none"' });
  test.each([
    ['hide text', hidden, p('甲<text:span text:style-name="T">否</text:span>'), ['甲']],
    ['of another family do not', hidden, p('甲', 'T'), ['甲']],
    [
      'hide paragraphs, also by their parents',
      styleOf('paragraph', 'A', { text: 'text:display="none"' }) +
        styleOf('paragraph', 'B', { more: 'style:parent-style-name="A"' }) +
        styleOf('paragraph', 'C', {
          more: 'style:parent-style-name="A"',
          text: 'text:display="true"',
        }),
      p('否', 'A') + p('否', 'B') + p('甲', 'C'),
      ['甲'],
    ],
    [
      'in a circle end',
      styleOf('paragraph', 'A', { more: 'style:parent-style-name="B"' }) +
        styleOf('paragraph', 'B', { more: 'style:parent-style-name="A"' }),
      p('甲', 'A'),
      ['甲'],
    ],
    [
      'name fonts of symbols',
      '<style:font-face style:name="Symbol1" svg:font-family="\'Symbol\'"/>' +
        styleOf('text', 'S', { text: 'style:font-name="Symbol1"' }),
      p('2<text:span text:style-name="S">\uf038</text:span>'),
      ['28'],
    ],
  ])('%s', (_name, automatic, body, expected) => {
    expect(read({ body, automatic })).toEqual(expected);
  });
});

describe('tracked changes', () => {
  test.each([
    ['deleted text that is kept apart', p('甲<text:change text:change-id="d"/>乙'), ['甲乙']],
    ['deleted text in its place', p(`甲${start('d')}9${end('d')}1`), ['甲1']],
    ['insertions stay', p(`甲${start('i')}9${end('i')}`), ['甲9']],
    [
      'a deletion over paragraphs joins what is left of them',
      p(`甲${start('d')}否`) + p('否') + p(`否${end('d')}乙`),
      ['甲乙'],
    ],
    ['a deletion over blocks', start('d') + p('否') + end('d') + p('甲'), ['甲']],
    ['a deletion without an end deletes nothing', p(`甲${start('d')}9`) + p('乙'), ['甲9', '乙']],
    ['nor one that ends before it begins', p(`${end('d')}甲${start('d')}9`), ['甲9']],
  ])('%s', (_name, body, expected) => {
    expect(read(TRACKED + body)).toEqual(expected);
  });
});

describe('files', () => {
  test('the title among the properties', () => {
    const result = readOdt(packOdt({ body: p('甲'), title: '星河市年度报告' }));
    expect(result).toMatchObject({ ok: true, document: { title: '星河市年度报告', gaps: [] } });
  });

  test('one flat file, known by its bytes', async () => {
    const bytes = flatOdt({ body: `<table:table/>${p('甲')}`, title: '年报' });
    expect(await readFile(bytes)).toMatchObject({
      format: 'odt',
      document: { title: '年报', blocks: [{ text: '甲' }] },
    });
  });

  test.each([
    [
      'encrypted parts',
      {
        body: p('甲'),
        manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      },
      'encrypted',
    ],
    ['no text', { body: p('') }, 'empty'],
    [
      'pictures only',
      { body: p('<draw:frame><draw:image xlink:href="a.png"/></draw:frame>') },
      'scanned',
    ],
    ['broken markup', { body: '<text:p>甲' }, 'corrupt'],
  ])('%s', (_name, parts, code) => {
    expect(read(parts)).toBe(code);
  });
});
