/** One worksheet part (ECMA-376 §18.3.1): cells, merged ranges, hidden rows and columns. */
import type { Remark } from '../../../document/document.ts';
import type { Budget } from '../../budget.ts';
import type { Theme } from '../../containers/office-theme.ts';
import { readFormula, readReference } from '../formulas/formula.ts';
import type { CellPlace } from '../formulas/formula.ts';
import { FormulaCells } from '../formulas/formula-cells.ts';
import type { CellFormatter } from '../numbers/number-format.ts';
import { serialOfIsoDate } from '../numbers/number-format-date.ts';
import { SheetBuilder } from '../sheet.ts';
import { readXml } from '../../containers/xml-events.ts';
import type { XmlAttributes } from '../../containers/xml-events.ts';
import { mergeLooks } from '../../seen/partial-look.ts';
import { PLAIN, showRuns, withRemarks } from '../../seen/seen-runs.ts';
import { spreadsheetPrefix, unescapeText } from './xlsx-names.ts';
import { RichTextScanner } from './xlsx-strings.ts';
import type { RichText } from './xlsx-strings.ts';
import type { CellLook } from './xlsx-styles.ts';

export interface SheetContext {
  readonly budget: Budget;
  readonly theme: Theme;
  readonly strings: readonly RichText[];
  readonly styles: readonly CellLook[];
  readonly format: CellFormatter;
  readonly is1904: boolean;
  /** Excel calculates all formulas when it opens the workbook. */
  readonly isRecalculated: boolean;
}

export function readXlsxSheet(part: Uint8Array, context: SheetContext): SheetBuilder {
  const scanner = scan(part, context);
  // Programs that do not calculate leave formulas without a result: then the sheet is read anew.
  const isLacking = scanner.lacksResults && !context.isRecalculated;
  return (isLacking ? scan(part, { ...context, isRecalculated: true }) : scanner).finish();
}

function scan(part: Uint8Array, context: SheetContext): SheetScanner {
  const scanner = new SheetScanner(context);
  readXml(part, {
    budget: context.budget,
    prefixOf: spreadsheetPrefix,
    open: (name, attributes) => scanner.open(name, attributes),
    close: (name) => scanner.close(name),
    text: (text) => scanner.text(text),
  });
  return scanner;
}

interface OpenCell {
  readonly type: string;
  readonly look: CellLook;
  value: string;
  /** Null where there is none. */
  formula: string | null;
}

const USUAL: CellLook = { format: 'General', isRuled: false, look: PLAIN };
/** Elements whose character data is a cell's: its value, its formula. */
const VALUE = 'v';
const FORMULA = 'f';

/** Points: a row of less height shows nothing. */
const LEAST = 1;

interface FormulaPlace extends CellPlace {
  readonly look: CellLook;
}

class SheetScanner {
  lacksResults = false;
  readonly #builder: SheetBuilder;
  readonly #formulas: FormulaCells<CellLook>;
  readonly #context: SheetContext;
  readonly #inline: RichTextScanner;
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #within = '';
  #showsZeros = true;
  #hidesUnsaid = false;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#builder = new SheetBuilder(context.budget);
    this.#formulas = new FormulaCells(context.budget);
    this.#inline = new RichTextScanner(context.theme);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === VALUE) this.#within = name;
    else if (name === FORMULA) this.#openFormula();
    else if (this.#cell !== null) this.#inline.open(name, attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes.ref ?? '');
    else if (name === 'col') this.#openColumns(attributes);
    else if (name === 'sheetView') this.#showsZeros = !isFalse(attributes.showZeros);
    else if (name === 'sheetFormatPr') this.#hidesUnsaid = isTrue(attributes.zeroHeight);
  }

  text(text: string): void {
    if (this.#cell === null) return;
    if (this.#within === VALUE) this.#cell.value += text;
    else if (this.#within === FORMULA) this.#cell.formula += text;
    else this.#inline.text(text);
  }

  close(name: string): void {
    if (name === VALUE || name === FORMULA) this.#within = '';
    else if (name === 'c') this.#closeCell();
    else if (this.#cell !== null) this.#inline.close(name);
  }

  finish(): SheetBuilder {
    for (const cell of this.#formulas.cells) {
      const result = this.#formulas.recalculate(cell);
      const { format } = cell.look;
      const text =
        result.value !== null
          ? this.#numberText(result.value, '', format)
          : this.#numberText(numberOf(cell.stored), cell.stored, format);
      this.#add(cell, [{ text, look: null }], result.remarks);
    }
    return this.#builder;
  }

  #openFormula(): void {
    this.#within = FORMULA;
    if (this.#cell !== null) this.#cell.formula = '';
  }

  /** Rows and cells without a number follow the one before. */
  #openRow({ r, hidden, ht, customHeight }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    const isFlat =
      ht === undefined ? this.#hidesUnsaid && !isTrue(customHeight) : Number(ht) < LEAST;
    if (isTrue(hidden) || isFlat) this.#builder.hideRows(this.#row, this.#row);
  }

  #openCell({ r, s, t = 'n' }: XmlAttributes): void {
    const place = r === undefined ? null : readReference(r);
    this.#column = place?.column ?? this.#column + 1;
    if (place !== null) this.#row = place.row;
    const look = this.#context.styles[Number(s ?? 0)] ?? USUAL;
    this.#cell = { type: t, look, value: '', formula: null };
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#cell = null;
    const place = { row: this.#row, column: this.#column, look: cell.look };
    const inline = this.#inline.take();
    if (cell.formula !== null && cell.value === '') this.lacksResults = true;
    if (this.#context.isRecalculated && cell.formula !== null)
      return this.#keepFormula(place, cell, cell.formula);
    const runs = this.#runsOf(cell, inline);
    if (this.#context.isRecalculated) this.#keepValue(place, cell, runs);
    return this.#add(place, runs, []);
  }

  #keepFormula(place: FormulaPlace, { type, value }: OpenCell, formula: string): void {
    const stored = type === 'n' || type === 'str' || type === 'e' ? unescapeText(value) : '';
    this.#formulas.addFormula({
      ...place,
      formula: readFormula(formula),
      written: `=${formula}`,
      stored,
    });
  }

  #keepValue(place: FormulaPlace, { type, value }: OpenCell, runs: RichText): void {
    const number = type === 'n' ? numberOf(value) : null;
    const text = runs.map((run) => run.text).join('');
    if (number !== null) this.#formulas.addValue(place, number);
    else if (text !== '') this.#formulas.addValue(place, text);
  }

  /** ECMA-376 §18.18.11 ST_CellType. */
  #runsOf({ type, look, value }: OpenCell, inline: RichText): RichText {
    const { strings, format, is1904 } = this.#context;
    const plain = (text: string): RichText => [{ text, look: null }];
    switch (type) {
      case 's':
        return this.#formatted(strings[Number(value)] ?? [], look.format);
      case 'inlineStr':
        return this.#formatted(inline, look.format);
      case 'str':
        return plain(format(unescapeText(value), look.format));
      case 'b':
        return plain(value === '1' ? 'TRUE' : 'FALSE');
      case 'e':
        return plain(value);
      case 'd':
        return plain(this.#numberText(serialOfIsoDate(value, is1904), value, look.format));
      default:
        return plain(this.#numberText(numberOf(value), value, look.format));
    }
  }

  /** Formats for text put words around it; runs that look alike are one text. */
  #formatted(runs: RichText, code: string): RichText {
    const [only, ...more] = runs;
    if (only === undefined || more.length > 0 || only.look !== null) return runs;
    return [{ text: this.#context.format(only.text, code), look: null }];
  }

  #add({ row, column, look }: FormulaPlace, runs: RichText, more: readonly Remark[]): void {
    const shown = showRuns(
      runs.map((run) => ({
        text: run.text,
        look: run.look === null ? look.look : mergeLooks([run.look, look.look]),
      })),
    );
    const remarks = withRemarks([...shown.remarks, ...more]);
    this.#builder.addCell({ row, column, text: shown.text, isRuled: look.isRuled, ...remarks });
  }

  #numberText(number: number | null, value: string, code: string): string {
    if (number === null || Number.isNaN(number)) return value;
    if (number === 0 && !this.#showsZeros) return '';
    return this.#context.format(number, code);
  }

  #addMerge(reference: string): void {
    const [from, to = from] = reference.split(':').map(readReference);
    if (from === undefined || from === null || to === undefined || to === null) return;
    this.#builder.addMerge({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }

  /** A column without width is still read: programs write that for columns that they do not measure. */
  #openColumns({ min, max, hidden }: XmlAttributes): void {
    if (isTrue(hidden)) this.#builder.hideColumns(Number(min) - 1, Number(max ?? min) - 1);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}

/** Null for what is no number, or nothing. */
function numberOf(value: string): number | null {
  return value.trim() === '' ? null : Number(value);
}
