/** One worksheet part (ECMA-376 §18.3.1): cells, merged ranges, hidden rows and columns. */
import type { CellFormatter } from './number-format.ts';
import { serialOfIsoDate } from './number-format-date.ts';
import { SheetBuilder } from './sheet.ts';
import { readXml } from '../containers/xml-events.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';
import { spreadsheetPrefix, unescapeText } from './xlsx-names.ts';
import type { CellLook } from './xlsx-styles.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellLook[];
  readonly format: CellFormatter;
  readonly is1904: boolean;
}

export function readXlsxSheet(part: Uint8Array, context: SheetContext): SheetBuilder {
  const scanner = new SheetScanner(context);
  readXml(part, {
    prefixOf: spreadsheetPrefix,
    open: (name, attributes) => scanner.open(name, attributes),
    close: (name) => scanner.close(name),
    text: (text) => scanner.text(text),
  });
  return scanner.builder;
}

interface OpenCell {
  readonly type: string;
  readonly look: CellLook;
  value: string;
  inline: string;
}

const PLAIN: CellLook = { format: 'General', isRuled: false };
/** Elements whose character data is a cell's: its value, or pieces of a string written in place. */
const VALUE = 'v';
const PIECE = 't';

class SheetScanner {
  readonly builder = new SheetBuilder();
  readonly #context: SheetContext;
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #within = '';
  #inPhonetic = false;
  #showsZeros = true;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === VALUE || name === PIECE) this.#within = this.#inPhonetic ? '' : name;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'mergeCell') this.#addMerge(attributes.ref ?? '');
    else if (name === 'col') this.#openColumns(attributes);
    else if (name === 'sheetView') this.#showsZeros = !isFalse(attributes.showZeros);
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#within === VALUE) this.#cell.value += text;
    else if (this.#within === PIECE) this.#cell.inline += text;
  }

  close(name: string): void {
    if (name === VALUE || name === PIECE) this.#within = '';
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#closeCell();
  }

  /** Rows and cells without a number follow the one before. */
  #openRow({ r, hidden }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (isTrue(hidden)) this.builder.hideRows(this.#row, this.#row);
  }

  #openCell({ r, s, t = 'n' }: XmlAttributes): void {
    const place = r === undefined ? null : readReference(r);
    this.#column = place?.column ?? this.#column + 1;
    if (place !== null) this.#row = place.row;
    const look = this.#context.styles[Number(s ?? 0)] ?? PLAIN;
    this.#cell = { type: t, look, value: '', inline: '' };
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const text = this.#textOf(this.#cell);
    const { isRuled } = this.#cell.look;
    this.builder.addCell({ row: this.#row, column: this.#column, text, isRuled });
    this.#cell = null;
  }

  /** ECMA-376 §18.18.11 ST_CellType. */
  #textOf({ type, look, value, inline }: OpenCell): string {
    const { strings, format, is1904 } = this.#context;
    switch (type) {
      case 's':
        return format(strings[Number(value)] ?? '', look.format);
      case 'inlineStr':
        return format(unescapeText(inline), look.format);
      case 'str':
        return format(unescapeText(value), look.format);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return value;
      case 'd':
        return this.#numberText(serialOfIsoDate(value, is1904), value, look.format);
      default:
        return this.#numberText(value.trim() === '' ? null : Number(value), value, look.format);
    }
  }

  #numberText(number: number | null, value: string, code: string): string {
    if (number === null || Number.isNaN(number)) return value;
    if (number === 0 && !this.#showsZeros) return '';
    return this.#context.format(number, code);
  }

  #addMerge(reference: string): void {
    const [from, to = from] = reference.split(':').map(readReference);
    if (from === undefined || from === null || to === undefined || to === null) return;
    this.builder.addMerge({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }

  #openColumns({ min, max, hidden }: XmlAttributes): void {
    if (isTrue(hidden)) this.builder.hideColumns(Number(min) - 1, Number(max ?? min) - 1);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}

/** 「B12」 → row 11, column 1. */
function readReference(
  reference: string,
): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
