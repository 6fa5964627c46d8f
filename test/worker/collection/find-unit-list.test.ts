import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { processFile } from '../../../src/worker/process-file.ts';
import { encodeText } from '../../support/encode.ts';

const ROWS = [
  ['单位', '上级', '别名'],
  ['清源县人民政府', '', ''],
  ['清源县财政局', '清源县人民政府', '县财政局；财政局'],
];
const CSV = ROWS.map((row) => row.join(',')).join('\r\n');
const UNITS = [
  { name: '清源县人民政府', parent: null, aliases: [], kind: 'government' },
  {
    name: '清源县财政局',
    parent: '清源县人民政府',
    aliases: ['县财政局', '财政局'],
    kind: 'department',
  },
];

async function unitsOf(name: string, bytes: Uint8Array) {
  const { collection, failures, reports } = await processFile(name, bytes);
  return { collection, failures, reports };
}

const LIST = { change: { kind: 'units', change: { kind: 'list', units: UNITS } }, problems: [] };

describe('a unit list', () => {
  test.each([
    ['CSV in UTF-8', '名单.csv', new TextEncoder().encode(CSV)],
    ['CSV in UTF-8 with its mark', '名单.csv', new TextEncoder().encode(`\uFEFF${CSV}`)],
    ['CSV in GB18030', '名单.csv', encodeText(CSV, 'gb18030')],
    ['cells parted by tabs', '名单.txt', new TextEncoder().encode(CSV.replaceAll(',', '\t'))],
  ])('%s', async (_what, name, bytes) => {
    expect(await unitsOf(name, bytes)).toEqual({ collection: LIST, failures: [], reports: [] });
  });

  test('a workbook', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: '名单', rows: ROWS }] });
    const { collection, failures } = await unitsOf('名单.xlsx', bytes);
    expect({ collection, failures }).toEqual({ collection: LIST, failures: [] });
  });

  test('what is odd in it is said', async () => {
    const text = `${CSV}\r\n清源县水务局,没有的政府,`;
    const { collection } = await unitsOf('名单.csv', new TextEncoder().encode(text));
    expect(collection?.problems.map(({ zh }) => zh)).toEqual([
      '第 4 行的上级「没有的政府」不在名单里。',
    ]);
  });
});

test.each([
  ['other columns', '姓名,电话\n张三,1\n'],
  ['only names', '单位\n清源县财政局\n'],
  ['prose', '单位、上级和别名都要写清楚。\n'],
])('%s are no unit list', async (_what, text) => {
  const { collection, failures } = await unitsOf('别的.csv', new TextEncoder().encode(text));
  expect(collection).toBeNull();
  expect(failures.map(({ code }) => code)).toEqual(['not-a-report']);
});
