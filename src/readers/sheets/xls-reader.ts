/**
 * Binary workbooks (.xls, .et): Excel 97–2003 ([MS-XLS]) and Excel 95, whose strings are bytes of a
 * code page. WPS writes the same records under its own extension.
 */
import { BiffError } from './biff-records.ts';
import { createCellFormatter } from './number-format.ts';
import { openOle } from '../containers/ole-container.ts';
import type { ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { readWorkbook } from './workbook-document.ts';
import { readGlobals } from './xls-globals.ts';
import { readXlsSheet } from './xls-sheet.ts';

export function readXls(bytes: Uint8Array): ReadResult {
  const container = openOle(bytes);
  const stream = container?.read('Workbook') ?? container?.read('Book') ?? null;
  if (stream === null) return failRead({ code: 'corrupt' });
  try {
    return readStream(stream);
  } catch (error) {
    if (error instanceof BiffError) return failRead({ code: 'corrupt' });
    throw error;
  }
}

function readStream(stream: Uint8Array): ReadResult {
  const globals = readGlobals(stream);
  if (globals === 'encrypted') return failRead({ code: 'encrypted' });
  if (globals === 'too-old') {
    const seen = { zh: 'Excel 4.0 或更早的工作簿', en: 'a workbook of Excel 4.0 or older' };
    return failRead({ code: 'unsupported', seen });
  }
  const format = createCellFormatter(globals.is1904);
  return readWorkbook(() => ({
    sheets: globals.sheets.map(({ name, isHidden, offset }) =>
      readXlsSheet(stream, offset, { globals, format }).finish(name, isHidden),
    ),
    title: null,
  }));
}
