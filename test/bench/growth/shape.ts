/** A text that grows in one way, in a report that is otherwise usual. */
import { inventReport } from '../../support/invent-report.ts';
import { createRandom } from '../../support/random.ts';
import { layOut } from '../../support/sheet.ts';
import { toText } from '../../support/to-text.ts';
import type { TextStyle } from '../../support/to-text.ts';

export interface Shape {
  readonly name: string;
  /** The file, so many times its unit long. */
  readonly make: (times: number) => string;
}

const SHEET = layOut(
  inventReport(createRandom(1), { agency: '星河市教育局', year: 2023, most: 60 }),
);
const TEXTS: Readonly<Record<TextStyle, string>> = {
  tabs: toText(SHEET, 'tabs'),
  cells: toText(SHEET, 'cells'),
  pipes: toText(SHEET, 'pipes'),
  plain: toText(SHEET, 'plain'),
  run: toText(SHEET, 'run'),
};

/** The report with `text` before the first print of `mark`. */
export function beside(mark: string, text: string, style: TextStyle = 'tabs'): string {
  const at = TEXTS[style].indexOf(mark);
  if (at < 0) throw new Error(`no ${mark} in the report`);
  return `${TEXTS[style].slice(0, at)}${text}${TEXTS[style].slice(at)}`;
}

/** So many different pieces of text. */
export function series(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

/** Grows in the overview. */
export function inProse(name: string, text: (times: number) => string): Shape {
  return { name, make: (times) => beside('二、', `${text(times)}\n`) };
}

/** Grows as rows of the table on requests, above the row of what was received. */
export function inTable(name: string, rows: (times: number) => string): Shape {
  return { name, make: (times) => beside('一、本年新收', `${rows(times)}\n`) };
}

export function whole(name: string, make: (times: number) => string): Shape {
  return { name, make };
}
