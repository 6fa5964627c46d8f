import { describe, expect, test } from 'vitest';
import { readOfd } from '../../src/readers/ofd/ofd-reader.ts';
import type { ReadResult } from '../../src/readers/reader.ts';
import { outlineOfResult } from '../support/outline.ts';
import { layer, packOfd, pathObject, rectangle, textObject } from '../support/write-ofd.ts';
import type { OfdParts } from '../support/write-ofd.ts';

async function read(content: string, parts: Partial<OfdParts> = {}): Promise<ReadResult> {
  return readOfd(packOfd({ pages: [layer(content)], ...parts }));
}

const outline = async (content: string, parts: Partial<OfdParts> = {}): Promise<unknown> =>
  outlineOfResult(await read(content, parts));

/** A text at a height, by itself. */
const at = (y: number, text: string, attributes = ''): string =>
  textObject(text, { x: 30, y, size: 5, attributes });

const code = (text: string, attributes = '', more = ''): string =>
  `<ofd:TextObject ID="1" Boundary="30 50 50 10" Font="3" Size="4"${more}><ofd:TextCode X="0" Y="4"${attributes}>${text}</ofd:TextCode></ofd:TextObject>`;

const substituted = (transform: string, text: string, deltas: string): string =>
  code(text, ` DeltaX="${deltas}"`).replace(
    '<ofd:TextCode',
    `<ofd:CGTransform ${transform}><ofd:Glyphs>1 2</ofd:Glyphs></ofd:CGTransform><ofd:TextCode`,
  );

describe('characters', () => {
  test.each([
    ['offsets one by one', code('23年', ' DeltaX="2 2"'), '23年'],
    ['offsets repeated', code('2023年', ' DeltaX="g 3 2 2"'), '2023年'],
    ['too few offsets: the last goes on', code('2023年', ' DeltaX="2"'), '2023年'],
    ['none at all: as wide as usual', code('2023年'), '2023年'],
    ['a repeat beyond all reason', code('23', ' DeltaX="g 999999999999 2"'), '23'],
    ['offsets that are no numbers', code('23', ' DeltaX="g x 2 y 2"'), '23'],
    ['wide offsets part words', code('23年', ' DeltaX="2 9"'), '23 年'],
    ['blanks as printed', code('合 计', ' DeltaX="4 2"'), '合 计'],
    ['the blanks of the XML are none', code('\n   合计\n  ', ' DeltaX="4"'), '合计'],
    ['scaled by a map', code('2023', ' DeltaX="g 3 2"', ' CTM="0.5 0 0 0.5 0 0"'), '2023'],
    ['narrowed', code('2023', ' DeltaX="g 3 1"', ' HScale="0.5"'), '2023'],
    ['turned as a whole', code('2023年', ' DeltaX="g 4 2"', ' CTM="0 1 -1 0 0 0"'), '2023年'],
    [
      'running down, each turned',
      code('2023年', ' DeltaY="g 4 2"', ' ReadDirection="90" CharDirection="90"'),
      '2023年',
    ],
    [
      'turned, without offsets',
      code('2023年', '', ' ReadDirection="90" CharDirection="90"'),
      '2023年',
    ],
    [
      'a code begins where the one before did when it does not say',
      `<ofd:TextObject Boundary="30 50 50 20" Size="4"><ofd:TextCode X="8" Y="4">乙</ofd:TextCode><ofd:TextCode X="4">甲</ofd:TextCode></ofd:TextObject>`,
      '甲乙',
    ],
    [
      'glyphs for characters, one for one',
      substituted('CodePosition="1" CodeCount="2" GlyphCount="2"', '2023', 'g 3 2'),
      '2023',
    ],
    [
      'one glyph for two characters',
      substituted('CodePosition="0" CodeCount="2" GlyphCount="1"', 'fi公开', '3 4'),
      'fi公开',
    ],
    [
      'two glyphs for one character',
      substituted('CodePosition="1" CodeCount="1" GlyphCount="2"', '1公开', '2 2 2 4'),
      '1公开',
    ],
    [
      'what the writing program could not tell stays unreadable',
      substituted('CodePosition="0" CodeCount="2" GlyphCount="2"', '¤¤件', '2 2'),
      '\ufffd\ufffd件',
    ],
  ])('%s', async (_name, object, expected) => {
    expect(await outline(object)).toEqual([expected]);
  });

  test.each([
    ['an object that is not visible', at(50, '乙', ' Visible="false"')],
    ['neither filled nor stroked', at(50, '乙', ' Fill="false"')],
    ['transparent', at(50, '乙', ' Alpha="0"')],
    [
      'white on white',
      textObject('乙', { x: 30, y: 50, size: 5, before: '<ofd:FillColor Value="255 255 255"/>' }),
    ],
  ])('%s is not read', async (_name, object) => {
    expect(await outline(at(30, '甲') + object)).toEqual(['甲']);
  });

  test('white on a dark ground is read', async () => {
    const ground = pathObject([20, 45, 60, 20], rectangle(60, 20), ' Fill="true" DrawParam="1"');
    const before = '<ofd:FillColor Value="0 0 0 0"/>';
    const resources =
      '<ofd:DrawParams><ofd:DrawParam ID="1" Relative="2"/><ofd:DrawParam ID="2"><ofd:FillColor Value="#20 #20 #80"/></ofd:DrawParam></ofd:DrawParams>';
    const text = textObject('乙', { x: 30, y: 50, size: 5, before });
    expect(await outline(ground + text, { resources })).toEqual(['乙']);
  });

  test('text outside the page is said to be cut off', async () => {
    expect(await read(at(50, '甲') + at(310, '乙'))).toMatchObject({
      document: { gaps: [{ kind: 'text-clipped', where: '1' }] },
    });
  });
});

describe('tables', () => {
  const columns = [0, 1];
  const boxes = [0, 1].flatMap((row) =>
    columns.map((column): [number, number, number, number] => [
      30 + 30 * column,
      50 + 10 * row,
      30,
      10,
    ]),
  );
  const texts = boxes
    .map(([x, y], index) => textObject(String(index), { x: x + 2, y: y + 2, size: 4 }))
    .join('');
  const lines = (data: string, more = ''): string =>
    pathObject([0, 0, 210, 297], data, ` LineWidth="0.2"${more}`);
  const grid =
    'M 30 50 L 90 50 M 30 60 L 90 60 M 30 70 L 90 70 M 30 50 L 30 70 M 60 50 L 60 70 M 90 50 L 90 70';

  test.each([
    ['a frame a cell', boxes.map((box) => pathObject(box, rectangle(30, 10))).join('')],
    ['lines in one path', lines(grid)],
    ['lines begun with S', lines(grid.replaceAll('M', 'S'))],
    [
      'thin rectangles, filled',
      [50, 60, 70]
        .map((y) => pathObject([30, y, 60, 0.2], rectangle(60, 0.2), ' Fill="true" Stroke="false"'))
        .join('') +
        [30, 60, 90]
          .map((x) =>
            pathObject([x, 50, 0.2, 20], rectangle(0.2, 20), ' Fill="true" Stroke="false"'),
          )
          .join(''),
    ],
    [
      'thin pictures',
      [50, 60, 70].map((y) => `<ofd:ImageObject Boundary="30 ${y} 60 0.2"/>`).join('') +
        [30, 60, 90]
          .map((x) => `<ofd:ImageObject Boundary="${x} 50 0.2 20" CTM="0.2 0 0 20 0 0"/>`)
          .join(''),
    ],
    ['scaled by a map', lines(grid.replace(/\d+/g, '$&0'), ' CTM="0.1 0 0 0.1 0 0"')],
    ['curves among the lines', lines(`${grid} M 30 50 Q 1 1 2 2 B 1 1 2 2 3 3 A 5 5 0 1 0 9 9 C`)],
  ])('%s', async (_name, rules) => {
    expect(await outline(rules + texts)).toEqual([
      [
        ['0', '1'],
        ['2', '3'],
      ],
    ]);
  });
});

describe('pages', () => {
  test('templates lie below or above, in their own layers', async () => {
    const parts = {
      templates: { 7: layer(at(20, '头')), 8: layer(at(120, '尾')) },
      pageHead:
        '<ofd:Template TemplateID="8" ZOrder="Foreground"/><ofd:Template TemplateID="7" ZOrder="Background"/>',
    };
    expect(await outline(at(60, '文'), parts)).toEqual(['头', '文', '尾']);
  });

  test('blocks within blocks, and composite graphics within those', async () => {
    const inner = `<ofd:CompositeGraphicUnit ID="2"><ofd:Content>${at(30, '丙')}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const outer = `<ofd:CompositeGraphicUnit ID="1"><ofd:Content>${at(0, '乙')}<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="2"/></ofd:Content></ofd:CompositeGraphicUnit>`;
    const resources = `<ofd:CompositeGraphicUnits>${outer}${inner}</ofd:CompositeGraphicUnits>`;
    const content = `<ofd:PageBlock><ofd:PageBlock>${at(30, '甲')}</ofd:PageBlock><ofd:CompositeObject Boundary="0 60 99 99" ResourceID="1"/></ofd:PageBlock>`;
    expect(await outline(content, { resources })).toEqual(['甲', '乙', '丙']);
  });

  const thirty = (character: string): string => character.repeat(30);
  const full = (character: string): string => at(50, thirty(character));

  test('in the order of the document, several documents one after the other', async () => {
    const files = {
      'OFD.xml':
        '<OFD xmlns="http://www.ofdspec.org/2016"><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1/Document.xml</DocRoot></DocBody></OFD>',
      'Doc_1/Document.xml':
        '<Document><Pages><Page ID="1" BaseLoc="Doc_1/b.xml"/><Page ID="2" BaseLoc="a.xml"/></Pages></Document>',
      'Doc_1/a.xml': `<Page xmlns:ofd="x"><Content>${layer(full('丁'))}</Content></Page>`,
      'Doc_1/b.xml': `<Page xmlns:ofd="x"><Content>${layer(full('丙'))}</Content></Page>`,
    };
    const pages = [layer(full('甲')), layer(full('乙'))];
    // A full line goes on overleaf, but not in another document.
    const shown = await readOfd(packOfd({ pages, files }));
    expect(outlineOfResult(shown)).toEqual(
      ['甲乙', '丙丁'].map((text) => text.replace(/./g, thirty)),
    );
  });

  test('places are in points on pages of their own size', async () => {
    const area = '<ofd:Area><ofd:PhysicalBox>10 20 100 200</ofd:PhysicalBox></ofd:Area>';
    const result = await read(at(50, '甲'), { pageHead: area, title: '某局年报' });
    expect(result).toMatchObject({
      document: {
        title: '某局年报',
        pages: [{ width: 283.46, height: 566.93 }].map((size) => ({
          width: expect.closeTo(size.width, 1) as number,
          height: expect.closeTo(size.height, 1) as number,
        })),
        blocks: [{ origin: { page: 0, rects: [[56.7, 85.5, 14.2, 14.2]] } }],
      },
    });
  });
});

describe('what cannot be read', () => {
  const partial = (where: string): object => ({
    document: { gaps: [{ kind: 'page-partial', where }] },
  });
  const composite = (id: number, inner: string): string =>
    `<ofd:CompositeGraphicUnit ID="${id}"><ofd:Content>${inner}</ofd:Content></ofd:CompositeGraphicUnit>`;
  const use = (id: number): string =>
    `<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="${id}"/>`;

  test('a damaged page is a gap', async () => {
    const pages = [layer(at(50, '甲')), ''];
    const files = { 'Doc_0/Pages/Page_1/Content.xml': '<broken' };
    expect(await read('', { pages, files })).toMatchObject(partial('2'));
  });

  test('a missing template is a gap', async () => {
    const pageHead = '<ofd:Template TemplateID="5"/>';
    expect(await read(at(50, '甲'), { pageHead })).toMatchObject(partial('1'));
  });

  test.each([
    ['unknown', ''],
    ['in themselves', composite(1, use(1))],
    [
      'that multiply',
      [1, 2, 3, 4, 5, 6, 7].map((id) => composite(id, use(id + 1).repeat(10))).join(''),
    ],
  ])('composite graphics %s are a gap', async (_name, units) => {
    const resources = `<ofd:CompositeGraphicUnits>${units}</ofd:CompositeGraphicUnits>`;
    expect(await read(at(50, '甲') + use(1), { resources })).toMatchObject(partial('1'));
  });

  const picture = '<ofd:ImageObject Boundary="0 0 210 297" ResourceID="5"/>';
  test.each([
    ['pictures only', packOfd({ pages: [layer(picture)] }), 'scanned'],
    ['no archive', new TextEncoder().encode('PK'), 'corrupt'],
    ['no main part', packOfd({ pages: [], files: { 'OFD.xml': '<OFD' } }), 'corrupt'],
    [
      'no document',
      packOfd({ pages: [], files: { 'OFD.xml': '<OFD><DocBody/></OFD>' } }),
      'corrupt',
    ],
    [
      'nothing but damaged pages',
      packOfd({ pages: [''], files: { 'Doc_0/Pages/Page_0/Content.xml': '<' } }),
      'corrupt',
    ],
    [
      'a page named over and over',
      packOfd({
        pages: [layer(at(50, '甲'))],
        files: {
          'Doc_0/Document.xml': `<Document><Pages>${'<Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(5001)}</Pages></Document>`,
        },
      }),
      'too-large',
    ],
    [
      'encrypted by its own list',
      packOfd({ pages: [layer(at(50, '甲'))], files: { 'Encryptions.xml': '<x/>' } }),
      'encrypted',
    ],
  ])('%s', async (_name, bytes, reason) => {
    expect(await readOfd(bytes)).toMatchObject({ ok: false, reason: { code: reason } });
  });

  test('a page encrypted in the archive', async () => {
    const bytes = packOfd({ pages: [layer(at(50, '甲'))] });
    expect(await readOfd(encryptEntry(bytes, 'Doc_0/Pages/Page_0/Content.xml'))).toMatchObject({
      reason: { code: 'encrypted' },
    });
  });
});

/** Sets the flag of encryption in the central directory (APPNOTE 4.4.4). */
function encryptEntry(bytes: Uint8Array, name: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const flags = copy.lastIndexOf(name) - 46 + 8;
  copy.writeUInt16LE(copy.readUInt16LE(flags) | 1, flags);
  return new Uint8Array(copy);
}
