/** The text of one cell of an OpenDocument spreadsheet: its paragraphs as shown, else its plain value. */
import { plainNumber } from '../sheets/number-format.ts';
import type { XmlAttributes } from '../containers/xml-events.ts';

/** Blanks written by number; more are broken. */
const MOST_BLANKS = 1000;

export class OdsText {
  #text = '';
  #paragraphs = 0;
  #depth = 0;
  #ruby = 0;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'text:p') {
      if (this.#paragraphs > 0) this.#text += '\n';
      this.#paragraphs++;
      this.#depth++;
    } else if (name === 'text:line-break') this.#text += '\n';
    else if (name === 'text:tab') this.#text += '\t';
    else if (name === 'text:ruby-text') this.#ruby++;
    else if (name === 'text:s') {
      this.#text += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_BLANKS));
    }
  }

  close(name: string): void {
    if (name === 'text:p') this.#depth--;
    else if (name === 'text:ruby-text') this.#ruby--;
  }

  /** Blanks collapse as in HTML (ODF 1.3 part 3 §6.1.2); those meant are written as text:s. */
  add(text: string): void {
    if (this.#depth > 0 && this.#ruby === 0) this.#text += text.replace(/[ \t\r\n]+/g, ' ');
  }

  /** Programs that write no paragraphs leave the value only. */
  finish(attributes: XmlAttributes): string {
    if (this.#paragraphs > 0) return this.#text;
    const type = attributes['office:value-type'];
    if (type === 'string') return attributes['office:string-value'] ?? '';
    if (type === 'boolean') return (attributes['office:boolean-value'] ?? '').toUpperCase();
    if (type === 'date') return attributes['office:date-value'] ?? '';
    if (type === 'time') return attributes['office:time-value'] ?? '';
    const value = attributes['office:value'];
    return value === undefined || Number.isNaN(Number(value)) ? '' : plainNumber(Number(value));
  }
}
