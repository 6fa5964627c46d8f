/** PDFs that say little and mean very much: each is refused in seconds. */
import { describe, expect, test } from 'vitest';
import { drawText } from '../support/draw-pdf.ts';
import { readPdfFile } from '../support/pdf-pages.ts';
import type { PdfFile } from '../support/write-pdf.ts';

const content = drawText('正文在此处写', 60, 300);

/** Forms each of which shows the next one so many times. */
function nested(depth: number, times: number): PdfFile {
  const form = (next: number): string =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >> >>`;
  const levels = Array.from({ length: depth }, (_, level) => [
    100 + level,
    { value: form(101 + level), stream: '/X Do '.repeat(times) },
  ]);
  return {
    pages: [{ content: `${content}/X Do` }],
    resources: '/XObject << /X 100 0 R >>',
    objects: {
      ...Object.fromEntries(levels),
      [100 + depth]: {
        value: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] >>',
        stream: '0 0 1 1 re f',
      },
    },
  };
}

/** One page, listed so many times. */
function repeated(times: number): PdfFile {
  const kids = Array.from({ length: times }, () => '10 0 R').join(' ');
  const pages = { value: `<< /Type /Pages /Count ${times} /Kids [${kids}] >>` };
  return { pages: [{ content }], objects: { 2: pages } };
}

describe('too large is', () => {
  test('a page listed 6,000 times', async () => {
    const result = await readPdfFile(repeated(6000));
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });

  test('a page listed 200 times', async () => {
    const result = await readPdfFile(repeated(200));
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });

  test('forms within forms that show each other ten times each', async () => {
    expect(await readPdfFile(nested(7, 10))).toMatchObject({ reason: { code: 'too-large' } });
  });

  test.each([
    ['a text in one operator', `BT /F1 5 Tf 9 9 Td (${'1'.repeat(400_000)}) Tj ET`],
    ['a path without end', `0 0 m ${'1 1 l '.repeat(100_000)} S`],
  ])('%s', async (_, much) => {
    const result = await readPdfFile({ pages: [{ content: much }] });
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });

  test('a state that is saved again and again', async () => {
    const result = await readPdfFile({ pages: [{ content: 'q '.repeat(5000) + content }] });
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });

  test.each([
    ['codes of three bytes', '<000000> <ffffff> <4e00>'],
    ['the same codes again and again', '<0000> <ffff> [<4e00>]\n'.repeat(40)],
    ['codes for glyphs', '<00000000> <7fffffff> 5', 'cid'],
  ])('a table of characters for %s', async (_, ranges, kind = 'bf') => {
    const table = `/CIDInit /ProcSet findresource begin begincmap 1 begin${kind}range\n${ranges}\nend${kind}range endcmap`;
    const objects = { 100: { value: '<< >>', stream: table } };
    const result = await readPdfFile({ pages: [{ content }], objects });
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });

  test('a range of widths without end', async () => {
    const font =
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 1000000000 500] >>';
    const result = await readPdfFile({ pages: [{ content }], objects: { 100: { value: font } } });
    expect(result).toMatchObject({ reason: { code: 'too-large' } });
  });
});

describe('read is', () => {
  test('a page listed twice', async () => {
    expect(await readPdfFile(repeated(2))).toMatchObject({ ok: true });
  });

  test('forms within forms', async () => {
    expect(await readPdfFile(nested(3, 4))).toMatchObject({ ok: true });
  });

  test('a font with many widths', async () => {
    const widths = Array.from({ length: 200 }, (_, code) => `${code * 300} [500]`).join(' ');
    const font = `<< /Type /Font /Subtype /CIDFontType2 /W [${widths}] >>`;
    const result = await readPdfFile({ pages: [{ content }], objects: { 100: { value: font } } });
    expect(result).toMatchObject({ ok: true });
  });
});
