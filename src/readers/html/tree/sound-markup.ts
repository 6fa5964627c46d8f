/**
 * A page that closes what it opens and puts everything where it may stand: the tree that a browser makes of it,
 * read in one pass. Blocks may be left open, or closed once too often, for that moves nothing; all else that
 * HTML 13.2.6 says of repairs is left out here. Of any other page nothing is known, and parse5 reads it.
 */
import { defaultTreeAdapter } from 'parse5';
import { plainReferences } from './character-references.ts';
import { append, appendText, makeElement } from './nodes.ts';
import type { Element, Node } from './nodes.ts';
import { scanTag } from './scan-tag.ts';
import type { StartTag } from './scan-tag.ts';
import { ROW_GROUPS, ruleOf } from './tag-rules.ts';
import type { TagRule } from './tag-rules.ts';

export interface SoundTree {
  /** Without the document type. */
  readonly nodes: readonly Node[];
  readonly tables: readonly Element[];
  readonly styles: readonly Element[];
  /** How many there are of each; pieces of text. */
  readonly elements: number;
  readonly comments: number;
  readonly pieces: number;
}

/** Characters. A page of so many reaches no limit of what a file may cost. */
const MOST_CHARACTERS = 1_000_000;
/** Elements within each other; an end looks for its beginning among them. */
const MOST_DEPTH = 500;

/** @returns null for a page of which something would have to be repaired, or might have to be */
export function readSound(text: string): SoundTree | null {
  if (text.length > MOST_CHARACTERS) return null;
  const reader = new SoundReader(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
  return reader.read() ? reader : null;
}

/** Where in a page something stands. */
type Part = 'prolog' | 'before head' | 'head' | 'behind head' | 'body' | 'behind body' | 'epilog';

const BLANK = /^[ \t\n\f]*$/;
const DOCTYPE = /<!doctype[^>]*>/iy;
const END_NAME = /([a-z][a-z\d:_-]*)[ \t\n\f]*>/iy;
const GREATER = 0x3e;

/** What ends only by its own end, or is felt behind it. */
function isBarrier({ isScope, isFrame, isLook, isAlone }: TagRule): boolean {
  return isScope || isFrame || isLook || isAlone;
}

class SoundReader implements SoundTree {
  readonly tables: Element[] = [];
  readonly styles: Element[] = [];
  elements = 0;
  comments = 0;
  pieces = 0;
  readonly #text: string;
  readonly #document = defaultTreeAdapter.createDocument();
  #at = 0;
  #part: Part = 'prolog';
  /** What is open, the innermost last, and the rule of each. */
  readonly #open: Element[] = [];
  readonly #rules: TagRule[] = [];
  /** Of each, whether a block in it would end a paragraph. */
  readonly #inParagraph: boolean[] = [];
  /** What is open and may stand in no other of its name. */
  readonly #alone = new Set<TagRule>();
  /** Start tags by their print: cells by the hundred are written alike. */
  readonly #known = new Map<string, StartTag>();

  constructor(text: string) {
    this.#text = text;
  }

  get nodes(): readonly Node[] {
    return this.#document.childNodes;
  }

  read(): boolean {
    const text = this.#text;
    while (this.#at < text.length) {
      const open = text.indexOf('<', this.#at);
      const end = open < 0 ? text.length : open;
      if (end > this.#at && !this.#addText(text.slice(this.#at, end))) return false;
      this.#at = end;
      if (end < text.length && !this.#readTag(end + 1)) return false;
    }
    return this.#part === 'body' || this.#part === 'behind body' || this.#part === 'epilog';
  }

  /** What stands behind the body is of the body. */
  #addText(print: string): boolean {
    const around = this.#open.at(-1);
    const isFlow = this.#part === 'body' && this.#rules.at(-1)?.isFrame === false;
    if (!isFlow && !BLANK.test(print)) return false;
    if (around === undefined || this.#part === 'before head') return true;
    const text = plainReferences(print);
    if (text === null) return false;
    this.pieces++;
    appendText(around, text);
    return true;
  }

  #readTag(at: number): boolean {
    switch (this.#text[at]) {
      case '/':
        return this.#readEnd(at + 1);
      case '!':
        return this.#readDeclaration(at + 1);
      case '?':
        return this.#addComment(at, '>');
      default:
        return this.#readStart(at);
    }
  }

  #readDeclaration(at: number): boolean {
    const text = this.#text;
    if (text.startsWith('--', at)) {
      const isCut = text.startsWith('>', at + 2) || text.startsWith('->', at + 2);
      return !isCut && this.#addComment(at + 2, '-->');
    }
    DOCTYPE.lastIndex = at - 2;
    if (!DOCTYPE.test(text)) return this.#addComment(at, '>');
    this.#at = DOCTYPE.lastIndex;
    return this.#part === 'prolog';
  }

  #addComment(from: number, end: '>' | '-->'): boolean {
    const to = this.#text.indexOf(end, from);
    const data = this.#text.slice(from, Math.max(to, from));
    if (to < 0 || data.includes('--!>')) return false;
    const isBehind = this.#part === 'behind body';
    const around = this.#part === 'epilog' ? undefined : this.#open.at(isBehind ? 0 : -1);
    append(around ?? this.#document, { nodeName: '#comment', data, parentNode: null });
    this.comments++;
    this.#at = to + end.length;
    return true;
  }

  #readStart(at: number): boolean {
    const tag = this.#tagAt(at);
    if (tag === null) return false;
    this.#at = at + tag.length;
    const { rule } = tag;
    switch (this.#part) {
      case 'body':
        return this.#makeRoom(rule) && this.#mayStand(rule) && this.#add(tag);
      case 'head':
        return rule.isOfHead && this.#add(tag);
      case 'prolog':
        if (rule.name !== 'html') return this.#addFrame(rule) && this.#add(tag);
        this.#part = 'before head';
        return this.#add(tag);
      case 'before head':
        this.#part = 'head';
        return rule.name === 'head' && this.#add(tag);
      case 'behind head':
        this.#part = 'body';
        return rule.name === 'body' && this.#add(tag);
      case 'behind body':
      case 'epilog':
    }
    return false;
  }

  /** Of a page that is nothing but its content. */
  #addFrame({ isOfHead, within }: TagRule): boolean {
    if (isOfHead || within !== null) return false;
    this.#addOwn('html');
    this.#addOwn('head');
    this.#pop();
    this.#part = 'body';
    return this.#addOwn('body');
  }

  /** What the page does not write. */
  #addOwn(name: string): boolean {
    const rule = ruleOf(name);
    return rule !== null && this.#add({ rule, attrs: [] });
  }

  #tagAt(at: number): StartTag | null {
    const text = this.#text;
    const print = text.slice(at, text.indexOf('>', at) + 1);
    const known = this.#known.get(print);
    if (known !== undefined) return known;
    const tag = scanTag(text, at);
    // Else the print ends within a value.
    if (tag?.length === print.length) this.#known.set(print, tag);
    return tag;
  }

  /** Rows without a group get one; a group or a paragraph that is left open ends before the next. */
  #makeRoom({ name, endsParagraph }: TagRule): boolean {
    const around = this.#rules.at(-1)?.name ?? '';
    if (name === 'tr' && around === 'table') return this.#addOwn('tbody');
    // A table ends none in pages of old.
    if (around === 'p' && endsParagraph && name !== 'table') this.#pop();
    if (ROW_GROUPS.has(around) && ROW_GROUPS.has(name)) this.#pop();
    return true;
  }

  #mayStand(rule: TagRule): boolean {
    const around = this.#rules.at(-1);
    if (around === undefined) return false;
    const isBound = around.isFrame || rule.within !== null;
    if (isBound && rule.within?.has(around.name) !== true) return false;
    if (rule.endsParagraph && this.#inParagraph.at(-1) === true) return false;
    if (rule.isHeading && around.isHeading) return false;
    return !rule.isAlone || !this.#alone.has(rule);
  }

  #add({ rule, attrs }: Pick<StartTag, 'rule' | 'attrs'>): boolean {
    const element = makeElement(rule.name, attrs);
    append(this.#open.at(-1) ?? this.#document, element);
    this.elements++;
    if (rule.name === 'table') this.tables.push(element);
    else if (rule.name === 'style') this.styles.push(element);
    if (rule.isVoid) return true;
    if (rule.holds !== 'elements') return this.#addRaw(element, rule);
    if (this.#open.length >= MOST_DEPTH) return false;
    const isInOne = rule.name === 'p' || (!rule.isScope && this.#inParagraph.at(-1) === true);
    this.#open.push(element);
    this.#rules.push(rule);
    if (rule.isAlone) this.#alone.add(rule);
    this.#inParagraph.push(isInOne);
    return true;
  }

  #pop(): void {
    this.#open.pop();
    this.#inParagraph.pop();
    const rule = this.#rules.pop();
    if (rule?.isAlone === true) this.#alone.delete(rule);
  }

  /** All up to its end tag is text. */
  #addRaw(element: Element, { name, holds }: TagRule): boolean {
    const text = this.#text;
    let end = text.indexOf('</', this.#at);
    while (end >= 0 && text.slice(end + 2, end + 2 + name.length).toLowerCase() !== name)
      end = text.indexOf('</', end + 2);
    if (end < 0 || text.charCodeAt(end + 2 + name.length) !== GREATER) return false;
    const print = text.slice(this.#at, end);
    // In a script `<!--` may hide an end tag.
    if (name === 'script' && print.includes('<!--')) return false;
    const inner = holds === 'text' ? print : plainReferences(print);
    if (inner === null) return false;
    this.pieces++;
    if (inner !== '') appendText(element, inner);
    this.#at = end + name.length + '</>'.length;
    return true;
  }

  #readEnd(at: number): boolean {
    const text = this.#text;
    const own = this.#rules.at(-1)?.name ?? '';
    if (text.startsWith(own, at) && text.charCodeAt(at + own.length) === GREATER) {
      this.#at = at + own.length + 1;
      return this.#end(own);
    }
    END_NAME.lastIndex = at;
    const name = END_NAME.exec(text)?.[1]?.toLowerCase();
    this.#at = END_NAME.lastIndex;
    return name !== undefined && this.#end(name);
  }

  #end(name: string): boolean {
    const around = this.#rules.at(-1)?.name ?? '';
    if (name === 'body' || name === 'html') {
      const isOfBody = this.#part === 'body' && !this.#rules.some(isBarrier);
      const isEnd = isOfBody || (name === 'html' && this.#part === 'behind body');
      this.#part = name === 'body' ? 'behind body' : 'epilog';
      return isEnd;
    }
    if (name === 'table' && ROW_GROUPS.has(around)) this.#pop();
    if (this.#rules.at(-1)?.name !== name) return this.#part === 'body' && this.#endFurther(name);
    this.#pop();
    if (name === 'head') this.#part = 'behind head';
    return true;
  }

  /** What is not the innermost: of a block all within it ends, too; of nothing that is open nothing does. */
  #endFurther(name: string): boolean {
    const rule = ruleOf(name);
    if (rule === null || rule.isHeading) return false;
    const at = this.#rules.findLastIndex((open) => open.name === name);
    if (at < 0) return name !== 'p' && name !== 'br';
    const isBlock = rule.endsParagraph && rule.within === null && !rule.isAlone;
    if (!isBlock || this.#rules.slice(at).some(isBarrier)) return false;
    while (this.#rules.length > at) this.#pop();
    return true;
  }
}
