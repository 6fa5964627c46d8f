/** The sheets of an OpenDocument spreadsheet (ODF 1.3 part 3 §9): rows and cells with their repeats. */
import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import { withRemarks } from '../seen/seen-runs.ts';
import { odfPrefix } from './odf-names.ts';
import { OdsText } from './ods-text.ts';
import type { OdsStyles } from './ods-styles.ts';
import { MOST_COLUMNS, MOST_ROWS, SheetBuilder } from '../sheets/sheet.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { readXml } from '../containers/xml-events.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';
import { countOf } from './count-of.ts';

export function readOdsSheets(content: Uint8Array, styles: OdsStyles, budget: Budget): Sheet[] {
  const scanner = new ContentScanner(styles, budget);
  readXml(content, {
    budget,
    prefixOf: odfPrefix,
    open: (name, attributes) => scanner.open(name, attributes),
    close: (name) => scanner.close(name),
    text: (text) => scanner.text(text),
  });
  return scanner.sheets;
}

/** Ruled but empty rows and cells are repeated to the edge of the sheet; no table is that large. */
const MOST_EMPTY_REPEATS = 100;
/** What they hold is not printed in the cells: comments, drawings, deleted content. */
const ASIDE = new Set([
  'office:annotation',
  'table:shapes',
  'table:tracked-changes',
  'table:content-validations',
  'draw:frame',
  'draw:custom-shape',
]);

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly isCovered: boolean;
  readonly text: OdsText;
}

interface RowCell {
  readonly column: number;
  readonly repeats: number;
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly isRuled: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

class ContentScanner {
  readonly sheets: Sheet[] = [];
  readonly #styles: OdsStyles;
  readonly #budget: Budget;
  #sheet: { builder: SheetBuilder; attributes: XmlAttributes } | null = null;
  #aside = 0;
  #row = 0;
  #column = 0;
  #cells: RowCell[] = [];
  #cell: OpenCell | null = null;
  #rowAttributes: XmlAttributes = {};

  constructor(styles: OdsStyles, budget: Budget) {
    this.#styles = styles;
    this.#budget = budget;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#aside > 0 || ASIDE.has(name)) this.#aside++;
    else if (this.#cell !== null) this.#cell.text.open(name, attributes);
    else if (name === 'table:table') this.#openSheet(attributes);
    else if (name === 'table:table-column') this.#takeColumns(attributes);
    else if (name === 'table:table-row') this.#openRow(attributes);
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const isCovered = name !== 'table:table-cell';
      const style = attributes['table:style-name'];
      this.#cell = { attributes, isCovered, text: new OdsText(this.#styles, style) };
    }
  }

  close(name: string): void {
    if (this.#aside > 0) this.#aside--;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
    else if (this.#cell !== null) this.#cell.text.close(name);
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeSheet();
  }

  text(text: string): void {
    if (this.#aside === 0) this.#cell?.text.add(text);
  }

  #openSheet(attributes: XmlAttributes): void {
    this.#sheet = { builder: new SheetBuilder(this.#budget), attributes };
    this.#row = 0;
    this.#column = 0;
  }

  #takeColumns(attributes: XmlAttributes): void {
    const repeats = countOf(attributes['table:number-columns-repeated']);
    if (isCollapsed(attributes)) {
      this.#sheet?.builder.hideColumns(this.#column, this.#column + repeats - 1);
    }
    this.#column += repeats;
  }

  #openRow(attributes: XmlAttributes): void {
    this.#rowAttributes = attributes;
    this.#cells = [];
    this.#column = 0;
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const { attributes, isCovered, text } = this.#cell;
    this.#cell = null;
    const wanted = countOf(attributes['table:number-columns-repeated']);
    const repeats = Math.min(wanted, Math.max(MOST_COLUMNS - this.#column, 0));
    const shown = text.finish(attributes);
    const cell = {
      column: this.#column,
      repeats,
      text: isCovered ? '' : shown.text.trim(),
      remarks: isCovered ? [] : shown.remarks,
      isRuled: this.#styles.isRuled(attributes['table:style-name']),
      rowSpan: countOf(attributes['table:number-rows-spanned']),
      columnSpan: countOf(attributes['table:number-columns-spanned']),
    };
    this.#column += wanted;
    const isSeen =
      cell.text !== '' ||
      cell.remarks.length > 0 ||
      cell.isRuled ||
      cell.rowSpan * cell.columnSpan > 1;
    if (isSeen && repeats > 0) this.#cells.push(cell);
  }

  #closeRow(): void {
    const repeats = countOf(this.#rowAttributes['table:number-rows-repeated']);
    const { builder } = this.#sheet ?? {};
    if (isCollapsed(this.#rowAttributes)) builder?.hideRows(this.#row, this.#row + repeats - 1);
    const isPrinted = this.#cells.some(({ text }) => text !== '');
    const rows = Math.min(repeats, isPrinted ? MOST_ROWS - this.#row : MOST_EMPTY_REPEATS);
    if (builder !== undefined && this.#cells.length > 0) {
      for (let row = this.#row; row < this.#row + rows; row++) this.#addRow(builder, row);
    }
    this.#row += repeats;
    this.#cells = [];
  }

  #addRow(builder: SheetBuilder, row: number): void {
    for (const { column, repeats, text, remarks, isRuled, rowSpan, columnSpan } of this.#cells) {
      const cells = text === '' ? Math.min(repeats, MOST_EMPTY_REPEATS) : repeats;
      for (let i = column; i < column + cells; i++) {
        builder.addCell({ row, column: i, text, isRuled, ...withRemarks(remarks) });
        if (rowSpan * columnSpan > 1) {
          builder.addMerge({
            top: row,
            left: i,
            bottom: row + rowSpan - 1,
            right: i + columnSpan - 1,
          });
        }
      }
    }
  }

  #closeSheet(): void {
    if (this.#sheet === null) return;
    const { builder, attributes } = this.#sheet;
    const isHidden = this.#styles.isHidden(attributes['table:style-name']);
    this.sheets.push(builder.finish(attributes['table:name'] ?? '', isHidden));
    this.#sheet = null;
  }
}

/** Hidden by hand (collapse) or by a filter. */
function isCollapsed(attributes: XmlAttributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
}
