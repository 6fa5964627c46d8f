/** A report's body as it is stored: small, and opened as it was. */
import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { cellsOf, VARIANTS } from '../../../src/form/editions.ts';
import { processFile } from '../../../src/worker/process-file.ts';
import { packBody, unpackBody } from '../../../src/worker/body/body-protocol.ts';
import type { ReportBody } from '../../../src/worker/body/body-protocol.ts';
import { encodeText } from '../../support/encode.ts';
import { inventReport } from '../../support/invent-report.ts';
import { makeReport } from '../../support/make-report.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toHtml } from '../../support/to-html.ts';

async function bodiesOf(name: string, bytes: Uint8Array): Promise<ReportBody[]> {
  const { reports } = await processFile(name, bytes);
  return reports.map(({ reading, document }) => ({ reading, document }));
}

const roundTrip = (body: ReportBody): ReportBody => unpackBody(packBody(body));

describe('A body is opened as it was stored', () => {
  test.each(['libreoffice.docx', 'libreoffice.rtf'])('%s', async (name) => {
    const bodies = await bodiesOf(name, new Uint8Array(readFileSync(`test/fixtures/${name}`)));
    expect(bodies).not.toEqual([]);
    expect(bodies.map(roundTrip)).toEqual(bodies);
  });

  test('of a report that came in as JSON, with cells that a form does not have', () => {
    const reading = makeReport({});
    expect(roundTrip({ reading, document: null })).toEqual({ reading, document: null });
    const strange = {
      ...reading,
      cells: { 'requests.x.y': reading.cells['requests.total.total'] },
    };
    const body = { reading: strange, document: null } as ReportBody;
    expect(roundTrip(body)).toEqual(body);
  });

  test('grids with holes, spans, remarks and pictures; paragraphs with more than text', () => {
    const cell = { rowSpan: 1, columnSpan: 1, text: '1' };
    const document: Document = {
      title: null,
      gaps: [{ kind: 'page-partial', where: '2' }],
      blocks: [
        { kind: 'paragraph', text: '' },
        { kind: 'paragraph', text: '一', remarks: [{ kind: 'struck', text: '二' }] },
        { kind: 'paragraph', text: '三', isSeen: true },
        { kind: 'paragraph', text: '四', origin: { page: 0, rects: [[1, 2, 3, 4]] } },
        {
          kind: 'grid',
          rows: 3,
          columns: 3,
          cells: [
            { ...cell, row: 0, column: 0, columnSpan: 3 },
            { ...cell, row: 1, column: 0, rowSpan: 2 },
            { ...cell, row: 1, column: 1, remarks: [{ kind: 'red', text: '' }] },
            { ...cell, row: 1, column: 2, alternatives: [{ text: '7', confidence: 0.5 }] },
            { ...cell, row: 2, column: 1 },
            { ...cell, row: 2, column: 2 },
          ],
        },
      ],
    };
    const body = { reading: makeReport({}), document };
    expect(roundTrip(body)).toEqual(body);
  });

  test('also one that an earlier version stored', () => {
    const body = { reading: makeReport({}), document: { blocks: [], title: '年报', gaps: [] } };
    expect(unpackBody(new TextEncoder().encode(JSON.stringify(body)).buffer)).toEqual(body);
  });
});

test('A body of a clean page takes a third of what it is in memory', async () => {
  const sheet = layOut(
    inventReport(createRandom(1), { agency: '星河市教育局', year: 2023, most: 60 }),
  );
  const [body] = await bodiesOf('a.html', encodeText(toHtml(sheet, { chrome: true }), 'utf-8'));
  const whole = encodeText(JSON.stringify(body), 'utf-8').length;
  expect(body && packBody(body).byteLength).toBeLessThan(whole / 3);
});

test('Stored bodies name cells by their order: whoever changes it makes another form of them', () => {
  const order = VARIANTS.map((variant) =>
    cellsOf(variant)
      .map(({ id }) => id)
      .join(' '),
  ).join('\n');
  expect(bytesToHex(sha256(encodeText(order, 'utf-8')))).toBe(
    '74dfd1e413fcd487218a6042d286bce8106ae1b6f9fa9ad3f0f477df1f02ae9e',
  );
});
