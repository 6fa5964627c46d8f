/** The files a sheet may travel in; the damage is the same whatever carries it. */
import { encodeText } from '../support/encode.ts';
import { makeExcelXlsx } from '../support/make-xlsx-fixture.ts';
import type { Random } from '../support/random.ts';
import type { Sheet } from '../support/sheet.ts';
import { toDocx } from '../support/to-docx.ts';
import { toHtml } from '../support/to-html.ts';
import { toOdt } from '../support/to-odt.ts';
import { toRtf } from '../support/to-rtf.ts';
import { toPdfPages } from '../support/to-pdf.ts';
import { toText } from '../support/to-text.ts';
import type { TextStyle } from '../support/to-text.ts';
import { writePdf } from '../support/write-pdf.ts';

const FILES = {
  docx: toDocx,
  odt: toOdt,
  rtf: toRtf,
  xlsx: (sheet: Sheet) => makeExcelXlsx(sheet),
  pdf: (sheet: Sheet) => writePdf({ pages: toPdfPages(sheet) }),
};

export type Carrier = 'html' | TextStyle | keyof typeof FILES;

export function carry(sheet: Sheet, carrier: Carrier): Uint8Array {
  if (carrier === 'html') return encodeText(toHtml(sheet), 'utf-8');
  if (carrier in FILES) return FILES[carrier as keyof typeof FILES](sheet);
  return encodeText(toText(sheet, carrier as TextStyle), 'utf-8');
}

/** Carriers in which every cell is a cell of its own. */
const CELL_CARRIERS = ['html', 'tabs', 'cells', 'pipes'] as const;

/** Carriers that keep spans and what stands beside a cell's text. */
export const RICH_CARRIERS = ['html', 'docx', 'odt', 'rtf'] as const;

/** Those, and pages on which it is drawn: struck by a line, white, without paint, raised. */
export const DRAWN_CARRIERS = [...RICH_CARRIERS, 'pdf'] as const;

/** Every carrier in which a header stands over its column. */
export const GRID_CARRIERS = [...RICH_CARRIERS, 'xlsx', 'tabs', 'pipes'] as const;

export function carryAny(
  random: Random,
  sheet: Sheet,
  carriers: readonly Carrier[] = CELL_CARRIERS,
): Uint8Array {
  return carry(sheet, random.pick(carriers));
}
