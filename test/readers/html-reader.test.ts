import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { readHtml } from '../../src/readers/html/html-reader.ts';

function blocksOf(html: string): readonly Block[] {
  const result = readHtml(new TextEncoder().encode(html));
  return result.ok ? result.document.blocks : [];
}

const texts = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text),
  );

describe('readHtml', () => {
  test.each([
    [
      'block elements and <br> part paragraphs',
      '<div>甲<p>乙</p>丙<br>丁</div>',
      ['甲', '乙', '丙', '丁'],
    ],
    ['white space collapses, no-break blanks stay', '<p> 甲\n  乙&nbsp;丙 </p>', ['甲 乙\u00a0丙']],
    ['inline elements do not part a word', '<p><span>2</span><b>0</b>21年</p>', ['2021年']],
    [
      'scripts, styles and comments are not text',
      '<p>甲<!--乙--><script>丙</script><style>丁</style></p>',
      ['甲'],
    ],
    ['NUL is no text, and parts no figure', '<p>1\u00002</p>', ['12']],
    ['deleted text is no text', '<p>1<ins>2</ins><del>3</del></p>', ['12']],
    [
      'hidden elements are left out',
      '<p hidden>甲</p><p style="display:none">乙</p><p>丙</p>',
      ['丙'],
    ],
    ['preformatted text keeps its lines', '<pre>甲\t1\n乙\t2</pre>', ['甲\t1', '乙\t2']],
    [
      'a caption stands before its table',
      '<table><caption>表一</caption><tr><td>1</td></tr></table>',
      ['表一', ['1']],
    ],
    [
      'lines of a cell stay apart',
      '<table><tr><td><p>本年新</p><p>制作数量</p></td><td>1<br>2</td></tr></table>',
      [['本年新\n制作数量', '1\n2']],
    ],
    [
      'unclosed cells and rows',
      '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>',
      [['甲', '1', '乙', '2']],
    ],
    [
      'a layout table is running content',
      '<table><tr><td>菜单</td><td><p>正文</p><table><tr><td>1</td></tr></table></td></tr></table>',
      ['菜单', '正文', ['1']],
    ],
  ])('%s', (_name, html, expected) => {
    expect(texts(blocksOf(html))).toEqual(expected);
  });

  test('nor in what a script writes', () => {
    const rows = '<tr><td>予以公开</td><td>1\\u00002</td><td>3\\x004</td></tr>'.repeat(12);
    const script = `<script>document.write("<table>${rows}</table>")</script>`;
    expect(texts(blocksOf(script)).flat().slice(0, 3)).toEqual(['予以公开', '12', '34']);
  });

  test('spans are kept; rowspan=0 reaches to the end; nonsense is 1', () => {
    const [grid] = blocksOf(
      '<table><tr><td rowspan=0>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td colspan=x>丁</td></tr></table>',
    );
    expect(
      grid?.kind === 'grid' &&
        grid.cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan]),
    ).toEqual([
      ['甲', 2, 1],
      ['乙', 1, 2],
      ['丙', 1, 1],
      ['丁', 1, 1],
    ]);
  });

  test('the page title is kept beside the text', () => {
    const result = readHtml(new TextEncoder().encode('<title> 某局 2021 年报告 </title><p>甲</p>'));
    expect(result).toMatchObject({ ok: true, document: { title: '某局 2021 年报告' } });
  });

  test('a page without any text is empty', () => {
    expect(
      readHtml(new TextEncoder().encode('<html><body><div></div></body></html>')),
    ).toMatchObject({ ok: false, reason: { code: 'empty' } });
  });
});
