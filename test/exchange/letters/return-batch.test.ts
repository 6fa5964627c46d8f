/** A batch that goes back: the ledger, and the archive with a folder for each unit. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeLedgerXlsx } from '../../../src/exchange/letters/batch/ledger-xlsx.ts';
import type { LedgerLine } from '../../../src/exchange/letters/batch/ledger-xlsx.ts';
import { streamReturnZip } from '../../../src/exchange/letters/batch/return-zip.ts';
import type { ReturnFolder } from '../../../src/exchange/letters/batch/return-zip.ts';
import { readXlsx } from '../../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { outlineOfResult } from '../../support/outline.ts';

const LINE: LedgerLine = {
  unit: '龙潭镇人民政府',
  year: 2024,
  handedIn: '2025 年 1 月 24 日',
  points: 3,
  returned: '2025 年 1 月 27 日',
  handedInAgain: '',
  result: '等重报',
};

describe('the ledger', () => {
  test('read back it says a line for each unit; who has handed in nothing is said', async () => {
    const absent = { ...LINE, unit: '梅岭乡', handedIn: '', points: 0, returned: '', result: '' };
    const bytes = await writeLedgerXlsx([LINE, absent]);
    const cells = outlineOfResult(readXlsx(bytes)).toString();
    expect(cells).toContain(
      '序号,单位,年度,已报,问题数,退回日期,重报日期,结果,1,龙潭镇人民政府,2024,2025 年 1 月 24 日,3,2025 年 1 月 27 日,,等重报,2,梅岭乡,2024,未报,0',
    );
  });

  test('the header stays and filters; the pages are counted', async () => {
    const parts = unzipSync(await writeLedgerXlsx([LINE]));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<autoFilter ref="A1:H2"');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/);
    expect(sheet).toContain('&amp;P');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('_xlnm.Print_Titles');
  });
});

async function pack(folders: readonly ReturnFolder[]) {
  const made: string[] = [];
  // oxlint-disable-next-line require-await
  async function* walk() {
    for (const folder of folders) {
      made.push(folder.unit);
      yield folder;
    }
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const madeAtFirstPiece: number[] = [];
  const batch = {
    folders: walk(),
    ledger: () => Promise.resolve({ name: '台账.xlsx', bytes: strToU8('ledger') }),
    date: new Date(2025, 0, 27),
  };
  for await (const piece of streamReturnZip(batch)) {
    madeAtFirstPiece.push(made.length);
    pieces.push(piece);
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return { bytes, first: madeAtFirstPiece[0] };
}

const file = (name: string) => ({ name, bytes: strToU8(`content of ${name}`) });

describe('the archive', () => {
  test('a folder a unit, and the ledger; pieces go before the next unit is made', async () => {
    const { bytes, first } = await pack([
      { unit: '龙潭镇人民政府', files: [file('退回更正通知.docx'), file('年报.html')] },
      { unit: '县水利局', files: [file('退回更正通知.docx')] },
    ]);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toEqual([
      '龙潭镇人民政府/退回更正通知.docx',
      '龙潭镇人民政府/年报.html',
      '县水利局/退回更正通知.docx',
      '台账.xlsx',
    ]);
    expect(strFromU8(entries['龙潭镇人民政府/年报.html'] ?? new Uint8Array())).toBe(
      'content of 年报.html',
    );
    expect(first).toBe(1);
  });

  test('units of one name, and names that lead out of their folder', async () => {
    const { bytes } = await pack([
      { unit: '某局', files: [file('../../x.docx'), file('X.docx')] },
      { unit: '某局', files: [file('a.docx')] },
      { unit: '台账.xlsx', files: [file('a.docx')] },
      { unit: 'aux', files: [file('nul')] },
    ]);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '某局/x.docx',
      '某局/X（2）.docx',
      '某局（2）/a.docx',
      '台账·xlsx/a.docx',
      '_aux/_nul',
      '台账.xlsx',
    ]);
  });

  test('the same batch gives the same bytes', async () => {
    const folders = [{ unit: '某局', files: [file('a.docx')] }];
    expect((await pack(folders)).bytes).toEqual((await pack(folders)).bytes);
  });
});
