/**
 * Walks the tokens of an RTF file: keeps what holds inside each group, reads bytes by their fonts, sends
 * the text to where its group belongs.
 */
import type { Budget } from '../budget.ts';
import type { Flow } from '../words/flow.ts';
import { findDestination } from './rtf-destinations.ts';
import type { Destination } from './rtf-destinations.ts';
import { RtfColors } from './rtf-colors.ts';
import { RtfFields } from './rtf-fields.ts';
import { RtfFonts } from './rtf-fonts.ts';
import { RtfLists } from './rtf-lists.ts';
import { applyProperty } from './rtf-properties.ts';
import type { PropertyWord } from './rtf-properties.ts';
import { FIRST_STATE } from './rtf-state.ts';
import type { RtfState } from './rtf-state.ts';
import { RtfStories } from './rtf-stories.ts';
import { RTF_CHARACTERS } from './rtf-symbols.ts';
import { RtfText } from './rtf-text.ts';
import { RtfTokens } from './rtf-tokens.ts';
import type { RtfToken } from './rtf-tokens.ts';

export interface RtfContent {
  /** The body, then the notes in the order in which the text refers to them. */
  readonly flow: Flow;
  readonly title: string;
  readonly pictures: number;
  /** The groups do not end where the file does. */
  readonly isCut: boolean;
  /** Some of it is no RTF. */
  readonly isDamaged: boolean;
}

/** Null when groups nest deeper than any program writes them. */
export function interpretRtf(bytes: Uint8Array, budget: Budget): RtfContent | null {
  return new Interpreter(bytes, budget).run();
}

const MOST_DEPTH = 2000;
const LONGEST_ASIDE = 1000;

class Interpreter {
  readonly #tokens: RtfTokens;
  readonly #fonts = new RtfFonts();
  readonly #text = new RtfText(this.#fonts);
  readonly #lists = new RtfLists();
  readonly #colors = new RtfColors();
  readonly #fields = new RtfFields();
  readonly #stories: RtfStories;
  readonly #budget: Budget;
  readonly #outer: RtfState[] = [];
  #state: RtfState = { ...FIRST_STATE };
  #isStarred = false;
  #number = '';
  #title = '';
  #pictures = 0;
  #isDamaged = false;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#budget = budget;
    this.#stories = new RtfStories(this.#lists, this.#colors, budget);
    this.#tokens = new RtfTokens(bytes);
  }

  run(): RtfContent | null {
    do {
      const token = this.#next();
      if (token.kind === 'end') break;
      if (this.#outer.length > MOST_DEPTH) return null;
      this.#take(token);
    } while (this.#outer.length > 0);
    const isCut = this.#outer.length > 0 || this.#tokens.isMoreLeft;
    this.#flush();
    return {
      flow: this.#stories.finish(this.#state),
      title: this.#title,
      pictures: this.#pictures,
      isCut,
      isDamaged: this.#isDamaged,
    };
  }

  #next(): RtfToken {
    this.#tokens.encoding = this.#text.encodingIn(this.#state);
    return this.#tokens.next();
  }

  #take(token: RtfToken): void {
    const isSkipped = this.#state.destination === 'skip';
    switch (token.kind) {
      case 'open':
        this.#flush();
        this.#text.endFallback();
        this.#outer.push(this.#state);
        this.#state = { ...this.#state };
        break;
      case 'close':
        this.#flush();
        this.#text.endFallback();
        this.#closeGroup();
        break;
      case 'text':
        if (!isSkipped) this.#addRaw(token.bytes);
        break;
      case 'hex':
        if (!isSkipped) this.#takeByte(token.byte);
        break;
      case 'symbol':
        if (!isSkipped) this.#takeSymbol(token.name);
        break;
      case 'word':
        this.#takeWord(token);
        break;
      case 'damage':
        this.#isDamaged ||= !isSkipped;
        break;
      case 'end':
        break;
    }
    this.#isStarred = token.kind === 'symbol' && token.name === '*';
  }

  // ——— Text.

  /** Counted before it is kept: a piece of text ends where the next word begins, which may be nowhere. */
  #addRaw(bytes: Uint8Array): void {
    this.#budget.spend('characters', bytes.length);
    this.#text.addRaw(bytes);
  }

  /** Low codes stand for numbers in the templates of lists, and for nothing elsewhere. */
  #takeByte(byte: number): void {
    if (this.#state.destination !== 'lists' || byte > 0x20) return this.#text.addByte(byte);
    this.#flush();
    return this.#lists.addTemplate(String.fromCharCode(byte));
  }

  #flush(): void {
    const bytes = this.#text.takeBytes();
    if (bytes.length === 0) return;
    if (this.#state.destination === 'fonts') this.#fonts.addName(bytes);
    else if (this.#state.destination === 'colors') this.#colors.addText(bytes);
    else this.#emit(this.#text.decode(bytes, this.#state));
  }

  #emit(text: string): void {
    const { destination, isHidden, isDeleted } = this.#state;
    if (destination === 'lists') this.#lists.addTemplate(text);
    if (destination === 'title') this.#title = (this.#title + text).slice(0, LONGEST_ASIDE);
    if (destination === 'code') this.#fields.addCode(text);
    if (destination === 'entry') this.#fields.addEntry(text);
    if (destination === 'text') this.#print(text);
    if (isHidden || isDeleted) return;
    if (destination === 'number') this.#number = (this.#number + text).slice(0, LONGEST_ASIDE);
  }

  #print(text: string): void {
    this.#fields.notePrint(text);
    this.#stories.current.add(text, this.#colors.lookOf(this.#state));
  }

  #takeSymbol(name: string): void {
    this.#flush();
    if (name === '\r' || name === '\n')
      this.#stories.take({ name: 'par', param: null }, this.#state);
    else this.#emit(this.#text.readCharacter(RTF_CHARACTERS.get(name) ?? ''));
  }

  // ——— Control words.

  #takeWord(word: PropertyWord): void {
    const { name, param } = word;
    const state = this.#state;
    if (name === 'bin') this.#tokens.skip(param ?? 0);
    if (name === 'ud' && state.beforeUpr !== null) state.destination = state.beforeUpr;
    if (state.destination === 'skip') return;
    this.#flush();
    const character = RTF_CHARACTERS.get(name);
    if (name === 'u') return this.#emit(this.#text.readUnicode(param ?? 0, state));
    if (character !== undefined) return this.#emit(this.#text.readCharacter(character));
    this.#text.endFallback();
    if (state.destination === 'fonts') return this.#takeFontWord(word);
    if (state.destination === 'colors') return this.#colors.take(name, param ?? 0);
    if (state.destination === 'lists' && name !== 'f') this.#lists.take(name, param ?? 0);
    if (applyProperty(state, word, this.#fonts)) return undefined;
    if (this.#stories.take(word, state)) return undefined;
    if (this.#text.takeFileWord(name, param)) return undefined;
    return this.#takeGroupWord(word);
  }

  #takeFontWord(word: PropertyWord): void {
    if (this.#isStarred) this.#begin('skip');
    else this.#fonts.take(word.name, word.param ?? 0);
  }

  #takeGroupWord({ name, param }: PropertyWord): void {
    const state = this.#state;
    if (name === 'nesttableprops') state.isNestedRow = true;
    if (name === 'pict') this.#pictures++;
    if (name === 'field') this.#fields.begin(this.#outer.length);
    if (name === 'fldrslt') state.isNoteMark ||= this.#fields.isNote;
    if (name === 'ffres' || name === 'ffdefres')
      this.#fields.choose(param ?? 0, name === 'ffdefres');
    if (name === 'upr') state.beforeUpr = state.destination;
    const within = { within: state.destination, isStarred: this.#isStarred };
    const destination = findDestination(name, within);
    if (destination !== null) this.#begin(destination);
  }

  // ——— Groups.

  #begin(destination: Destination): void {
    const state = this.#state;
    // What is anchored in hidden or deleted text goes with it.
    const isLost = state.isHidden || state.isDeleted || isInCode(state, destination);
    state.destination = isLost && destination !== 'fonts' ? 'skip' : destination;
    if (state.destination === 'number') this.#number = '';
    if (state.destination === 'entry') this.#fields.beginEntry();
    if (state.destination !== 'note' && state.destination !== 'box') return;
    this.#stories.open(state.destination, this.#outer.length);
    const own = { destination: 'text', isInTable: false, nesting: 0, list: 0, isNoteMark: false };
    Object.assign(state, own);
  }

  #closeGroup(): void {
    this.#stories.closeGroup(this.#outer.length, this.#state);
    const { destination } = this.#state;
    const unprinted = this.#fields.closeGroup(this.#outer.length);
    if (unprinted !== '' && destination === 'text') this.#print(unprinted);
    const outer = this.#outer.pop();
    if (outer === undefined) return;
    this.#state = outer;
    if (destination === outer.destination) return;
    if (destination === 'number') this.#stories.current.setNumber(this.#number);
    if (destination === 'fonts') this.#fonts.finish();
  }
}

/** Notes and boxes in the instruction of a field are not printed. */
function isInCode({ destination }: RtfState, inner: Destination): boolean {
  return destination === 'code' && (inner === 'note' || inner === 'box');
}
