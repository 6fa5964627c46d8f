/** The official tables as Word and web page, read again by our own readers: the same figures in the same cells. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { officialDocx } from '../../../src/exchange/official/official-docx.ts';
import type { OfficialTables } from '../../../src/exchange/official/official-tables.ts';
import { officialXlsx } from '../../../src/exchange/official/official-xlsx.ts';
import { officialHtml } from '../../../src/exchange/official/official-html.ts';
import { cellsOf, VARIANTS } from '../../../src/form/editions.ts';
import { TABLE_IDS } from '../../../src/form/form-types.ts';
import type { CellId } from '../../../src/form/form-types.ts';
import { printTable, rowsOf } from '../../../src/form/printed-table.ts';
import { processFile } from '../../../src/worker/process-file.ts';
import { joinPieces } from '../../support/join-pieces.ts';
import { HAS_OFFICE, officeText } from '../../support/office-files.ts';

const titleOf = (year: number): string => `星河县教育局${year}年政府信息公开工作年度报告`;
const TITLE = titleOf(2023);
const NOTES = ['注：本表由 3 家单位的年报相加。未报送、没有算进的：星河县水务局（1 家）。'];
const PARAGRAPH = '2023年，共收到政府信息公开申请7件，办结7件。';

describe.each(VARIANTS)('$edition, $otherRows', (form) => {
  const figures = new Map<CellId, string>(
    cellsOf(form).map(({ id, table, column }, nth) => [
      id,
      table === 'proactive' && nth === 3 ? '' : column.kind === 'money' ? `${nth}.5` : String(nth),
    ]),
  );
  const year = form.edition === '2019' ? 2020 : 2023;
  const tables = {
    title: titleOf(year),
    paragraph: PARAGRAPH,
    notes: NOTES,
    form,
    figureAt: (id: CellId) => figures.get(id) ?? '',
  };

  test('DOCX unpacked: the texts of its cells are those of the printed tables', async () => {
    const xml = new TextDecoder().decode(
      unzipSync(await officialDocx(tables))['word/document.xml'],
    );
    const texts = xml
      .split('<w:tc>')
      .slice(1)
      .map((cell) => {
        const [own = ''] = cell.split('</w:tc>');
        return [...own.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, text]) => text)
          .join('');
      });
    const printed = TABLE_IDS.flatMap((id) => rowsOf(printTable(form, id))).flatMap((row) =>
      row.map((cell) => (cell.kind === 'figure' ? figures.get(cell.id) : cell.text.zh)),
    );
    // Cells that go on below another hold nothing.
    expect(texts.filter((text, nth) => text !== '' || printed[nth] === '')).toEqual(
      printed.filter((text) => text !== undefined),
    );
  });

  test.each(['docx', 'html', 'xlsx'] as const)('%s', async (kind) => {
    const bytes = await bytesOf(kind, tables);
    const { reports } = await processFile(`汇总.${kind}`, bytes);
    const cells = reports[0]?.reading.cells ?? {};
    for (const [id, figure] of figures) {
      expect([id, cells[id]?.value]).toEqual([id, figure === '' ? null : Number(figure)]);
    }
    expect(reports[0]?.reading).toMatchObject({ agency: '星河县教育局', year });
  });
});

async function bytesOf(
  kind: 'docx' | 'html' | 'xlsx',
  tables: OfficialTables,
): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'docx') return await officialDocx(tables);
  if (kind === 'html') return new TextEncoder().encode(officialHtml(tables));
  return joinPieces(await officialXlsx(tables));
}

test('Word: table 3 begins a page, its header is repeated and no row is cut', async () => {
  const form = { edition: '2021', otherRows: 'three' } as const;
  const tables = { title: TITLE, paragraph: '', notes: NOTES, form, figureAt: () => '1' };
  const xml = new TextDecoder().decode(unzipSync(await officialDocx(tables))['word/document.xml']);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(xml.slice(xml.indexOf('<w:pageBreakBefore/>')).indexOf('三、')).toBeGreaterThan(0);
  const rows = xml.split('<w:tr>').slice(1);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(rows.filter((row) => row.includes('<w:tblHeader/>')).length).toBe(
    TABLE_IDS.reduce((sum, id) => sum + printTable(form, id).header.length, 0),
  );
  expect(xml.lastIndexOf('注：')).toBeGreaterThan(xml.lastIndexOf('</w:tbl>'));
});

test('the same tables give the same bytes', async () => {
  const [form] = VARIANTS;
  if (form === undefined) throw new Error('no form');
  const tables = { title: TITLE, paragraph: '', notes: [], form, figureAt: () => '1' };
  expect(Buffer.compare(await officialDocx(tables), await officialDocx(tables))).toBe(0);
});

test.runIf(HAS_OFFICE)(
  'LibreOffice shows title, paragraph and all three tables',
  { timeout: 60_000 },
  async () => {
    const [form] = VARIANTS;
    if (form === undefined) throw new Error('no form');
    const tables = {
      title: TITLE,
      paragraph: PARAGRAPH,
      notes: NOTES,
      form,
      figureAt: () => '8641',
    };
    const text = await officeText('汇总.docx', await officialDocx(tables));
    for (const said of [
      TITLE,
      PARAGRAPH,
      ...NOTES.map((note) => note.replaceAll(' ', '')),
      '第二十条第（一）项',
      '申请人情况',
      '复议后起诉',
    ]) {
      expect(text).toContain(said);
    }
    expect(text.match(/8641/g)?.length).toBe(cellsOf(form).length);
  },
);
