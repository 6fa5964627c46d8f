/** What the style sheets that stand in a page hide, strike out and print. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/readers/html/html-reader.ts';
import { remarkedTexts } from '../support/remarked.ts';

const read = (html: string) => remarkedTexts(readHtml(new TextEncoder().encode(html)));
/** A row of a label and a cell with this markup; `head` holds the page's own styles. */
const cell = (markup: string, head = ''): string =>
  read(
    `<html><head>${head}</head><body><table><tr><td>甲</td><td>${markup}</td></tr></table></body></html>`,
  )[1] ?? '';

describe("the page's own style sheet", () => {
  test.each([
    ['a class', '.old{display:none}', '<b class="old">75</b>91', '91 [unseen 75]'],
    ['an id', '#o{visibility:hidden}', '<b id="o">75</b>91', '91 [unseen 75]'],
    ['a tag in a tag', 'td i{text-decoration:line-through}', '<i>75</i>91', '91 [struck 75]'],
    ['a child only', 'tr>i{display:none}', '<i>91</i>', '91'],
    ['an attribute', 'b[data-old]{display:none}', '<b data-old>75</b>91', '91 [unseen 75]'],
    ['the stronger rule', '#o{display:inline}.o{display:none}', '<b id="o" class="o">91</b>', '91'],
    [
      'importance',
      '.o{display:none!important}',
      '<b class="o" style="display:inline">7</b>91',
      '91 [unseen 7]',
    ],
    [
      'the style of the element',
      '.o{display:none}',
      '<b class="o" style="display:inline">91</b>',
      '91',
    ],
    ['rules for print', '@media print{b{display:none}}', '<b>91</b>', '91'],
    ['rules for narrow screens', '@media (max-width:600px){b{display:none}}', '<b>91</b>', '91'],
    ['rules for screens', '@media screen{b{display:none}}', '<b>75</b>91', '91 [unseen 75]'],
    ['selectors that are not followed', 'b:hover{display:none}', '<b>91</b>', '91'],
    [
      'a rule within a rule',
      'td{color:red;.o{display:none}}',
      '<b class="o">7</b>91',
      '91 [unseen 7] [red 91]',
    ],
    ['one behind it too', 'td{.o{display:none}b{margin:0}}', '<b>91</b>', '91'],
    [
      'one that goes on where it stands',
      'b{&.o{display:none}}',
      '<b class="o">7</b><b>91</b>',
      '91 [unseen 7]',
    ],
    ['a condition within a rule', 'b{@media print{display:none}}', '<b>91</b>', '91'],
    [
      'braces in what a rule prints',
      '.q:before{content:"}"}b{display:none}',
      '<b>7</b>91',
      '91 [unseen 7]',
    ],
    ['a range of narrow screens', '@media (width<=600px){b{display:none}}', '<b>91</b>', '91'],
    [
      'a range of wide screens',
      '@media (width > 600px){b{display:none}}',
      '<b>7</b>91',
      '91 [unseen 7]',
    ],
    [
      'the screen of a telephone',
      '@media (max-device-width:480px){b{display:none}}',
      '<b>91</b>',
      '91',
    ],
    ['no mouse', '@media (hover:none),(pointer:coarse){b{display:none}}', '<b>91</b>', '91'],
    ['low windows', '@media (max-height:400px){b{display:none}}', '<b>91</b>', '91'],
    [
      'fine screens',
      '@media (-webkit-min-device-pixel-ratio:2){b{display:none}}',
      '<b>91</b>',
      '91',
    ],
    ['whatever is no screen', '@media not screen{b{display:none}}', '<b>91</b>', '91'],
    ['whatever is not printed', '@media not print{b{display:none}}', '<b>7</b>91', '91 [unseen 7]'],
    ['televisions', '@media tv{b{display:none}}', '<b>91</b>', '91'],
    ['very wide screens', '@media (min-width:2000px){b{display:none}}', '<b>91</b>', '91'],
    [
      'wide screens',
      '@media screen and (min-width:62.5em){b{display:none}}',
      '<b>7</b>91',
      '91 [unseen 7]',
    ],
    ['old programs', '@supports not (display:grid){b{display:none}}', '<b>91</b>', '91'],
    ['narrow boxes', '@container (max-width:400px){b{display:none}}', '<b>91</b>', '91'],
    [
      'wide boxes',
      '@container a (min-width:100px){b{display:none}}',
      '<b>7</b>91',
      '91 [unseen 7]',
    ],
    ['another order', 'b{order:-1}', '<i>1</i><b>9</b>', '19 [glyphs 9]'],
    ['a part of the page', '@scope (.a){b{display:none}}', '<b>91</b>', '91'],
    ['the part it stands in', '@scope (td){b{display:none}}', '<b>7</b>91', '91 [unseen 7]'],
    ['text that a rule prints', '.v::before{content:"91"}', '<b class="v"></b>', '91'],
    [
      'attributes that it prints',
      '.v:after{content:attr(data-v) "件"}',
      '<b class="v" data-v="91"></b>',
      '91件',
    ],
    [
      'a raised mark that it prints',
      '.v:after{content:"1";vertical-align:super}',
      '<b class="v">91</b>',
      '91¹',
    ],
    [
      'a small and lifted one',
      '.v:after{content:"1";vertical-align:top;font-size:60%}',
      '<b class="v">91</b>',
      '91¹',
    ],
    [
      'what it prints and hides',
      '.v:after{content:"1";opacity:0}',
      '<b class="v">91</b>',
      '91 [unseen 1]',
    ],
    ['the name of the column before each cell', 'td:before{content:"数量："}', '91', '91'],
    ['a sign before each cell', 'td:before{content:"减："}', '91', '减：91'],
    ['a unit before each cell', 'td:before{content:"金额（元）："}', '91', '金额（元）：91'],
    ['what it prints before other elements', 'b:before{content:"共："}', '<b>91</b>', '共：91'],
    ['white on a dark row', 'tr{background:navy}td{color:white}', '91', '91'],
  ])('%s', (_name, sheet, markup, expected) => {
    expect(cell(markup, `<style>${sheet}</style>`)).toBe(expected);
  });

  test.each([
    ['td b:not(.y)', '<b>7</b><b class="y">91</b>'],
    ['[class~=x]', '<b class="a x">7</b>91'],
    ['[class^="x"]', '<b class="x1">7</b>91'],
    ['[data-y="2022"]', '<b data-y="2022">7</b><b data-y="2023">91</b>'],
    ['b:nth-child(1)', '<b>7</b><b>91</b>'],
    ['b:nth-child(2n)', '<i>9</i><b>7</b><i>1</i>'],
    ['td b:first-child', '<b>7</b><b>91</b>'],
    ['b:last-of-type', '<b>91</b><b>7</b><i></i>'],
    ['.a+.x', '<i class="a"></i><b class="x">7</b><b class="x">91</b>'],
    ['.a~.x', '<i class="a"></i><i>91</i><b class="x">7</b>'],
    [':is(td, th) .x', '<b class="x">7</b>91'],
    ['td:has(> .x) .x', '<b class="x">7</b>91'],
    ['tr > td b', '<i><b>7</b></i>91'],
    [String.raw`.\78`, '<b class="x">7</b>91'],
  ])('%s', (selector, markup) => {
    expect(cell(markup, `<style>${selector}{display:none}</style>`)).toBe('91 [unseen 7]');
  });

  test.each([
    'b:hover',
    'b:not(:not(.x))',
    'b:nth-child(2)',
    'i+b',
    '.x b',
    'b:not(:defined)',
    '[class="x"]',
    ':is(th) b',
    'b:has(i)',
    'tr > b',
  ])('%s says nothing of it', (selector) => {
    expect(cell('<b>91</b>', `<style>${selector}{display:none}</style>`)).toBe('91');
  });

  test.each([
    ['a name for a value', ':root{--h:none}.x{display:var(--h)}'],
    ['a name for a name', ':root{--w:var(--v);--v:#fff}.x{color:var(--w)}'],
    ['a value for want of a named one', '.x{color:var(--w, white)}'],
    ['a value that is none', '.x{display:none;display:foo}'],
    ['no size in few words', '.x{font:0/0 a}'],
    ['no filling', '.x{-webkit-text-fill-color:transparent}'],
  ])('%s', (_name, sheet) => {
    const head = `<style>${sheet}</style>`;
    expect(cell('<b class="x">7</b>91', head)).toBe('91 [unseen 7]');
  });

  test.each([
    ['a name that means two things', ':root{--h:none}.y{--h:inline}.x{display:var(--h)}'],
    ['a ground that nobody knows', 'body{background:var(--bg)}.x{color:#fff}'],
    ['a shadow', '.x{color:#fff;text-shadow:0 0 2px #000}'],
    ['a filling from behind', '.x{color:transparent;background:red;-webkit-background-clip:text}'],
    ['a colour that blends', '.x{color:#fff;mix-blend-mode:difference}'],
    ['a filling', '.x{color:transparent;-webkit-text-fill-color:#000}'],
    ['as around it', '.x{visibility:inherit}'],
    ['one that is there again', '.x{display:none;display:initial}'],
  ])('%s hides nothing', (_name, sheet) => {
    expect(cell('<b class="x">91</b>', `<style>${sheet}</style>`)).toBe('91');
  });

  test('what other sheets may change is not left out for its colour', () => {
    const link = '<link rel="stylesheet" href="site.css">';
    expect(cell('<b class="head" style="color:#fff">91</b>', link)).toBe('91');
    expect(cell('<b style="color:#fff">7</b>91', link)).toBe('91 [unseen 7]');
  });
});
