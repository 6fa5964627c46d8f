/**
 * XML Spreadsheet 2003 (SpreadsheetML of Office 2003), which report generators name .xls: the visible sheets
 * of one file of XML, with the text that Excel shows.
 */
import { XmlError } from '../containers/xml-events.ts';
import { elementsOf, findAll, findChild, readXmlTree, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { tidyTitle } from '../document-title.ts';
import { failRead } from '../reader.ts';
import type { Budget } from '../budget.ts';
import type { ReadResult } from '../reader.ts';
import { readHex } from '../seen/colors.ts';
import { mergeLooks } from '../seen/partial-look.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import { PLAIN, showRuns, withRemarks } from '../seen/seen-runs.ts';
import type { SeenRun } from '../seen/seen-runs.ts';
import { createCellFormatter } from './numbers/number-format.ts';
import type { CellFormatter } from './numbers/number-format.ts';
import { serialOfIsoDate } from './numbers/number-format-date.ts';
import { MOST_COLUMNS, MOST_ROWS, SheetBuilder } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readWorkbook } from './workbook-document.ts';
import { readXmlssStyles, USUAL_STYLE } from './xmlss-styles.ts';
import type { XmlssStyle } from './xmlss-styles.ts';

const LOCAL_NAMES = { prefixOf: xmlssPrefix };

/** Names and attributes of the spreadsheet itself are plain; those of HTML in it are `h`. */
function xmlssPrefix(namespace: string): string {
  return /REC-html40/.test(namespace) ? 'h' : '';
}

export function readXmlss(bytes: Uint8Array, budget: Budget): ReadResult {
  try {
    const workbook = readXmlTree(bytes, { ...LOCAL_NAMES, budget });
    const sheets = readSheets(workbook, budget);
    return readWorkbook({ sheets, title: readTitle(workbook) }, budget);
  } catch (error) {
    if (error instanceof XmlError) return failRead({ code: 'corrupt' });
    throw error;
  }
}

function readTitle(workbook: XmlNode): string | null {
  const title = findChild(findChild(workbook, 'DocumentProperties'), 'Title');
  return title === undefined ? null : tidyTitle(textOfNode(title));
}

function readSheets(workbook: XmlNode, budget: Budget): Sheet[] {
  const styles = readXmlssStyles(findChild(workbook, 'Styles'));
  const format = createCellFormatter(false);
  return elementsOf(workbook)
    .filter(({ name }) => name === 'Worksheet')
    .map((sheet) => {
      const visible = findAll(sheet, 'Visible').map(textOfNode)[0] ?? 'SheetVisible';
      const reader = new SheetReader({ styles, format, budget });
      reader.read(findChild(sheet, 'Table'));
      return reader.builder.finish(sheet.attributes['Name'] ?? '', visible !== 'SheetVisible');
    });
}

interface SheetContext {
  readonly styles: ReadonlyMap<string, XmlssStyle>;
  readonly format: CellFormatter;
  readonly budget: Budget;
}

class SheetReader {
  readonly builder: SheetBuilder;
  readonly #styles: ReadonlyMap<string, XmlssStyle>;
  readonly #format: CellFormatter;
  #row = 0;

  constructor({ styles, format, budget }: SheetContext) {
    this.builder = new SheetBuilder(budget);
    this.#styles = styles;
    this.#format = format;
  }

  read(table: XmlNode | undefined): void {
    let column = 0;
    for (const node of table === undefined ? [] : elementsOf(table)) {
      if (node.name === 'Row') this.#addRow(node);
      if (node.name !== 'Column') continue;
      column = indexOf(node, column);
      const last = column + countOf(node.attributes['Span']);
      if (isNothing(node, 'Width')) this.builder.hideColumns(column, last);
      column = last + 1;
    }
  }

  #addRow(row: XmlNode): void {
    this.#row = indexOf(row, this.#row);
    const last = this.#row + countOf(row.attributes['Span']);
    if (isNothing(row, 'Height')) this.builder.hideRows(this.#row, last);
    let column = 0;
    for (const cell of elementsOf(row)) {
      if (cell.name !== 'Cell') continue;
      column = indexOf(cell, column);
      this.#addCell(cell, column);
      column += countOf(cell.attributes['MergeAcross']) + 1;
    }
    this.#row = last + 1;
  }

  #addCell(cell: XmlNode, column: number): void {
    const { attributes } = cell;
    const style = this.#styles.get(attributes['StyleID'] ?? 'Default') ?? USUAL_STYLE;
    const { text, remarks } = showRuns(this.#runsOf(findChild(cell, 'Data'), style));
    const [row, isRuled] = [this.#row, style.isRuled];
    this.builder.addCell({ row, column, text, isRuled, ...withRemarks(remarks) });
    const right = Math.min(column + countOf(attributes['MergeAcross']), MOST_COLUMNS);
    const bottom = Math.min(row + countOf(attributes['MergeDown']), MOST_ROWS);
    if (right > column || bottom > row)
      this.builder.addMerge({ top: row, left: column, bottom, right });
  }

  #runsOf(data: XmlNode | undefined, { format, look }: XmlssStyle): SeenRun[] {
    if (data === undefined) return [];
    const own = mergeLooks([look]);
    const type = data.attributes['Type'] ?? 'String';
    const text = textOfNode(data);
    if (type === 'Number') return [{ text: this.#number(Number(text), text, format), look: own }];
    if (type === 'DateTime')
      return [{ text: this.#number(serialOfIsoDate(text, false), text, format), look: own }];
    if (type === 'Boolean') return [{ text: text === '1' ? 'TRUE' : 'FALSE', look: own }];
    if (elementsOf(data).length > 0) return richRuns(data, [look]);
    return [{ text: this.#format(text, format), look: own === PLAIN ? PLAIN : own }];
  }

  #number(value: number | null, text: string, format: string): string {
    return value === null || Number.isNaN(value) ? text : this.#format(value, format);
  }
}

/** Parts of a cell in elements of HTML: `<Sup>`, `<S>`, `<Font html:Color>`. */
function richRuns(node: XmlNode, looks: readonly PartialLook[]): SeenRun[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [{ text: child, look: mergeLooks(looks) }];
    return richRuns(child, [lookOfTag(child), ...looks]);
  });
}

function lookOfTag({ name, attributes }: XmlNode): PartialLook {
  const tag = name.slice(name.indexOf(':') + 1).toLowerCase();
  if (tag === 'sup') return { shift: 'raised' };
  if (tag === 'sub') return { shift: 'lowered' };
  if (tag === 's') return { isStruck: true };
  const color = tag === 'font' ? readHex(attributes['h:Color']) : null;
  return color === null ? {} : { color };
}

/** Rows and cells without a number follow the one before. */
function indexOf({ attributes }: XmlNode, next: number): number {
  const index = Number(attributes['Index']);
  return Number.isInteger(index) && index > 0 ? index - 1 : next;
}

function countOf(value: string | undefined): number {
  const count = Number(value ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_ROWS) : 0;
}

function isNothing({ attributes }: XmlNode, side: 'Width' | 'Height'): boolean {
  return attributes['Hidden'] === '1' || Number(attributes[side] ?? 10) < 1;
}
