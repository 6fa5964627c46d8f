/**
 * The text of a paragraph's runs (ECMA-376 §17.3.3): what would be printed of them, with the text
 * boxes anchored and the notes referred to in them.
 */
import { cutEnd } from '../../lib/cut-end.ts';
import { elementsOf, findAll, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { mergeLooks } from '../seen/partial-look.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import type { SeenRun } from '../seen/seen-runs.ts';
import { turnText } from '../seen/shown-characters.ts';
import { isNoteField } from '../words/note-field.ts';
import { readSymbol } from '../words/symbol-font.ts';
import {
  chooseAlternative,
  isAmongLetters,
  sourcesOfPicture,
  wordsOfPicture,
} from './docx-drawings.ts';
import type { FieldStack } from './docx-fields.ts';
import { readLook } from './docx-look.ts';
import { boundedNumber, isOn, isTrackedDeletion } from './docx-names.ts';
import type { DocxStyles } from './docx-styles.ts';

export interface NoteRef {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What runs through a document from paragraph to paragraph. */
export interface RunContext {
  readonly styles: DocxStyles;
  readonly fields: FieldStack;
  readonly notes: NoteRef[];
  /** Notes that stand where they are referred to, as in Word 2003 XML. */
  readonly inlineNotes: XmlNode[];
  pictures: number;
  /** What stands in the text for the picture of a relationship; '' for none. */
  readonly markOf: (id: string) => string;
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
/** Office Math (§22.1.2): what of a formula stands raised or lowered, and what parts its two halves. */
const SHIFTED: Readonly<Record<string, PartialLook>> = {
  'm:sup': { shift: 'raised' },
  'm:sub': { shift: 'lowered' },
};
/** Links to notes as Word and WPS name them; pages pasted into Word keep them, and no style that raises them. */
const NOTE_LINK = /^_(?:ftn|edn)\d/;
const STRUCK: PartialLook = { isStruck: true };
const RAISED: PartialLook = { shift: 'raised' };
const LEFT_OUT = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:moveFrom']);
/** Where programs put the codes of symbol fonts. */
const SYMBOLS = /[\uf020-\uf0ff]/g;

/** A link to a note, or a field that repeats its mark. */
function isNoteMark({ name, attributes }: XmlNode): boolean {
  if (name === 'w:fldSimple') return isNoteField(attributes['w:instr'] ?? '');
  return name === 'w:hyperlink' && NOTE_LINK.test(attributes['w:anchor'] ?? '');
}

export interface DocxRun extends SeenRun {
  /** The element whose text it is, character by character; absent where none prints it. */
  readonly source?: XmlNode;
}

export class RunCollector {
  readonly runs: DocxRun[] = [];
  /** `w:txbxContent` elements, and the words of VML word art as they are. */
  readonly boxes: (XmlNode | string)[] = [];
  /** The words of pictures that hold no text. */
  readonly pictures: string[] = [];
  readonly #context: RunContext;
  readonly #base: readonly PartialLook[];
  /** What elements around say of the runs in them, the nearest first. */
  #around: readonly PartialLook[] = [];
  #look;
  #font = '';
  /** Whether a picture set among the letters stands right behind a digit, and nothing behind it yet. */
  #isPictured = false;
  /** Pictures between two digits: any of them may be one. */
  cuts = 0;
  /** The mark of a note was typed: the next text is that mark. */
  #isMarkNext = false;

  /** @param base what the paragraph says of its runs, the nearest first */
  constructor(context: RunContext, base: readonly PartialLook[]) {
    this.#context = context;
    this.#base = base;
    this.#look = mergeLooks(base);
  }

  visitAll(nodes: readonly (XmlNode | string)[]): void {
    for (const node of nodes) if (typeof node !== 'string') this.visit(node);
  }

  visit(node: XmlNode): void {
    const printed = PRINTED[node.name];
    if (printed === undefined) return this.#enter(node);
    const text = printed(node);
    return this.#add(
      this.#font === ''
        ? text
        : text.replace(SYMBOLS, (symbol) => readSymbol(this.#font, symbol.charCodeAt(0))),
      node,
    );
  }

  #enter(node: XmlNode): void {
    switch (node.name) {
      case 'w:r':
      case 'm:r':
        return this.#visitRun(node);
      case 'w:fldChar':
        return this.#add(this.#context.fields.turn(node));
      case 'w:instrText':
        return this.#context.fields.addCode(textOfNode(node));
      case 'mc:AlternateContent':
        return this.visitAll(chooseAlternative(node));
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#refer(node);
      case 'w:footnote':
      case 'w:endnote':
        this.#context.inlineNotes.push(node);
        return undefined;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#visitDrawing(node);
      case 'm:den':
        this.#add('/');
        return this.visitAll(node.children);
      case 'w:sdt':
        return this.visitAll(shownOfControl(node, this.#context.styles));
      default:
        return this.#enterMarked(node);
    }
  }

  /** Elements that change how what stands in them is seen, and those that hold none of the text. */
  #enterMarked(node: XmlNode): void {
    const shifted = SHIFTED[node.name];
    if (shifted !== undefined) this.#visitUnder(shifted, node.children);
    else if (node.name === 'w:del' || (node.name === 'aml:annotation' && isTrackedDeletion(node)))
      this.#visitUnder(STRUCK, node.children);
    else if (node.name === 'w:delText') this.#addDeleted(node);
    else if (isNoteMark(node)) this.#visitUnder(RAISED, node.children);
    else if (node.name === 'w:bdo') this.#visitTurned(node);
    else if (!LEFT_OUT.has(node.name) && !node.name.startsWith('?')) this.visitAll(node.children);
  }

  #addDeleted(node: XmlNode): void {
    if (this.#around.includes(STRUCK)) this.#add(plainText(node));
  }

  /** @param source the element that prints it, where it is one */
  #add(text: string, source?: XmlNode): void {
    if (text === '' || this.#context.fields.isCode) return;
    const isMark = text.trim() !== '' && (this.#isMarkNext || this.#context.fields.isMark);
    const look = isMark ? { ...this.#look, shift: 'raised' as const } : this.#look;
    if (isMark) this.#isMarkNext = false;
    if (this.#isPictured && /^\d/.test(text)) this.cuts++;
    this.#isPictured = false;
    this.runs.push(source === undefined ? { text, look } : { text, look, source });
  }

  #visitUnder(look: PartialLook, nodes: readonly (XmlNode | string)[]): void {
    const outer = { around: this.#around, look: this.#look };
    this.#around = [look, ...this.#around];
    this.#look = mergeLooks([...this.#around, ...this.#base]);
    this.visitAll(nodes);
    ({ around: this.#around, look: this.#look } = outer);
  }

  #visitRun(run: XmlNode): void {
    const properties = findChild(run, 'w:rPr');
    if (properties === undefined || properties.children.length === 0)
      return this.visitAll(run.children);
    const { styles } = this.#context;
    const style = findChild(properties, 'w:rStyle')?.attributes['w:val'] ?? null;
    const own = readLook(properties, styles.theme);
    const outer = this.#look;
    const byStyle = style === null ? [] : styles.looksOf(style);
    this.#look = mergeLooks([...this.#around, own, ...byStyle, ...this.#base]);
    this.#font = findChild(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
    this.visitAll(run.children);
    this.#look = outer;
    this.#font = '';
    return undefined;
  }

  /** Text that runs to the left whatever it is (§17.3.2.3). */
  #visitTurned(node: XmlNode): void {
    const isTurned = node.attributes['w:val'] === 'rtl';
    const first = this.runs.length;
    this.visitAll(node.children);
    if (!isTurned) return;
    const turned = this.runs
      .splice(first)
      .map(({ text, look }) => ({ text: turnText(text), look }));
    this.runs.push(...turned.toReversed());
  }

  /** The number of a note is counted by the program and no text; a typed mark follows the reference. */
  #refer(node: XmlNode): void {
    const id = node.attributes['w:id'];
    const { notes, fields } = this.#context;
    if (id === undefined || this.#look.isHidden || this.#look.isStruck || fields.isCode) return;
    notes.push({ kind: node.name === 'w:footnoteReference' ? 'footnote' : 'endnote', id });
    this.#isMarkNext = isOn(node.attributes['w:customMarkFollows'] ?? '0');
  }

  #visitDrawing(node: XmlNode): void {
    if (this.#look.isHidden || this.#look.isStruck || this.#context.fields.isCode) return;
    this.#context.pictures++;
    const before = this.boxes.length;
    this.#collectBoxes(node);
    if (this.boxes.length > before) return;
    this.pictures.push(wordsOfPicture(node));
    this.#isPictured = isAmongLetters(node) && /\d$/.test(this.runs.at(-1)?.text ?? '');
    const mark = sourcesOfPicture(node)
      .map((id) => this.#context.markOf(id))
      .join('\n');
    if (mark !== '') this.#add(`\n${mark}\n`);
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
 * What a content control shows (§17.5.2): its prompt is no value. Programs that fill controls in may leave
 * the mark of a prompt behind; a figure in no prompt's style is one of theirs.
 */
export function shownOfControl(
  control: XmlNode,
  styles: DocxStyles,
): readonly (XmlNode | string)[] {
  const prompt = findChild(findChild(control, 'w:sdtPr'), 'w:showingPlcHdr');
  if (prompt === undefined || !isOn(prompt.attributes['w:val'])) return control.children;
  const runs = findAll(control, 'w:r').filter((run) => textOfNode(run).trim() !== '');
  const isPrompt = (run: XmlNode): boolean =>
    styles.isPlaceholder(
      findChild(findChild(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] ?? null,
    );
  const isValue = runs.some((run) => /\d/.test(textOfNode(run)) && !isPrompt(run));
  return isValue ? control.children : [];
}

/** Without `xml:space="preserve"` blanks at both ends are layout of the file. */
function plainText(node: XmlNode): string {
  const text = textOfNode(node).replace(/[\r\n]+/g, ' ');
  return node.attributes['xml:space'] === 'preserve'
    ? text
    : cutEnd(text.replace(/^[ \t]+/, ''), /[ \t]/);
}

function symbolOf(node: XmlNode): string {
  const hex = Number.parseInt(node.attributes['w:char'] ?? '', 16);
  const code = boundedNumber(String(hex), { least: 0, most: 0x10ffff, usual: 0 });
  return readSymbol(node.attributes['w:font'] ?? '', code);
}
