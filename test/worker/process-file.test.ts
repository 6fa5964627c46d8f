/** Bad input: each file ends in a clear sentence or a report with findings. */
import { describe, expect, test } from 'vitest';
import { MOST_JSON_BYTES, MOST_TEXT_BYTES } from '../../src/document/file-size.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import type { Sheet, SheetCell } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import { packZip } from '../support/docx-markup.ts';
import { blankPage } from '../support/draw-picture.ts';
import { writeBmp } from '../support/write-pictures.ts';

const text = (seed: number, agency: string, style: 'tabs' | 'run' = 'tabs'): string =>
  toText(layOut(inventReport(createRandom(seed), { agency, year: 2022 })), style);

async function failureOf(bytes: Uint8Array, name = '甲.txt'): Promise<string> {
  const { reports, failures } = await processFile(name, bytes);
  expect(reports).toEqual([]);
  return failures.map(({ code, message }) => `${code}: ${message.zh}`).join();
}

describe('files without a report', () => {
  test('empty', async () => {
    expect(await failureOf(new Uint8Array())).toMatch(/^empty: 「甲\.txt」文件是空的/);
  });

  test('a picture named .txt', async () => {
    const jpeg = Uint8Array.from([
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      16,
      0x4a,
      0x46,
      0x49,
      0x46,
      0,
      1,
      ...Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
    ]);
    expect(await failureOf(jpeg)).toMatch(/^scanned: 「甲\.txt」文件只有图片/);
  });

  test('fifty megabytes of noise', async () => {
    const random = createRandom(1);
    const noise = new Uint8Array(50 * 1024 * 1024);
    for (let i = 0; i < noise.length; i += 97) noise[i] = random.int(0, 255);
    expect(await failureOf(noise)).toMatch(/^unsupported: /);
  });

  test.each([
    ['forty', 'utf-8', MOST_JSON_BYTES, /^too-large: .*40\.0 MB，上限 40 MB/],
    ['sixty', 'utf-16le', MOST_TEXT_BYTES, /^too-large: .*64\.0 MB，上限 64 MB/],
  ] as const)('a JSON of more than %s megabytes in %s', async (_name, encoding, most, said) => {
    const bytes = new Uint8Array(most + 1).fill(0x20);
    bytes.set(encodeText('{"', encoding));
    expect(await failureOf(bytes)).toMatch(said);
  });

  test('a page about something else', async () => {
    expect(
      await failureOf(
        encodeText('<html><body><h1>天气预报</h1><p>明天晴。</p></body></html>', 'utf-8'),
        '乙.html',
      ),
    ).toMatch(/^not-a-report: 「乙\.html」没有找到/);
  });

  test('an index page that only links to reports', async () => {
    const page =
      '<ul><li>星河市教育局2022年政府信息公开工作年度报告</li><li>星河市民政局2022年政府信息公开工作年度报告</li></ul>';
    expect(await failureOf(encodeText(page, 'utf-8'))).toMatch(/^no-report: .*可能是目录页/);
  });

  test('an export cut short', async () => {
    expect(
      await failureOf(encodeText('{"format":"gouji-reports","version":1,', 'utf-8'), '备份.json'),
    ).toMatch(/^corrupt: 「备份\.json」文件已损坏，读不完整（JSON 不完整/);
  });
});

describe('JSON that is none of ours', () => {
  test.each([
    ['数据.json', '{"name":"星河市","items":[1,2]}'],
    ['半截.json', '[{"name":"星河市"'],
  ])('%s', async (name, json) => {
    expect(await failureOf(encodeText(json, 'utf-8'), name)).toMatch(
      /^unsupported: .*不是本工具导出的 JSON.*重新下载/,
    );
  });
});

describe('JSON of ours that another tool has saved', () => {
  const reports = '"reports":[],"failures":[{"name":"b.pdf","code":"empty","message":"空"}]';
  const ours = `{"format":"gouji-reports","version":1,"exportedAt":"","generator":"",${reports}}`;
  const reordered = `{${reports},"generator":"","exportedAt":"","version":1,"format":"gouji-reports"}`;

  test.each([
    ['keys in another order', encodeText(reordered, 'utf-8')],
    ['a byte order mark', encodeText(`\uFEFF${ours}`, 'utf-8')],
    ['UTF-16 without its mark', encodeText(ours, 'utf-16le').subarray(2)],
    ['UTF-16 with its mark', encodeText(ours, 'utf-16le')],
  ])('%s: is taken in as ours', async (_name, bytes) => {
    const { failures } = await processFile('导出.json', bytes);
    expect(failures.map(({ name, code }) => [name, code])).toEqual([['b.pdf', 'empty']]);
  });

  test('a newer version is named, and nobody calls it damaged', async () => {
    const newer = ours.replace('"version":1', '"version":2');
    expect(await failureOf(encodeText(newer, 'utf-8'), '新.json')).toMatch(
      /^unsupported: .*由更新的版本导出.*请用新版打开/,
    );
  });
});

describe('doubtful files are reports with findings', () => {
  test('half a report', async () => {
    const whole = text(1, '星河市教育局');
    const half = whole.slice(0, whole.indexOf('（四）无法提供'));
    const { reports, failures } = await processFile('半份😀.txt', encodeText(half, 'utf-8'));
    expect(failures).toEqual([]);
    const rules = reports.flatMap(({ reading }) => checkReport(reading).map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(
      new Set(['read-table-cut', 'table-missing', 'section-missing', 'sum-unchecked']),
    );
    expect(reports[0]?.reading.source.name).toBe('半份😀.txt');
  });

  test('two reports in one file are two reports', async () => {
    const both = `${text(1, '星河市教育局')}\n\n${text(2, '星河市民政局')}`;
    const { reports } = await processFile('两份.txt', encodeText(both, 'utf-8'));
    expect(reports.map(({ reading }) => reading.agency)).toEqual(['星河市教育局', '星河市民政局']);
    const ids = reports.map(({ reading }) => reading.id);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    expect(reports.flatMap(({ reading }) => reading.doubts)).toEqual([]);
  });

  test('two reports on one page', async () => {
    const sheets = [3, 4].map((seed) =>
      layOut(
        inventReport(createRandom(seed), {
          agency: `星河市第${seed === 3 ? '三' : '四'}中心`,
          year: 2020,
        }),
      ),
    );
    const { reports } = await processFile('两份.html', encodeText(toHtml(sheets.flat()), 'utf-8'));
    expect(reports.map(({ reading }) => reading.agency)).toEqual([
      '星河市第三中心',
      '星河市第四中心',
    ]);
  });

  test('sections without tables', async () => {
    const bare = layOut(
      inventReport(createRandom(5), { agency: '星河市教育局', year: 2022 }),
    ).filter((block) => block.kind === 'line');
    const { reports } = await processFile('无表.txt', encodeText(toText(bare, 'tabs'), 'utf-8'));
    const rules = reports.flatMap(({ reading }) => checkReport(reading).map(({ rule }) => rule));
    expect(rules.filter((rule) => rule === 'table-missing').length).toBe(3);
  });
});

describe('pictures', () => {
  const BMP = writeBmp(blankPage(200, 100));

  test('with running numbers in an archive are one file', async () => {
    const zip = packZip({ '扫描/1.bmp': BMP, '扫描/2.bmp': BMP, '扫描/9.bmp': BMP });
    const names: string[] = [];
    await processFile('a.zip', zip, { onEntry: ({ name }) => names.push(name) });
    expect(names).toEqual(['a.zip/扫描/1.bmp – 2.bmp', 'a.zip/扫描/9.bmp']);
  });

  const sheet = layOut(inventReport(createRandom(1), { agency: '星河市教育局', year: 2022 }));
  const shown = `<img src="data:image/bmp;base64,${Buffer.from(BMP).toString('base64')}">`;
  const page = (blocks: typeof sheet): Uint8Array =>
    new TextEncoder().encode(
      toHtml(blocks).replace(AS_ONE, shown).replace('</body>', `${shown}</body>`),
    );

  test.each([
    [
      'a table is missing',
      sheet.filter((block) => block.kind !== 'table' || block.table !== 'requests'),
      true,
    ],
    ['all tables are there', sheet, undefined],
    ['the figures of a table are one', sheet.map(figuresAsOne), true],
  ])('in a page are to be read where %s', async (_, blocks, isPictured) => {
    expect((await processFile('a.html', page(blocks))).isPictured).toBe(isPictured);
  });

  test('for the figures of a table leave none of them blank without a word', async () => {
    const markup = toHtml(sheet.map(figuresAsOne)).replace(AS_ONE, shown);
    const { reports } = await processFile('a.html', encodeText(markup, 'utf-8'));
    const [reading] = reports.map((report) => report.reading);
    if (reading === undefined) throw new Error('no report');
    const named = new Set(checkReport(reading).flatMap(({ cells }) => cells));
    const blank = Object.keys(reading.cells).filter(
      (id) => id.startsWith('requests.') && !named.has(id as CellId),
    );
    expect(blank).toEqual([]);
  });
});

/** What stands in the one cell that is left for the figures of a table. */
const AS_ONE = '【图】';

function figuresAsOne(block: Sheet[number]): Sheet[number] {
  if (block.kind !== 'table' || block.table !== 'requests') return block;
  const isFigure = ({ id }: SheetCell): boolean => id !== null;
  const figured = block.rows.filter((row) => row.some(isFigure));
  const columnSpan = figured[0]?.filter(isFigure).length ?? 0;
  const area = { text: AS_ONE, rowSpan: figured.length, columnSpan, id: null };
  const rows = block.rows.map((row) => {
    const labels = row.filter((cell) => !isFigure(cell));
    return row === figured[0] ? [...labels, area] : labels;
  });
  return { ...block, rows };
}
