/** What lies over or under the text of an OFD page, and what its glyphs show. */
import { describe, expect, test } from 'vitest';
import { readOfd } from '../../src/readers/ofd/ofd-reader.ts';
import { remarksOfResult } from '../support/remarks.ts';
import { layer, packOfd, pathObject, rectangle, textObject } from '../support/write-ofd.ts';
import type { OfdParts } from '../support/write-ofd.ts';

/** Three cells; the middle one from 60 to 90 millimetres across and 40 to 46 down. */
const FRAME = [30, 60, 90]
  .map((x) => pathObject([x, 40, 30, 6], rectangle(30, 6), ' Stroke="true" Fill="false"'))
  .join('');
const text = (print: string, x: number, size = 3, y = 41): string =>
  textObject(print, { x, y, size });
const NAMES = text('许可', 31) + text('7', 100);
const WHITE = '<ofd:FillColor Value="255 255 255"/>';

function box(x: number, width: number, color = WHITE): string {
  return pathObject(
    [x, 40.5, width, 5],
    rectangle(width, 5),
    ' Fill="true" Stroke="false"',
  ).replace('<ofd:AbbreviatedData>', `${color}<ofd:AbbreviatedData>`);
}

async function middleOf(content: string, parts: Partial<OfdParts> = {}): Promise<unknown> {
  const pages = [layer(FRAME + NAMES + content)];
  return remarksOfResult(await readOfd(packOfd({ pages, ...parts })))[1];
}

describe('text of a page', () => {
  test.each([
    ['under a white path', text('514', 62) + box(61.5, 6) + text('415', 62), ['415', '514']],
    ['under a black path', text('514', 62) + box(61.5, 6, '') + text('415', 72), ['415', '514']],
    [
      'white on white',
      text('51', 62).replace('<ofd:TextCode', `${WHITE}<ofd:TextCode`) + text('415', 72),
      ['415', '51'],
    ],
  ])('%s is left out and told of', async (_name, content, [read, unseen]) => {
    expect(await middleOf(content)).toEqual([read, { kind: 'unseen', text: unseen }]);
  });

  test('that a line strikes out, too', async () => {
    const line = pathObject([61.8, 43, 5, 1], 'M 0 0 L 5 0', ' Stroke="true" Fill="false"');
    expect(await middleOf(text('514', 62) + line + text('415', 67.5))).toEqual([
      '415',
      { kind: 'struck', text: '514' },
    ]);
  });

  test.each([
    ['small and raised', text('415', 62) + text('2', 66.6, 1.6, 40.8), '415²'],
    ['nearly as large and raised', text('415', 62) + text('2', 66.6, 2.4, 40.6), '415²'],
  ])('%s is a mark', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expected]);
  });

  test.each([
    ['in its cell', 36, '415'],
    ['taller than its row', 35, '415'],
  ])('running downwards is one figure, %s', async (_name, y, expected) => {
    const code = `<ofd:TextObject ID="5" Boundary="70 ${y} 4 12" Font="3" Size="3"><ofd:TextCode X="0" Y="5" DeltaY="3 3">415</ofd:TextCode></ofd:TextObject>`;
    expect(await middleOf(code)).toEqual([expected]);
  });

  test.each([
    ['of a font that is not in the file', {}, ['415', { kind: 'glyphs', text: '' }]],
    [
      'of a font in the file',
      {
        resources:
          '<ofd:Fonts><ofd:Font ID="3" FontName="甲"><ofd:FontFile>a.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>',
      },
      ['415'],
    ],
  ])('shown by the numbers of glyphs %s', async (_name, parts, expected) => {
    const numbered = text('415', 62).replace(
      '<ofd:TextCode',
      '<ofd:CGTransform CodePosition="0" CodeCount="3" GlyphCount="3"><ofd:Glyphs>7 8 9</ofd:Glyphs></ofd:CGTransform><ofd:TextCode',
    );
    expect(await middleOf(numbered, parts)).toEqual(expected);
  });
});

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

function annotated(annotation: string): Partial<OfdParts> {
  const page = '<ofd:Page ID="10" BaseLoc="Pages/Page_0/Content.xml"/>';
  const common =
    '<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>';
  return {
    files: {
      'Doc_0/Document.xml': `<ofd:Document ${NAMESPACE}>${common}<ofd:Pages>${page}</ofd:Pages><ofd:Annotations>Annots/List.xml</ofd:Annotations></ofd:Document>`,
      'Doc_0/Annots/List.xml': `<ofd:Annotations ${NAMESPACE}><ofd:Page PageID="10"><ofd:FileLoc>P/A.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
      'Doc_0/Annots/P/A.xml': `<ofd:PageAnnot ${NAMESPACE}>${annotation}</ofd:PageAnnot>`,
    },
  };
}

describe('annotations', () => {
  const look = (inner: string): string =>
    `<ofd:Appearance Boundary="0 0 210 297">${inner}</ofd:Appearance>`;
  const over = look(box(61.5, 6) + text('415', 62));
  test.each([
    [
      'lie over the page',
      `<ofd:Annot ID="9" Type="Path">${over}</ofd:Annot>`,
      ['415', { kind: 'unseen', text: '514' }],
    ],
    [
      'that are not shown do not',
      `<ofd:Annot ID="9" Type="Path" Visible="false">${over}</ofd:Annot>`,
      ['514'],
    ],
    ['as watermarks do not', `<ofd:Annot ID="9" Type="Watermark">${over}</ofd:Annot>`, ['514']],
  ])('%s', async (_name, annotation, expected) => {
    expect(await middleOf(text('514', 62), annotated(annotation))).toEqual(expected);
  });
});

test('a cover page names the report that it carries', async () => {
  const list = `<ofd:Attachments ${NAMESPACE}><ofd:Attachment ID="1" Name="年报"><ofd:FileLoc>a.docx</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`;
  const files = { 'Doc_0/Attachs/Attachments.xml': list };
  const result = await readOfd(packOfd({ pages: [layer(text('见附件', 30))], files }));
  expect(result).toMatchObject({
    reason: { code: 'no-report', seen: { zh: expect.stringContaining('年报.docx') as string } },
  });
});
