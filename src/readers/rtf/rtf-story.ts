/** One run of paragraphs of RTF: the body, a note or a text box, each with its tables. */
import type { Budget } from '../budget.ts';
import { PLAIN } from '../seen/seen-runs.ts';
import type { Look, SeenRun } from '../seen/seen-runs.ts';
import type { RowShape } from '../words/row-shape.ts';
import type { Flow } from '../words/flow.ts';
import { joinNumber } from '../words/list-suffix.ts';
import { WordFlow } from '../words/word-flow.ts';
import type { WordParagraph } from '../words/word-flow.ts';

export interface ParagraphEnd {
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly depth: number;
  readonly isMarkLost: boolean;
  readonly shape?: RowShape | null;
  /** Counts it as an item of its list; asked for every paragraph of which anything is left. */
  readonly count: () => string;
}

export class RtfStory {
  readonly #flow: WordFlow;
  /** Text boxes anchored in the paragraph. */
  readonly #boxes: Flow[] = [];
  #runs: SeenRun[] = [];
  #number: string | null = null;

  constructor(budget: Budget) {
    this.#flow = new WordFlow(budget);
  }

  /** Programs that write every character as a number give one run each: what looks alike is one. */
  add(text: string, look: Look): void {
    const last = this.#runs.at(-1);
    if (last?.look === look) this.#runs[this.#runs.length - 1] = { text: last.text + text, look };
    else this.#runs.push({ text, look });
  }

  addBox(flow: Flow): void {
    this.#boxes.push(flow);
  }

  /** A number written for programs that do not count; old and new programs may both have written one. */
  setNumber(number: string): void {
    this.#number = number;
  }

  end({ ends, depth, isMarkLost, count, shape = null }: ParagraphEnd): void {
    const isLost = this.#runs.every(
      ({ text, look }) => text === '' || look.isHidden || look.isStruck,
    );
    // A paragraph whose end is hidden is hidden with its number, unless something of it is left.
    const number = isMarkLost && isLost ? '' : this.#takeNumber(count());
    const runs = number === '' ? this.#runs : [{ text: number, look: PLAIN }, ...this.#runs];
    const paragraph: WordParagraph = { runs, depth, ends, isMarkLost, shape };
    this.#flow.take(paragraph);
    for (const box of this.#boxes.splice(0)) this.#flow.insert(box);
    this.#runs = [];
    this.#number = null;
  }

  /** @param count as for `end` */
  finish(depth: number, count: () => string): Flow {
    const isOpen = this.#runs.length > 0 || this.#boxes.length > 0;
    if (isOpen) this.end({ ends: 'paragraph', depth, isMarkLost: false, count });
    return this.#flow.finish();
  }

  /** The number that was written out; else the one that was counted. */
  #takeNumber(counted: string): string {
    return this.#number === null ? counted : tidyNumber(this.#number);
  }
}

/** Bullets are drawings of the list; the 「o」 of Courier is one. */
const BULLET = /^(?:o|[^\p{L}\p{N}]*)$/u;

function tidyNumber(printed: string): string {
  const number = printed.trim();
  if (BULLET.test(number)) return '';
  return joinNumber(
    number,
    printed.endsWith('\t') ? 'tab' : printed.endsWith(' ') ? 'space' : 'nothing',
  );
}
