/**
 * The inline content of a page as runs: text with its look, the values of controls, formulas, what style
 * sheets put before and behind elements. Block elements and <br> inside it become line feeds.
 */
import type { Remark } from '../../document/document.ts';
import { withoutPictures } from '../picture-shelf.ts';
import { PLAIN, showRuns } from '../seen/seen-runs.ts';
import type { SeenRun, Shown } from '../seen/seen-runs.ts';
import { turnText } from '../seen/shown-characters.ts';
import { controlText, PICTURES, pictureWords } from './html-controls.ts';
import { BLOCK_TAGS, SKIPPED_TAGS } from './html-elements.ts';
import { generatedBy } from './css/css-content.ts';
import { styleOf, styleOfGenerated } from './html-style.ts';
import type { ElementStyle } from './html-style.ts';
import type { StyleSheets } from './css/style-sheet.ts';
import { attributeOf, isElement, isText, textOf } from './tree/nodes.ts';
import type { Element, Node } from './tree/nodes.ts';

/** HTML white space is one blank; no-break and full-width blanks stay as printed. */
const BLANKS = /[ \t\r\n\f]+/g;
const HAS_BLANKS = /[\t\r\n\f]|  /;
const CELL = /^t[dh]$/;
const CONTROL = /^(?:input|select)$/;

function collapseBlanks(text: string): string {
  return HAS_BLANKS.test(text) ? text.replace(BLANKS, ' ') : text;
}

/** Text as it stands alone in a cell or paragraph: blanks at its ends are none. */
export function tidyText(text: string): string {
  return isWithoutBlanks(text) ? text : collapseBlanks(text).trim();
}

/** Most cells hold a few digits: to look at each takes less time than a pattern takes to begin. */
function isWithoutBlanks(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPrinted = (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00);
    if (!isPrinted) return false;
  }
  return true;
}

/** What stands in the text for the picture of an address; '' for none. */
export type MarkOf = (source: string) => string;

const noMark: MarkOf = () => '';

export class HtmlRuns {
  runs: SeenRun[] = [];
  /** The words of pictures among the text. */
  pictures: string[] = [];
  /** Digits that may be no part of the figure they stand in: smaller ones at its end, ones in another place. */
  #odd: Remark[] = [];
  /** What is seen last: whether it ends with a digit, and its size. */
  #last = { isDigit: false, fontSize: 0 };
  /** The words of a picture right behind a digit, until more is seen. */
  #picture: string | null = null;
  readonly #sheets: StyleSheets;
  readonly #markOf: MarkOf;

  /** @param markOf what stands for a picture; without it they are told by their words alone */
  constructor(sheets: StyleSheets, markOf: MarkOf = noMark) {
    this.#sheets = sheets;
    this.#markOf = markOf;
  }

  get isEmpty(): boolean {
    return this.runs.length === 0 && this.pictures.length === 0;
  }

  add(text: string, { look, fontSize }: ElementStyle): void {
    this.runs.push({ text, look });
    if (text === '' || look.isHidden || look.isStruck || look.shift !== 'none') return;
    const isSmaller = this.#last.isDigit && fontSize <= this.#last.fontSize * SMALL;
    // Between two digits it may be one.
    if (this.#picture !== null && /^\d/.test(text))
      this.#odd.push({ kind: 'overlaid', text: this.#picture });
    this.#picture = null;
    if (isSmaller && /^\d/.test(text)) this.#odd.push({ kind: 'small', text: text.trim() });
    this.#last = { isDigit: /\d$/.test(text), fontSize };
  }

  addAll(nodes: readonly Node[], style: ElementStyle): void {
    for (const node of nodes) {
      if (isText(node)) this.add(collapseBlanks(node.value), style);
      else if (isElement(node)) this.#addElement(node, style);
    }
  }

  #addElement(element: Element, around: ElementStyle): void {
    const { tagName } = element;
    if (SKIPPED_TAGS.has(tagName) && !PICTURES.has(tagName)) return;
    const style = styleOf(element, around, this.#sheets);
    if (style.isGone) return this.#addGone(element, around);
    if (tagName === 'br') return this.add('\n', around);
    const isBlock = BLOCK_TAGS.has(tagName) && !CELL.test(tagName);
    if (isBlock) this.add('\n', around);
    const isMark =
      (style.flow === 'lifted' || isNoteLink(element)) && this.#isMark(textOf(element));
    this.addInner(element, isMark ? raised(style) : style);
    if (style.flow === 'floated' && /\d/.test(textOf(element)))
      this.#odd.push({ kind: 'glyphs', text: textOf(element).trim() });
    if (isBlock) this.add('\n', around);
    // Cells of a table within the cell stand beside each other.
    if (CELL.test(tagName)) this.add('\t', around);
    return undefined;
  }

  /** What stands in an element, with what style sheets add to it. */
  addInner(element: Element, style: ElementStyle): void {
    const control = CONTROL.test(element.tagName) ? controlText(element) : null;
    const words = PICTURES.has(element.tagName) ? pictureWords(element) : null;
    if (words !== null && !style.look.isHidden) this.#addPicture(element, words);
    // What stands in a drawing is for those who do not see it.
    if (SKIPPED_TAGS.has(element.tagName)) return;
    this.#addGenerated(element, 'before', style);
    if (control !== null) this.add(control, style);
    else if (style.isTurned) this.add(turnText(this.#textIn(element, style)), style);
    else if (/^m(?:su[bp]|subsup|frac)$/.test(element.tagName)) this.#addFormula(element, style);
    else if (element.tagName === 'textarea') this.add(textOf(element), style);
    else if (style.flow === 'reversed') this.addAll(element.childNodes.toReversed(), style);
    else this.addAll(element.childNodes, style);
    this.#addGenerated(element, 'after', style);
  }

  /** A digit or two, in brackets or not, at the end of a figure. */
  #isMark(text: string): boolean {
    return this.#last.isDigit && MARK.test(text.trim());
  }

  #addPicture(element: Element, words: string): void {
    this.pictures.push(words);
    // One with a figure in its words is told anyhow.
    if (this.#last.isDigit && !/\d/.test(words)) this.#picture = words;
    const mark = this.#markOf(attributeOf(element, 'src') ?? '');
    if (mark !== '') this.runs.push({ text: `\n${mark}\n`, look: PLAIN });
  }

  #textIn(element: Element, style: ElementStyle): string {
    const inner = new HtmlRuns(this.#sheets);
    inner.addAll(element.childNodes, style);
    return inner.runs.map(({ text }) => text).join('');
  }

  /** MathML 3 §3.3.2, §3.4: fractions, exponents and indices. */
  #addFormula(element: Element, style: ElementStyle): void {
    const [base, ...rest] = element.childNodes.filter((node) => isElement(node));
    if (base !== undefined) this.addAll([base], style);
    if (element.tagName === 'mfrac') this.add('/', style);
    rest.forEach((node, index) => {
      const isLow = element.tagName === 'msub' || (rest.length > 1 && index === 0);
      const shift = element.tagName === 'mfrac' ? 'none' : isLow ? 'lowered' : 'raised';
      this.addAll([node], { ...style, look: { ...style.look, shift } });
    });
  }

  #addGenerated(element: Element, place: 'before' | 'after', style: ElementStyle): void {
    if (!this.#sheets.generates) return;
    const generated = generatedBy(element, place, this.#sheets);
    if (generated === null || generated.text === '') return;
    if (place === 'before' && CELL.test(element.tagName) && LABEL.test(generated.text)) return;
    const own = styleOfGenerated(generated.declared, style);
    const isMark = own.flow === 'lifted' && this.#isMark(generated.text);
    this.add(generated.text, isMark ? raised(own) : own);
  }

  #addGone(element: Element, around: ElementStyle): void {
    const look = { ...around.look, isHidden: true };
    this.runs.push({ text: textOf(element), look });
  }

  /** What is shown of the runs so far; none are gathered then. */
  take(): Shown {
    const { text, remarks: seen } = showRuns(this.runs);
    // Sizes are known here of all print, not only of print with a look of its own.
    const others = seen.filter(({ kind }) => kind !== 'small');
    const remarks =
      this.#odd.length === 0 && others.length === seen.length ? seen : [...others, ...this.#odd];
    this.runs = [];
    this.#odd = [];
    this.#last = { isDigit: false, fontSize: 0 };
    this.#picture = null;
    if (this.pictures.length === 0) return { text, remarks };
    const pictured = pictureRemarks(this.pictures, withoutPictures(text));
    this.pictures = [];
    return { text, remarks: [...remarks, ...pictured] };
  }
}

/**
 * The name of its column that a page puts before each cell, for screens too narrow for its header. One that
 * may hold a sign or a unit stays.
 */
const LABEL = /^[^\d元圆万亿千%+\-−—减负]{0,40}[：:]\s*$/;

/** Print of this share of the size before it, or less, is another kind of print. */
const SMALL = 0.84;
const MARK = /^[[［(（]?\d{1,2}[\]］)）]?$/;

/** A link to a note of the page (WAI-ARIA DPub `doc-noteref`; Word and WPS, `#_ftn1`). */
function isNoteLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  return (
    attributeOf(element, 'role') === 'doc-noteref' || /^#./.test(attributeOf(element, 'href') ?? '')
  );
}

function raised(style: ElementStyle): ElementStyle {
  return { ...style, look: { ...style.look, shift: 'raised' } };
}

/** A picture in place of a figure, or with one in its words, is something that was not read. */
function pictureRemarks(pictures: readonly string[], text: string): Remark[] {
  return pictures
    .filter((words) => text.trim() === '' || /\d/.test(words))
    .map((words) => ({ kind: 'overlaid', text: words }));
}
