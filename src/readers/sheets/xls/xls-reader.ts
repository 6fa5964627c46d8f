/**
 * Binary workbooks (.xls, .et): Excel 97–2003 ([MS-XLS]) and Excel 95, whose strings are bytes of a
 * code page. WPS writes the same records under its own extension.
 */
import { BiffError } from './biff-records.ts';
import { createCellFormatter } from '../numbers/number-format.ts';
import { openOle } from '../../containers/ole-container.ts';
import { createBudget } from '../../budget.ts';
import type { Budget } from '../../budget.ts';
import type { ReadOptions, ReadResult } from '../../reader.ts';
import { failRead } from '../../reader.ts';
import { readWorkbook } from '../workbook-document.ts';
import { readGlobals } from './xls-globals.ts';
import { readXlsSheet } from './xls-sheet.ts';

export function readXls(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const stream = isBareWorkbook(bytes) ? bytes : openStream(bytes);
  if (stream === null) return failRead({ code: 'corrupt' });
  try {
    return readStream(stream, options?.budget ?? createBudget());
  } catch (error) {
    if (error instanceof BiffError) return failRead({ code: 'corrupt' });
    throw error;
  }
}

function openStream(bytes: Uint8Array): Uint8Array | null {
  const container = openOle(bytes);
  return container?.read('Workbook') ?? container?.read('Book') ?? null;
}

/** The records of a workbook without a container around them, as report generators write them. */
export function isBareWorkbook(bytes: Uint8Array): boolean {
  const [type, version, size] = [bytes[0], bytes[1], bytes[2] ?? 0];
  return type === 0x09 && version === 0x08 && size >= 4 && size <= 16 && bytes[3] === 0;
}

function readStream(stream: Uint8Array, budget: Budget): ReadResult {
  const globals = readGlobals(stream);
  if (globals === 'encrypted') return failRead({ code: 'encrypted' });
  if (globals === 'too-old') {
    const seen = { zh: 'Excel 4.0 或更早的工作簿', en: 'a workbook of Excel 4.0 or older' };
    return failRead({ code: 'unsupported', seen });
  }
  const format = createCellFormatter(globals.is1904);
  const sheets = globals.sheets.map(({ name, isHidden, offset }) =>
    readXlsSheet(stream, offset, { globals, format, budget }).finish(name, isHidden),
  );
  return readWorkbook({ sheets, title: null }, budget);
}
