/** Comments in the unit's own Word file: they hang on the figures, and nothing else of the file is changed. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotateDocx } from '../../../src/exchange/letters/original/annotate-docx.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Place } from '../../../src/lib/place.ts';
import { readXmlText } from '../../../src/lib/files/xml-text.ts';
import { anchorDocx } from '../../../src/readers/docx/anchor-docx.ts';
import { readDocx } from '../../../src/readers/docx/docx-reader.ts';
import { commentedText } from '../../support/commented-text.ts';
import { findMisplaced } from '../../support/check-word-order.ts';
import { packDocx, paragraph, run, tableCell, tableRow } from '../../support/docx-markup.ts';
import type { DocxParts } from '../../support/docx-markup.ts';
import { readReport } from '../../support/read-fixture.ts';

const OPTIONS = { password: null };

async function readBlocks(bytes: Uint8Array) {
  const result = await readDocx(bytes, OPTIONS);
  if (!result.ok) throw new Error(result.reason.code);
  return result.document.blocks;
}

async function annotate(bytes: Uint8Array, places: readonly Place[]): Promise<Uint8Array> {
  const anchors = await anchorDocx(bytes, places, OPTIONS);
  if (anchors === null) throw new Error('no anchors');
  const comments = places.map((_place, index) => ({
    author: '县政府办',
    date: '2025-01-27T09:00:00Z',
    lines: [`批注 ${index}`, '请核实后更正。'],
  }));
  const annotated = annotateDocx(bytes, { anchors, comments });
  if (annotated === null) throw new Error('not annotated');
  return annotated;
}

const FIXTURES = ['word.docx', 'wps.docx', 'libreoffice.docx', 'word-strict.docx'];

describe.each(FIXTURES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

  test('each comment hangs on the print of its cell', async () => {
    const report = await readReport(bytes, name);
    const cells = Object.entries(report.cells).filter(([, { place }]) => place.length > 0);
    expect(cells.length).toBeGreaterThan(150);
    const annotated = await annotate(
      bytes,
      cells.map(([, { place }]) => place),
    );
    const commented = [...commentedText(annotated).values()];
    expect(commented.map(({ text }) => text.trim())).toEqual(cells.map(([, { raw }]) => raw));
    expect(commented.map(({ comment }) => comment)).toEqual(
      cells.map((_cell, index) => `批注 ${index}请核实后更正。`),
    );
  });

  test('all other parts keep their bytes, and the document reads as before', async () => {
    const report = await readReport(bytes, name);
    const { place } = report.cells['requests.total.total' as CellId] ?? { place: [] };
    const annotated = await annotate(bytes, [place]);
    const [before, after] = [unzipSync(bytes), unzipSync(annotated)];
    const main = Object.keys(before).find((part) => /document\d*\.xml$/.test(part)) ?? '';
    const changed = Object.keys(after).filter(
      (part) =>
        before[part] === undefined ||
        !Buffer.from(before[part]).equals(after[part] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      `word/_rels/${main.slice(5)}.rels`,
      'word/comments.xml',
      main,
    ]);
    expect(Object.keys(before).filter((part) => after[part] === undefined)).toEqual([]);
    expect(await readBlocks(annotated)).toEqual(await readBlocks(bytes));
    const marks =
      /<w:commentRange(?:Start|End)\b[^>]*\/>|<w:r><w:commentReference\b[^>]*\/><\/w:r>/g;
    const text = (parts: Record<string, Uint8Array>) =>
      readXmlText(parts[main] ?? new Uint8Array())?.text;
    expect(text(after)?.replace(marks, '') === text(before)).toBe(true);
  });
});

const grid = (...cells: string[]) => `<w:tbl>${tableRow(cells.join(''))}</w:tbl>`;
const text = (words: string) => paragraph(run(words));
const LABEL = tableCell(text('行'));

/** A table whose second cell holds `12`, and what a comment on it must hang on. */
const WAYS: [name: string, cell: string, expected?: string][] = [
  ['plain', tableCell(text('12'))],
  ['two runs', tableCell(paragraph(run('1') + run('2', '<w:b/>')))],
  ['the middle of a run', tableCell(text('共12件'))],
  [
    'characters written as numbers',
    tableCell(paragraph('<w:r><w:t>&#x5171;&#49;2&amp;</w:t></w:r>')),
  ],
  [
    'a run that looks like something',
    tableCell(paragraph(run('共12件', '<w:rFonts w:eastAsia="仿宋"/><w:b/>'))),
  ],
  [
    'beside a tab in the same run',
    tableCell(paragraph('<w:r><w:tab/><w:t>12</w:t><w:tab/></w:r>')),
  ],
  ['blanks around it', tableCell(text('  12  '))],
  [
    'blanks that are layout',
    tableCell(paragraph('<w:r><w:t> 共 12 件 </w:t></w:r>')),
    ' 共 12 件 ',
  ],
  [
    'a tracked insertion',
    tableCell(paragraph(`<w:ins w:id="1" w:author="a">${run('12')}</w:ins>`)),
  ],
  [
    'a tracked deletion before it',
    tableCell(
      paragraph(
        `<w:del w:id="1" w:author="a"><w:r><w:delText>1</w:delText></w:r></w:del>${run('12')}`,
      ),
    ),
  ],
  ['a content control', tableCell(`<w:sdt><w:sdtContent>${text('12')}</w:sdtContent></w:sdt>`)],
  [
    'a control in the line',
    tableCell(paragraph(`<w:sdt><w:sdtContent>${run('12')}</w:sdtContent></w:sdt>`)),
  ],
  ['a link', tableCell(paragraph(`<w:hyperlink w:anchor="x">${run('12')}</w:hyperlink>`))],
  ['a field', tableCell(paragraph(`<w:fldSimple w:instr="=SUM(LEFT)">${run('12')}</w:fldSimple>`))],
  ['hidden text that reads alike', tableCell(paragraph(run('1', '<w:vanish/>') + run('12')))],
  ['a table in the cell', tableCell(grid(tableCell(text('12'))) + '<w:p/>')],
  ['two paragraphs', tableCell(text('共') + text('12'))],
  ['a merged cell', tableCell(text('12'), '<w:vMerge w:val="restart"/>')],
];

describe('a figure however it stands', () => {
  test.each(WAYS)('%s', async (_name, cell, expected = '12') => {
    const bytes = packDocx({ body: text('前') + grid(LABEL, cell) + text('后') });
    const blocks = await readBlocks(bytes);
    const block = blocks[1];
    const read = block?.kind === 'grid' ? (block.cells[1]?.text ?? '') : '';
    const start = read.indexOf('12');
    expect(start).not.toBe(-1);
    const annotated = await annotate(bytes, [[{ block: 1, cell: 1, start, end: start + 2 }]]);
    expect(commentedText(annotated).get('0')?.text).toBe(expected);
    expect(await readBlocks(annotated)).toEqual(blocks);
    const parts = unzipSync(annotated);
    for (const part of ['word/document.xml', 'word/comments.xml'])
      expect(findMisplaced(parts[part] ?? new Uint8Array())).toEqual([]);
  });

  test.each([
    ['an empty cell', tableCell(paragraph(''))],
    ['one whose paragraph has properties', tableCell(paragraph('', '<w:jc w:val="center"/>'))],
    ['a paragraph of one tag', tableCell('<w:p w:rsidR="00A1"/>')],
  ])('%s gets its mark where the figure would stand', async (_name, cell) => {
    const bytes = packDocx({ body: text('前') + grid(LABEL, cell, tableCell(text('3'))) });
    const annotated = await annotate(bytes, [[{ block: 1, cell: 1, start: 0, end: 0 }]]);
    const xml = strFromU8(unzipSync(annotated)['word/document.xml'] ?? new Uint8Array());
    const [, second = ''] = xml.split(/<w:tc>/).slice(1);
    expect(second).toMatch(/commentRangeStart.*commentRangeEnd.*commentReference.*<\/w:p><\/w:tc>/);
    expect(commentedText(annotated).get('0')?.text).toBe('');
    expect(await readBlocks(annotated)).toEqual(await readBlocks(bytes));
  });

  test('a box gets its marks around it: Word takes no comments inside', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${text('共12件')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const bytes = packDocx({ body: paragraph(run('前') + box) });
    const blocks = await readBlocks(bytes);
    const block = blocks.findIndex((each) => each.kind === 'paragraph' && each.text === '共12件');
    const annotated = await annotate(bytes, [[{ block, cell: null, start: 1, end: 3 }]]);
    const xml = strFromU8(unzipSync(annotated)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(
      /commentRangeStart[^>]*\/><w:r><w:pict>.*<\/w:pict><\/w:r><w:commentRangeEnd/,
    );
  });

  test('words of a sentence; the number that a list puts before it is no text of its', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const bytes = packDocx({
      body: paragraph(run('全年收到') + run('申请5件，已办结。'), properties),
      related: { numbering },
    });
    const [block] = await readBlocks(bytes);
    const read = block?.kind === 'paragraph' ? block.text : '';
    const start = read.indexOf('收到');
    const annotated = await annotate(bytes, [
      [{ block: 0, cell: null, start, end: start + 6 }],
      [{ block: 0, cell: null, start: 0, end: 1 }],
    ]);
    expect([...commentedText(annotated).values()].map((each) => each.text)).toEqual(
      ['全年收到申请5件，已办结。', '收到申请5件'].reverse(),
    );
  });

  test('two comments in one run, one inside the other', async () => {
    const bytes = packDocx({ body: text('全年收到申请5件') });
    const span = (start: number, end: number): Place => [{ block: 0, cell: null, start, end }];
    const annotated = await annotate(bytes, [span(2, 8), span(6, 7), span(6, 7)]);
    const commented = commentedText(annotated);
    expect(['0', '1', '2'].map((id) => commented.get(id)?.text)).toEqual(['收到申请5件', '5', '5']);
    expect(await readBlocks(annotated)).toEqual(await readBlocks(bytes));
  });
});

describe('the package', () => {
  const place: Place = [{ block: 0, cell: null, start: 0, end: 2 }];
  const comment = (id: number) =>
    `<w:comment w:id="${id}" w:author="a"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment>`;

  test('comments that are there stay, and keep their numbers', async () => {
    const body = paragraph(
      `${run('12')}<w:commentRangeStart w:id="7"/>${run('旧的')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    );
    const bytes = packDocx({ body, related: { comments: comment(7) } });
    const annotated = await annotate(bytes, [place]);
    expect(Object.fromEntries(commentedText(annotated))).toEqual({
      7: { text: '旧的', comment: '旧' },
      8: { text: '12', comment: '批注 0请核实后更正。' },
    });
    const [before, after] = [unzipSync(bytes), unzipSync(annotated)];
    for (const part of ['[Content_Types].xml', 'word/_rels/document.xml.rels'])
      expect(after[part]).toEqual(before[part]);
  });

  test.each<[string, Partial<DocxParts>]>([
    ['another main part', { main: 'odd/document.xml' }],
    ['the strict namespace', { isStrict: true }],
    ['UTF-16', { encode: utf16 }],
    ['a byte order mark', { encode: (xml) => new TextEncoder().encode(`\ufeff${xml}`) }],
    [
      'another prefix',
      {
        encode: (xml) =>
          new TextEncoder().encode(xml.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=')),
      },
    ],
  ])('%s', async (_name, parts) => {
    const bytes = packDocx({ body: text('12'), ...parts });
    const annotated = await annotate(bytes, [place]);
    expect(await readBlocks(annotated)).toEqual(await readBlocks(bytes));
    expect(commentedText(annotated).get('0')?.text).toBe('12');
  });

  test('what has no place of its own hangs on the first paragraph', async () => {
    const bytes = packDocx({ body: text('标题') + text('12') });
    expect(commentedText(await annotate(bytes, [[]])).get('0')?.text).toBe('标题');
  });

  test.each([
    ['another encoding than Unicode', packDocx({ body: text('\u00c4\u00e312'), encode: gb18030 })],
    ['a damaged main part', packDocx({ body: '<w:p>' })],
    ['no archive', new TextEncoder().encode('<?xml version="1.0"?><w:wordDocument/>')],
  ])('%s gives no anchors', async (_name, bytes) => {
    expect(await anchorDocx(bytes, [place], OPTIONS)).toBeNull();
  });

  test('the same comments give the same bytes', async () => {
    const bytes = packDocx({ body: text('12') });
    expect(await annotate(bytes, [place])).toEqual(await annotate(bytes, [place]));
  });

  test('what reviewers write is text', async () => {
    const bytes = packDocx({ body: text('12') });
    const anchors = await anchorDocx(bytes, [place], OPTIONS);
    if (anchors === null) throw new Error('no anchors');
    const nasty = '<w:p>&"\'\u0001]]>';
    const annotated = annotateDocx(bytes, {
      anchors,
      comments: [{ author: nasty, date: '', lines: [nasty] }],
    });
    expect(commentedText(annotated ?? bytes).get('0')?.comment).toBe('<w:p>&"\']]>');
  });
});

function utf16(xml: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${xml}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** Characters of one byte; two of them make a Chinese one. */
function gb18030(xml: string): Uint8Array {
  return Uint8Array.from(xml.replace('UTF-8', 'gb18030'), (sign) => sign.charCodeAt(0));
}
