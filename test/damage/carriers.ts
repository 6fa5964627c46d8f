/** The files a sheet may travel in; the damage is the same whatever carries it. */
import { encodeText } from '../support/encode.ts';
import type { Random } from '../support/random.ts';
import type { Sheet } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { toText } from '../support/to-text.ts';
import type { TextStyle } from '../support/to-text.ts';

export type Carrier = 'html' | TextStyle;

export function carry(sheet: Sheet, carrier: Carrier): Uint8Array {
  return encodeText(carrier === 'html' ? toHtml(sheet) : toText(sheet, carrier), 'utf-8');
}

/** Carriers in which every cell is a cell of its own. */
const CELL_CARRIERS = ['html', 'tabs', 'cells', 'pipes'] as const;

export function carryAny(
  random: Random,
  sheet: Sheet,
  carriers: readonly Carrier[] = CELL_CARRIERS,
): Uint8Array {
  return carry(sheet, random.pick(carriers));
}
