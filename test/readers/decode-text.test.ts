import { describe, expect, test } from 'vitest';
import { decodeText, findDeclaredCharset } from '../../src/readers/text/decode-text.ts';
import { encodeText } from '../support/encode.ts';

const SENTENCE = '政府信息公开工作年度报告，本年新收政府信息公开申请数量：12 件。';
const TRADITIONAL = '政府資訊公開工作年度報告，本年新收政府資訊公開申請數量：12 件。';

describe('decodeText', () => {
  test.each([
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
    ['gb18030', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ] as const)('%s', (encoding, found) => {
    expect(decodeText(encodeText(SENTENCE, encoding))).toMatchObject({
      text: SENTENCE,
      encoding: found,
    });
  });

  test('Big5', () => {
    expect(decodeText(encodeText(TRADITIONAL, 'big5'))).toMatchObject({
      text: TRADITIONAL,
      encoding: 'big5',
    });
  });

  test('UTF-16 without a byte order mark', () => {
    expect(decodeText(encodeText(SENTENCE, 'utf-16le').subarray(2))).toMatchObject({
      text: SENTENCE,
      encoding: 'utf-16le',
    });
    expect(decodeText(encodeText(SENTENCE, 'utf-16be').subarray(2))).toMatchObject({
      text: SENTENCE,
      encoding: 'utf-16be',
    });
  });

  test('a wrong label is not believed', () => {
    expect(decodeText(encodeText(SENTENCE, 'gb18030'), () => 'utf-8').text).toBe(SENTENCE);
    expect(decodeText(encodeText(SENTENCE, 'utf-8'), () => 'gb2312').text).toBe(SENTENCE);
  });

  test('gb2312 means GB18030: rare characters of names are read', () => {
    const name = '镕堃'; // outside GB 2312
    expect(decodeText(encodeText(SENTENCE + name, 'gb18030'), () => 'gb2312').text).toBe(
      SENTENCE + name,
    );
  });

  test('a character cut by the end of the file does not change the encoding', () => {
    const bytes = encodeText(SENTENCE, 'utf-8');
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).encoding).toBe('utf-8');
  });

  test('plain ASCII is UTF-8', () => {
    expect(decodeText(encodeText('1\t2\n', 'utf-8')).encoding).toBe('utf-8');
  });
});

test.each([
  ['<meta charset="gb2312">', 'gb2312'],
  ['<META http-equiv=Content-Type content="text/html; charset=GBK">', 'GBK'],
  ['<p>', null],
])('the charset declared in %s is %s', (head, charset) => {
  expect(findDeclaredCharset(new TextEncoder().encode(head))).toBe(charset);
});
