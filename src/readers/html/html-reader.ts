/**
 * Web pages, parsed by parse5 as a browser would (broken markup included). Block elements and
 * <br> part paragraphs; tables keep their spans. A table that holds tables is page layout: its
 * cells are read as running content.
 */
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { buildGrid } from '../../document/build-grid.ts';
import type { SourceCell } from '../../document/build-grid.ts';
import type { Block } from '../../document/document.ts';
import { decodeText, findDeclaredCharset } from '../decode-text.ts';
import { BLOCK_TAGS, isHidden, SKIPPED_TAGS } from './html-elements.ts';
import type { ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export function readHtml(bytes: Uint8Array): ReadResult {
  return readPage(bytes, null);
}

/** @param charset that the message names in which the page came; which goes before what the page says */
export function readPage(bytes: Uint8Array, charset: string | null): ReadResult {
  const { text, encoding } = decodeText(bytes, charset ?? findDeclaredCharset(bytes));
  const page = parse(text.replaceAll('\0', ''));
  const collector = new BlockCollector();
  collector.walk(page.childNodes);
  const blocks = collector.finish();
  if (blocks.length === 0) return failRead({ code: 'empty' });
  return { ok: true, encoding, document: { blocks, title: collector.title, gaps: [] } };
}

/** Gathers running text into paragraphs until something ends them. */
class BlockCollector {
  title: string | null = null;
  readonly #blocks: Block[] = [];
  #text = '';

  finish(): Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (defaultTreeAdapter.isTextNode(node)) this.#text += node.value;
      else if (defaultTreeAdapter.isElementNode(node)) this.#visit(node);
    }
  }

  #visit(element: Element): void {
    const { tagName } = element;
    if (tagName === 'head') this.title = titleOf(element);
    if (SKIPPED_TAGS.has(tagName) || isHidden(element)) return;
    if (tagName === 'br') {
      this.#endParagraph();
    } else if (tagName === 'table' && !holdsTable(element)) {
      this.#endParagraph();
      this.#addTable(element);
    } else if (tagName === 'pre' || tagName === 'textarea') {
      this.#addPreformatted(element);
    } else {
      const breaks = BLOCK_TAGS.has(tagName);
      if (breaks) this.#endParagraph();
      this.walk(element.childNodes);
      if (breaks) this.#endParagraph();
    }
  }

  #addPreformatted(element: Element): void {
    this.#endParagraph();
    for (const line of textOf(element).split(/\r?\n/))
      this.#blocks.push({ kind: 'paragraph', text: line });
  }

  #endParagraph(): void {
    const text = collapse(this.#text);
    this.#text = '';
    if (text !== '') this.#blocks.push({ kind: 'paragraph', text });
  }

  #addTable(table: Element): void {
    const { rows, captions } = collectRows(table);
    for (const text of captions) this.#blocks.push({ kind: 'paragraph', text });
    if (rows.some((row) => row.length > 0)) this.#blocks.push(buildGrid(rows));
  }
}

function titleOf(head: Element): string | null {
  const title = head.childNodes.find((node) => node.nodeName === 'title');
  return title !== undefined && defaultTreeAdapter.isElementNode(title)
    ? collapse(textOf(title)) || null
    : null;
}

function collectRows(table: Element): { rows: SourceCell[][]; captions: string[] } {
  const rows: SourceCell[][] = [];
  const captions: string[] = [];
  const visit = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child) || isHidden(child)) continue;
      if (child.tagName === 'tr') rows.push(collectCells(child));
      else if (child.tagName === 'caption') captions.push(cellText(child));
      else visit(child);
    }
  };
  visit(table);
  const openEnded = (cell: SourceCell, row: number): SourceCell =>
    cell.rowSpan === 0 ? { ...cell, rowSpan: rows.length - row } : cell; // rowspan=0: to the end
  return { rows: rows.map((row, index) => row.map((cell) => openEnded(cell, index))), captions };
}

function collectCells(row: Element): SourceCell[] {
  return row.childNodes
    .filter((node) => defaultTreeAdapter.isElementNode(node))
    .filter((cell) => (cell.tagName === 'td' || cell.tagName === 'th') && !isHidden(cell))
    .map((cell) => ({
      text: cellText(cell),
      rowSpan: spanOf(cell, 'rowspan'),
      columnSpan: Math.max(spanOf(cell, 'colspan'), 1),
    }));
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(
    cell.attrs.find((attribute) => attribute.name === name)?.value ?? '1',
    10,
  );
  return Number.isNaN(value) || value < 0 ? 1 : value;
}

function holdsTable(element: Element): boolean {
  return element.childNodes.some(
    (child) =>
      defaultTreeAdapter.isElementNode(child) && (child.tagName === 'table' || holdsTable(child)),
  );
}

/** Text of a cell; block elements and <br> inside it become line feeds. */
function cellText(element: Element): string {
  const text = textWithBreaks(element.childNodes);
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textWithBreaks(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    if (defaultTreeAdapter.isTextNode(node)) {
      text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    } else if (
      defaultTreeAdapter.isElementNode(node) &&
      !SKIPPED_TAGS.has(node.tagName) &&
      !isHidden(node)
    ) {
      const inner = textWithBreaks(node.childNodes);
      text += node.tagName === 'br' || BLOCK_TAGS.has(node.tagName) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) =>
      defaultTreeAdapter.isTextNode(node)
        ? node.value
        : defaultTreeAdapter.isElementNode(node)
          ? textOf(node)
          : '',
    )
    .join('');
}

/** HTML white space collapses to one blank; no-break and full-width blanks stay as printed. */
function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}
