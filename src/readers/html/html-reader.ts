/**
 * Web pages, parsed by parse5 as a browser would (broken markup included). Block elements and
 * <br> part paragraphs; tables keep their spans. A table that holds tables of more cells than its own is
 * page layout: its cells are read as running content. What nobody sees is left out.
 */
import { buildGrid } from '../../document/build-grid.ts';
import type { Block, Gap } from '../../document/document.ts';
import { gather } from '../../lib/gather.ts';
import { createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { decodeText, findDeclaredCharset } from '../text/decode-text.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { withRemarks } from '../seen/seen-runs.ts';
import type { Shown } from '../seen/seen-runs.ts';
import { findEmbedded } from './html-embedded.ts';
import { pictureOfAddress } from './html-pictures.ts';
import { BLOCK_TAGS, SKIPPED_TAGS } from './html-elements.ts';
import { HtmlRuns, tidyText } from './html-runs.ts';
import type { MarkOf } from './html-runs.ts';
import { PAGE_STYLE, styleOf } from './html-style.ts';
import type { ElementStyle } from './html-style.ts';
import { isLayout, isTable, readTable } from './html-table.ts';
import { parseMarkup } from './tree/parse-markup.ts';
import type { HtmlTree } from './tree/parse-markup.ts';
import { StyleSheets } from './css/style-sheet.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { failRead } from '../reader.ts';
import { attributeOf, isElement, isText, textOf } from './tree/nodes.ts';
import type { Element, Node } from './tree/nodes.ts';

export interface PageOptions {
  /** That the message names in which the page came; it goes before what the page says. */
  readonly charset: string | null;
  /** Style sheets that came with the page as files of their own; null where they are not at hand. */
  readonly sheets: readonly string[] | null;
  readonly budget: Budget;
  /** What hides the page or a table as a whole is not followed. */
  readonly isUnhidden: boolean;
  /** Its text, where that was read already. */
  readonly decoded?: DecodedText | undefined;
  readonly markOf: MarkOf;
}

export function readHtml(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  const markOf = (source: string): string => options?.pictures?.add(pictureOfAddress(source)) ?? '';
  const decoded = options?.decoded;
  const isUnhidden = options?.isUnhidden === true;
  return readPage(bytes, { charset: null, sheets: null, budget, decoded, markOf, isUnhidden });
}

export function readPage(bytes: Uint8Array, options: PageOptions): ReadResult {
  const { charset, sheets, budget, decoded, markOf, isUnhidden } = options;
  const { text, encoding } =
    decoded ?? decodeText(bytes, () => charset ?? findDeclaredCharset(bytes));
  // A browser drops NUL; in bytes it is found in no time, in text at every Latin letter.
  const { blocks, title } = readMarkup(bytes.includes(0) ? text.replaceAll('\0', '') : text, {
    files: sheets,
    isInner: false,
    budget,
    markOf,
    isUnhidden,
  });
  if (blocks.length === 0) return failRead({ code: 'empty' });
  const gaps: readonly Gap[] = isUnhidden ? [{ kind: 'hiding-ignored', where: '' }] : [];
  return { ok: true, encoding, document: { blocks, title, gaps } };
}

interface PageContent {
  readonly blocks: readonly Block[];
  readonly title: string | null;
}

interface MarkupOptions {
  readonly files: readonly string[] | null;
  /** Stands in another page: what is embedded in it is not looked for. */
  readonly isInner: boolean;
  readonly budget: Budget;
  readonly markOf: PageOptions['markOf'];
  readonly isUnhidden: boolean;
}

function readMarkup(text: string, options: MarkupOptions): PageContent {
  const { files, isInner, budget, isUnhidden } = options;
  const page = parseMarkup(text, budget);
  const sheets = new StyleSheets(
    [...(files ?? []), ...page.styles.map(textOf)],
    budget,
    isUnhidden,
  );
  const isLoose = files === null && /<link\b[^<>]*stylesheet/i.test(text);
  const collector = new BlockCollector(page, sheets, options);
  collector.walk(page.nodes, { ...PAGE_STYLE, isLoose });
  const blocks = collector.finish();
  const { title } = collector;
  if (isInner || blocks.some(({ kind }) => kind === 'grid')) return { blocks, title };
  const embedded = gather(
    findEmbedded(page.roots),
    (markup) => readMarkup(markup, { ...options, files: null, isInner: true }).blocks,
  );
  return { blocks: [...blocks, ...embedded], title };
}

/** What is shown of them is not the sum of what stands in them. */
const ONE_PIECE = /^(?:input|select|img|m(?:su[bp]|subsup|frac))$/;
/** Pages in pages beyond this are no report. */
const MOST_INNER_PAGES = 20;

/** Gathers running text into paragraphs until something ends them. */
class BlockCollector {
  title: string | null = null;
  readonly #blocks: Block[] = [];
  readonly #tableHolders: HtmlTree['tableHolders'];
  readonly #sheets: StyleSheets;
  readonly #runs: HtmlRuns;
  readonly #options: MarkupOptions;
  #innerPages = 0;

  constructor({ tableHolders }: HtmlTree, sheets: StyleSheets, options: MarkupOptions) {
    this.#tableHolders = tableHolders;
    this.#sheets = sheets;
    this.#options = options;
    this.#runs = new HtmlRuns(sheets);
  }

  finish(): Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  walk(nodes: readonly Node[], style: ElementStyle): void {
    for (const node of nodes) {
      if (isText(node)) this.#runs.add(node.value, style);
      else if (isElement(node)) this.#visit(node, style);
    }
  }

  #visit(element: Element, around: ElementStyle): void {
    const { tagName } = element;
    if (tagName === 'head') this.title = titleOf(element);
    if (tagName === 'iframe') this.#addInnerPage(attributeOf(element, 'srcdoc') ?? '');
    if (SKIPPED_TAGS.has(tagName)) return;
    const style = styleOf(element, around, this.#sheets);
    if (style.isGone) return;
    if (tagName === 'img' && !style.look.isHidden) this.#addPicture(element);
    if (tagName === 'br') {
      this.#endParagraph();
    } else if (isTable(element, style) && !this.#isLayout(element)) {
      this.#endParagraph();
      this.#addTable(element, style);
    } else if (tagName === 'pre' || tagName === 'textarea') {
      this.#addPreformatted(element, style);
    } else {
      const breaks = BLOCK_TAGS.has(tagName);
      if (breaks) this.#endParagraph();
      this.#addContent(element, style);
      if (breaks) this.#endParagraph();
    }
  }

  #isLayout(table: Element): boolean {
    return this.#tableHolders.has(table) && isLayout(table);
  }

  #addContent(element: Element, style: ElementStyle): void {
    if (ONE_PIECE.test(element.tagName) || style.isTurned) this.#runs.addInner(element, style);
    else this.walk(element.childNodes, style);
  }

  #addPreformatted(element: Element, { look }: ElementStyle): void {
    this.#endParagraph();
    if (look.isHidden) return;
    for (const line of textOf(element).split(/\r?\n/))
      this.#blocks.push({ kind: 'paragraph', text: line });
  }

  #endParagraph(): void {
    if (!this.#runs.isEmpty) this.#addParagraph(this.#runs.take());
  }

  #addParagraph({ text, remarks }: Shown): void {
    const collapsed = tidyText(text);
    if (collapsed !== '')
      this.#blocks.push({ kind: 'paragraph', text: collapsed, ...withRemarks(remarks) });
  }

  #addTable(table: Element, style: ElementStyle): void {
    const { rows, captions } = readTable(table, style, {
      sheets: this.#sheets,
      markOf: this.#options.markOf,
    });
    for (const caption of captions) this.#addParagraph(caption);
    if (rows.every((row) => row.length === 0)) return;
    this.#blocks.push(buildGrid(rows, (slots) => this.#options.budget.spend('slots', slots)));
  }

  #addPicture(element: Element): void {
    const mark = this.#options.markOf(attributeOf(element, 'src') ?? '');
    if (mark === '') return;
    this.#endParagraph();
    this.#blocks.push({ kind: 'paragraph', text: mark });
  }

  #addInnerPage(markup: string): void {
    if (markup === '' || this.#innerPages++ >= MOST_INNER_PAGES) return;
    this.#endParagraph();
    const inner = { ...this.#options, files: null, isInner: true };
    this.#blocks.push(...readMarkup(markup, inner).blocks);
  }
}

function titleOf(head: Element): string | null {
  const title = head.childNodes.find((node) => node.nodeName === 'title');
  return title !== undefined && isElement(title) ? tidyText(textOf(title)) || null : null;
}
