/**
 * Where paragraphs of RTF go: into the body, or into a note or text box while its group is open; and the
 * words that end paragraphs, cells and rows or describe rows.
 */
import type { Budget } from '../budget.ts';
import { ListNumbering } from '../doc/doc-numbering.ts';
import type { Flow } from '../words/flow.ts';
import type { RtfColors } from './rtf-colors.ts';
import type { RtfLists } from './rtf-lists.ts';
import type { PropertyWord } from './rtf-properties.ts';
import { RtfRow } from './rtf-row.ts';
import { depthOf } from './rtf-state.ts';
import type { RtfState } from './rtf-state.ts';
import { RtfStory } from './rtf-story.ts';

interface OpenStory {
  readonly story: RtfStory;
  readonly kind: 'note' | 'box';
  /** How many groups are open around it. */
  readonly groups: number;
}

interface Ending {
  readonly what: 'paragraph' | 'cell' | 'row';
  /** Of a table in a table. */
  readonly isNested: boolean;
}

const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['par', { what: 'paragraph', isNested: false }],
  ['sect', { what: 'paragraph', isNested: false }],
  ['cell', { what: 'cell', isNested: false }],
  ['row', { what: 'row', isNested: false }],
  ['nestcell', { what: 'cell', isNested: true }],
  ['nestrow', { what: 'row', isNested: true }],
]);

export class RtfStories {
  readonly #body: RtfStory;
  readonly #open: OpenStory[] = [];
  readonly #notes: Flow[] = [];
  readonly #row: RtfRow;
  readonly #nestedRow: RtfRow;
  readonly #lists: RtfLists;
  readonly #budget: Budget;
  #numbering: ListNumbering | null = null;

  /** @param lists asked when the first paragraph names a list */
  constructor(lists: RtfLists, colors: RtfColors, budget: Budget) {
    this.#budget = budget;
    this.#body = new RtfStory(budget);
    this.#lists = lists;
    this.#row = new RtfRow(colors);
    this.#nestedRow = new RtfRow(colors);
  }

  /** The one that text goes to. */
  get current(): RtfStory {
    return this.#open.at(-1)?.story ?? this.#body;
  }

  /** @returns whether the word is one about paragraphs, cells or rows */
  take({ name, param }: PropertyWord, state: RtfState): boolean {
    const row = state.isNestedRow ? this.#nestedRow : this.#row;
    if (row.take(name, param ?? 0)) return true;
    const ending = ENDINGS.get(name);
    if (ending !== undefined && state.destination === 'text') this.#end(ending, state);
    return ending !== undefined;
  }

  open(kind: OpenStory['kind'], groups: number): void {
    this.#open.push({ story: new RtfStory(this.#budget), kind, groups });
  }

  /** A group ends, and with it the note or text box that it held. */
  closeGroup(groups: number, state: RtfState): void {
    if (this.#open.at(-1)?.groups === groups) this.#close(state);
  }

  /** The body, then the notes in the order in which the text refers to them. */
  finish(state: RtfState): Flow {
    while (this.#open.length > 0) this.#close(state);
    return [...this.#finishOne(this.#body, state), ...this.#notes.flat()];
  }

  #close(state: RtfState): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const flow = this.#finishOne(open.story, state);
    if (open.kind === 'note') this.#notes.push(flow);
    else this.current.addBox(flow);
  }

  #finishOne(story: RtfStory, state: RtfState): Flow {
    return story.finish(depthOf(state), () => this.#count(state));
  }

  #end({ what, isNested }: Ending, state: RtfState): void {
    const depth = depthOf(state);
    const row = isNested ? this.#nestedRow : this.#row;
    this.current.end({
      ends: what,
      depth: isNested ? Math.max(depth, 2) : what === 'paragraph' ? depth : 1,
      isMarkLost: state.isHidden || state.isDeleted,
      shape: what === 'row' ? row.finish() : null,
      count: () => this.#count(state),
    });
  }

  /** Counts the paragraph as an item of the list that it names. */
  #count({ list, listLevel }: RtfState): string {
    if (list === 0) return '';
    this.#numbering ??= new ListNumbering(this.#lists.finish());
    return this.#numbering.next(list, listLevel);
  }
}
