/**
 * Complex fields (ECMA-376 §17.16.18): begin mark, code, separator, result, end mark. Only results are
 * printed; equations and drop-down lists have none, and print what their code says.
 */
import { elementsOf, findAll, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { readEquation } from '../words/eq-field.ts';
import { isNoteField } from '../words/note-field.ts';

interface OpenField {
  readonly begin: XmlNode;
  code: string;
  isCode: boolean;
  hasResult: boolean;
}

export class FieldStack {
  readonly #open: OpenField[] = [];
  readonly #loose: ReadonlySet<XmlNode>;

  /** Begin marks without an end are taken for no fields, or they would swallow the rest. */
  constructor(body: XmlNode) {
    this.#loose = findLooseFields(body);
  }

  /** Code is read, not a result. */
  get isCode(): boolean {
    return this.#open.some(({ isCode }) => isCode);
  }

  /** A result is read that is the mark of a note. */
  get isMark(): boolean {
    return this.#open.some(({ isCode, code }) => !isCode && isNoteField(code));
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.code += text;
  }

  /** A note begins: fields do not reach into it. */
  clear(): void {
    this.#open.length = 0;
  }

  /** @returns what is printed for a field that ends without a result */
  turn(mark: XmlNode): string {
    const type = mark.attributes['w:fldCharType'];
    const field = this.#open.at(-1);
    if (type === 'begin' && !this.#loose.has(mark))
      this.#open.push({ begin: mark, code: '', isCode: true, hasResult: false });
    else if (type === 'separate' && field !== undefined) {
      field.isCode = false;
      field.hasResult = true;
    } else if (type === 'end') {
      const ended = this.#open.pop();
      return ended === undefined || ended.hasResult ? '' : printCode(ended);
    }
    return '';
  }
}

function printCode({ begin, code }: OpenField): string {
  return readEquation(code) ?? chosenEntry(findChild(begin, 'w:ffData')) ?? '';
}

/** The entry of a drop-down form field that is chosen, else the one it starts with (§17.16.9). */
function chosenEntry(data: XmlNode | undefined): string | null {
  const list = findChild(data, 'w:ddList');
  if (list === undefined) return null;
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const index = findChild(list, 'w:result') ?? findChild(list, 'w:default');
  return entries[Number(index?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? null;
}

function findLooseFields(root: XmlNode): ReadonlySet<XmlNode> {
  const isDeleted = ({ name }: XmlNode): boolean => name === 'w:del' || name === 'w:moveFrom';
  const open: XmlNode[] = [];
  for (const mark of findAll(root, 'w:fldChar', isDeleted)) {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') open.push(mark);
    if (type === 'end') open.pop();
  }
  return new Set(open);
}
