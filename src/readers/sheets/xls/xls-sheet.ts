/** One sheet of a binary workbook ([MS-XLS] 2.1.7.20.5): cells, merged ranges, what is hidden. */
import { BiffCursor, BiffError, readRecords } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import type { Remark } from '../../../document/document.ts';
import { mergeLooks } from '../../seen/partial-look.ts';
import { PLAIN, showRuns, withRemarks } from '../../seen/seen-runs.ts';
import { readBiffFormula } from '../formulas/biff-formula.ts';
import type { FormattedString } from './biff-strings.ts';
import type { Budget } from '../../budget.ts';
import { FormulaCells } from '../formulas/formula-cells.ts';
import type { CellFormatter } from '../numbers/number-format.ts';
import { SheetBuilder } from '../sheet.ts';
import { RECORD } from './xls-globals.ts';
import type { XlsGlobals } from './xls-globals.ts';

/** @throws BiffError when the sheet is cut off */
export function readXlsSheet(
  stream: Uint8Array,
  offset: number,
  {
    globals,
    format,
    budget,
  }: { readonly globals: XlsGlobals; readonly format: CellFormatter; readonly budget: Budget },
): SheetBuilder {
  const records = recordsOfSheet(stream, offset);
  // The view, which says whether zeros are shown, stands behind the cells.
  const view = records.find(({ type }) => type === WINDOW);
  const showsZeros = view === undefined || (new BiffCursor(view).u16() & SHOWS_ZEROS) !== 0;
  const isRecalculated = records.some(({ type }) => type === UNCALCULATED);
  const scanner = new SheetScanner({ globals, format, budget, showsZeros, isRecalculated });
  for (const record of records) scanner.take(record.type, new BiffCursor(record));
  return scanner.finish();
}

/** Charts within a sheet are streams of their own within its stream. */
function recordsOfSheet(stream: Uint8Array, offset: number): BiffRecord[] {
  const records: BiffRecord[] = [];
  let depth = 0;
  for (const record of readRecords(stream, offset)) {
    if (record.type === RECORD.begin) depth++;
    else if (depth === 0) throw new BiffError('no sheet where one should begin');
    else if (record.type === RECORD.end) depth--;
    else if (depth === 1) records.push(record);
    if (depth === 0) return records;
  }
  throw new BiffError('a sheet is cut off');
}

/** Excel had not calculated the sheet when it was saved, and does so when it opens it. */
const UNCALCULATED = 0x5e;
const WINDOW = 0x23e;
const SHOWS_ZEROS = 0x10;
const ROW = 0x208;
const COLUMNS = 0x7d;
const MERGED = 0xe5;
const BLANK = 0x201;
const BLANKS = 0xbe;
const NUMBER = 0x203;
const SHORT_NUMBER = 0x27e;
const SHORT_NUMBERS = 0xbd;
const SHARED_STRING = 0xfd;
const LABEL = 0x204;
const RICH_LABEL = 0xd6;
const BOOLEAN_OR_ERROR = 0x205;
const FORMULA = 0x06;
const FORMULA_STRING = 0x207;

/** [MS-XLS] 2.5.10 BErr. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

interface Place {
  readonly row: number;
  readonly column: number;
  /** Index of its look. */
  readonly look: number;
}

interface ScanContext {
  readonly budget: Budget;
  readonly globals: XlsGlobals;
  readonly format: CellFormatter;
  readonly showsZeros: boolean;
  readonly isRecalculated: boolean;
}

/** Twentieths of a point: a row of less height shows nothing. */
const LEAST_HEIGHT = 20;
const EMPTY_RESULT = 3;

/** Part of a string; its font is that of the cell where it names none. */
interface FontRun {
  readonly text: string;
  readonly font: number | null;
}

const PLAIN_RUN: FontRun = { text: '', font: null };

class SheetScanner {
  readonly #builder: SheetBuilder;
  readonly #formulas: FormulaCells<Place>;
  readonly #context: ScanContext;
  /** A formula whose result, a string, stands in a record further on. */
  #awaiting: Place | null = null;

  constructor(context: ScanContext) {
    this.#context = context;
    this.#builder = new SheetBuilder(context.budget);
    this.#formulas = new FormulaCells(context.budget);
  }

  take(type: number, cursor: BiffCursor): void {
    const { shared, strings } = this.#context.globals;
    if (type === NUMBER) this.#addNumber(readPlace(cursor), cursor.f64());
    else if (type === SHORT_NUMBER) this.#addNumber(readPlace(cursor), readShort(cursor));
    else if (type === SHARED_STRING) this.#addShared(readPlace(cursor), shared[cursor.u32()]);
    else if (type === LABEL || type === RICH_LABEL)
      this.#addText(readPlace(cursor), strings.read(cursor, 2));
    else if (type === FORMULA) this.#takeFormula(readPlace(cursor), cursor);
    else if (type === FORMULA_STRING) this.#takeFormulaString(strings.read(cursor, 2));
    else if (type === BOOLEAN_OR_ERROR) this.#takeBoolean(readPlace(cursor), cursor);
    else if (type === BLANK) this.#addText(readPlace(cursor), '');
    else if (type === BLANKS || type === SHORT_NUMBERS) this.#takeSeveral(type, cursor);
    else this.#takeLayout(type, cursor);
  }

  #takeLayout(type: number, cursor: BiffCursor): void {
    if (type === MERGED) {
      for (let left = cursor.u16(); left > 0; left--) {
        const [top, bottom] = [cursor.u16(), cursor.u16()];
        this.#builder.addMerge({ top, bottom, left: cursor.u16(), right: cursor.u16() });
      }
    } else if (type === ROW) {
      const row = cursor.u16();
      cursor.skip(4);
      const isFlat = (cursor.u16() & 0x7fff) < LEAST_HEIGHT;
      cursor.skip(4);
      if (isFlat || (cursor.u16() & 0x20) !== 0) this.#builder.hideRows(row, row);
    } else if (type === COLUMNS) {
      const [first, last] = [cursor.u16(), cursor.u16()];
      cursor.skip(4);
      if ((cursor.u16() & 1) !== 0) this.#builder.hideColumns(first, last);
    }
  }

  /** Neighbouring cells of one row: a look each, with a number or without. */
  #takeSeveral(type: number, cursor: BiffCursor): void {
    const row = cursor.u16();
    const first = cursor.u16();
    const size = type === BLANKS ? 2 : 6;
    for (let column = first; cursor.left >= size + 2; column++) {
      const place = { row, column, look: cursor.u16() };
      if (type === BLANKS) this.#addText(place, '');
      else this.#addNumber(place, readShort(cursor));
    }
  }

  /** The cached result ([MS-XLS] 2.5.133): a number, unless its last two bytes are FF FF. */
  #takeFormula(place: Place, cursor: BiffCursor): void {
    const result = cursor.bytes(8);
    if (result.length < 8) throw new BiffError('a formula is cut off');
    const isNumber = result[6] !== 0xff || result[7] !== 0xff;
    if (this.#context.isRecalculated && (isNumber || result[0] === EMPTY_RESULT))
      return this.#keepFormula(place, isNumber ? result : null, cursor);
    const [kind, , value = 0] = result;
    if (isNumber) {
      const view = new DataView(result.buffer, result.byteOffset, 8);
      this.#addNumber(place, view.getFloat64(0, true));
    } else if (kind === 0) this.#awaiting = place;
    else if (kind === 1) this.#addText(place, value === 0 ? 'FALSE' : 'TRUE');
    else this.#addText(place, kind === 2 ? (ERRORS[value] ?? '#N/A') : '');
    return undefined;
  }

  /** Behind the result stand flags and a number of Excel's own, then the tokens of the formula. */
  #keepFormula(place: Place, result: Uint8Array | null, cursor: BiffCursor): void {
    cursor.skip(6);
    const tokens = cursor.bytes(cursor.u16());
    const value = result === null ? '' : String(new DataView(result.buffer).getFloat64(0, true));
    const formula = readBiffFormula(tokens, this.#context.globals.is97);
    this.#formulas.addFormula({ ...place, formula, written: '', stored: value, look: place });
  }

  /** Results that are to be calculated anew come last: all cells are known then. */
  finish(): SheetBuilder {
    for (const cell of this.#formulas.cells) {
      const result = this.#formulas.recalculate(cell);
      if (result.value !== null) this.#addNumber(cell.look, result.value, result.remarks);
      else if (cell.stored === '') this.#add(cell.look, [PLAIN_RUN], result.remarks);
      else this.#addNumber(cell.look, Number(cell.stored), result.remarks);
    }
    return this.#builder;
  }

  #takeFormulaString(text: string): void {
    if (this.#awaiting !== null) this.#addText(this.#awaiting, text);
    this.#awaiting = null;
  }

  #takeBoolean(place: Place, cursor: BiffCursor): void {
    const value = cursor.u8();
    const isError = cursor.u8() === 1;
    const truth = value === 0 ? 'FALSE' : 'TRUE';
    this.#addText(place, isError ? (ERRORS[value] ?? '#N/A') : truth);
  }

  #addNumber(place: Place, value: number, remarks: readonly Remark[] = []): void {
    const { globals, format, showsZeros, isRecalculated } = this.#context;
    const code = globals.looks[place.look]?.format ?? 'General';
    if (isRecalculated) this.#formulas.addValue(place, value);
    const text = value === 0 && !showsZeros ? '' : format(value, code);
    this.#add(place, [{ text, font: null }], remarks);
  }

  #addText(place: Place, text: string): void {
    const { globals, format } = this.#context;
    const shown = text === '' ? '' : format(text, globals.looks[place.look]?.format ?? '');
    this.#add(place, [{ text: shown, font: null }], []);
  }

  #addShared(place: Place, string: FormattedString | undefined): void {
    if (string === undefined || string.runs.length === 0) {
      this.#addText(place, string?.text ?? '');
      return;
    }
    const { text, runs } = string;
    const [first] = runs;
    const parts: FontRun[] = [{ text: text.slice(0, first?.at), font: null }];
    runs.forEach(({ at, font }, index) =>
      parts.push({ text: text.slice(at, runs[index + 1]?.at), font }),
    );
    this.#add(place, parts, []);
  }

  #add({ row, column, look }: Place, parts: readonly FontRun[], more: readonly Remark[]): void {
    const { looks, fonts } = this.#context.globals;
    const own = looks[look];
    const runs = parts.map(({ text, font }) => ({
      text,
      look:
        font === null
          ? (own?.look ?? PLAIN)
          : mergeLooks([fonts.get(font) ?? {}, { ground: own?.ground ?? null }]),
    }));
    const { text, remarks } = showRuns(runs);
    this.#builder.addCell({
      row,
      column,
      text,
      isRuled: own?.isRuled ?? false,
      ...withRemarks([...remarks, ...more]),
    });
  }
}

function readPlace(cursor: BiffCursor): Place {
  return { row: cursor.u16(), column: cursor.u16(), look: cursor.u16() };
}

/** RK numbers ([MS-XLS] 2.5.217): the upper 30 bits of a double or an integer, maybe hundredfold. */
function readShort(cursor: BiffCursor): number {
  const bits = cursor.u32();
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, bits & 0xfffffffc, true);
  const value = (bits & 2) === 0 ? view.getFloat64(0, true) : (bits | 0) >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}
