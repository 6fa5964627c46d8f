import { describe, expect, test } from 'vitest';
import { readRtf } from '../../src/readers/rtf/rtf-reader.ts';
import { gbk, hex, packRtf, unicode } from '../support/rtf-markup.ts';
import { readRtfBody as read } from '../support/read-rtf.ts';

const FONTS =
  `{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134{\\*\\falt SimSun}${hex('宋体')};}` +
  '{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 PMingLiU;}{\\f4\\fcharset2 Wingdings;}}';
const BIG5 = "\\'a4\\'a4"; // 中

describe('characters', () => {
  test.each([
    ['bytes by the code page of the file', `\\pard ${hex('总体')}2023\\par`, ['总体2023']],
    ['raw bytes, whose second half may look like markup', `${gbk('乗俓儅')}1`, ['乗俓儅1']],
    ['bytes by the character set of the font', `{\\f3 ${BIG5}}{\\f1 ${hex('中')}}`, ['中中']],
    [
      'bytes by the font of double-byte characters',
      `{\\loch\\af0\\hich\\af0\\dbch\\af3\\loch\\f0 ${BIG5}2}`,
      ['中2'],
    ],
    ['Western bytes where no Chinese fit', "\\f0 caf\\'e9", ['café']],
    [
      'Unicode with what repeats it',
      `\\uc2 ${unicode('年度', hex)}\\uc0 ${unicode('报', () => ' ')}1`,
      ['年度报1'],
    ],
    ['Unicode below zero, and pairs', '\\u-3?\\u-10179 ?\\u-8672 ?', ['\ufffd😠']],
    ['a word for a character may repeat Unicode', '\\u8212\\emdash 5\\u8220"5', ['—5“5']],
    ['Unicode without a repeat before a paragraph end', '\\u24180\\par 5', ['年', '5']],
    ['a repeat ends with its group', '{\\u24180}5', ['年5']],
    ['symbol fonts', "{\\f2 \\'31\\u-4046 ?}{\\f4 \\'82}", ['12②']],
    [
      'special characters',
      '\\ldblquote a\\rdblquote\\~b\\_c\\-d\\emdash e\\\\ \\{\\}',
      ['“a”\u00a0b-cd—e\\ {}'],
    ],
    ['line ends of the file are no text', '20\r\n23', ['2023']],
    [
      'tabs, breaks and ends of paragraphs',
      '1\\tab 2\\line 3\\par 4\\\n5\\sect 6',
      ['1\t2', '3', '4', '5', '6'],
    ],
    ['control characters given as Unicode', "1\\u13\\'0d2\\u5\\'053", ['1', '23']],
  ])('%s', (_name, body, expected) => {
    expect(read(body, FONTS)).toEqual(expected);
  });

  test('fonts that are not in groups of their own', () => {
    expect(read(BIG5, '{\\fonttbl\\f0\\fcharset136 A;\\f1\\fcharset134 B;}')).toEqual(['中']);
  });

  test('a file without a code page is tried as Chinese', () => {
    const bytes = `{\\rtf1\\ansi ${hex('总体')}}`;
    const result = readRtf(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
    expect(result).toMatchObject({ document: { blocks: [{ text: '总体' }] } });
  });
});

describe('what is no text', () => {
  test.each([
    ['hidden and deleted runs', '1{\\v 9}{\\deleted 9}{\\v\\plain 2}{\\v\\v0 3}{\\mvf 9}', ['123']],
    ['a deleted paragraph mark joins two paragraphs', '1{\\deleted 9\\par }2\\par', ['12']],
    [
      'unknown groups marked to be left out',
      '1{\\*\\new 9{9}}{\\*\\shppict{\\pict ffd8}}2',
      ['12'],
    ],
    ['unknown words and groups are transparent', '\\new1{\\old 2}', ['2']],
    ['binary data', '1{\\pict\\bin3 }}}}2', ['12']],
    ['code of fields', '{\\field{\\*\\fldinst { PAGE }}{\\fldrslt {\\b 3}}}', ['3']],
    ['headers, styles, comments', '{\\header 9\\par}{\\stylesheet{9;}}1{\\*\\annotation 9}', ['1']],
    ['the old half of a Unicode pair', '{\\upr{9}{\\*\\ud{1}}}2', ['12']],
    [
      'a picture of a shape',
      '1{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 9}}{\\shptxt 2\\par}}{\\shprslt{\\*\\do{\\dptxbxtext 9}}}}3\\par 4',
      ['13', '2', '4'],
    ],
    [
      'drawings of old programs',
      '1\\par{\\*\\do{\\dptxbx{\\dptxbxtext 2\\par}}}3',
      ['1', '3', '2'],
    ],
    [
      'notes come last, whether marked or not',
      '1{\\footnote\\pard 8\\par}2{\\*\\footnote 9}\\par 3',
      ['12', '3', '8', '9'],
    ],
    ['a note in deleted text', '1{\\deleted{\\footnote\\plain 9}}', ['1']],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected);
  });
});

describe('numbers of lists', () => {
  const item = (number: string, text: string): string =>
    `\\pard{\\listtext\\pard\\plain ${number}}\\ls1 ${text}\\par`;
  test.each([
    ['with a tab behind them', item(`${hex('一、')}\\tab`, hex('甲')), ['一、甲']],
    ['with a blank', item('1.\\~', '2').replace('\\~', ' '), ['1. 2']],
    ['with nothing', item(hex('（一）'), '2'), ['（一）2']],
    ['bullets', item("{\\f2 \\'b7}\\tab", '2') + item('o\\tab', '3'), ['2', '3']],
    [
      'of old programs',
      '{\\pntext 1.\\tab}{\\*\\pn\\pnlvlbody\\pndec{\\pntxta .}}2\\par',
      ['1. 2'],
    ],
    ['written for both old and new ones', '{\\pntext 1.\\tab}{\\listtext 1.\\tab}2\\par', ['1. 2']],
    ['of hidden paragraphs', `{\\v ${item('1.\\tab', '9')}}2\\par`, ['2']],
  ])('%s', (_name, body, expected) => {
    expect(read(body, FONTS)).toEqual(expected);
  });
});

describe('numbers of lists that are not written out', () => {
  const level = (format: number, text: string, more = ''): string =>
    `{\\listlevel\\levelnfc${format}\\levelstartat1\\levelfollow2${more}{\\leveltext ${text};}{\\levelnumbers\\'01;}\\f1 }`;
  const lists =
    `{\\*\\listtable{\\list${level(37, `\\'02\\'00${hex('、')}`)}${level(0, "\\'02\\'01.")}{\\listname 9;}\\listid7}` +
    `{\\list${level(23, "\\'01\\'b7")}\\listid8}}` +
    '{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}{\\listoverride\\listid8\\ls2}' +
    '{\\listoverride\\listid7{\\lfolevel\\listoverridestartat\\levelstartat5}\\ls3}}';

  test.each([
    [
      'count by level',
      '\\pard\\ls1 a\\par\\ilvl1 b\\par c\\par\\pard\\ls1 d\\par\\pard e\\par',
      ['一、a', '1.b', '2.c', '二、d', 'e'],
    ],
    [
      'those written out come first',
      '\\pard\\ls1{\\listtext 1)}a\\par\\pard\\ls1 b\\par',
      ['1)a', '二、b'],
    ],
    ['overrides may start anew', '\\pard\\ls1 a\\par\\pard\\ls3 b\\par', ['一、a', '五、b']],
    ['unknown lists', '\\pard\\ls9 a\\par\\pard\\ls-1 b\\par', ['a', 'b']],
    ['hidden items are not counted', '\\pard\\ls1{\\v a\\par}\\pard\\ls1 b\\par', ['一、b']],
  ])('%s', (_name, body, expected) => {
    expect(read(body, FONTS + lists)).toEqual(expected);
  });
});

describe('files', () => {
  test('the title among the properties', () => {
    const head = `{\\info{\\title ${hex('星河市年度报告')}}{\\author 9}}`;
    const result = readRtf(packRtf('1\\par', head));
    expect(result).toMatchObject({
      document: { title: '星河市年度报告', blocks: [{ text: '1' }] },
    });
  });

  test.each([
    ['no text', '\\pard\\par', 'empty'],
    ['pictures only', '{\\pict\\pngblip 89504e}', 'scanned'],
    ['groups without end', '{'.repeat(5000), 'too-large'],
  ])('%s', (_name, body, code) => {
    expect(read(body)).toBe(code);
  });

  test.each([
    ['a file that was cut', (whole: Uint8Array) => whole.subarray(0, -2)],
    ['a group that ends too early', () => packRtf('1\\par}2\\par')],
  ])('%s says so', (_name, change) => {
    expect(readRtf(change(packRtf('1\\par 2\\par')))).toMatchObject({
      document: { gaps: [{ kind: 'part-partial', where: '文件末尾' }] },
    });
  });

  test.each([
    ['a byte behind a backslash that was a letter', '\\\u008e5 280'],
    ['a letter that was lost', '\\5 280'],
    ['a mark before a number', '\\;5 280'],
  ])('damage is said: %s', (_name, body) => {
    expect(readRtf(packRtf(body))).toMatchObject({
      document: { gaps: [{ kind: 'part-partial', where: '正文' }] },
    });
  });

  test('unknown symbols are nothing, and none of the pictures matter', () => {
    const body = '1\\;{\\*\\blipuid \\5}\\|\\:\\\t2';
    expect(readRtf(packRtf(body))).toMatchObject({
      document: { blocks: [{ text: '1\t2' }], gaps: [] },
    });
  });

  test('padding behind the end is nothing', () => {
    const whole = packRtf('1\\par');
    const padded = new Uint8Array(whole.length + 9);
    padded.set(whole);
    expect(readRtf(padded)).toMatchObject({ document: { gaps: [] } });
  });
});
