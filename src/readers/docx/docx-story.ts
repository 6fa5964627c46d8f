/**
 * The body of a document, a note or a text box (ECMA-376 §17.2): its paragraphs and tables in order,
 * with the numbers that lists put before them.
 */
import type { Remark } from '../../document/document.ts';
import type { Budget } from '../budget.ts';
import { findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { withoutPictures } from '../picture-shelf.ts';
import { PAPER, UNKNOWN } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import { mergeLooks } from '../seen/partial-look.ts';
import { PLAIN, showRuns, withRemarks } from '../seen/seen-runs.ts';
import type { Flow, FlowPiece } from '../words/flow.ts';
import type { DocxBindings } from './docx-bindings.ts';
import { chooseAlternative } from './docx-drawings.ts';
import { readGround } from './docx-look.ts';
import { isOn, isTrackedDeletion } from './docx-names.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import { RunCollector, shownOfControl } from './docx-runs.ts';
import type { DocxTrace } from './docx-trace.ts';
import type { DocxRun, RunContext } from './docx-runs.ts';
import { readDocxTable } from './docx-table.ts';

export interface StoryContext extends RunContext {
  readonly budget: Budget;
  readonly numbering: DocxNumbering;
  readonly bindings: DocxBindings;
  /** Embedded files by the id of their relationship, already read. */
  readonly chunks: ReadonlyMap<string, Flow>;
  /** Where it is kept what was made of which element. */
  readonly trace?: DocxTrace;
}

/** @param paper what stands behind the text where nothing in it says otherwise */
export function readStory(root: XmlNode, context: StoryContext, paper: Ground = PAPER): Flow {
  const story = new StoryReader(context, paper);
  story.walk(root.children);
  return story.finish();
}

class StoryReader {
  readonly #context: StoryContext;
  readonly #paper: Ground;
  readonly #pieces: FlowPiece[] = [];
  /** Text of paragraphs whose end is deleted: it goes on in the next one. */
  #carried: DocxRun[] = [];

  constructor(context: StoryContext, paper: Ground) {
    this.#context = context;
    this.#paper = paper;
  }

  finish(): Flow {
    if (this.#carried.length > 0) this.#addRuns(this.#carried, { more: [], node: null });
    return this.#pieces;
  }

  walk(nodes: readonly (XmlNode | string)[]): void {
    for (const node of nodes) if (typeof node !== 'string') this.#visit(node);
  }

  #visit(node: XmlNode): void {
    switch (node.name) {
      case 'w:p':
        return this.#addParagraph(node);
      case 'w:tbl':
        return this.#addTable(node);
      case 'mc:AlternateContent':
        return this.walk(chooseAlternative(node));
      case 'w:altChunk':
        this.#pieces.push(...(this.#context.chunks.get(node.attributes['r:id'] ?? '') ?? []));
        return undefined;
      case 'w:sdt':
        return this.#addControl(node);
      case 'aml:annotation':
        return isTrackedDeletion(node) ? undefined : this.walk(node.children);
      case 'wx:sect':
      case 'wx:sub-section':
      case 'wx:pBdrGroup':
      case 'aml:content':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return this.walk(node.children);
      default:
        return undefined;
    }
  }

  /** A control that is bound to data shows what stands there, not what was saved with it (§17.5.2.6). */
  #addControl(node: XmlNode): void {
    const bound = this.#context.bindings.valueOf(node);
    if (bound === null) return this.walk(shownOfControl(node, this.#context.styles));
    const piece: FlowPiece = { kind: 'paragraph', text: bound };
    this.#context.trace?.keepParagraph(piece, { node, runs: [], paper: this.#paper });
    this.#pieces.push(piece);
    return undefined;
  }

  #addTable(node: XmlNode): void {
    const { styles, budget } = this.#context;
    const properties = findChild(node, 'w:tblPr');
    const style = findChild(properties, 'w:tblStyle')?.attributes['w:val'] ?? null;
    const shaded = styles.isShading(style) ? UNKNOWN : null;
    const ground = readGround(properties, styles.theme) ?? shaded ?? this.#paper;
    const table = readDocxTable(node, budget, (cell) => {
      const own = readGround(findChild(cell, 'w:tcPr'), styles.theme);
      const content = readStory(cell, this.#context, own ?? ground);
      this.#context.trace?.keepCell(content, cell);
      return content;
    });
    this.#pieces.push(table);
  }

  #addParagraph(node: XmlNode): void {
    const properties = findChild(node, 'w:pPr');
    const mark = findChild(properties, 'w:rPr');
    const { styles, numbering } = this.#context;
    const ground = readGround(properties, styles.theme);
    const byStyle = styles.looksOfParagraph(properties);
    const base = ground === null ? byStyle : [...byStyle, { ground }];
    const runs = new RunCollector(this.#context, base);
    const endIsDeleted =
      findChild(mark, 'w:del') !== undefined || findChild(mark, 'w:moveFrom') !== undefined;
    const vanish = findChild(mark, 'w:vanish');
    const isHidden =
      vanish === undefined ? mergeLooks(base).isHidden : isOn(vanish.attributes['w:val']);
    const ref = endIsDeleted || isHidden ? null : styles.numberingOf(properties);
    const number = ref === null ? '' : numbering.next(ref);
    runs.visitAll(node.children);
    const numbered = number === '' ? [] : [{ text: number, look: PLAIN }];
    const all = [...numbered, ...this.#carried, ...runs.runs];
    this.#carried = endIsDeleted ? all : [];
    if (!endIsDeleted) this.#addRuns(all, { more: remarksOnDrawings(runs), node });
    for (const box of runs.boxes) this.#addBox(box);
  }

  #addRuns(
    runs: readonly DocxRun[],
    { more, node }: { readonly more: readonly Remark[]; readonly node: XmlNode | null },
  ): void {
    const { text, remarks } = showRuns(runs, this.#paper);
    const all = more.length === 0 ? remarks : [...remarks, ...more];
    const piece: FlowPiece = { kind: 'paragraph', text, ...withRemarks(all) };
    this.#context.trace?.keepParagraph(piece, { node, runs, paper: this.#paper });
    this.#pieces.push(piece);
  }

  #addBox(box: XmlNode | string): void {
    if (typeof box === 'string') this.#pieces.push({ kind: 'paragraph', text: box });
    // Shapes have fills of their own, which are not looked at.
    else this.#pieces.push(...readStory(box, this.#context, UNKNOWN));
  }
}

/** A box beside text of the paragraph may lie over it; a picture alone may be a figure, one between digits a digit. */
function remarksOnDrawings({ runs, boxes, pictures, cuts }: RunCollector): Remark[] {
  const isBlank = runs.every(({ text }) => withoutPictures(text).trim() === '');
  const over = boxes.map((box) => (typeof box === 'string' ? box : textOfBox(box)));
  const words = isBlank ? pictures : [...over, ...pictures.filter((each) => /\d/.test(each))];
  const isCut = cuts > 0 && words.length === 0;
  return (isCut ? [''] : words).map((text) => ({ kind: 'overlaid', text }));
}

function textOfBox(box: XmlNode): string {
  return box.children
    .map((child) => {
      if (typeof child === 'string') return '';
      return child.name === 'w:t' ? textOfNode(child) : textOfBox(child);
    })
    .join('');
}
