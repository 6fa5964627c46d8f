/** Text that is struck out, hidden, covered, raised or painted twice in a page. */
import { describe, expect, test } from 'vitest';
import { drawText } from '../support/draw-pdf.ts';

import { readPdfFile } from '../support/pdf-pages.ts';
import { BASE, FRAME, middleOf, text } from '../support/pdf-middle.ts';
import { remarksOfResult } from '../support/remarks.ts';
import type { PdfFile } from '../support/write-pdf.ts';

describe('a line through text strikes it out', () => {
  test.each([
    ['a stroke', `0.5 w 149 ${BASE + 3} m 164 ${BASE + 3} l S\n`],
    ['a thin rectangle', `149.5 ${BASE + 2.6} 14.5 0.6 re f\n`],
    [
      'in pieces',
      `0.5 w 150 ${BASE + 3} m 156 ${BASE + 3} l S 156.2 ${BASE + 3} m 164 ${BASE + 3} l S\n`,
    ],
  ])('%s', async (_name, line) => {
    expect(await middleOf(`${text('514', 150)}${line}${text('415', 165)}`)).toEqual([
      '415',
      { kind: 'struck', text: '514' },
    ]);
  });

  test.each([
    ['a line below it', `0.5 w 149 ${BASE - 1} m 164 ${BASE - 1} l S\n`],
    ['a line above it', `0.5 w 149 ${BASE + 7.5} m 164 ${BASE + 7.5} l S\n`],
    ['a line that goes on far beyond it', `0.5 w 142 ${BASE + 3} m 218 ${BASE + 3} l S\n`],
  ])('%s does not', async (_name, line) => {
    expect(await middleOf(text('514', 150) + line)).toEqual(['514']);
  });

  test('also on a page that is read sideways', async () => {
    const content = `${FRAME}${text('514', 150)}0.5 w 149 ${BASE + 3} m 164 ${BASE + 3} l S\n`;
    const result = await readPdfFile({ pages: [{ content, rotate: 90 }] });
    expect(remarksOfResult(result)[1]).toEqual(['', { kind: 'struck', text: '514' }]);
  });
});

const GROUP = '/Group << /S /Transparency /CS /DeviceGray >>';
const WHOLE = '/BBox [0 0 595 842]';

function masked(paint: string, more = ''): Partial<PdfFile> {
  return {
    resources: `/ExtGState << /M << /SMask << /S /Luminosity /G 100 0 R ${more} >> >> >>`,
    objects: {
      100: { value: `<< /Type /XObject /Subtype /Form ${WHOLE} ${GROUP} >>`, stream: paint },
    },
  };
}

describe('text that nobody sees is left out and said', () => {
  const box = `${150 - 1} ${BASE - 2} 17 11 re f`;
  test.each([
    ['under a white box', `${text('514', 150)}1 g ${box} 0 g\n${text('415', 150)}`, '514'],
    ['under a black box', `${text('514', 150)}0 g ${box}\n${text('415', 170)}`, '514'],
    [
      'one digit under a patch',
      `${text('4', 150)}${text('5', 154.5)}${text('5', 159)}1 g 154.4 ${BASE - 1} 4.6 9 re f 0 g\n${text('1', 154.5)}`,
      '5',
    ],
    [
      'under a wide white stroke',
      `${text('514', 150)}1 G 12 w 149 ${BASE + 3} m 166 ${BASE + 3} l S 0 G\n${text('415', 150)}`,
      '514',
    ],
    [
      'under a white shape of another form',
      `${text('514', 150)}1 g 146 ${BASE - 2} m 168 ${BASE - 2} l 166 ${BASE + 10} l 148 ${BASE + 10} l h f 0 g\n${text('415', 150)}`,
      '514',
    ],
    ['white on white', `1 g ${text('51', 150)}0 g ${text('415', 165)}`, '51'],
    ['nearly white', `0.97 g ${text('51', 150)}0 g ${text('415', 165)}`, '51'],
    [
      'of the colour of its ground',
      `0.8 0.9 0.8 rg 141 ${BASE - 6} 20 18 re f ${text('51', 145)}0 g ${text('415', 165)}`,
      '51',
    ],
    ['of the size of nothing', `${text('51', 150, 0.8)}${text('415', 165)}`, '51'],
    ['in the invisible mode', `3 Tr ${text('51', 150)}0 Tr ${text('415', 165)}`, '51'],
    ['cut out', `q 160 ${BASE - 3} 60 15 re W n ${text('51', 150)}Q ${text('415', 165)}`, '51'],
  ])('%s', async (_name, content, unseen) => {
    expect(await middleOf(content)).toEqual(['415', { kind: 'unseen', text: unseen }]);
  });

  test.each([
    ['all black', '0 g 0 0 595 842 re f', '', ['415', { kind: 'unseen', text: '51' }]],
    ['of nothing', '', '', ['415', { kind: 'unseen', text: '51' }]],
    ['all white', '1 g 0 0 595 842 re f', '', ['51 415']],
    ['on white', '', '/BC [1]', ['51 415']],
    ['of a shape that is not followed', '1 g 100 700 m 300 740 l 200 780 l f', '', ['51 415']],
  ])('under a soft mask %s', async (_name, paint, more, expected) => {
    const content = `q /M gs ${text('51', 150)}Q ${text('415', 165)}`;
    expect(await middleOf(content, masked(paint, more))).toEqual(expected);
  });

  test('as all of a group is that nothing is left of', async () => {
    const file = {
      resources: `/XObject << /X 100 0 R >> /ExtGState << /N << /ca 0 >> /F << /ca 1 >> >>`,
      objects: {
        100: {
          value: `<< /Type /XObject /Subtype /Form ${WHOLE} ${GROUP} /Resources << /Font << /F1 3 0 R >> /ExtGState << /F << /ca 1 >> >> >> >>`,
          stream: `/F gs ${text('51', 150)}`,
        },
      },
    };
    expect(await middleOf(`q /N gs /X Do Q ${text('415', 165)}`, file)).toEqual([
      '415',
      { kind: 'unseen', text: '51' },
    ]);
  });

  test.each([
    ['painted before', `1 g ${box} 0 g\n${text('514', 150)}`],
    ['that lets it through', `${text('514', 150)}q /H gs 1 g ${box} Q\n`],
    ['that only darkens', `${text('514', 150)}q /D gs 1 1 0 rg ${box} Q\n`],
    [
      'a mere frame',
      `${text('514', 150)}1 g 145 ${BASE - 5} 25 16 re 146 ${BASE - 4} 23 14 re f* 0 g\n`,
    ],
    [
      'cut out to another form',
      `${text('514', 150)}q 150 ${BASE + 20} m 160 ${BASE + 30} l 140 ${BASE + 30} l 148 ${BASE - 3} l h W n 1 g ${box} Q\n`,
    ],
  ])('but not under a box %s', async (_name, content) => {
    const resources = '/ExtGState << /H << /ca 0.4 >> /D << /BM /Multiply >> >>';
    expect(await middleOf(content, { resources })).toEqual(['514']);
  });

  test('a picture covers it only if nothing shows through', async () => {
    const picture = (more: string): string =>
      `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${more} >>`;
    const file = (more: string): Partial<PdfFile> => ({
      resources: '/XObject << /I 100 0 R >>',
      objects: {
        100: { value: picture(more), stream: '\xff'.repeat(12) },
        101: {
          value:
            '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 >>',
          stream: '\x00\x00\x00\x00',
        },
      },
    });
    const content = `${text('514', 150)}q 17 0 0 11 149 ${BASE - 2} cm /I Do Q ${text('7', 180)}`;
    expect(await middleOf(content, file(''))).toEqual(['7', { kind: 'unseen', text: '514' }]);
    expect(await middleOf(content, file('/SMask 101 0 R'))).toEqual(['514 7']);
  });

  test('and a gap tells of what stands outside every piece', async () => {
    const result = await readPdfFile({
      pages: [{ content: `${FRAME}1 g ${drawText('99', 60, 400)} 0 g` }],
    });
    expect(result).toMatchObject({ document: { gaps: [{ kind: 'hidden-skipped' }] } });
  });

  test('but a hidden copy of what is seen is nothing to say', async () => {
    const copy = `3 Tr ${text('415', 151, 9, 109)}0 Tr ${text('415', 150)}`;
    expect(await middleOf(copy)).toEqual(['415']);
  });
});

describe('small digits beside a figure', () => {
  test.each([
    ['raised', text('415', 150) + text('2', 163.6, 5, 107), '415²'],
    ['raised and hardly smaller', text('415', 150) + text('2', 163.6, 7.2, 106), '415²'],
    ['raised at full size', text('415', 150) + text('2', 163.6, 9, 104), '415²'],
    ['of two digits', text('415', 150) + text('12', 163.6, 5, 106), '415¹²'],
    ['in front', text('1', 147, 5, 107) + text('415', 150), '¹415'],
    ['lowered', text('415', 150) + text('2', 163.6, 5, 112.5), '415₂'],
    ['by the rise of the text', `${text('415', 150)}3 Ts ${text('2', 163.6, 6)}0 Ts\n`, '415²'],
    ['behind a word', text('许可', 150) + text('1', 168, 5, 107), '许可¹'],
    ['in brackets', text('415', 150) + text('(1)', 163.6, 5, 107), '415⁽¹⁾'],
  ])('%s', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expected]);
  });

  test.each([
    ['as low and as large as it', text('415', 150) + text('2', 163.6), '4152'],
    ['a little out of line', text('41', 150) + text('5', 159, 9, 106), '415'],
    ['far from it', text('415', 150) + text('2', 190, 5, 106), '2\n415'],
  ])('are plain when %s', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expected]);
  });
});

describe('smaller digits on the line of a figure', () => {
  const small = (print: string, x: number): string => text(print, x, 6, 109.55);

  test.each([
    ['behind it', text('415', 150) + small('2', 163.6), '4152', '2'],
    ['two of them', text('415', 150) + small('12', 163.6), '41512', '12'],
  ])('%s', async (_name, content, read, quoted) => {
    expect(await middleOf(content)).toEqual([read, { kind: 'small', text: quoted }]);
  });

  test.each([
    ['hardly smaller', text('415', 150) + text('2', 163.6, 7.5, 108.275), '4152'],
    ['before it', small('2', 146.9) + text('415', 150), '2415'],
    ['behind a point', text('41.', 150) + small('5', 163.6), '41.5'],
    ['all digits as small', small('415', 150), '415'],
  ])('%s: nothing to say', async (_name, content, read) => {
    expect(await middleOf(content)).toEqual([read]);
  });
});

describe('text painted twice', () => {
  test.each([
    ['with a shadow', `0.6 g ${text('415', 151.5, 9, 108.5)}0 g ${text('415', 150)}`, '415'],
    ['a hair off', text('415', 150) + text('415', 150.4), '415'],
    ['is not what repeats itself', text('4', 150) + text('4', 154.5) + text('4', 159), '444'],
    ['is not what repeats itself, narrow', text('11', 150, 4) + text('11', 154, 4), '1111'],
  ])('%s', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expected]);
  });
});

describe('marks that are none', () => {
  test.each([
    [
      'a number of its own line',
      `${text('许可许', 141, 9, 103)}${text('2.另', 168, 9, 107)}`,
      /2\./,
    ],
    [
      'the figure of the next cell',
      `${text('可', 211, 9, 104)}${text('8', 221.5, 9, 101)}`,
      /^可$/,
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await middleOf(content)).toEqual([expect.stringMatching(expected)]);
  });
});
