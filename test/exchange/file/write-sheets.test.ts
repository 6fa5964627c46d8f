/** Sheets whose rows are made while they are written are sheets like others. */
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { LongSheet } from '../../../src/exchange/file/long-sheet.ts';
import { longPlainSheet, plainSheet } from '../../../src/exchange/file/plain-sheet.ts';
import type { Column } from '../../../src/exchange/file/plain-sheet.ts';
import { writeSheets } from '../../../src/exchange/file/write-sheets.ts';
import { joinPieces } from '../../support/join-pieces.ts';

const COLUMNS: readonly Column[] = [
  ['单位', 20],
  ['数', 8],
];
const ROWS = [
  ['甲 & <乙> "丙" \'丁\'', 12.5],
  [' 前后空格 ', null],
  ['两\n行\u0000', 0],
  [null, -18],
  ['=1+1', '长'.repeat(40_000)],
  ['</row></sheetData>', 1e21],
];
const TIME = new Date('2026-01-31T08:00:00.000Z');

async function written(sheet: WriteSheet | LongSheet) {
  const bytes = joinPieces(await writeSheets([sheet, plainSheet('后', COLUMNS, ROWS)], TIME));
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  return { sheets: (await readXlsx(bytes, { readStyles: true })).sheets, xml };
}

test.each([0, 1, ROWS.length])(
  '%i rows are read as those of a sheet written whole',
  async (count) => {
    const rows = ROWS.slice(0, count);
    const long = await written(longPlainSheet('表', COLUMNS, { count, rows: () => rows }));
    const whole = await written(plainSheet('表', COLUMNS, rows));
    expect(long.sheets).toEqual(whole.sheets);
    const around = (xml: string) => xml.replace(/<row r="[2-9]"[^]*<\/row>/, '');
    expect(around(long.xml)).toBe(around(whole.xml));
  },
);

test('thousands of rows leave in pieces, and come once', async () => {
  const count = 4000;
  let made = 0;
  const long = longPlainSheet('表', COLUMNS, {
    count,
    *rows() {
      for (let nth = 0; nth < count; nth++) yield [`${nth}号`, made++];
    },
  });
  const { sheets } = await written(long);
  expect(made).toBe(count);
  expect(sheets[0]?.rows.at(-1)).toEqual([`${count - 1}号`, count - 1]);
});

test('a look that is not listed is our own fault', async () => {
  const { looks: _looks, ...rest } = longPlainSheet('表', COLUMNS, {
    count: 1,
    rows: () => [['甲', 1]],
  });
  await expect(writeSheets([{ ...rest, looks: [] }], TIME)).rejects.toThrow('look');
});
