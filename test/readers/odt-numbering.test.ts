import { describe, expect, test } from 'vitest';
import { list, listStyle, p, styleOf } from '../support/odt-markup.ts';
import { readOdtParts as read } from '../support/read-odt-parts.ts';

const CHINESE = '一, 二, 三, ...';
const OUTLINE = listStyle('L', [
  [CHINESE, 'style:num-suffix="、"'],
  [CHINESE, 'style:num-prefix="（" style:num-suffix="）"'],
  ['1', 'style:num-suffix="."'],
]);
const NAMED = 'text:style-name="L"';
const heading = (text: string, level: number, more = ''): string =>
  `<text:h text:outline-level="${level}" ${more}>${text}</text:h>`;

describe('numbers of lists', () => {
  test('levels count by themselves and start anew below a higher one', () => {
    const inner = list('', p('乙') + list('', p('丙')), p('丁'));
    const body = list(NAMED, p('甲') + inner, p('戊') + list('', p('己')) + list('', p('庚')));
    expect(read({ body, automatic: OUTLINE })).toEqual([
      '一、甲',
      '（一）乙',
      '1. 丙',
      '（二）丁',
      '二、戊',
      '（一）己',
      '（一）庚',
    ]);
  });

  test('only the first paragraph of an item has a number, and headers have none', () => {
    const body = `<text:list ${NAMED}><text:list-header>${p('甲')}</text:list-header><text:list-item>${p('乙')}${p('丙')}</text:list-item></text:list>`;
    expect(read({ body, automatic: OUTLINE })).toEqual(['甲', '一、乙', '丙']);
  });

  test('a list starts anew unless it says which one it continues', () => {
    const body =
      list(`${NAMED} xml:id="a"`, p('甲')) +
      list(NAMED, p('乙')) +
      list(`${NAMED} text:continue-numbering="true"`, p('丙')) +
      list(`${NAMED} text:continue-list="a"`, p('丁'));
    expect(read({ body, automatic: OUTLINE })).toEqual(['一、甲', '一、乙', '二、丙', '二、丁']);
  });

  test('a list inside the first item of one that goes on goes on too', () => {
    const goesOn = `${NAMED} text:continue-numbering="true"`;
    const body =
      list(NAMED, p('甲') + list('', p('乙'))) +
      list(goesOn, list('', p('丙'))) +
      list(goesOn, p('丁'));
    expect(read({ body, automatic: OUTLINE })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '二、丁',
    ]);
  });

  test('items may start elsewhere or have a style of their own', () => {
    const body = `<text:list ${NAMED}><text:list-item text:start-value="3">${p('甲')}</text:list-item><text:list-item text:style-override="M">${p('乙')}</text:list-item></text:list>`;
    const automatic = OUTLINE + listStyle('M', [['1', 'style:num-suffix=")"']]);
    expect(read({ body, automatic })).toEqual(['三、甲', '4) 乙']);
  });

  test('the style of a list may come from its paragraphs', () => {
    const automatic = OUTLINE + styleOf('paragraph', 'P', { more: 'style:list-style-name="L"' });
    expect(read({ body: list('', p('甲', 'P')), automatic })).toEqual(['一、甲']);
    expect(read({ body: list('', p('甲')), automatic })).toEqual(['甲']);
  });

  test('paragraphs that number themselves', () => {
    const numbered = (text: string, level: number): string =>
      `<text:numbered-paragraph ${NAMED} text:list-id="x" text:level="${level}">${p(text)}</text:numbered-paragraph>`;
    const body = numbered('甲', 1) + numbered('乙', 2) + numbered('丙', 1);
    expect(read({ body, automatic: OUTLINE })).toEqual(['一、甲', '（一）乙', '二、丙']);
  });

  test('bullets are no text', () => {
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    expect(read({ body: list(NAMED, p('甲')), automatic })).toEqual(['甲']);
  });

  test.each([
    ['A', '', 'A'],
    ['i', '', 'i'],
    ['', '', ''],
    ['01, 02, 03, ...', '', '01'],
    ['①, ②, ③, ...', '', '①'],
    ['壹, 贰, 叁, ...', 'text:start-value="2"', '贰'],
    ['壹, 貳, 參, ...', 'text:start-value="2"', '貳'],
    ['甲, 乙, 丙, ...', 'text:start-value="2"', '乙'],
    ['子, 丑, 寅, ...', 'text:start-value="2"', '丑'],
    ['1', 'style:num-prefix="第" style:num-suffix="条"', '第1条'],
    ['1', 'loext:num-list-format="[%1%]" style:num-suffix="."', '[1]'],
  ])('format %s %s', (format, more, expected) => {
    const automatic = listStyle('L', [[format, more, 'nothing']]);
    expect(read({ body: list(NAMED, p('。')), automatic })).toEqual([`${expected}。`]);
  });

  test('numbers of several levels', () => {
    const automatic = listStyle('L', [
      ['1'],
      ['1', 'text:display-levels="2"', 'space'],
      ['a', 'text:display-levels="2"'],
    ]);
    const body = list(NAMED, p('甲') + list('', p('乙') + list('', p('丙'))));
    expect(read({ body, automatic })).toEqual(['1 甲', '1.1 乙', '1.a 丙']);
  });
});

describe('numbers of headings', () => {
  const level = (index: number, more: string): string =>
    `<text:outline-level-style text:level="${index}" ${more}/>`;
  const styles = `<text:outline-style style:name="Outline">${level(1, `style:num-format="${CHINESE}" style:num-suffix="、"`)}${level(2, 'style:num-format=""')}${level(3, 'style:num-format="1" text:display-levels="2"')}</text:outline-style>`;

  test('count by their levels', () => {
    const body =
      heading('甲', 1) +
      heading('乙', 2) +
      heading('丙', 3) +
      heading('丁', 1, 'text:is-list-header="true"') +
      heading('戊', 1) +
      heading('己', 3) +
      heading('庚', 1, 'text:restart-numbering="true" text:start-value="6"');
    expect(read({ body, styles })).toEqual([
      '一、甲',
      '乙',
      '1 丙',
      '丁',
      '二、戊',
      '1 己',
      '六、庚',
    ]);
  });

  test('also where they stand in a list of that style', () => {
    const body =
      heading('甲', 1) + list('text:style-name="Outline"', heading('乙', 1)) + heading('丙', 1);
    expect(read({ body, styles })).toEqual(['一、甲', '二、乙', '三、丙']);
  });

  test('a deleted heading is not counted', () => {
    const body =
      '<text:tracked-changes><text:changed-region text:id="d"><text:deletion/></text:changed-region></text:tracked-changes><text:change-start text:change-id="d"/>' +
      heading('甲', 1) +
      '<text:change-end text:change-id="d"/>' +
      heading('乙', 1);
    expect(read({ body, styles })).toEqual(['一、乙']);
  });
});
