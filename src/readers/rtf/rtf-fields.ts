/**
 * Fields of RTF (RTF 1.9, "Fields"): only results are printed. Equations and drop-down lists have none, and
 * print what their instruction says.
 */
import { readEquation } from '../words/eq-field.ts';
import { isNoteField } from '../words/note-field.ts';

interface OpenField {
  /** How many groups are open around it. */
  readonly groups: number;
  code: string;
  readonly entries: string[];
  chosen: number | null;
  hasResult: boolean;
}

const LONGEST_CODE = 1000;
const MOST_ENTRIES = 200;
const NONE_CHOSEN = 25;

export class RtfFields {
  readonly #open: OpenField[] = [];

  begin(groups: number): void {
    this.#open.push({ groups, code: '', entries: [], chosen: null, hasResult: false });
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.code = (field.code + text).slice(0, LONGEST_CODE);
  }

  /** An entry of a drop-down list begins. */
  beginEntry(): void {
    const entries = this.#open.at(-1)?.entries;
    if (entries !== undefined && entries.length < MOST_ENTRIES) entries.push('');
  }

  addEntry(text: string): void {
    const entries = this.#open.at(-1)?.entries ?? [];
    if (entries.length > 0) entries[entries.length - 1] += text;
  }

  /** The number of the entry that is chosen, or that a list starts with if none is (`isDefault`). */
  choose(index: number, isDefault: boolean): void {
    const field = this.#open.at(-1);
    if (field === undefined || (!isDefault && index === NONE_CHOSEN)) return;
    field.chosen = isDefault ? (field.chosen ?? index) : index;
  }

  /** The result of the innermost is the mark of a note. */
  get isNote(): boolean {
    return isNoteField(this.#open.at(-1)?.code ?? '');
  }

  /** Text was printed: the fields around it have a result; around one that has had one all have. */
  notePrint(text: string): void {
    if (this.#open.length === 0 || text.trim() === '') return;
    const known = this.#open.findLastIndex(({ hasResult }) => hasResult);
    for (const field of this.#open.slice(known + 1)) field.hasResult = true;
  }

  /** A group ends. @returns what is printed for a field that ends with it and has no result */
  closeGroup(groups: number): string {
    if (this.#open.at(-1)?.groups !== groups) return '';
    const field = this.#open.pop();
    if (field === undefined || field.hasResult) return '';
    return readEquation(field.code) ?? field.entries[field.chosen ?? 0] ?? '';
  }
}
