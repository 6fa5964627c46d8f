/** The official tables as a workbook: one sheet in the printed layout, each sum of the form checked beside it. */
import { formSheet } from '../workbook/form-sheet.ts';
import { FIGURE } from '../workbook/look.ts';
import { writeSheets } from '../file/write-sheets.ts';
import type { OfficialTables } from './official-tables.ts';

/** The same tables give the same bytes. */
const NO_TIME = new Date('1980-01-01T12:00:00.000Z');

export async function officialXlsx(tables: OfficialTables): Promise<Uint8Array<ArrayBuffer>[]> {
  const { title, paragraph, notes, form, figureAt } = tables;
  const { sheet } = formSheet({
    name: '汇总表',
    title,
    note: [paragraph, ...notes].filter((each) => each !== '').join('\n'),
    variant: form,
    cellOf: (id) => {
      const text = figureAt(id);
      return { value: text === '' ? null : Number(text), style: FIGURE };
    },
  });
  return await writeSheets([sheet], NO_TIME);
}
