/**
 * Where the marks of a comment may stand in a part of WordprocessingML (ECMA-376 §17.13.4): among the
 * runs of a paragraph. A mark inside the text of a run closes the run and opens another one like it.
 */
import { findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import type { Cut, TextAnchor } from '../../lib/files/text-anchor.ts';
import { plainOffsets } from './docx-text-offsets.ts';

/** What holds runs, and with them the marks. */
const HOLDERS = new Set(
  'w:p w:hyperlink w:ins w:moveTo w:sdtContent w:smartTag w:customXml w:fldSimple w:dir w:bdo'.split(
    ' ',
  ),
);
/** Inside these Word takes no comments: they get their marks around them. */
const CLOSED = new Set('w:txbxContent w:ruby mc:AlternateContent m:oMath m:oMathPara'.split(' '));

type Side = 'start' | 'end';

/** A character of an element's text. */
export interface SignAt {
  readonly node: XmlNode;
  readonly index: number;
}

export class DocxCuts {
  readonly #xml: string;
  readonly #parents = new Map<XmlNode, XmlNode>();

  /** @param xml the decoded part that `root`, read with its ranges, stands in */
  constructor(xml: string, root: XmlNode) {
    this.#xml = xml;
    const visit = (node: XmlNode): void => {
      for (const child of node.children) {
        if (typeof child === 'string') continue;
        this.#parents.set(child, node);
        visit(child);
      }
    };
    visit(root);
  }

  /** From one character to another, both taken in; null where no mark can stand. */
  around(first: SignAt, last: SignAt): TextAnchor | null {
    const start = this.#cutAt(first, 'start');
    const end = this.#cutAt(last, 'end');
    return start === null || end === null || end.from < start.from ? null : { start, end };
  }

  /** All that paragraphs hold; an empty one is marked where its text would stand. */
  aroundParagraphs(first: XmlNode, last: XmlNode): TextAnchor | null {
    const start = this.#edgeOf(first, 'start');
    const end = this.#edgeOf(last, 'end');
    return start === null || end === null || end.from < start.from ? null : { start, end };
  }

  #cutAt({ node, index }: SignAt, side: Side): Cut | null {
    const path = this.#pathTo(node);
    const place = findPlace(path);
    if (place === null) return null;
    const { outer, isOpen } = place;
    if (!isOpen || this.#parents.get(node) !== outer) return this.#beside(outer, side);
    const at = this.#offsetIn(node, index, side);
    if (at === null) return this.#beside(outer, side);
    return this.#insideRun(outer, node, at);
  }

  #pathTo(node: XmlNode): XmlNode[] {
    const path = [node];
    for (let at = this.#parents.get(node); at !== undefined; at = this.#parents.get(at))
      path.unshift(at);
    return path;
  }

  /** Before the character or behind it; null: the run's own edge will do, or nothing else can. */
  #offsetIn(node: XmlNode, index: number, side: Side): number | null {
    const [tagEnd, end] = rangeOf(node);
    const isText = node.name === 'w:t' && end > tagEnd;
    const inside = isText ? this.#offsetInText(node, side === 'start' ? index : index + 1) : null;
    if (inside !== null) return inside;
    const run = this.#parents.get(node);
    const printed = run?.children.filter(
      (child) => typeof child !== 'string' && child.name !== 'w:rPr',
    );
    if ((side === 'start' ? printed?.[0] : printed?.at(-1)) === node) return null;
    return side === 'start' ? this.#tagStart(node) : end;
  }

  /** Null at both ends of the text. Blanks beside a cut would be lost without `xml:space`: they stay inside. */
  #offsetInText(node: XmlNode, index: number): number | null {
    const [tagEnd] = rangeOf(node);
    const offsets = plainOffsets(this.#xml.slice(tagEnd, this.#closeStart(node)), {
      keepsBlanks: node.attributes['xml:space'] === 'preserve',
    });
    const offset = offsets?.[index];
    if (offset === undefined || index === 0 || index === (offsets?.length ?? 0) - 1) return null;
    const beside = this.#xml.slice(tagEnd + offset - 1, tagEnd + offset + 1);
    const isLossy = node.attributes['xml:space'] !== 'preserve' && /\s/.test(beside);
    return isLossy ? null : tagEnd + offset;
  }

  #insideRun(run: XmlNode, node: XmlNode, at: number): Cut {
    const runTag = this.#tagOf(run);
    const look = findChild(run, 'w:rPr');
    const looks = look === undefined ? '' : this.#xml.slice(this.#tagStart(look), rangeOf(look)[1]);
    const [tagEnd, end] = rangeOf(node);
    const isInText = at > tagEnd && at < end;
    const textTag = isInText ? this.#tagOf(node) : '';
    const closing = `</${nameOfTag(runTag)}>`;
    return {
      from: at,
      to: at,
      before: (isInText ? `</${nameOfTag(textTag)}>` : '') + closing,
      after: runTag + looks + textTag,
    };
  }

  #beside(node: XmlNode, side: Side): Cut {
    const at = side === 'start' ? this.#tagStart(node) : rangeOf(node)[1];
    return { from: at, to: at, before: '', after: '' };
  }

  #edgeOf(paragraph: XmlNode, side: Side): Cut | null {
    const place = findPlace(this.#pathTo(paragraph));
    // A paragraph of a box: around the box.
    if (place !== null && !place.isOpen) return this.#beside(place.outer, side);
    const [tagEnd, end] = rangeOf(paragraph);
    const tag = this.#tagOf(paragraph);
    if (tag.endsWith('/>')) {
      const open = `${tag.slice(0, -2).trimEnd()}>`;
      return { from: tagEnd - tag.length, to: end, before: open, after: `</${nameOfTag(tag)}>` };
    }
    if (side === 'end') {
      const at = this.#closeStart(paragraph);
      return { from: at, to: at, before: '', after: '' };
    }
    const properties = findChild(paragraph, 'w:pPr');
    const at = properties === undefined ? tagEnd : rangeOf(properties)[1];
    return { from: at, to: at, before: '', after: '' };
  }

  #tagOf(node: XmlNode): string {
    return this.#xml.slice(this.#tagStart(node), rangeOf(node)[0]);
  }

  /** An attribute may hold `>`, but no `<`. */
  #tagStart(node: XmlNode): number {
    return this.#xml.lastIndexOf('<', rangeOf(node)[0] - 1);
  }

  #closeStart(node: XmlNode): number {
    return this.#xml.lastIndexOf('<', rangeOf(node)[1] - 1);
  }
}

function rangeOf({ range }: XmlNode): readonly [tagEnd: number, end: number] {
  if (range === undefined) throw new Error('read without ranges');
  return range;
}

function nameOfTag(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

/** Beside which element the marks can stand; `isOpen`: it is a run that can be cut. */
function findPlace(
  path: readonly XmlNode[],
): { readonly outer: XmlNode; readonly isOpen: boolean } | null {
  const isRun = ({ name }: XmlNode): boolean => name === 'w:r';
  const closed = path.findIndex(
    ({ name }, index) =>
      CLOSED.has(name) && (name.startsWith('m:') || path.slice(0, index).some(isRun)),
  );
  const isMath = (path[closed]?.name ?? '').startsWith('m:');
  const open = closed === -1 ? path : path.slice(0, closed + (isMath ? 1 : 0));
  let at = isMath && !open.some(isRun) ? open.length - 1 : open.findLastIndex(isRun);
  if (at === -1) return null;
  const run = open[at];
  while (at > 0 && !HOLDERS.has(open[at - 1]?.name ?? '')) at--;
  const outer = open[at];
  return at === 0 || outer === undefined ? null : { outer, isOpen: closed === -1 && outer === run };
}
