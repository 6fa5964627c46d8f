import { describe, expect, test } from 'vitest';
import { sniffFormat } from '../../src/readers/sniff-format.ts';
import { encodeText } from '../support/encode.ts';
import { createRandom } from '../support/random.ts';

describe('sniffFormat', () => {
  test.each([
    ['一、总体情况\n', 'txt'],
    ['<!DOCTYPE html><p>甲</p>', 'html'],
    ['  <!-- saved --> <HTML><body>', 'html'],
    ['<?xml version="1.0"?><!-- a --><!-- b -->\n<html>', 'html'],
    ['<!-- 未完 <p>', 'txt'],
    ["<p style='text-align: center'>2019年报告</p>", 'html'],
    ['甲 < 乙，且 a <b', 'txt'],
    ['说明\n<table><tr><td>1</td></tr></table>', 'html'],
  ])('%j is %s', (text, format) => {
    const decoded = { text, encoding: 'utf-8', confidence: 1 };
    expect(sniffFormat(encodeText(text, 'utf-8'))).toEqual({ ok: true, format, decoded });
  });

  test.each([
    ['comments', '<!-- --> '],
    ['cells without end', '<td '],
    ['declarations', '<?xml?> '],
  ])('%s without number are looked through once', (_, part) => {
    const decoded = { text: `${part.repeat(7_000)}甲`, encoding: 'utf-8', confidence: 1 };
    expect(sniffFormat(encodeText(decoded.text, 'utf-8'))).toEqual({
      ok: true,
      format: 'txt',
      decoded,
    });
  });

  test('text that is longer than what tells its format is not handed on', () => {
    expect(sniffFormat(encodeText('甲'.repeat(22_000), 'utf-8'))).toEqual({
      ok: true,
      format: 'txt',
    });
  });

  test('a page in UTF-16 is a page', () => {
    expect(sniffFormat(encodeText('<html><body>甲</body></html>', 'utf-16le'))).toEqual({
      ok: true,
      format: 'html',
    });
  });

  test.each([
    [[0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0xff, 0, 0], 'GIF 图片'],
    [[0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0], 'Windows 程序'],
  ])('foreign bytes are named: %#', (bytes, zh) => {
    expect(sniffFormat(Uint8Array.from(bytes))).toMatchObject({
      ok: false,
      reason: { code: 'unsupported', seen: { zh } },
    });
  });

  test.each([
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]],
    ['png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 1]],
    ['bmp', [0x42, 0x4d, 9, 9, 9, 9, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1]],
    ['tiff', [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0xff, 0xff]],
  ])('a picture is known for one: %s', (format, bytes) => {
    expect(sniffFormat(Uint8Array.from(bytes))).toEqual({ ok: true, format });
  });

  test('a picture that browsers alone open is one, and it is said where it can be read', () => {
    const riff = (kind: string) => encodeText(`RIFF\0\0\0\0${kind}VP8 \0\u0001`, 'utf-8');
    const sniffed = sniffFormat(riff('WEBP'));
    expect(sniffed).toMatchObject({ ok: false, reason: { code: 'scanned' } });
    expect(JSON.stringify(sniffed)).toContain('请在网页里放入它');
    expect(sniffFormat(riff('WAVE'))).toMatchObject({ reason: { seen: { zh: '音像文件' } } });
  });

  test('noise is no text', () => {
    const random = createRandom(3);
    const noise = Uint8Array.from({ length: 20_000 }, () => random.int(0, 255));
    expect(sniffFormat(noise)).toMatchObject({ ok: false, reason: { code: 'unsupported' } });
  });

  test('only white space is empty', () => {
    expect(sniffFormat(encodeText(' \n\t\u3000\n', 'utf-8'))).toEqual({
      ok: false,
      reason: { code: 'empty' },
    });
  });
});
