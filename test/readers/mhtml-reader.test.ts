import { describe, expect, test } from 'vitest';
import { readMhtml } from '../../src/readers/html/mhtml-reader.ts';
import { sniffFormat } from '../../src/readers/sniff-format.ts';
import { encodeText } from '../support/encode.ts';
import { outlineOfResult } from '../support/outline.ts';
import { writeMhtml } from '../support/write-mhtml.ts';
import type { MhtmlPart } from '../support/write-mhtml.ts';

const SITE = 'https://example.org/zwgk';

function page(body: string, more: Partial<MhtmlPart> & { readonly type?: string } = {}): MhtmlPart {
  const { type = 'text/html', headers = {}, ...rest } = more;
  const content = `<html><body>${body}</body></html>`;
  return { content, ...rest, headers: { 'Content-Type': type, ...headers } };
}

const at = (name: string): Pick<MhtmlPart, 'headers'> => ({
  headers: { 'Content-Location': `${SITE}/${name}` },
});
const called = (id: string): Pick<MhtmlPart, 'headers'> => ({
  headers: { 'Content-ID': `<${id}>` },
});
const frames = (...sources: string[]): MhtmlPart => ({
  headers: { 'Content-Type': 'text/html', 'Content-Location': `${SITE}/book.htm` },
  content: `<html><frameset>${sources.map((source) => `<frame src="${source}">`).join('')}</frameset></html>`,
});

describe('encodings', () => {
  const text = '2023年　行政复议 = 0 件';
  const html = `<p>${text}</p>`;

  test.each([
    ['quoted-printable', 'utf-8'],
    ['base64', 'utf-8'],
    ['8bit', 'gb18030'],
    ['binary', 'utf-16le'],
    ['quoted-printable', 'gb18030'],
    ['base64', 'utf-16be'],
    ['base64', 'big5'],
  ] as const)('%s of %s', (transfer, encoding) => {
    const plain = encoding === 'big5' ? '2023年　行政複議 = 0 件' : text;
    const content = encodeText(`<html><p>${plain}</p></html>`, encoding);
    const type = `text/html; charset="${encoding}"`;
    const result = readMhtml(writeMhtml([page('', { content, transfer, type })]));
    expect(outlineOfResult(result)).toEqual([plain]);
    expect(result).toMatchObject({ encoding });
  });

  test('the charset may stand in the page only', () => {
    const head = '<meta charset=gbk>';
    const content = encodeText(`<html>${head}${html}</html>`, 'gb18030');
    const result = readMhtml(writeMhtml([page('', { content, transfer: 'base64' })]));
    expect(result).toMatchObject({ encoding: 'gb18030' });
    expect(outlineOfResult(result)).toEqual([text]);
  });

  test.each([
    ['a soft line break', '20=\r\n23', '2023'],
    ['blanks after the sign of a break', '20= \t\r\n23', '2023'],
    ['small hexadecimal digits', '=e4=b8=80', '一'],
    ['a sign that begins nothing', '1=2=G', '1=2=G'],
    ['a sign at the very end', '12=', '12'],
  ])('quoted-printable: %s', (_name, content, expected) => {
    const bytes = `Content-Type: text/html\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\n${content}`;
    expect(outlineOfResult(readMhtml(new TextEncoder().encode(bytes)))).toEqual([expected]);
  });

  test('one that nobody knows is named', () => {
    const bytes = new TextEncoder().encode(
      'Content-Type: text/html\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a',
    );
    expect(readMhtml(bytes)).toMatchObject({
      reason: { code: 'unsupported', seen: { en: 'unknown transfer encoding "x-uuencode"' } },
    });
  });
});

describe('the page that is read', () => {
  test.each([
    ['the first', [page('甲'), page('乙')], {}],
    ['not a part that is no page', [page('乙', { type: 'text/css' }), page('甲')], {}],
    [
      'the one named to begin with',
      [page('乙'), page('甲', called('main@x'))],
      { parameters: '; start="<main@x>"' },
    ],
    [
      'the one saved from the address of the file',
      [page('乙', at('a.html')), page('甲', at('b.html'))],
      { headers: { 'Snapshot-Content-Location': `${SITE}/b.html` } },
    ],
    [
      'the first, when the one named is missing',
      [page('甲'), page('乙')],
      { parameters: '; start="<x>"' },
    ],
  ])('%s', (_name, parts, options) => {
    expect(outlineOfResult(readMhtml(writeMhtml(parts, options)))).toEqual(['甲']);
  });

  test('one in a message within the message', () => {
    const inner = new TextDecoder().decode(writeMhtml([page('甲')], { boundary: 'between-2' }));
    const [head = '', ...body] = inner.split('\r\n\r\n');
    const type = /multipart.*/.exec(head)?.[0] ?? '';
    const nested = page('', { type, content: body.join('\r\n\r\n'), transfer: 'binary' });
    expect(outlineOfResult(readMhtml(writeMhtml([nested, page('乙')])))).toEqual(['甲']);
  });
});

describe('frames', () => {
  test.each([
    [
      'in their order',
      [frames('./b.htm', 'a.htm'), page('乙', at('a.htm')), page('甲', at('b.htm'))],
      ['甲', '乙'],
    ],
    [
      'by content id, after the page around them',
      [page('甲<iframe src="cid:f@x"></iframe>'), page('丙'), page('乙', called('f@x'))],
      ['甲', '乙'],
    ],
    [
      'all sheets of a workbook, its strip of names left out',
      [
        {
          ...frames('book.files/sheet001.htm'),
          content:
            '<html><link id="shLink" href="book.files/sheet001.htm"><link id=shLink href=book.files/sheet002.htm><frameset><frame src="book.files/sheet001.htm"><frame src="book.files/tabstrip.htm"></frameset></html>',
        },
        page('表', at('book.files/tabstrip.htm')),
        page('甲', at('book.files/sheet001.htm')),
        page('乙', at('book.files/sheet002.htm')),
      ],
      ['甲', '乙'],
    ],
    ['all other pages when no name fits', [frames('%E4%B8%80.htm'), page('甲')], ['甲']],
    [
      'that hold each other are read once',
      [page('甲<iframe src="cid:a@x"></iframe>', called('a@x'))],
      ['甲'],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(outlineOfResult(readMhtml(writeMhtml(parts)))).toEqual(expected);
  });
});

describe('damage', () => {
  const whole = writeMhtml([page('甲')]);
  const text = new TextDecoder().decode(whole);
  const [starts, ends] = [text.indexOf('--between'), text.lastIndexOf('--between')];

  test('a page cut off is said to be partial', () => {
    expect(readMhtml(whole.subarray(0, ends))).toMatchObject({
      document: { gaps: [{ kind: 'part-partial', where: '网页' }] },
    });
    expect(readMhtml(whole)).toMatchObject({ document: { gaps: [] } });
  });

  test.each([
    ['no page', writeMhtml([page('甲', { type: 'text/plain' })]), 'unsupported'],
    ['an empty page', writeMhtml([page('<p></p>')]), 'empty'],
    ['pictures only', writeMhtml([page(''), page('', { type: 'image/png' })]), 'scanned'],
    ['cut before the first part', whole.subarray(0, starts), 'corrupt'],
    ['nothing', new Uint8Array(), 'unsupported'],
  ])('%s', (_name, bytes, code) => {
    expect(readMhtml(bytes)).toMatchObject({ ok: false, reason: { code } });
  });
});

test.each([
  ['tags that never end', page(`甲${'<iframe src=x '.repeat(100_000)}`)],
  ['a header of one word', page('甲', { type: `text/html; ${'a'.repeat(200_000)}` })],
  ['frames that all look alike', page(`甲${'<iframe src="a/b.htm"></iframe>'.repeat(50_000)}`)],
])('%s take no time', (_name, slow) => {
  const others = Array.from({ length: 500 }, (_, index) => page('乙', at(`${index}/x.htm`)));
  expect(outlineOfResult(readMhtml(writeMhtml([slow, ...others])))).toEqual(['甲']);
});

test.each([
  ['\ufeffMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'],
  ['\r\n\nFrom: <x>\nContent-Type:\n\tmultipart/related;\n\tboundary=x\n\n'],
])('%j is known though an editor left something in front', (head) => {
  const bytes = new TextEncoder().encode(`${head}--x\nContent-Type: text/html\n\n甲\n--x--`);
  expect(sniffFormat(bytes)).toEqual({ ok: true, format: 'mhtml' });
  expect(outlineOfResult(readMhtml(bytes))).toEqual(['甲']);
});
