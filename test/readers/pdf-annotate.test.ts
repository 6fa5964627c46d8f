/** Highlights and notes behind a PDF: its own bytes stay, and another reading finds them where the figures are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { originsOf } from '../../src/document/origins-of.ts';
import { annotatePdf } from '../../src/readers/pdf/annotate-pdf.ts';
import { loadPdf } from '../../src/readers/pdf/load.ts';
import { readPdf } from '../../src/readers/pdf/pdf-reader.ts';

const NAMES = ['chromium.pdf', 'libreoffice.pdf', 'libreoffice-tagged.pdf'];
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const WORDS = '退回更正 1：「（七）总计·自然人」与各项办理结果之和不符';

async function readDocument(bytes: Uint8Array): Promise<Document> {
  const result = await readPdf(bytes, { password: null });
  if (!result.ok) throw new Error(result.reason.code);
  return result.document;
}

/** The first cell of a table that holds a figure of two digits or more. */
function findFigure({ blocks }: Document) {
  for (const [block, each] of blocks.entries()) {
    if (each.kind !== 'grid') continue;
    const cell = each.cells.findIndex(({ text }) => /^\d{2,}$/.test(text));
    if (cell !== -1) return [{ block, cell, start: 0, end: each.cells[cell]?.text.length ?? 0 }];
  }
  throw new Error('no figure');
}

interface Highlight {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
}

async function highlightsOf(bytes: Uint8Array, page: number): Promise<Highlight[]> {
  const loaded = await loadPdf(bytes, null);
  try {
    const annotations = await (await loaded.file.getPage(page + 1)).getAnnotations();
    return (annotations as Highlight[]).filter(({ subtype }) => subtype === 'Highlight');
  } finally {
    await loaded.close();
  }
}

const note = (origins: ReturnType<typeof originsOf>) => ({
  origins,
  author: '县政府办',
  date: '2025-01-27T09:00:00Z',
  text: WORDS,
});

describe.each(NAMES)('%s', (name) => {
  const bytes = fixture(name);

  test('its bytes stay in front, the note is found on the figure, the text is as before', async () => {
    const document = await readDocument(bytes);
    const origins = originsOf(document, findFigure(document));
    const [origin] = origins;
    const annotated = await annotatePdf(bytes, [note(origins)]);
    if (annotated === null || origin === undefined) throw new Error('not annotated');
    expect(Buffer.from(annotated.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true);
    const [highlight, second] = await highlightsOf(annotated, origin.page);
    expect(second).toBeUndefined();
    expect(highlight?.contentsObj?.str).toBe(WORDS);
    expect(highlight?.titleObj?.str).toBe('县政府办');
    const [[x, y, width, height] = [0, 0, 0, 0]] = origin.rects;
    const top = (document.pages?.[origin.page]?.height ?? 0) - y;
    [x - 1, top - height - 1, x + width + 1, top + 1].forEach((edge, index) =>
      expect(highlight?.rect[index]).toBeCloseTo(edge, 1),
    );
    const read = await readDocument(annotated);
    const texts = ({ blocks }: Document) =>
      blocks.map((block) =>
        block.kind === 'grid' ? block.cells.map(({ text }) => text) : block.text,
      );
    expect(texts(read)).toEqual(texts(document));
  });

  test('a second time, on what was annotated before', async () => {
    const document = await readDocument(bytes);
    const origins = originsOf(document, findFigure(document));
    const once = await annotatePdf(bytes, [note(origins)]);
    const twice = once === null ? null : await annotatePdf(once, [note(origins)]);
    expect(twice === null ? [] : await highlightsOf(twice, origins[0]?.page ?? 0)).toHaveLength(2);
  });
});

describe('refused, for a sheet of its own', () => {
  const anywhere = [{ page: 0, rects: [[10, 10, 20, 10] as const] }];
  test.each([
    ['an encrypted file', fixture('odd/locked.pdf'), anywhere],
    ['a file that breaks off', fixture('chromium.pdf').slice(0, -2000), anywhere],
    ['no PDF', new TextEncoder().encode('text'), anywhere],
    ['nothing that stands on a page', fixture('chromium.pdf'), []],
    [
      'a page that is not there',
      fixture('chromium.pdf'),
      [{ page: 99, rects: anywhere[0]?.rects ?? [] }],
    ],
  ])('%s', async (_name, bytes, origins) => {
    expect(await annotatePdf(bytes, [note(origins)])).toBeNull();
  });
});

/** A file of PDF 1.5: its objects in an object stream, its table of them in another. */
function writeStreamed(): Uint8Array {
  const objects = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
    [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Rotate 90 /Contents 4 0 R >>'],
  ] as const;
  let at = 0;
  const places = objects.map(([number, value]) => {
    const place = `${number} ${at}`;
    at += value.length + 1;
    return place;
  });
  const head = `${places.join(' ')} `;
  const packed = head + objects.map(([, value]) => `${value} `).join('');
  const header = '%PDF-1.5\n';
  const content = '4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n';
  const stream = `5 0 obj\n<< /Type /ObjStm /N 3 /First ${head.length} /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj\n`;
  const start = header.length + content.length + stream.length;
  const entry = (kind: number, second: number, third: number) =>
    String.fromCharCode(kind, second >> 8, second & 255, third);
  const table = [
    entry(0, 0, 255),
    ...[0, 1, 2].map((index) => entry(2, 5, index)),
    entry(1, header.length, 0),
    entry(1, header.length + content.length, 0),
    entry(1, start, 0),
  ].join('');
  const xref = `6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Length ${table.length} >>\nstream\n${table}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(header + content + stream + xref, (sign) => sign.charCodeAt(0));
}

test('object streams, and a page that is shown turned', async () => {
  const bytes = writeStreamed();
  // From the upper left of the page as it is shown: turned to the right, its left edge is its top.
  const origins = [{ page: 0, rects: [[10, 20, 30, 5] as const] }];
  const annotated = await annotatePdf(bytes, [note(origins)]);
  if (annotated === null) throw new Error('not annotated');
  const [highlight] = await highlightsOf(annotated, 0);
  expect(highlight?.rect.map(Math.round)).toEqual([19, 9, 26, 41]);
  const added = Buffer.from(annotated.subarray(bytes.length)).toString('latin1');
  expect(added).toMatch(/\/Type\s*\/XRef/);
});
