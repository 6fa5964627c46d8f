/** The text of one cell of an OpenDocument spreadsheet: its paragraphs as shown, else its plain value. */
import { plainNumber } from '../sheets/numbers/number-format.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';
import { mergeLooks } from '../seen/partial-look.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import { showRuns } from '../seen/seen-runs.ts';
import type { Look, SeenRun, Shown } from '../seen/seen-runs.ts';
import type { OdsStyles } from './ods-styles.ts';

/** Blanks written by number; more are broken. */
const MOST_BLANKS = 1000;

export class OdsText {
  readonly #styles: OdsStyles;
  readonly #runs: SeenRun[] = [];
  /** What the styles around say, the nearest first; the outermost is the cell's. */
  readonly #looks: (readonly PartialLook[])[];
  #look: Look;
  #paragraphs = 0;
  #depth = 0;
  #ruby = 0;

  constructor(styles: OdsStyles, cellStyle: string | undefined) {
    this.#styles = styles;
    this.#looks = [styles.looksOf(cellStyle)];
    this.#look = mergeLooks(this.#looks.flat());
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'text:p') {
      if (this.#paragraphs > 0) this.#push('\n');
      this.#paragraphs++;
      this.#depth++;
    } else if (name === 'text:line-break') this.#push('\n');
    else if (name === 'text:tab') this.#push('\t');
    else if (name === 'text:ruby-text') this.#ruby++;
    else if (name === 'text:span')
      this.#turnSpan(this.#styles.looksOf(attributes['text:style-name']));
    else if (name === 'text:s')
      this.#push(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS)));
  }

  close(name: string): void {
    if (name === 'text:p') this.#depth--;
    else if (name === 'text:ruby-text') this.#ruby--;
    else if (name === 'text:span') this.#turnSpan(null);
  }

  /** Blanks collapse as in HTML (ODF 1.3 part 3 §6.1.2); those meant are written as text:s. */
  add(text: string): void {
    if (this.#depth > 0 && this.#ruby === 0) this.#push(text.replace(/[ \t\r\n]+/g, ' '));
  }

  finish(attributes: XmlAttributes): Shown {
    if (this.#paragraphs === 0) this.#push(plainValue(attributes));
    return showRuns(this.#runs);
  }

  /** @param looks of a span that begins; null where one ends */
  #turnSpan(looks: readonly PartialLook[] | null): void {
    if (looks !== null) this.#looks.unshift(looks);
    else if (this.#looks.length > 1) this.#looks.shift();
    this.#look = mergeLooks(this.#looks.flat());
  }

  #push(text: string): void {
    if (text !== '') this.#runs.push({ text, look: this.#look });
  }
}

/** Programs that write no paragraphs leave the value only. */
function plainValue(attributes: XmlAttributes): string {
  const type = attributes['office:value-type'];
  if (type === 'string') return attributes['office:string-value'] ?? '';
  if (type === 'boolean') return (attributes['office:boolean-value'] ?? '').toUpperCase();
  if (type === 'date') return attributes['office:date-value'] ?? '';
  if (type === 'time') return attributes['office:time-value'] ?? '';
  const value = attributes['office:value'];
  return value === undefined || Number.isNaN(Number(value)) ? '' : plainNumber(Number(value));
}
