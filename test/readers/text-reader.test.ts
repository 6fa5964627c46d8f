import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/index.ts';
import { readText } from '../../src/readers/text/text-reader.ts';
import { encodeText } from '../support/encode.ts';
import { outlineOfResult } from '../support/outline.ts';
import { remarkedTexts } from '../support/remarked.ts';

const read = (text: string) => remarkedTexts(readText(encodeText(text, 'utf-8')));

describe('marks in text', () => {
  test.each([
    ['struck out', '甲 | ~~75~~91', ['甲 | 91 [struck 75]']],
    ['struck out by an element', '<del>75</del>91', ['91 [struck 75]']],
    ['bold and code', '**91** `3`', ['91 3']],
    ['raised', '91<sup>2</sup>', ['91²']],
    ['a note, and where it is explained', '91[^1]\n[^1]: 说明', ['91¹', '[^1]: 说明']],
    ['overprinted', '9\b91\b1', ['91']],
    ['stars that part words', '* 91 * 3', ['* 91 * 3']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('commas between cells', () => {
  const sheet = ['标题,,,', ...Array.from({ length: 9 }, (_, i) => `行${i},${i},"1,${i}00",`)];
  test('a sheet is laid out as one', () => {
    const outline = outlineOfResult(readText(encodeText(sheet.join('\r\n'), 'gb18030')));
    expect(outline).toEqual([
      '标题',
      Array.from({ length: 9 }, (_, i) => [`行${i}`, String(i), `1,${i}00`]),
    ]);
  });

  test('rows of different lengths keep theirs', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `${'前,'.repeat(i % 3)}行,1,2,3`);
    expect(read(lines.join('\n'))[1]).toBe('前\t行\t1\t2\t3');
  });

  test.each([
    ['prose', '共3,456件。\n甲,乙'],
    ['tabs', Array.from({ length: 9 }, () => '甲\t1,234\t5,678,901').join('\n')],
  ])('%s is left alone', (_name, text) => {
    expect(read(text)).toEqual(text.split('\n'));
  });
});

describe('encodings', () => {
  const lines = ['政府信息公开工作年度报告', '本年新收申请数量', '共计办理结果', '予以公开'];
  test('two of them in one file, line by line', () => {
    const bytes = [
      ...encodeText(`${lines[0]}\n${lines[1]}\n`, 'gb18030'),
      ...encodeText(`${lines[2]}\n${lines[3]}`, 'utf-8'),
    ];
    expect(remarkedTexts(readText(Uint8Array.from(bytes)))).toEqual(lines);
  });

  test.each(['le', 'be'])('UTF-32 %s, with a mark and without', async (order) => {
    for (const mark of ['\ufeff', '']) {
      const text = mark + lines.join('\n');
      const view = new DataView(new ArrayBuffer(text.length * 4));
      [...text].forEach((each, i) => view.setUint32(i * 4, each.charCodeAt(0), order === 'le'));
      const reading = await readFile(new Uint8Array(view.buffer));
      expect(reading).toMatchObject({ kind: 'document', encoding: `utf-32${order}` });
    }
  });

  test('a page of GB18030 whose first 64 kB are ASCII', async () => {
    const page = `<html><head><style>${'a{left:0}'.repeat(9000)}</style></head><body><p>${lines.join('</p><p>')}</p></body></html>`;
    const reading = await readFile(encodeText(page, 'gb18030'));
    expect(reading).toMatchObject({
      kind: 'document',
      encoding: 'gb18030',
      document: { blocks: lines.map((text) => ({ text })) },
    });
  });
});
