/**
 * The text of a paragraph's runs (ECMA-376 §17.3.3): what would be printed of them, with the text
 * boxes anchored and the notes referred to in them.
 */
import { boundedNumber } from './docx-names.ts';
import { readVanish } from './docx-styles.ts';
import type { DocxStyles } from './docx-styles.ts';
import { readSymbol } from '../words/symbol-font.ts';
import { elementsOf, findAll, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface NoteRef {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What runs through a document from paragraph to paragraph. */
export interface RunContext {
  readonly styles: DocxStyles;
  /** Begin marks of fields without an end: taken for no fields, or they would swallow the rest. */
  readonly looseFields: ReadonlySet<XmlNode>;
  /** The open fields, innermost last: true while their code is read, not their result. */
  readonly fields: boolean[];
  readonly notes: NoteRef[];
  pictures: number;
}

/** Elements that are print themselves (§17.3.3). */
const PRINTED: Readonly<Record<string, (node: XmlNode) => string>> = {
  'w:t': plainText,
  'm:t': plainText,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': symbolOf,
};

export class RunCollector {
  text = '';
  /** `w:txbxContent` elements, and the words of VML word art as they are. */
  readonly boxes: (XmlNode | string)[] = [];
  readonly #context: RunContext;
  readonly #isHiddenStyle: boolean;
  #isHidden: boolean;

  constructor(context: RunContext, isHiddenStyle: boolean) {
    this.#context = context;
    this.#isHiddenStyle = isHiddenStyle;
    this.#isHidden = isHiddenStyle;
  }

  visitAll(nodes: readonly (XmlNode | string)[]): void {
    for (const node of nodes) if (typeof node !== 'string') this.visit(node);
  }

  visit(node: XmlNode): void {
    const printed = PRINTED[node.name];
    if (printed !== undefined) this.#add(printed(node));
    else this.#enter(node);
  }

  #enter(node: XmlNode): void {
    switch (node.name) {
      case 'w:r':
        return this.#visitRun(node);
      case 'w:fldChar':
        return this.#turnField(node);
      case 'mc:AlternateContent':
        return this.visitAll(chooseAlternative(node));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#refer(node);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#visitDrawing(node);
      case 'w:pPr':
      case 'w:rPr':
      case 'w:del':
      case 'w:moveFrom':
        return undefined;
      default:
        if (!node.name.startsWith('?')) this.visitAll(node.children);
    }
  }

  get #isCode(): boolean {
    return this.#context.fields.includes(true);
  }

  #add(text: string): void {
    if (!this.#isHidden && !this.#isCode) this.text += text;
  }

  #visitRun(run: XmlNode): void {
    const properties = findChild(run, 'w:rPr');
    if (properties !== undefined && properties.children.length > 0) {
      const style = findChild(properties, 'w:rStyle')?.attributes['w:val'] ?? null;
      this.#isHidden =
        readVanish(properties) ??
        (this.#isHiddenStyle || (style !== null && this.#context.styles.isHidden(style)));
    }
    this.visitAll(run.children);
    this.#isHidden = this.#isHiddenStyle;
  }

  #turnField(node: XmlNode): void {
    const { fields, looseFields } = this.#context;
    const type = node.attributes['w:fldCharType'];
    if (type === 'begin' && !looseFields.has(node)) fields.push(true);
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
    else if (type === 'end') fields.pop();
  }

  #refer(node: XmlNode): void {
    const id = node.attributes['w:id'];
    if (id === undefined || this.#isHidden || this.#isCode) return;
    const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    this.#context.notes.push({ kind, id });
  }

  #visitDrawing(node: XmlNode): void {
    if (this.#isHidden || this.#isCode) return;
    this.#context.pictures++;
    this.#collectBoxes(node);
  }

  #collectBoxes(node: XmlNode): void {
    const children =
      node.name === 'mc:AlternateContent' ? chooseAlternative(node) : elementsOf(node);
    for (const child of children) {
      const words = child.name === 'v:textpath' ? child.attributes['string'] : undefined;
      if (words !== undefined) this.boxes.push(words);
      if (child.name === 'w:txbxContent') this.boxes.push(child);
      else this.#collectBoxes(child);
    }
  }
}

/**
 * One branch of an alternative (ECMA-376 part 3 §9.3): the first that shows text, else the first. What
 * a branch requires is not looked at: all that matters here is its text, never twice.
 */
export function chooseAlternative(node: XmlNode): readonly XmlNode[] {
  const branches = elementsOf(node);
  const chosen = branches.find(holdsText) ?? branches[0];
  return chosen === undefined ? [] : elementsOf(chosen);
}

function holdsText(node: XmlNode): boolean {
  return node.children.some(
    (child) =>
      typeof child !== 'string' &&
      ((child.name === 'w:t' && child.children.length > 0) ||
        child.name === 'v:textpath' ||
        holdsText(child)),
  );
}

/** Without `xml:space="preserve"` blanks at both ends are layout of the file. */
function plainText(node: XmlNode): string {
  const text = textOfNode(node).replace(/[\r\n]+/g, ' ');
  return node.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function symbolOf(node: XmlNode): string {
  const hex = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  const code = boundedNumber(String(hex), { least: 0, most: 0x10ffff, usual: 0 });
  return readSymbol(node.attributes['w:font'] ?? '', code);
}

/** The begin marks of fields that never end, below a node. */
export function findLooseFields(root: XmlNode): ReadonlySet<XmlNode> {
  const isDeleted = ({ name }: XmlNode): boolean => name === 'w:del' || name === 'w:moveFrom';
  const open: XmlNode[] = [];
  for (const mark of findAll(root, 'w:fldChar', isDeleted)) {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') open.push(mark);
    if (type === 'end') open.pop();
  }
  return new Set(open);
}
