/** Strings of a workbook with runs (ECMA-376 §18.4): shared ones and those in their cell; phonetic guides left out. */
import type { Budget } from '../../budget.ts';
import type { Theme } from '../../containers/office-theme.ts';
import { readXml } from '../../containers/xml-events.ts';
import type { XmlAttributes } from '../../containers/xml-events.ts';
import type { PartialLook } from '../../seen/partial-look.ts';
import { readFont } from './xlsx-styles.ts';
import { spreadsheetPrefix, unescapeText } from './xlsx-names.ts';

export interface RichRun {
  readonly text: string;
  /** Null where the run looks as its cell does. */
  readonly look: PartialLook | null;
}

export type RichText = readonly RichRun[];

/** Takes the elements of one string as they come. */
export class RichTextScanner {
  readonly #theme: Theme;
  #runs: RichRun[] = [];
  #look: PartialLook | null = null;
  #properties: { readonly name: string; readonly attributes: XmlAttributes }[] | null = null;
  #inText = false;
  #inPhonetic = false;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#properties !== null) this.#properties.push({ name, attributes });
    else if (name === 'rPr') this.#properties = [];
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  close(name: string): void {
    if (name === 'rPr' && this.#properties !== null) {
      const children = this.#properties.map((each) => ({ ...each, children: [] }));
      this.#look = readFont({ name, attributes: {}, children }, this.#theme);
      this.#properties = null;
    } else if (name === 'r') this.#look = null;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 't') this.#inText = false;
  }

  text(data: string): void {
    if (this.#inText) this.#runs.push({ text: data, look: this.#look });
  }

  /** The string so far; the next one begins. */
  take(): RichText {
    const runs = this.#runs;
    this.#runs = [];
    this.#look = null;
    if (runs.every(({ look }) => look === null)) {
      const text = runs.map((run) => run.text).join('');
      return [{ text: unescapeText(text), look: null }];
    }
    return runs.map((run) => ({ ...run, text: unescapeText(run.text) }));
  }
}

export function readSharedStrings(
  part: Uint8Array | null,
  { theme, budget }: { readonly theme: Theme; readonly budget: Budget },
): RichText[] {
  const strings: RichText[] = [];
  if (part === null) return strings;
  const scanner = new RichTextScanner(theme);
  readXml(part, {
    prefixOf: spreadsheetPrefix,
    budget,
    open(name, attributes) {
      budget.spend('elements', 1);
      scanner.open(name, attributes);
    },
    close(name) {
      if (name === 'si') strings.push(scanner.take());
      else scanner.close(name);
    },
    text: (data) => scanner.text(data),
  });
  return strings;
}
