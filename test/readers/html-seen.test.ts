import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/readers/html/html-reader.ts';
import { remarkedTexts } from '../support/remarked.ts';

const read = (html: string) => remarkedTexts(readHtml(new TextEncoder().encode(html)));
/** A row of a label and a cell with this markup; `head` holds the page's own styles. */
const cell = (markup: string, head = ''): string =>
  read(
    `<html><head>${head}</head><body><table><tr><td>甲</td><td>${markup}</td></tr></table></body></html>`,
  )[1] ?? '';

describe('what is left out of a cell', () => {
  test.each([
    ['<s>75</s>91', '91 [struck 75]'],
    ['<strike>75</strike>91', '91 [struck 75]'],
    ['<del>75</del><ins>91</ins>', '91 [struck 75]'],
    ['<span style="text-decoration:underline line-through">75</span>91', '91 [struck 75]'],
    ['<s><b>75</b></s>91', '91 [struck 75]'],
    ['<span style="display:none">75</span>91', '91 [unseen 75]'],
    ['<span hidden>75</span>91', '91 [unseen 75]'],
    [
      '<span style="visibility:hidden">7<b style="visibility:visible">9</b></span>1',
      '91 [unseen 7]',
    ],
    ['<span style="opacity:0">75</span>91', '91 [unseen 75]'],
    ['<span style="font-size:0">75</span>91', '91 [unseen 75]'],
    ['<span style="font-size:0"><b style="font-size:12px">91</b></span>', '91'],
    ['<span style="position:absolute;left:-9999px">75</span>91', '91 [unseen 75]'],
    ['<span style="display:inline-block;text-indent:-9999px">75</span>91', '91 [unseen 75]'],
    ['<span style="position:absolute;clip:rect(0 0 0 0)">75</span>91', '91 [unseen 75]'],
    ['<span style="clip-path:inset(50%)">75</span>91', '91 [unseen 75]'],
    ['<span style="width:1px;height:1px;overflow:hidden">75</span>91', '91 [unseen 75]'],
    ['<span style="color:#fff">75</span>91', '91 [unseen 75]'],
    ['<span style="color:rgba(0,0,0,0)">75</span>91', '91 [unseen 75]'],
    ['<font color="white">75</font>91', '91 [unseen 75]'],
    ['<span style="mso-hide:all">75</span>91', '91 [unseen 75]'],
    ['<template>75</template>91', '91'],
  ])('%s', (markup, expected) => {
    expect(cell(markup)).toBe(expected);
  });
});

describe('what stays', () => {
  test.each([
    ['<span style="text-indent:-2em">91</span>', '91'],
    ['<span style="background:#000;color:#fff">91</span>', '91'],
    ['<span style="position:relative;left:-3px">91</span>', '91'],
    ['<span style="position:absolute;clip:rect(0,500px,500px,0)">91</span>', '91'],
    ['<span style="opacity:.5">91</span>', '91'],
    ['<details><summary>91</summary></details>', '91'],
    ['91<sup>2</sup>', '91²'],
    ['91<span style="vertical-align:super">2</span>', '91²'],
    ['91<a class="sdfootnoteanc" href="#f"><sup>3</sup></a>', '91³'],
    ['91<a href="#fn1" role="doc-noteref">1</a>', '91¹'],
    ['91<a href="#_ftn1"><font size="1">[1]</font></a>', '91[¹]'],
    ['<a href="#top">91</a>', '91'],
    ['9<a href="b.html">1</a>', '91'],
    ['甲<a href="#a">91</a>', '甲91'],
    ['91<span style="font-size:.6em;vertical-align:top">2</span>', '91²'],
    ['91<span style="font-size:10px;position:relative;top:-6px">2</span>', '91²'],
    ['91<span style="font-size:75%;position:relative;bottom:.5em">2</span>', '91²'],
    ['91<span style="font-variant-position:super">2</span>', '91²'],
    ['<span style="font-size:12px;vertical-align:top">91</span>', '91'],
    ['9<span style="vertical-align:top">1</span>', '91'],
    ['9<span style="font-size:14px">1</span>', '91'],
    ['9<small>1</small>', '91 [small 1]'],
    ['9<font size="1">1</font>', '91 [small 1]'],
    ['9<span style="font-size:10px">1</span>', '91 [small 1]'],
    ['<small>91</small>', '91'],
    ['91<small>件</small>', '91件'],
    ['<small>9</small>1', '91'],
    ['<span style="float:right">1</span>9', '19 [glyphs 1]'],
    ['<span style="float:right">件</span>91', '件91'],
    ['<b style="display:inline-flex;flex-direction:row-reverse"><i>1</i><i>9</i></b>', '91'],
    ['<math><msup><mn>91</mn><mn>2</mn></msup></math>', '91²'],
    ['<ruby>91<rt>注</rt></ruby>', '91'],
    ['<input value="91">件', '91件'],
    ['<input type="hidden" value="7">91', '91'],
    ['<select><option>7<option selected>91</select>', '91'],
    ['<textarea>91</textarea>', '91'],
    ['<bdo dir="rtl">19</bdo>', '91'],
    ['<span style="color:#e00">12</span>', '12 [red 12]'],
    ['<img src="a.gif" alt="91">', ' [overlaid 91]'],
    ['91<img src="a.gif" alt="图标">', '91'],
    ['<img src="dot.gif" width="1" height="1">91', '91'],
    ['9<img src="a.gif">1', '91 [overlaid]'],
    ['9<img src="a.gif" alt="图">1', '91 [overlaid 图]'],
    ['9<img src="a.gif" alt="8">1', '91 [overlaid 8]'],
    ['9<img src="a.gif"> 1', '9 1'],
    ['9<svg><title>八</title><path d="M0 0"/></svg>1', '91 [overlaid]'],
    ['9<svg><text>8</text></svg>1', '981'],
    ['9<canvas>8</canvas>1', '91 [overlaid]'],
    ['<object data="a.svg"></object>', ' [overlaid]'],
    ['<progress value="5">7</progress>91', '91'],
    ['91<svg width="1" height="1"><path d="M0 0"/></svg>', '91'],
    ['<img src="a.gif">91', '91'],
    ['9<img src="dot.gif" width="1" height="1">1', '91'],
  ])('%s', (markup, expected) => {
    expect(cell(markup)).toBe(expected);
  });
});

test('a style sheet in a template is not in force', () => {
  const markup = '<span class="h">12</span>';
  const sheet = '<style>.h{display:none}</style>';
  expect(cell(markup, `<template>${sheet}</template>`)).not.toBe(cell(markup, sheet));
  expect(cell(markup, `<template>${sheet}</template>`)).toBe(cell(markup));
});

describe('tables', () => {
  test.each([
    [
      'feet stand last, heads first',
      '<table><tfoot><tr><td>合计</tfoot><tbody><tr><td>乙</tbody><thead><tr><td>甲</thead></table>',
      ['甲', '乙', '合计'],
    ],
    [
      'a hidden row is gone, and said to be',
      '<table><tr style="display:none"><td>旧</td><td>75</td></tr><tr><td>新</td><td>91</td></tr></table>',
      ['新 [unseen 旧75]', '91'],
    ],
    [
      'a hidden cell is gone; one that is not visible keeps its place',
      '<table><tr><td>甲<td style="display:none">7<td style="visibility:hidden">8<td>9</table>',
      ['甲', ' [unseen 8]', '9'],
    ],
    [
      'a table in a cell is its text',
      '<table><tr><td>甲<td><table><tr><td>91</table><tr><td>乙<td>3</table>',
      ['甲', '91', '乙', '3'],
    ],
    [
      'elements that a style sheet makes a table',
      '<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style><div class="t"><div class="r"><div class="c">甲</div><div class="c">9</div></div></div>',
      ['甲', '9'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('cells reach no further than their row group', () => {
    const html =
      '<table><tbody><tr><td rowspan="9">甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3</tbody></table>';
    const result = readHtml(new TextEncoder().encode(html));
    const [grid] = result.ok ? result.document.blocks : [];
    const spans = grid?.kind === 'grid' ? grid.cells.map((each) => each.rowSpan) : [];
    expect(spans).toEqual([2, 1, 1, 1, 1]);
  });
});

describe('pages in pages', () => {
  const table = `<table><tr><td>甲</td><td>91</td></tr></table>${'<p>说明</p>'.repeat(50)}`;
  const escaped = table.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  test.each([
    ['a frame', `<iframe srcdoc="${table.replaceAll('"', '&quot;')}"></iframe>`],
    ['a hidden text field', `<textarea style="display:none">${escaped}</textarea>`],
    ['a script', `<script>var a = ${JSON.stringify(table).replaceAll('</', '<\\/')};</script>`],
    [
      'a script that adds pieces up',
      `<script>w('${table.slice(0, 30)}' +\n'${table.slice(30).replaceAll('</', '<\\/')}');</script>`,
    ],
  ])('%s', (_name, html) => {
    expect(read(html).slice(0, 3)).toEqual(['甲', '91', '说明']);
  });

  test('are not looked for where the page has tables of its own', () => {
    const own = '<table><tr><td>乙</td><td>3</td></tr></table>';
    expect(
      read(`${own}<script>var a = ${JSON.stringify(table).replaceAll('</', '<\\/')};</script>`),
    ).toEqual(['乙', '3']);
  });
});
